import { useEffect } from 'preact/hooks';
import { paket, revisi } from 'ui:id';
import { now } from '../../client/clock.ts';
import { link } from '../../data/links.ts';
import type { WizardData } from '../../data/wizard.ts';
import { rowsOf } from '../../domain/submission/application.ts';
import type { Draft, withNotes } from '../../domain/submission/draft.ts';
import { validate } from '../../domain/submission/validate.ts';
import { fill } from '../../i18n/fill.ts';
import { revisionState } from '../revision/revision-state.ts';
import { ErrorSummary } from '../shared/ErrorSummary.tsx';
import { useKeptFocus } from '../shared/useKeptFocus.ts';
import { Answers } from './Answers.tsx';
import { exportProblemText } from './export-problem.ts';
import { FINISH, headingId, REVISION } from './place.ts';
import { summaryItem } from './problem-text.ts';
import { useExport } from './useExport.ts';

type Props = { data: WizardData; draft: Draft; note: (notes: Parameters<typeof withNotes>[1]) => void };

/** Whether someone else files for the owner: as the form says, else as ticked here. */
const isRepresented = ({ application, represented }: Draft, { portal }: WizardData): boolean =>
  portal ? represented === true : rowsOf(application, 'pemilik')[0]?.values['dikuasakan'] === 'ya';

/** The last screen: what is missing, all that was entered, the download, and what to do with it. */
export const Finish = ({ data, draft, note }: Props) => {
  const { progress, outcome, start, cancel } = useExport();
  const { form, contentVersion, portal, serviceTitle } = data;
  const problems = validate(draft.application, form, 'complete').filter(
    ({ severity }) => severity === 'salah',
  );
  const items = form.steps.flatMap((step) =>
    problems
      .filter((problem) => problem.step === step.id)
      .map((problem) => {
        const { text, fieldId } = summaryItem(problem, step, draft.application);
        return { text: `${step.title}, ${text}`, fieldId };
      }),
  );
  const represented = isRepresented(draft, data);
  const save = () => void start({ draft, form, contentVersion, service: serviceTitle, portal, represented });
  useEffect(() => {
    if (outcome?.ok) note({ exportedAt: now() });
  }, [outcome]);
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
        {portal && (
          <label class="choice">
            <input
              type="checkbox"
              checked={represented}
              onChange={(event) => note({ represented: event.currentTarget.checked || undefined })}
            />
            <span>{paket.akhir.dikuasakan}</span>
          </label>
        )}
        <p class="actions">
          <button type="button" class="button" onClick={save} aria-disabled={progress !== undefined}>
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
