import { useEffect, useState } from 'preact/hooks';

/** Id of a result, by its place. */
export const hitId = (index: number): string => `hasil-${index}`;

/**
 * The result that the arrow keys have reached while the focus stays in the box: −1 for none. Enter opens it; Escape
 * leaves it, and a second one empties the box.
 */
export const useActive = (count: number, key: string, empty: () => void) => {
  const [active, setActive] = useState(-1);
  useEffect(() => setActive(-1), [key]);

  const go = (index: number) => {
    setActive(index);
    document.getElementById(hitId(index))?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown' && count > 0) go((active + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0) go(active <= 0 ? count - 1 : active - 1);
    else if (event.key === 'Enter' && active >= 0)
      document.querySelector<HTMLAnchorElement>(`#${hitId(active)} a`)?.click();
    else if (event.key === 'Escape' && active >= 0) setActive(-1);
    else if (event.key === 'Escape') empty();
    else return;
    event.preventDefault();
  };
  return { active, onKeyDown };
};
