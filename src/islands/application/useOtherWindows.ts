import { useEffect, useRef, useState, type MutableRef } from 'preact/hooks';
import { isSameState, loadDraft, type ReadDraft } from '../../client/drafts.ts';
import { hearWindows, tellWindows, type WindowMessage } from '../../client/windows.ts';
import type { Draft } from '../../domain/draft/draft.ts';

type Shared = {
  draft: Draft | undefined;
  /** The draft as this window and the device last agreed on it. */
  agreed: MutableRef<Draft | undefined>;
  /** Merges what the device holds into what stands here. */
  takeIn: (base: Draft, theirs: Draft) => Promise<boolean>;
  setGone: (isGone: boolean) => void;
  read: ReadDraft;
};

/**
 * The same draft in another window: said to the visitor, and whatever is saved there is taken over here, around what
 * was typed here meanwhile. A window that was asleep looks once it is shown again.
 */
export const useOtherWindows = ({ draft, agreed, takeIn, setGone, read }: Shared) => {
  const [isOpenElsewhere, setElsewhere] = useState(false);
  const current = useRef<string | undefined>(undefined);
  current.current = draft?.id;

  const tell = (says: 'buka' | 'ada' | 'simpan') => {
    if (current.current !== undefined) tellWindows({ draft: current.current, says });
  };

  const takeOver = async (): Promise<void> => {
    const base = agreed.current;
    if (!base) return;
    const stored = await loadDraft(base.id, read);
    if (!stored.ok) return;
    // Agreed on something else while this was read: what was read may be older or newer, so read again.
    if (agreed.current !== base) return takeOver();
    const theirs = stored.value;
    setGone(!theirs);
    if (theirs && !isSameState(theirs, base) && !(await takeIn(base, theirs))) await takeOver();
  };

  useEffect(() => {
    const listen = (message: WindowMessage) => {
      if (!('draft' in message) || message.draft !== current.current) return;
      if (message.says !== 'hapus') setElsewhere(true);
      if (message.says === 'buka') tell('ada');
      if (message.says === 'simpan' || message.says === 'hapus') void takeOver();
    };
    const look = () => {
      if (document.visibilityState === 'visible') void takeOver();
    };
    const stop = hearWindows(listen);
    document.addEventListener('visibilitychange', look);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', look);
    };
  }, []);

  useEffect(() => tell('buka'), [draft?.id]);

  return { isOpenElsewhere, tell, look: takeOver };
};
