import { useState } from 'preact/hooks';
import { paket } from 'ui:id';
import type { WizardField } from '../../data/package-forms.ts';
import { rowsOf } from '../../domain/submission/application.ts';
import { validateStep } from '../../domain/submission/validate.ts';
import { fill } from '../../i18n/fill.ts';
import { ErrorSummary } from '../shared/ErrorSummary.tsx';
import type { Problem } from '../../domain/submission/problem.ts';
import { fieldsOf } from '../../domain/submission/form.ts';
import { fieldId, headingId } from '../../app/drafts/place.ts';
import { summaryItem } from '../../app/drafts/problem-text.ts';
import { RowFields, type ScreenProps } from './RowFields.tsx';
import { Rows } from './Rows.tsx';

type Props = ScreenProps & {
  /** Place among the screens of the request; none for the account sheet, which is no part of it. */
  position: number | undefined;
  count: number;
  previous: string | undefined;
  next: string;
  attempt: (step: string) => void;
  go: (step: string) => void;
};

const SUMMARY = 'ringkasan-masalah';

/** One screen of the portal. What is wrong with it is said on leaving, once, and does not lock anybody in. */
export const Screen = (props: Props) => {
  const { form, step, application, position, count, previous, next, attempt, go } = props;
  const [tried, setTried] = useState(false);
  /** Ids of the dates that look empty to the page, though digits stand in them. */
  const [bad, setBad] = useState<readonly string[]>([]);
  const wrong = validateStep(application, form, step, 'complete').filter(
    ({ severity }) => severity === 'salah',
  );
  const isBad = ({ step: at, row, field }: Problem) => bad.includes(fieldId(at, row, field));
  const unreadable = rowsOf(application, step.id).flatMap(({ id: row }) =>
    fieldsOf(step).flatMap(({ key }): Problem[] => {
      const problem = { step: step.id, row, field: key, code: 'bukan-tanggal', severity: 'salah' } as const;
      return isBad(problem) ? [problem] : [];
    }),
  );
  const told = [...unreadable, ...wrong.filter((problem) => !isBad(problem))];

  const leave = (controls: readonly Element[]) => {
    const unreadable = controls.flatMap((control) =>
      control instanceof HTMLInputElement && control.validity.badInput ? control.id : [],
    );
    setBad(unreadable);
    if (wrong.length === 0 && unreadable.length === 0) {
      go(next);
      return;
    }
    attempt(step.id);
    setTried(true);
    setTimeout(() => document.getElementById(SUMMARY)?.focus());
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        leave([...event.currentTarget.elements]);
      }}
    >
      <p class="small">
        {position === undefined
          ? paket.akun.isi
          : fill(paket.langkah.sekarang, { nomor: position, jumlah: count })}
      </p>
      <h2 id={headingId(step.id)} tabIndex={-1}>
        {step.title}
      </h2>
      <p class="small">{props.data.portal ? paket.isian.wajib : paket.isian.wajibSitus}</p>
      {fieldsOf(step).some((field: WizardField) => field.placeUnknown) && (
        <p class="small">{paket.isian.tempatTidakTerlihat}</p>
      )}
      {tried && told.length > 0 && (
        <div id={SUMMARY} role="group" aria-label={paket.masalah.judul} tabIndex={-1}>
          <ErrorSummary
            title={paket.masalah.judul}
            items={told.map((problem) => summaryItem(problem, step, application))}
          />
        </div>
      )}
      {step.repeats ? (
        <Rows {...props} />
      ) : (
        rowsOf(application, step.id).map((row) => <RowFields key={row.id} {...props} row={row} />)
      )}
      <p class="actions">
        <button type="submit" class="button">
          {paket.langkah.lanjut}
        </button>
        {previous !== undefined && (
          <a class="button plain" href={`#${previous}`}>
            {paket.langkah.kembali}
          </a>
        )}
        {tried && told.length > 0 && <a href={`#${next}`}>{paket.langkah.lewati}</a>}
      </p>
    </form>
  );
};
