import { useEffect, useRef, useState } from 'preact/hooks';
import { sweepFiles } from '../../client/attachments/store.ts';
import { loadAccount } from '../../client/account.ts';
import { now, today } from '../../client/clock.ts';
import type { StorageProblem } from '../../client/db.ts';
import { changeStored, putDraft, saveDraft, type ReadDraft } from '../../client/drafts.ts';
import { amountsInLink, knownFromDevice, valuesInLink } from '../../app/drafts/known-answers.ts';
import { newDraft, newRowId } from '../../app/drafts/new-draft.ts';
import { startedApplication } from '../../app/drafts/started-application.ts';
import type { WizardData } from '../../data/wizard.ts';
import { choosesWay, homeCountry, valuesFromAccount } from '../../domain/carry-over/portal.ts';
import { fillKnown, type Known } from '../../domain/carry-over/start.ts';
import type { Values } from '../../domain/submission/application.ts';
import { changeDraft, markExported, nextVersion, type DraftAction } from '../../domain/draft/change.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import { ok } from '../../lib/result.ts';
import { useAutosave } from '../shared/useAutosave.ts';
import type { Opened } from './Filling.tsx';
import { useOtherWindows } from './useOtherWindows.ts';

/** Changes the draft that is open; one that is left meanwhile is changed on the device. */
export type ChangeDraft = (action: DraftAction) => void;

const inLink = (data: WizardData): Known => ({
  values: valuesInLink(data, location.search),
  amounts: amountsInLink(data, location.search),
  slots: [],
});

/** A draft that is opened by a link which brings entries along, where nothing was entered yet. */
const withLink = (draft: Draft, data: WizardData): Draft => {
  const application = fillKnown(draft.application, data.form, inLink(data), newRowId);
  const isSame = JSON.stringify(application) === JSON.stringify(draft.application);
  return nextVersion(draft, isSame ? draft : { ...draft, application }, now());
};

/** The draft to begin with, none for a new one, and why nothing will be kept. */
type Begin = { readonly opened: Opened | undefined; readonly problem: StorageProblem | undefined };

/**
 * The draft being filled, for as long as this screen shows it: the one opened from the device, or a new one with what the
 * service, the link and the self-check already say. Kept on every change, in step with other windows.
 */
export const useDraft = (data: WizardData, { opened, problem }: Begin, read: ReadDraft) => {
  const [draft, setDraft] = useState<Draft | undefined>(opened?.draft);
  const [taken, setTaken] = useState(false);
  /** Removed in another window; what stands here is not stored again unless the visitor says so. */
  const [isGone, setGone] = useState(false);
  /** The draft as this window and the device last agreed on it. */
  const agreed = useRef<Draft | undefined>(opened?.isKept ? opened.draft : undefined);
  const isMounted = useRef(true);

  const { state, settle, flush } = useAutosave(isGone ? undefined : draft, async (writing) => {
    if (writing === agreed.current) return ok(writing);
    const result = await saveDraft(writing, () => agreed.current, read);
    if (!result.ok) return result;
    const kept = result.value;
    if (!kept) {
      setGone(true);
      return ok(undefined);
    }
    if (kept === writing) agreed.current = kept;
    else if (!(await takeIn(writing, kept))) void others.look();
    others.tell('simpan');
    return result;
  });
  /**
   * What another window stored comes to what stands here, and both windows agree on it from the same moment on. False
   * where something else was agreed on meanwhile: then the device is to be asked again.
   */
  const takeIn = async (base: Draft, theirs: Draft): Promise<boolean> => {
    const before = agreed.current;
    const merging = await import('../../domain/draft/merge.ts').catch(() => undefined);
    // Without it nothing is taken in now: the next save or look tries again.
    if (!merging) return true;
    if (agreed.current !== before) return false;
    agreed.current = theirs;
    setDraft((mine) => mine && merging.mergeDrafts(base, mine, theirs));
    return true;
  };
  const others = useOtherWindows({ draft, agreed, takeIn, setGone, read });

  useEffect(() => {
    const begin = async () => {
      if (opened) {
        if (opened.isKept) settle(opened.draft, { name: 'tersimpan' });
        setDraft(withLink(opened.draft, data));
      } else {
        const account = data.account ? await loadAccount() : undefined;
        const started = startedApplication(data, {
          linked: inLink(data),
          checked: await knownFromDevice(data),
          account: account?.ok ? account.value : {},
          today: today(),
        });
        const fresh = newDraft({ kind: data.form.kind, serviceId: data.serviceId }, started.application);
        settle(fresh, problem ? { name: 'gagal', problem } : { name: 'belum-ada' });
        setTaken(started.taken);
        setDraft(fresh);
      }
      // Whether it works is told by the next save; files left over are swept at the next visit.
      void sweepFiles(Date.now()).then(() => undefined);
    };
    void begin();
    return () => {
      isMounted.current = false;
      void flush();
    };
  }, []);

  /** Changes the draft here while it is shown, and on the device once it is not. */
  const alter = (id: string | undefined, next: (draft: Draft) => Draft) => {
    if (isMounted.current) setDraft((before) => before && next(before));
    else if (id !== undefined) void changeStored(id, next, read).then(() => others.tell('simpan'));
  };

  return {
    draft,
    saveState: state,
    taken,
    isGone,
    isOpenElsewhere: others.isOpenElsewhere,
    /** Whether the device holds it, so that an address may name it. */
    isKept: agreed.current !== undefined,
    change: (action: DraftAction) =>
      alter(draft?.id, (before) => {
        const after = changeDraft(before, action, now());
        const follows = data.portal && choosesWay(action) ? homeCountry(after.application) : [];
        return follows.reduce((next, one) => changeDraft(next, one, now()), after);
      }),
    /** Fills what the account says into fields that are still empty. */
    fillFromAccount: (account: Values) =>
      alter(draft?.id, (before) => {
        const known = { values: valuesFromAccount(account), amounts: [], slots: [] };
        const application = fillKnown(before.application, data.form, known, newRowId);
        const isSame = JSON.stringify(application) === JSON.stringify(before.application);
        return nextVersion(before, isSame ? before : { ...before, application }, now());
      }),
    exported: (version: number) => alter(draft?.id, (before) => markExported(before, version, now())),
    /** Stores a draft again that another window removed. */
    bringBack: async () => {
      if (!draft) return;
      const put = await putDraft(draft);
      if (!put.ok) return settle(undefined, { name: 'gagal', problem: put.error });
      agreed.current = draft;
      settle(draft, { name: 'tersimpan' });
      setGone(false);
      others.tell('simpan');
    },
  };
};
