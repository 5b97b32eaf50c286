import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { NO_FILTERS } from '../../search/search-index.ts';
import { readAddress, writeAddress, type Wanted } from './address.ts';

const PAUSE_MS = 250;

/** Keeps what is looked for in the address, so that the back button and a sent link restore it. */
export const useWanted = () => {
  const [wanted, setWanted] = useState<Wanted>({ query: '', filters: NO_FILTERS });

  useLayoutEffect(() => {
    const typed = document.querySelector<HTMLInputElement>('#q')?.value ?? '';
    const restore = () => setWanted(readAddress(location.search));
    const found = readAddress(location.search);
    setWanted(typed === '' ? found : { ...found, query: typed });
    addEventListener('popstate', restore);
    return () => removeEventListener('popstate', restore);
  }, []);

  useEffect(() => {
    const write = () => {
      const address = writeAddress(wanted);
      if (address !== location.search && (wanted.query !== '' || readAddress(location.search).query !== ''))
        history.replaceState(history.state, '', location.pathname + address);
    };
    const timer = setTimeout(write, PAUSE_MS);
    addEventListener('pagehide', write);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', write);
    };
  }, [wanted]);

  return [wanted, setWanted] as const;
};
