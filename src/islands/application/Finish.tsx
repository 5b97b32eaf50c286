import { useState } from 'preact/hooks';
import { paket, revisi } from 'ui:id';
import { link } from '../../lib/links.ts';
import type { WizardData } from '../../data/wizard.ts';
import { rowsOf } from '../../domain/submission/application.ts';
import { today } from '../../client/clock.ts';
import { dayOf } from '../../domain/draft/status.ts';
import type { Form } from '../../domain/submission/form.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import { fill } from '../../i18n/fill.ts';
import { revisionState } from './revision/revision-state.ts';
import { ErrorSummary } from '../shared/ErrorSummary.tsx';
import { useLazy } from '../shared/useLazy.ts';
import { useKeptFocus } from '../shared/useKeptFocus.ts';
import { Answers } from './Answers.tsx';
import { exportProblemText } from '../../app/package/export-problem.ts';
import { COPY, fieldId, FINISH, headingId, REVISION } from '../../app/drafts/place.ts';
import { applicationState } from '../../app/drafts/state.ts';
import type { ChangeDraft } from './useDraft.ts';
import { useExport } from './useExport.ts';
import { useMissingFiles } from './useMissingFiles.ts';

type Props = {
  data: WizardData;
  /** Without what the application's own answers rule out. */
  form: Form;
  draft: Draft;
  change: ChangeDraft;
  /** Told the version that a package was made of. */
  exported: (version: number) => void;
};

/** Letters that not every font has; whether the papers can show them is then looked up. */
const OTHER_LETTERS = /[^\0-\u024f\u2010-\u2044]/;

/** Whether someone else files for the owner: as the form says, else as ticked here. */
const isRepresented = ({ application, represented }: Draft, { portal }: WizardData): boolean =>
  portal ? represented === true : rowsOf(application, 'pemilik')[0]?.values['dikuasakan'] === 'ya';

/** The last screen: what is missing, all that was entered, the download, and what to do with it. */
export const Finish = ({ data, form, draft, change, exported }: Props) => {
  const { progress, outcome, start, cancel } = useExport(exported);
  const { contentVersion, portal, serviceTitle } = data;
  const { open, warnings, duties } = applicationState(draft.application, form, dayOf(draft, today()));
  const missing = useMissingFiles(draft.application.attached);
  const gone = missing.map(({ step, row, slot, fileName }) => ({
    text: fill(paket.akhir.berkasHilang, { berkas: fileName }),
    fieldId: fieldId(step, row, slot),
  }));
  const items = [...gone, ...open];
  const letters = useLazy(
    () => import('./LetterNote.tsx'),
    OTHER_LETTERS.test(JSON.stringify(draft.application.rows)),
  );
  const represented = isRepresented(draft, data);
  const [goesOut, setGoesOut] = useState(false);
  const openNotes = draft.revision?.notes.filter(({ done }) => !done).length ?? 0;
  const isHeld = openNotes > 0 && !goesOut;
  const save = () =>
    void start({ draft, form: data.form, contentVersion, service: serviceTitle, portal, represented });
  const said =
    outcome &&
    (outcome.ok ? fill(paket.akhir.terunduh, { nama: outcome.value }) : exportProblemText(outcome.error));

  return (
    <>
      <h2 id={headingId(FINISH)} tabIndex={-1}>
        {paket.langkah.akhir}
      </h2>
      {items.length === 0 ? (
        <p class="note">✓ {paket.akhir.lengkap}</p>
      ) : (
        <ErrorSummary title={fill(paket.akhir.belum, { jumlah: items.length })} items={items} />
      )}
      {warnings.length > 0 && (
        <section aria-labelledby="periksa-lagi" class="note warn">
          <h3 id="periksa-lagi">{paket.akhir.periksaLagi}</h3>
          <ul>
            {warnings.map(({ text, fieldId: id }) => (
              <li key={id}>
                <a href={`#${id}`}>{text}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {duties.length > 0 && (
        <section aria-labelledby="lakukan" class="note">
          <h3 id="lakukan">{paket.akhir.lakukan}</h3>
          <ul>
            {duties.map(({ id, text }) => (
              <li key={id}>
                <a href={link(`/layanan/${data.serviceId}/#persyaratan-${id}`)}>{text}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {draft.revision && (
        <p class="note" data-revision-state>
          <a href={`#${REVISION}`}>{fill(revisi.ke, { nomor: draft.revision.number })}</a>:{' '}
          {revisionState(draft.revision)}
        </p>
      )}
      <Answers form={form} application={draft.application} />
      <section aria-labelledby="unduh" class="no-print" tabIndex={-1} {...useKeptFocus<HTMLElement>()}>
        <h3 id="unduh">{paket.akhir.unduhJudul}</h3>
        <p>{paket.akhir.unduhIsi}</p>
        {letters && <letters.LetterNote draft={draft} form={form} version={contentVersion} />}
        {portal && (
          <label class="choice">
            <input
              type="checkbox"
              checked={represented}
              onChange={(event) =>
                change({
                  type: 'note',
                  notes: { represented: event.currentTarget.checked || undefined },
                })
              }
            />
            <span>{paket.akhir.dikuasakan}</span>
          </label>
        )}
        {openNotes > 0 && (
          <label class="choice">
            <input
              type="checkbox"
              checked={goesOut}
              onChange={({ currentTarget }) => setGoesOut(currentTarget.checked)}
            />
            <span>
              {fill(revisi.unduhJuga, { jumlah: openNotes })}{' '}
              <a href={`#${REVISION}`}>{revisi.bukaCatatan}</a>
            </span>
          </label>
        )}
        <p class="actions">
          <button
            type="button"
            class="button"
            onClick={save}
            disabled={isHeld}
            aria-disabled={progress !== undefined}
          >
            {items.length === 0 ? paket.akhir.unduh : paket.akhir.unduhDraf}
          </button>
        </p>
        {progress !== undefined && (
          <p class="actions">
            <progress value={progress} max={1} aria-label={paket.akhir.sedangDibuat} />
            <button type="button" class="button plain" onClick={cancel}>
              {paket.akhir.batal}
            </button>
          </p>
        )}
        <p role="status">{progress === undefined ? said : paket.akhir.sedangDibuat}</p>
        <h3>{paket.akhir.berikut}</h3>
        {portal && (
          <p class="actions">
            <a class="button plain" href={`#${COPY}`}>
              {paket.akhir.salinKePortal}
            </a>
          </p>
        )}
        {portal ? (
          <p>
            {paket.akhir.berikutIsi} <a href={link('/panduan/permintaan-layanan/')}>{paket.akhir.panduan}</a>.{' '}
            <a href={portal.host}>{portal.name}</a>
          </p>
        ) : (
          <>
            <p>{paket.akhir.tanpaPortal}</p>
            <p class="actions">
              <button type="button" class="button" onClick={() => print()}>
                {paket.akhir.cetak}
              </button>
              <a href={link(`/layanan/${data.serviceId}/`)}>{paket.akhir.bacaLayanan}</a>
            </p>
          </>
        )}
        <p>
          <a href={link('/berkas/')}>{paket.akhir.berkas}</a>
        </p>
      </section>
    </>
  );
};
