import { useEffect, useState } from 'preact/hooks';
import { paket, perangkat } from 'ui:id';
import type { StorageProblem } from '../../client/db.ts';
import { deleteDraft, listDrafts, type ReadDraft } from '../../client/drafts.ts';
import type { Result } from '../../lib/result.ts';
import { link } from '../../lib/links.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/format.ts';
import { useFocusNext } from '../shared/useFocusNext.ts';
import { draftName } from '../../app/drafts/draft-name.ts';

type Props = {
  serviceId: string;
  /** The one on screen, as it stands there; nothing where none is open. */
  current: Draft | undefined;
  /** Changes whenever the device may hold other drafts than before. */
  saves: unknown;
  /** The one removed last, which can be brought back. */
  removed: Draft | undefined;
  read: ReadDraft;
  onOpen: (draft: Draft) => void;
  onNew: () => void;
  onRemoved: (draft: Draft) => void;
  onUndo: (draft: Draft) => Promise<Result<unknown, StorageProblem>>;
};

const HEADING = 'permohonan';
const openId = ({ id }: Draft) => `buka-${id}`;

const dayOf = ({ updatedAt }: Draft) => formatDate(updatedAt.slice(0, 10));

/** The drafts on this device: open another, begin a new one, remove one and bring it back. */
export const DraftList = (props: Props) => {
  const { serviceId, current, saves, removed, read, onOpen, onNew, onRemoved, onUndo } = props;
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const [problem, setProblem] = useState<StorageProblem | undefined>(undefined);

  const focusNext = useFocusNext();

  const refresh = async () => {
    const listed = await listDrafts(read);
    setDrafts(listed.ok ? listed.value : []);
  };
  useEffect(() => void refresh(), [current?.id, saves]);

  const remove = async (draft: Draft) => {
    const deleted = await deleteDraft(draft.id);
    setProblem(deleted.ok ? undefined : deleted.error);
    if (!deleted.ok) return;
    onRemoved(draft);
    await refresh();
    focusNext(HEADING);
  };
  const undo = async (draft: Draft) => {
    const put = await onUndo(draft);
    setProblem(put.ok ? undefined : put.error);
    await refresh();
    focusNext(put.ok ? openId(draft) : HEADING);
  };

  const all = drafts.map((stored) => (stored.id === current?.id ? current : stored));
  const own = all.filter(({ serviceId: of }) => of === serviceId);
  if (own.length === 0 && !removed && current) return null;
  return (
    <section aria-labelledby={HEADING} class="no-print">
      <h2 id={HEADING} tabIndex={-1}>
        {paket.permohonan.judul}
      </h2>
      <p role="alert">{problem && perangkat.masalah[problem]}</p>
      <p role="status">
        {removed && (
          <>
            {fill(paket.permohonan.dihapus, { nama: draftName(removed, all) })}{' '}
            <button type="button" class="button plain" onClick={() => void undo(removed)}>
              {paket.permohonan.kembalikan}
              <span class="hidden-visually"> {draftName(removed, all)}</span>
            </button>
          </>
        )}
      </p>
      <ul class="drafts">
        {own.map((draft) => {
          const isCurrent = draft.id === current?.id;
          const nama = draftName(draft, all);
          return (
            <li key={draft.id}>
              <strong>{nama}</strong>, {fill(paket.permohonan.diubah, { tanggal: dayOf(draft) })}{' '}
              {isCurrent ? (
                `(${paket.permohonan.ini})`
              ) : (
                <button
                  type="button"
                  class="button plain"
                  id={openId(draft)}
                  aria-label={fill(paket.permohonan.bukaNama, { nama })}
                  onClick={() => onOpen(draft)}
                >
                  {paket.permohonan.buka}
                </button>
              )}{' '}
              <button
                type="button"
                class="button plain"
                aria-label={fill(paket.permohonan.hapusNama, { nama })}
                onClick={() => void remove(draft)}
              >
                {paket.permohonan.hapus}
              </button>
            </li>
          );
        })}
      </ul>
      <p>
        <button type="button" class="button plain" onClick={onNew}>
          {paket.permohonan.baru}
        </button>{' '}
        <a href={link('/berkas/')}>{paket.permohonan.semua}</a>
      </p>
    </section>
  );
};
