import { useEffect, useRef, useState } from 'preact/hooks';
import { moveActive } from '../../search/move-active.ts';

/** Id of a result, by its place. */
export const hitId = (index: number): string => `hasil-${index}`;

/**
 * The result that the arrow keys have reached while the focus stays in the box: −1 for none. Enter opens it; Escape
 * leaves it, and a second one empties the box. Up from the first one is back in the box.
 */
export const useActive = (count: number, key: string, empty: () => void) => {
  const [active, setActive] = useState(-1);
  // Keys come faster than frames: the next one counts from here, not from what is shown.
  const at = useRef(-1);
  const go = (index: number) => {
    at.current = index;
    setActive(index);
    document.getElementById(hitId(index))?.scrollIntoView({ block: 'nearest' });
  };
  useEffect(() => go(-1), [key]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const { current } = at;
    const next = moveActive(event.key, current, count);
    if (next !== undefined) go(next);
    else if (event.key === 'Enter' && current >= 0)
      document.querySelector<HTMLAnchorElement>(`#${hitId(current)} a`)?.click();
    else if (event.key === 'Escape' && current >= 0) go(-1);
    else if (event.key === 'Escape') empty();
    else return;
    event.preventDefault();
  };
  return { active, onKeyDown };
};
