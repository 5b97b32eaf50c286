import { useEffect, useRef, useState } from 'preact/hooks';
import { now } from '../../client/clock.ts';
import { pruneAttachments } from '../../client/attachments/store.ts';
import { loadCurrentDraft, saveDraft } from '../../client/drafts.ts';
import type { WizardData } from '../../data/wizard.ts';
import { ok } from '../../domain/result.ts';
import { withNotes, type Draft } from '../../domain/submission/draft.ts';
import { reduceApplication, type ApplicationAction } from '../../domain/submission/reduce.ts';
import { mergeDrafts } from '../../domain/submission/merge.ts';
import { restoreApplication } from '../../domain/submission/restore.ts';
import { fillKnown, type KnownAmount } from '../../domain/submission/start.ts';
import { useAutosave } from '../shared/useAutosave.ts';
import { amountsInLink, knownFromDevice } from './known-answers.ts';
import { newDraft } from './new-draft.ts';
import { startedApplication } from './started-application.ts';
import { useOtherWindows } from './useOtherWindows.ts';

/**
 * The draft being filled: the one just opened or else loaded from the device, changed by actions, kept on every change.
 */
export const useDraft = (data: WizardData, opened: Draft | undefined) => {
  const { form, service } = data;
  const [draft, setDraft] = useState<Draft | undefined>(
    () => opened && { ...opened, application: restoreApplication(opened.application, form) },
  );
  const [taken, setTaken] = useState(false);
  /** Drafts as this window and the device last agreed on them, by id. */
  const agreed = useRef(new Map<string, Draft>());
  const {
    state: saveState,
    settle,
    flush,
  } = useAutosave(draft, async (writing) => {
    const known = () => agreed.current.get(writing.id);
    if (writing === known()) return ok(writing);
    const result = await saveDraft(writing, known);
    if (result.ok) {
      const kept = result.value;
      agreed.current.set(kept.id, kept);
      if (kept !== writing)
        setDraft((mine) => (mine?.id === kept.id ? mergeDrafts(writing, mine, kept) : mine));
      others.tell('simpan');
    }
    return result;
  });
  const others = useOtherWindows({ draft, agreed, setDraft });

  const restored = (stored: Draft): Draft => ({
    ...stored,
    application: restoreApplication(stored.application, form),
  });
  const withAmounts = (before: Draft, amounts: readonly KnownAmount[]): Draft => {
    if (amounts.length === 0) return before;
    const known = { values: {}, amounts, slots: [] };
    return { ...before, updatedAt: now(), application: fillKnown(before.application, form, known) };
  };

  /** A new draft with what the service, the link and the self-check on this device already say. */
  const fresh = async (amounts: readonly KnownAmount[]): Promise<Draft> => {
    const started = startedApplication(data, amounts, await knownFromDevice(data));
    setTaken(started.taken);
    return newDraft({ kind: form.kind, serviceId: service.id }, started.application);
  };

  useEffect(() => {
    if (draft) return;
    const amounts = amountsInLink(data, location.search);
    void loadCurrentDraft(service.id).then(async (stored) => {
      const known = stored.ok ? stored.value : undefined;
      const first = known ? restored(known) : await fresh(amounts);
      settle(
        first,
        stored.ok ? { name: known ? 'tersimpan' : 'belum-ada' } : { name: 'gagal', problem: stored.error },
      );
      if (known) agreed.current.set(known.id, known);
      setDraft(known ? withAmounts(first, amounts) : first);
      void pruneAttachments(first.id, first.application.attached);
    });
  }, []);

  const change = (action: ApplicationAction, draftId?: string) =>
    setDraft((before) =>
      !before || (draftId !== undefined && draftId !== before.id)
        ? before
        : { ...before, updatedAt: now(), application: reduceApplication(before.application, action) },
    );

  /** Changes what is noted of the draft besides its entries; that is no change of the entries, so its time stays. */
  const note = (notes: Parameters<typeof withNotes>[1]) =>
    setDraft((before) => before && withNotes(before, notes));

  /** Puts another draft in place of this one, which is kept first. */
  const open = async (other: Draft) => {
    await flush();
    setTaken(false);
    agreed.current.set(other.id, other);
    setDraft(restored(other));
  };

  const startNew = async () => {
    await flush();
    const first = await fresh([]);
    settle(first, { name: 'belum-ada' });
    setDraft(first);
  };

  return { draft, saveState, taken, isOpenElsewhere: others.isOpenElsewhere, change, note, open, startNew };
};
