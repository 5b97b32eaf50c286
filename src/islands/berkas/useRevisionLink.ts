import { useEffect, useState } from 'preact/hooks';
import { now } from '../../client/clock.ts';
import type { StorageProblem } from '../../client/db.ts';
import { tellWindows } from '../../client/windows.ts';
import { changeStored, openDraftNext, type ReadDraft } from '../../client/drafts.ts';
import { isRevisionLink } from '../../domain/revision/link.ts';
import type { Revision } from '../../domain/revision/revision.ts';
import { takeRevision } from '../../domain/revision/take-revision.ts';
import type { LinkProblem } from '../../domain/sealed-link.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import type { Form } from '../../domain/submission/form.ts';
import { draftAddress, REVISION } from '../../app/drafts/place.ts';

/** What came of a link with revision notes: it cannot be read, or it waits for the visitor. */
export type RevisionLink =
  | { readonly name: 'salah'; readonly problem: LinkProblem | 'gagal' }
  | { readonly name: 'terbaca'; readonly revision: Revision };

const forgetFragment = () => history.replaceState(history.state, '', location.pathname + location.search);

const read = async (fragment: string): Promise<RevisionLink | undefined> => {
  const reader = await import('./read-revision.ts').catch(() => undefined);
  if (!reader) return { name: 'salah', problem: 'gagal' };
  const decoded = reader.readRevisionLink(fragment);
  if (!decoded) return undefined;
  return decoded.ok
    ? { name: 'terbaca', revision: decoded.value }
    : { name: 'salah', problem: decoded.error };
};

/** Reads revision notes from the address fragment. Nothing on the device changes before the visitor names the draft. */
export const useRevisionLink = (readDraft: ReadDraft) => {
  const [found, setFound] = useState<RevisionLink | undefined>(undefined);
  const [problem, setProblem] = useState<StorageProblem | undefined>(undefined);

  useEffect(() => {
    const follow = () => {
      if (!isRevisionLink(location.hash)) return;
      setProblem(undefined);
      void read(location.hash).then(setFound);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  return {
    found,
    problem,
    dismiss: () => {
      setFound(undefined);
      forgetFragment();
    },
    /** Lays the notes beside the entries of a draft, as the device holds it now, and opens them there. */
    take: async ({ id }: Draft, form: Form) => {
      if (found?.name !== 'terbaca') return;
      const { revision } = found;
      const taken = await changeStored(id, (draft) => takeRevision(draft, form, revision, now()), readDraft);
      if (!taken.ok) return setProblem(taken.error);
      if (!taken.value) return setProblem('gagal');
      tellWindows({ draft: id, says: 'simpan' });
      const opened = await openDraftNext(taken.value);
      if (!opened.ok) return setProblem(opened.error);
      location.assign(draftAddress(taken.value, REVISION));
    },
  };
};
