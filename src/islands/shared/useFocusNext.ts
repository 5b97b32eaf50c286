import { useEffect, useState } from 'preact/hooks';

/**
 * Gives the focus to the element with an id, once what was just changed is on screen: a button that goes away with what
 * it removed must not leave people at the top of the page.
 */
export const useFocusNext = (): ((id: string) => void) => {
  const [wanted, setWanted] = useState<{ id: string } | undefined>(undefined);
  useEffect(() => {
    if (wanted) document.getElementById(wanted.id)?.focus();
  }, [wanted]);
  return (id) => setWanted({ id });
};
