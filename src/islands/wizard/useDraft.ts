import { useEffect, useState } from 'preact/hooks';
import { now } from '../../client/clock.ts';
import { pruneAttachments } from '../../client/attachments/store.ts';
import { loadCurrentDraft, saveDraft } from '../../client/drafts.ts';
import type { WizardData } from '../../data/wizard.ts';
import { emptyApplication } from '../../domain/submission/application.ts';
import type { Draft } from '../../domain/submission/draft.ts';
import { reduceApplication, type ApplicationAction } from '../../domain/submission/reduce.ts';
import { restoreApplication } from '../../domain/submission/restore.ts';
import { useAutosave } from '../shared/useAutosave.ts';
import { newDraft } from './new-draft.ts';

/** The draft being filled: loaded from the device, changed by actions, kept on every change. */
export const useDraft = ({ form, serviceId }: WizardData) => {
  const fresh = () => newDraft({ kind: form.kind, serviceId }, emptyApplication(form));
  const [draft, setDraft] = useState<Draft | undefined>(undefined);
  const { state: saveState, settle, flush } = useAutosave(draft, saveDraft);

  useEffect(() => {
    void loadCurrentDraft(form.kind).then((stored) => {
      const known = stored.ok ? stored.value : undefined;
      const first = known ? { ...known, application: restoreApplication(known.application, form) } : fresh();
      settle(
        first,
        stored.ok ? { name: known ? 'tersimpan' : 'belum-ada' } : { name: 'gagal', problem: stored.error },
      );
      setDraft(first);
      void pruneAttachments(first.id, first.application.attached);
    });
  }, []);

  const change = (action: ApplicationAction, draftId?: string) =>
    setDraft((before) =>
      !before || (draftId !== undefined && draftId !== before.id)
        ? before
        : { ...before, updatedAt: now(), application: reduceApplication(before.application, action) },
    );

  /** Puts another draft in place of this one, which is kept first. */
  const open = async (other: Draft) => {
    await flush();
    setDraft({ ...other, application: restoreApplication(other.application, form) });
  };

  const startNew = async () => {
    await flush();
    const first = fresh();
    settle(first, { name: 'belum-ada' });
    setDraft(first);
  };

  return { draft, saveState, change, open, startNew };
};
