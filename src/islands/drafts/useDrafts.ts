import { useEffect, useRef, useState } from 'preact/hooks';
import { berkas } from 'ui:id';
import { copyAttachments } from '../../client/attachments/store.ts';
import { pruneOrphans } from '../../client/attachments/prune-orphans.ts';
import type { StorageProblem } from '../../client/db.ts';
import { draftChannel } from '../../client/draft-channel.ts';
import { deleteDraft, listDrafts, noteDraft, putDraft } from '../../client/drafts.ts';
import { LIMITS } from '../../domain/package/paket.ts';
import { withNotes, type Draft } from '../../domain/submission/draft.ts';
import { fill } from '../../i18n/fill.ts';
import { draftName } from '../wizard/draft-name.ts';
import { newDraft } from '../wizard/new-draft.ts';

/** The drafts on this device, kept in step with other windows, and what can be done with them. */
export const useDrafts = () => {
  const [drafts, setDrafts] = useState<readonly Draft[] | undefined>(undefined);
  const [problem, setProblem] = useState<StorageProblem | undefined>(undefined);
  const [removed, setRemoved] = useState<Draft | undefined>(undefined);
  /** Name of the copy just made, which is said. */
  const [copied, setCopied] = useState<string | undefined>(undefined);
  const channel = useRef<ReturnType<typeof draftChannel> | undefined>(undefined);

  const refresh = async () => {
    const listed = await listDrafts();
    setDrafts(listed.ok ? listed.value : []);
    setProblem(listed.ok ? undefined : listed.error);
  };
  useEffect(() => {
    void refresh().then(() => pruneOrphans());
    channel.current = draftChannel(({ says }) => {
      if (says === 'simpan') void refresh();
    });
    return () => channel.current?.close();
  }, []);

  const keep = async (draft: Draft) => {
    const result = await putDraft(draft);
    channel.current?.tell({ draft: draft.id, says: 'simpan' });
    if (!result.ok) setProblem(result.error);
    await refresh();
  };

  return {
    drafts,
    problem,
    removed,
    copied,
    refresh,
    /** Shown at once, so that no keystroke is overtaken by what the device answers. */
    note: async (draft: Draft, notes: Parameters<typeof withNotes>[1]) => {
      setDrafts((before) => before?.map((one) => (one.id === draft.id ? withNotes(one, notes) : one)));
      const result = await noteDraft(draft.id, notes);
      if (!result.ok) setProblem(result.error);
      channel.current?.tell({ draft: draft.id, says: 'simpan' });
    },
    duplicate: async (draft: Draft) => {
      const copy = newDraft({ kind: draft.kind, serviceId: draft.serviceId }, draft.application);
      const title = fill(berkas.salinanDari, { nama: draftName(draft, drafts) }).slice(0, LIMITS.title);
      await copyAttachments(draft.id, copy.id);
      await keep(withNotes(copy, { title, represented: draft.represented }));
      setCopied(title);
    },
    remove: async (draft: Draft) => {
      await deleteDraft(draft.id);
      setCopied(undefined);
      setRemoved(draft);
      await refresh();
    },
    undo: async () => {
      if (removed) await keep(removed);
      setRemoved(undefined);
    },
    forget: () => {
      setRemoved(undefined);
      setCopied(undefined);
    },
  };
};
