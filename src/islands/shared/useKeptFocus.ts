import { useEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus inside an element whose buttons come and go: when the one that was pressed is no longer there, the
 * element itself gets it.
 */
export const useKeptFocus = <T extends HTMLElement>() => {
  const element = useRef<T>(null);
  const wasInside = useRef(false);
  useEffect(() => {
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (wasInside.current && lost) element.current?.focus({ preventScroll: true });
  });
  return {
    ref: element,
    onFocusIn: () => {
      wasInside.current = true;
    },
    onFocusOut: (event: FocusEvent) => {
      const to = event.relatedTarget;
      if (to instanceof Node && !element.current?.contains(to)) wasInside.current = false;
    },
  };
};
