import { useEffect, useState } from 'preact/hooks';
import { sweepFiles } from '../../client/attachments/store.ts';
import { now } from '../../client/clock.ts';
import type { StorageProblem } from '../../client/db.ts';
import { changeStored, deleteDraft, listDrafts, putDraft, type ReadDraft } from '../../client/drafts.ts';
import { hearWindows, tellWindows } from '../../client/windows.ts';
import { newShipment } from '../../app/drafts/new-shipment.ts';
import { changeDraft } from '../../domain/draft/change.ts';
import type { Draft, Notes } from '../../domain/draft/draft.ts';
import type { Form } from '../../domain/submission/form.ts';
import type { Result } from '../../lib/result.ts';

/** The drafts on this device, kept in step with other windows, and what can be done with them. */
export const useDrafts = (read: ReadDraft) => {
  const [drafts, setDrafts] = useState<readonly Draft[] | undefined>(undefined);
  const [problem, setProblem] = useState<StorageProblem | undefined>(undefined);
  const [removed, setRemoved] = useState<Draft | undefined>(undefined);
  /** The shipment just begun from another one, which is said. */
  const [begun, setBegun] = useState<Draft | undefined>(undefined);

  const refresh = async () => {
    const listed = await listDrafts(read);
    setDrafts(listed.ok ? listed.value : []);
    if (!listed.ok) setProblem(listed.error);
  };
  const forget = () => {
    setRemoved(undefined);
    setBegun(undefined);
  };
  useEffect(() => {
    void refresh().then(async () => {
      const swept = await sweepFiles(Date.now());
      if (!swept.ok) setProblem(swept.error);
    });
    return hearWindows(({ says }) => {
      if (says === 'bersih') forget();
      void refresh();
    });
  }, []);

  const told = (result: Result<unknown, StorageProblem>, id: string, says: 'simpan' | 'hapus') => {
    setProblem(result.ok ? undefined : result.error);
    if (result.ok) tellWindows({ draft: id, says });
    return result.ok;
  };
  const keep = async (draft: Draft) => {
    const isKept = told(await putDraft(draft), draft.id, 'simpan');
    await refresh();
    return isKept;
  };

  return {
    drafts,
    problem,
    removed,
    begun,
    refresh,
    forget,
    /** Shown at once, so that no keystroke is overtaken by what the device answers. */
    note: async ({ id }: Draft, notes: Notes) => {
      const change = (draft: Draft) => changeDraft(draft, { type: 'note', notes }, now());
      setDrafts((before) => before?.map((one) => (one.id === id ? change(one) : one)));
      told(await changeStored(id, change, read), id, 'simpan');
    },
    begin: async (draft: Draft, form: Form) => {
      const shipment = newShipment(draft, form);
      if (await keep(shipment)) setBegun(shipment);
    },
    remove: async (draft: Draft) => {
      if (!told(await deleteDraft(draft.id), draft.id, 'hapus')) return;
      setBegun(undefined);
      setRemoved(draft);
      await refresh();
    },
    undo: async () => {
      if (removed && (await keep(removed))) setRemoved(undefined);
    },
  };
};
