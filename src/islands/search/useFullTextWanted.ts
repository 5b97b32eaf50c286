import { useEffect, useRef, useState } from 'preact/hooks';

const FEW = 3;

const isStored = () => typeof navigator !== 'undefined' && Boolean(navigator.serviceWorker?.controller);

/**
 * Whether to ask the full text, which is some 100 kB the first time: as soon as it is stored on the device and costs
 * nothing, where the names give few answers, or when the visitor comes to the end of these.
 */
export const useFullTextWanted = (named: number | undefined) => {
  const [wanted, setWanted] = useState(false);
  const end = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const look = () => {
      if (isStored()) setWanted(true);
    };
    look();
    navigator.serviceWorker?.addEventListener('controllerchange', look);
    return () => navigator.serviceWorker?.removeEventListener('controllerchange', look);
  }, []);

  useEffect(() => {
    const { current } = end;
    if (wanted || !current) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setWanted(true);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [wanted, named]);

  return { wanted: wanted || (named !== undefined && named < FEW), ask: () => setWanted(true), end };
};
