import { useEffect, useRef, useState, type Dispatch, type MutableRef, type StateUpdater } from 'preact/hooks';
import { draftChannel, type DraftMessage } from '../../client/draft-channel.ts';
import { loadDraft } from '../../client/drafts.ts';
import type { Draft } from '../../domain/submission/draft.ts';
import { mergeDrafts } from '../../domain/submission/merge.ts';

type Shared = {
  draft: Draft | undefined;
  /** Drafts as this window and the device last agreed on them, by id. */
  agreed: MutableRef<Map<string, Draft>>;
  setDraft: Dispatch<StateUpdater<Draft | undefined>>;
};

/**
 * The same draft in another window: said to the visitor, and whatever is saved there is taken over here, around what
 * was typed here meanwhile. A window that was asleep looks once it is shown again.
 */
export const useOtherWindows = ({ draft, agreed, setDraft }: Shared) => {
  const [isOpenElsewhere, setElsewhere] = useState(false);
  const channel = useRef<ReturnType<typeof draftChannel> | undefined>(undefined);
  const current = useRef<string | undefined>(undefined);
  current.current = draft?.id;

  const tell = (says: DraftMessage['says']) => {
    if (current.current !== undefined) channel.current?.tell({ draft: current.current, says });
  };

  useEffect(() => {
    const takeOver = async (): Promise<void> => {
      const known = () => (current.current === undefined ? undefined : agreed.current.get(current.current));
      const base = known();
      if (!base) return;
      const stored = await loadDraft(base.id);
      if (!stored.ok || !stored.value) return;
      const theirs = stored.value;
      // Agreed on something else while this was read: what was read may be older or newer, so read again.
      if (known() !== base) return takeOver();
      if (theirs.updatedAt < base.updatedAt || JSON.stringify(theirs) === JSON.stringify(base)) return;
      agreed.current.set(theirs.id, theirs);
      setDraft((mine) => (mine?.id === theirs.id ? mergeDrafts(base, mine, theirs) : mine));
    };
    const listen = ({ draft: id, says }: DraftMessage) => {
      if (id !== current.current) return;
      setElsewhere(true);
      if (says === 'buka') tell('ada');
      if (says === 'simpan') void takeOver();
    };
    const look = () => {
      if (document.visibilityState === 'visible') void takeOver();
    };
    channel.current = draftChannel(listen);
    document.addEventListener('visibilitychange', look);
    return () => {
      channel.current?.close();
      document.removeEventListener('visibilitychange', look);
    };
  }, []);

  useEffect(() => {
    setElsewhere(false);
    tell('buka');
  }, [draft?.id]);

  return { isOpenElsewhere, tell };
};
