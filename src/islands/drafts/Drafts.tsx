import { useMemo } from 'preact/hooks';
import { berkas, perangkat } from 'ui:id';
import { serviceForms, type DraftsPage } from '../../domain/submission/service-forms.ts';
import { link } from '../../data/links.ts';
import type { Draft } from '../../domain/submission/draft.ts';
import { fill } from '../../i18n/fill.ts';
import { RevisionNotice } from '../revision/RevisionNotice.tsx';
import { useFocusNext } from '../shared/useFocusNext.ts';
import { useReady } from '../shared/useReady.ts';
import { draftName } from '../wizard/draft-name.ts';
import { Backup } from './Backup.tsx';
import { DraftCard, draftHeadingId } from './DraftCard.tsx';
import { useDrafts } from './useDrafts.ts';
import { Wipe } from './Wipe.tsx';

const HEADING = 'permohonan';

/** Everything the visitor has on this device: the drafts, a backup of them, and a way to leave nothing behind. */
export const Drafts = ({ page }: { page: DraftsPage }) => {
  const services = useMemo(() => serviceForms(page), [page]);
  const { drafts, problem, removed, copied, refresh, note, duplicate, remove, undo, forget } = useDrafts();
  const focusNext = useFocusNext();
  const ready = useReady();

  const removeAndStay = async (draft: Draft) => {
    await remove(draft);
    focusNext(HEADING);
  };
  const undoAndStay = async (draft: Draft) => {
    await undo();
    focusNext(draftHeadingId(draft));
  };

  return (
    <>
      <RevisionNotice drafts={drafts} services={services} />
      <section aria-labelledby={HEADING}>
        <h2 id={HEADING} tabIndex={-1}>
          {berkas.daftar}
        </h2>
        <div role="alert">{problem && <p class="note warn">{perangkat.masalah[problem]}</p>}</div>
        <p role="status">
          {drafts === undefined && berkas.memuat}
          {drafts?.length === 0 && !removed && berkas.kosong}
          {copied !== undefined && fill(berkas.digandakan, { nama: copied })}
          {removed && (
            <>
              {fill(berkas.dihapus, { nama: draftName(removed, drafts) })}{' '}
              <button type="button" class="button plain" onClick={() => void undoAndStay(removed)}>
                {berkas.kembalikan}
                <span class="hidden-visually"> {draftName(removed, drafts)}</span>
              </button>
            </>
          )}
        </p>
        <ul class="drafts">
          {drafts?.map((draft) => (
            <DraftCard
              key={draft.id}
              draft={draft}
              nama={draftName(draft, drafts)}
              service={services.find(({ id }) => id === draft.serviceId)}
              onNote={(notes) => void note(draft, notes)}
              onDuplicate={() => void duplicate(draft)}
              onRemove={() => void removeAndStay(draft)}
            />
          ))}
        </ul>
        <p>
          <a class="button" href={link('/paket/')}>
            {berkas.baru}
          </a>
        </p>
      </section>
      <fieldset class="bare" disabled={!ready}>
        <Backup services={services} onRestored={refresh} />
        <Wipe
          onWiped={async () => {
            forget();
            await refresh();
          }}
        />
      </fieldset>
    </>
  );
};
