import { useState } from 'preact/hooks';
import { berkas, kelanjutan, nomorAju } from 'ui:id';
import { now } from '../../client/clock.ts';
import { DRAFT_LIMITS, PACKAGE_LIMITS } from '../../schemas/vocabulary.ts';
import { COPY, draftAddress, REVISION } from '../../app/drafts/place.ts';
import type { Draft, Notes } from '../../domain/draft/draft.ts';
import type { ServiceForm } from '../../domain/draft/service-forms.ts';
import { statusOf, stepsDone } from '../../domain/draft/status.ts';
import { standingOf } from '../../domain/life/where.ts';
import type { HolidayLists } from '../../domain/plan/holiday-lists.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/format.ts';
import { formatClock } from '../../i18n/format-clock.ts';
import { ApplicationNumberField } from '../shared/ApplicationNumberField.tsx';
import { TextField } from '../shared/TextField.tsx';
import { useLazy } from '../shared/useLazy.ts';
import type * as Kit from './life/kit.ts';

/** Id of the heading of a draft's card. */
export const draftHeadingId = ({ id }: Draft): string => `berkas-${id}`;

type Props = {
  draft: Draft;
  /** How it is called among the others. */
  nama: string;
  /** Nothing where the site no longer knows the service. */
  service: ServiceForm | undefined;
  onNote: (notes: Notes) => void;
  /** Begins the next shipment from this one. */
  onNewShipment: (() => void) | undefined;
  onRemove: () => void;
  holidays: HolidayLists;
  /** What says how it goes on, once it is there. */
  kit: typeof Kit | undefined;
};

/** One draft: what it is, how far it has come, and everything that can be done with it. */
export const DraftCard = ({
  draft,
  nama,
  service,
  onNote,
  onNewShipment,
  onRemove,
  holidays,
  kit,
}: Props) => {
  const standing = standingOf(draft);
  const [isOpen, setIsOpen] = useState(false);
  const panel = useLazy(() => import('./life/LifePanel.tsx'), isOpen);
  const saveToCalendar = async () => {
    const deadline = kit?.nextDeadline(draft, holidays);
    if (deadline) (await import('./life/save-deadline.ts')).saveDeadline(draft, nama, deadline);
  };
  const status = service ? statusOf(draft, service.form) : 'draf';
  const steps = service && stepsDone(draft, service.form);
  const number = draft.applicationNumber ?? '';
  return (
    <li class="card draft" data-status={status}>
      <h3 id={draftHeadingId(draft)} tabIndex={-1}>
        {nama}
      </h3>
      <dl class="facts">
        <dt>{berkas.layanan}</dt>
        <dd>{service?.title ?? draft.serviceId}</dd>
        <dt>{berkas.status.judul}</dt>
        <dd>
          <strong>
            {standing
              ? fill(kelanjutan.menurutAnda, {
                  status: kelanjutan.status[standing.status],
                  tanggal: formatDate(standing.since),
                })
              : berkas.status[status]}
          </strong>
        </dd>
        {steps && (
          <>
            <dt>{berkas.kemajuan.judul}</dt>
            <dd>{fill(berkas.kemajuan.isi, { lengkap: steps.done, semua: steps.all })}</dd>
          </>
        )}
        <dt>{berkas.diubah}</dt>
        <dd>{formatClock(new Date(draft.updatedAt))}</dd>
        {number && (
          <>
            <dt>{nomorAju.label}</dt>
            <dd>{number}</dd>
          </>
        )}
      </dl>
      {standing && kit && (
        <kit.Standing
          draft={draft}
          standing={standing}
          holidays={holidays}
          onCalendar={() => void saveToCalendar()}
        />
      )}
      <details>
        <summary>
          {berkas.ubah}
          <span class="hidden-visually"> {nama}</span>
        </summary>
        <fieldset class="bare">
          <legend class="hidden-visually">{nama}</legend>
          <TextField
            id={`judul-${draft.id}`}
            name="judul"
            label={berkas.judulBerkas}
            hint={berkas.judulPetunjuk}
            value={draft.title ?? ''}
            maxLength={PACKAGE_LIMITS.title}
            onInput={(title) => onNote({ title })}
          />
          {draft.kind === 'health-certificate' && (
            <ApplicationNumberField
              id={`aju-${draft.id}`}
              hint={berkas.nomorAjuPetunjuk}
              value={number}
              onInput={(applicationNumber) => onNote({ applicationNumber })}
            />
          )}
          <TextField
            id={`catatan-${draft.id}`}
            name="catatan"
            label={berkas.catatan}
            hint={berkas.catatanPetunjuk}
            value={draft.remarks ?? ''}
            long
            maxLength={DRAFT_LIMITS.remarks}
            onInput={(remarks) => onNote({ remarks })}
          />
        </fieldset>
      </details>
      <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>
          {kelanjutan.buka}
          <span class="hidden-visually"> {nama}</span>
        </summary>
        {panel && <panel.LifePanel draft={draft} onNote={onNote} />}
      </details>
      <p class="actions">
        {service && (
          <a
            class="button"
            href={draftAddress(draft, standing?.status === 'perlu-revisi' ? REVISION : undefined)}
          >
            {berkas.buka}
            <span class="hidden-visually"> {nama}</span>
          </a>
        )}
        {service && draft.kind === 'health-certificate' && (
          <a class="button plain" href={draftAddress(draft, COPY)}>
            {berkas.salin}
            <span class="hidden-visually"> {nama}</span>
          </a>
        )}
        <button
          type="button"
          class="button plain"
          onClick={() => onNote({ sentAt: draft.sentAt === undefined ? now() : undefined })}
        >
          {draft.sentAt === undefined ? berkas.tandai : berkas.batalTanda}
          <span class="hidden-visually"> {nama}</span>
        </button>
        {onNewShipment && (
          <button type="button" class="button plain" onClick={onNewShipment}>
            {berkas.kirimanBaru}
            <span class="hidden-visually"> {nama}</span>
          </button>
        )}
        <button type="button" class="button plain" onClick={onRemove}>
          {berkas.hapus}
          <span class="hidden-visually"> {nama}</span>
        </button>
      </p>
    </li>
  );
};
