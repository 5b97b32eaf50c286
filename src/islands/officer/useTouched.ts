import { useEffect, useState } from 'preact/hooks';

/** Signs that somebody works on the page, or is about to print it. */
const SIGNS = ['pointerdown', 'keydown', 'input', 'change', 'scroll', 'beforeprint'] as const;

/** Outlives the parts of the page that ask: they come and go with every choice. */
let isTouched = false;

/** Whether the page was touched since it opened: what is not needed to read it may be fetched then. */
export const useTouched = (): boolean => {
  const [touched, setTouched] = useState(isTouched);
  useEffect(() => {
    const touch = () => {
      isTouched = true;
      setTouched(true);
    };
    for (const sign of SIGNS) addEventListener(sign, touch, { once: true, passive: true });
    return () => {
      for (const sign of SIGNS) removeEventListener(sign, touch);
    };
  }, []);
  return touched;
};
