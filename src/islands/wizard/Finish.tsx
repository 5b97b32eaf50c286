import { useState } from 'preact/hooks';
import { paket } from 'ui:id';
import { link } from '../../data/links.ts';
import type { WizardData } from '../../data/wizard.ts';
import type { Draft } from '../../domain/submission/draft.ts';
import { validate } from '../../domain/submission/validate.ts';
import { fill } from '../../i18n/fill.ts';
import { ErrorSummary } from '../shared/ErrorSummary.tsx';
import { Answers } from './Answers.tsx';
import { exportPackage } from './export-package.ts';
import { FINISH, headingId } from './place.ts';
import { summaryItem } from './problem-text.ts';

/** The last screen: what is missing, all that was entered, the download, and what to do with it. */
export const Finish = ({ data, draft }: { data: WizardData; draft: Draft }) => {
  const [said, setSaid] = useState('');
  const { form } = data;
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
  const save = async () => {
    const exported = await exportPackage(draft, data, problems.length);
    setSaid(exported.ok ? fill(paket.akhir.terunduh, { nama: exported.value }) : paket.akhir.gagal);
  };

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
      <Answers form={form} application={draft.application} />
      <section aria-labelledby="unduh" class="no-print">
        <h3 id="unduh">{paket.akhir.unduhJudul}</h3>
        <p>{paket.akhir.unduhIsi}</p>
        <p class="actions">
          <button type="button" class="button" onClick={() => void save()}>
            {items.length === 0 ? paket.akhir.unduh : paket.akhir.unduhDraf}
          </button>
        </p>
        <p role="status">{said}</p>
        <h3>{paket.akhir.berikut}</h3>
        <p>
          {paket.akhir.berikutIsi} <a href={link('/panduan/permintaan-layanan/')}>{paket.akhir.panduan}</a>.{' '}
          <a href={data.portal.host}>{data.portal.name}</a>
        </p>
      </section>
    </>
  );
};
