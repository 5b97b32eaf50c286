import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type * as LaterPart from './later.ts';

/** What is fetched later, and the ways to ask for it. */
export type Later = {
  /** Nothing until it is there. */
  readonly part: typeof LaterPart | undefined;
  readonly want: () => void;
  /** The section that asks for the part when it comes into sight. */
  readonly place: RefObject<HTMLElement>;
};

/** Fetches the rest of the self-check once something was entered, its section comes into sight, or it is asked for. */
export const useLater = (begun: boolean): Later => {
  const [part, setPart] = useState<Later['part']>(undefined);
  const [wanted, setWanted] = useState(false);
  const place = useRef<HTMLElement>(null);
  const want = () => setWanted(true);

  useEffect(() => {
    const watch = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && want());
    if (place.current) watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    if (wanted || begun) void import('./later.ts').then(setPart, () => undefined);
  }, [wanted, begun]);

  return { part, want, place };
};
