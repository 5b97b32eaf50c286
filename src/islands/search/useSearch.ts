import { useEffect, useState } from 'preact/hooks';
import type { SearchHit } from '../../search/hit.ts';
import { searchPages } from '../../search/pagefind.ts';

/** What the search page shows. */
export type SearchState =
  | { name: 'kosong' }
  | { name: 'mencari' }
  | { name: 'gagal' }
  | { name: 'hasil'; query: string; hits: SearchHit[] };

const PAUSE_MS = 120;

const queryInAddress = () => new URLSearchParams(location.search).get('q') ?? '';

/** Keeps box, address and results in step; the address holds the query, so that back and a sent link restore it. */
export const useSearch = (base: string) => {
  const [query, setQuery] = useState('');
  const [state, setState] = useState<SearchState>({ name: 'kosong' });

  useEffect(() => {
    setQuery(queryInAddress());
    const restore = () => setQuery(queryInAddress());
    addEventListener('popstate', restore);
    return () => removeEventListener('popstate', restore);
  }, []);

  useEffect(() => {
    const wanted = query.trim();
    if (wanted === '') {
      setState({ name: 'kosong' });
      return undefined;
    }
    let stale = false;
    const run = async () => {
      setState((before) => (before.name === 'hasil' ? before : { name: 'mencari' }));
      try {
        const hits = await searchPages(wanted, base);
        if (!stale) setState({ name: 'hasil', query: wanted, hits });
      } catch {
        if (!stale) setState({ name: 'gagal' });
      }
    };
    const first = wanted === queryInAddress().trim();
    const timer = setTimeout(
      () => {
        if (!first) history.replaceState(null, '', `?q=${encodeURIComponent(wanted)}`);
        void run();
      },
      first ? 0 : PAUSE_MS,
    );
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [query, base]);

  return { query, setQuery, state };
};
