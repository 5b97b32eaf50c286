import { useMemo, useRef } from 'preact/hooks';
import { berkas, perangkat } from 'ui:id';
import { serviceForms, type DraftsPage } from '../../domain/submission/service-forms.ts';
import { link } from '../../data/links.ts';
import type { Draft } from '../../domain/submission/draft.ts';
import { fill } from '../../i18n/fill.ts';
import { draftName } from '../wizard/draft-name.ts';
import { Backup } from './Backup.tsx';
import { DraftCard } from './DraftCard.tsx';
import { useDrafts } from './useDrafts.ts';
import { Wipe } from './Wipe.tsx';

/** Everything the visitor has on this device: the drafts, a backup of them, and a way to leave nothing behind. */
export const Drafts = ({ page }: { page: DraftsPage }) => {
  const services = useMemo(() => serviceForms(page), [page]);
  const { drafts, problem, removed, refresh, note, duplicate, remove, undo, forget } = useDrafts();
  const heading = useRef<HTMLHeadingElement>(null);

  const removeAndStay = async (draft: Draft) => {
    await remove(draft);
    heading.current?.focus();
  };

  return (
    <>
      <section aria-labelledby="permohonan">
        <h2 id="permohonan" tabIndex={-1} ref={heading}>
          {berkas.daftar}
        </h2>
        {problem && (
          <p class="note warn" role="alert">
            {perangkat.masalah[problem]}
          </p>
        )}
        <p role="status">
          {drafts === undefined && berkas.memuat}
          {drafts?.length === 0 && !removed && berkas.kosong}
          {removed && (
            <>
              {fill(berkas.dihapus, { nama: draftName(removed) })}{' '}
              <button type="button" class="button plain" onClick={() => void undo()}>
                {berkas.kembalikan}
              </button>
            </>
          )}
        </p>
        <ul class="drafts">
          {drafts?.map((draft) => (
            <DraftCard
              key={draft.id}
              draft={draft}
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
      <Backup services={services} onRestored={refresh} />
      <Wipe
        onWiped={async () => {
          forget();
          await refresh();
        }}
      />
    </>
  );
};
