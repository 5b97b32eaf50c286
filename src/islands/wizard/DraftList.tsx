import { useEffect, useState } from 'preact/hooks';
import { paket } from 'ui:id';
import { deleteDraft, listDrafts, putDraft } from '../../client/drafts.ts';
import { link } from '../../data/links.ts';
import type { Draft } from '../../domain/submission/draft.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/format.ts';
import { useFocusNext } from '../shared/useFocusNext.ts';
import { draftName } from './draft-name.ts';

type Props = {
  current: Draft;
  /** Changes whenever the device may hold other drafts than before. */
  saves: unknown;
  onOpen: (draft: Draft) => void;
  onNew: () => Promise<void>;
};

const HEADING = 'permohonan';
const openId = ({ id }: Draft) => `buka-${id}`;

const dayOf = ({ updatedAt }: Draft) => formatDate(updatedAt.slice(0, 10));

/** The drafts on this device: open another, begin a new one, remove one and bring it back. */
export const DraftList = ({ current, saves, onOpen, onNew }: Props) => {
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const [removed, setRemoved] = useState<Draft | undefined>(undefined);

  const focusNext = useFocusNext();

  const refresh = async () => {
    const listed = await listDrafts();
    setDrafts(listed.ok ? listed.value : []);
  };
  useEffect(() => void refresh(), [current.id, saves]);

  const remove = async (draft: Draft) => {
    const isCurrent = draft.id === current.id;
    if (isCurrent) await onNew();
    await deleteDraft(draft.id);
    setRemoved(draft);
    await refresh();
    if (!isCurrent) focusNext(HEADING);
  };
  const undo = async (draft: Draft) => {
    await putDraft(draft);
    setRemoved(undefined);
    await refresh();
    focusNext(openId(draft));
  };

  const all = drafts.map((stored) => (stored.id === current.id ? current : stored));
  const own = all.filter(({ serviceId }) => serviceId === current.serviceId);
  if (own.length === 0 && !removed) return null;
  return (
    <section aria-labelledby={HEADING} class="no-print">
      <h2 id={HEADING} tabIndex={-1}>
        {paket.permohonan.judul}
      </h2>
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
          const isCurrent = draft.id === current.id;
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
        <button type="button" class="button plain" onClick={() => void onNew()}>
          {paket.permohonan.baru}
        </button>{' '}
        <a href={link('/berkas/')}>{paket.permohonan.semua}</a>
      </p>
    </section>
  );
};
