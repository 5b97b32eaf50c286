import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Whether a place of the page has come into sight, or is about to be printed; `watch` names what puts it there. */
export const useSeen = (place: RefObject<Element>, watch: readonly unknown[]): boolean => {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const { current } = place;
    if (!current || seen) return undefined;
    const see = () => setSeen(true);
    // The margin above counts what was jumped over, as with the End key.
    const observer = new IntersectionObserver((found) => found.some((one) => one.isIntersecting) && see(), {
      rootMargin: '100000px 0px 0px 0px',
    });
    observer.observe(current);
    addEventListener('beforeprint', see);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', see);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- who asks names what puts the place there
  }, watch);
  return seen;
};
