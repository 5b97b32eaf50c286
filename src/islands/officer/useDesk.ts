import { useEffect, useState } from 'preact/hooks';
import { tabNotes } from '../../client/tab-notes.ts';
import { EMPTY_DESK, type Desk } from './desk.ts';

/** The officer's desk, which outlives a reload of the page in its tab, and can be cleared for the next applicant. */
export const useDesk = () => {
  const [desk, setDesk] = useState(EMPTY_DESK);
  const [cleared, setCleared] = useState<Desk | undefined>(undefined);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const kept = tabNotes.read();
    if (kept) setDesk(kept as Desk);
  }, []);

  const put = (next: Desk) => {
    setDesk(next);
    tabNotes.keep(next);
  };
  return {
    desk,
    put: (next: Desk) => {
      setCleared(undefined);
      put(next);
    },
    /** Whether it was just cleared, and can be brought back. */
    isCleared: cleared !== undefined,
    /** Changes whenever the desk is cleared or brought back, so that nothing is said of what was there before. */
    turn,
    clear: () => {
      setCleared(desk);
      setTurn(turn + 1);
      put({ ...EMPTY_DESK, service: desk.service });
    },
    undo: () => {
      if (cleared) put(cleared);
      setCleared(undefined);
      setTurn(turn + 1);
    },
  };
};
