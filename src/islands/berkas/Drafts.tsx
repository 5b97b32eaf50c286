import { useMemo, useState } from 'preact/hooks';
import { berkas, perangkat } from 'ui:id';
import { serviceForms, type DraftsPage } from '../../domain/draft/service-forms.ts';
import { draftAddress } from '../../app/drafts/place.ts';
import type { ReadDraft } from '../../client/drafts.ts';
import { readStoredDraft } from '../../domain/draft/restore-draft.ts';
import { link } from '../../lib/links.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import type { HolidayLists } from '../../domain/plan/holiday-lists.ts';
import { fill } from '../../i18n/fill.ts';
import { RevisionNotice } from './RevisionNotice.tsx';
import { useFocusNext } from '../shared/useFocusNext.ts';
import { useLazy } from '../shared/useLazy.ts';
import { useReady } from '../shared/useReady.ts';
import { draftName } from '../../app/drafts/draft-name.ts';
import { Backup } from './Backup.tsx';
import { BackupReminder } from './BackupReminder.tsx';
import { DraftCard, draftHeadingId } from './DraftCard.tsx';
import { EVERYTHING, type Filter } from './life/filter.ts';
import { useDrafts } from './useDrafts.ts';
import { Wipe } from './Wipe.tsx';

const HEADING = 'permohonan';

/** Everything the visitor has on this device: the drafts, a backup of them, and a way to leave nothing behind. */
export const Drafts = ({ page }: { page: DraftsPage & { readonly holidays: HolidayLists } }) => {
  const services = useMemo(() => serviceForms(page), [page]);
  const read = useMemo<ReadDraft>(() => (stored) => readStoredDraft(stored, services), [services]);
  const { drafts, problem, removed, begun, refresh, note, begin, remove, undo, forget } = useDrafts(read);
  /** Counts the backups made while this is shown. */
  const [made, setMade] = useState(0);
  const [filter, setFilter] = useState<Filter>(EVERYTHING);
  const kit = useLazy(() => import('./life/kit.ts'), (drafts?.length ?? 0) > 0);
  const shown = kit?.narrowed(drafts ?? [], services, filter) ?? drafts ?? [];
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
      <RevisionNotice drafts={drafts} services={services} read={read} />
      {drafts && <BackupReminder drafts={drafts} made={made} />}
      <section aria-labelledby={HEADING}>
        <h2 id={HEADING} tabIndex={-1}>
          {berkas.daftar}
        </h2>
        <div role="alert">{problem && <p class="note warn">{perangkat.masalah[problem]}</p>}</div>
        <p role="status">
          {drafts === undefined && berkas.memuat}
          {drafts?.length === 0 && !removed && berkas.kosong}
          {begun && (
            <>
              {fill(berkas.kirimanDibuat, { nama: draftName(begun, drafts) })}{' '}
              <a href={draftAddress(begun)}>{berkas.bukaKiriman}</a>
            </>
          )}
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
        {kit && drafts && (
          <kit.Overview
            drafts={drafts}
            shown={shown}
            services={services}
            filter={filter}
            onFilter={setFilter}
          />
        )}
        <ul class="drafts">
          {shown.map((draft) => {
            const service = services.find(({ id }) => id === draft.serviceId);
            return (
              <DraftCard
                key={draft.id}
                draft={draft}
                nama={draftName(draft, drafts ?? [])}
                holidays={page.holidays}
                kit={kit}
                service={service}
                onNote={(notes) => void note(draft, notes)}
                onNewShipment={service && (() => void begin(draft, service.form))}
                onRemove={() => void removeAndStay(draft)}
              />
            );
          })}
        </ul>
        <p>
          <a class="button" href={link('/paket/')}>
            {berkas.baru}
          </a>
        </p>
      </section>
      <fieldset class="bare" disabled={!ready}>
        <Backup services={services} read={read} onRestored={refresh} onMade={() => setMade(made + 1)} />
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
