import { paket } from 'ui:id';
import { shownValue } from '../../domain/submission/shown-value.ts';
import {
  attachedAt,
  isDeclinedAt,
  isPreparedAt,
  rowsOf,
  type Application,
  type Row,
} from '../../domain/submission/application.ts';
import type { Form, FormField, FormStep } from '../../domain/submission/form.ts';
import { formatDate } from '../../i18n/format.ts';
import { formatKilobytes } from '../../i18n/format-kilobytes.ts';
import { fieldId } from '../../app/drafts/place.ts';
import { fill } from '../../i18n/fill.ts';

/** What was entered in a field, in the words the portal uses. */
const answerOf = (field: FormField, step: string, row: Row, application: Application): string => {
  if (field.type === 'berkas') {
    const place = { step, row: row.id, slot: field.key };
    const attached = attachedAt(application, place);
    if (attached) return `✓ ${attached.fileName} (${formatKilobytes(attached.bytes)})`;
    if (isDeclinedAt(application, place)) return paket.akhir.berkasTidakBerlaku;
    return isPreparedAt(application, place) ? paket.akhir.berkasAda : paket.akhir.berkasBelum;
  }
  return shownValue(field, row.values[field.key]?.trim() ?? '', formatDate) || paket.akhir.tidakDiisi;
};

type RowProps = { step: FormStep; row: Row; application: Application; rowTitle: string | undefined };

const RowAnswers = ({ step, row, application, rowTitle }: RowProps) => (
  <dl class="answers">
    {step.groups.map(({ title, fields }) => (
      <div key={title}>
        <dt class="part">{title}</dt>
        <dd>
          <dl>
            {fields.map((field) => (
              <div key={field.key}>
                <dt>{field.label}</dt>
                <dd>
                  {answerOf(field, step.id, row, application)}{' '}
                  <a class="no-print" href={`#${fieldId(step.id, row.id, field.key)}`}>
                    {paket.akhir.ubah}
                    <span class="hidden-visually">
                      {' '}
                      {field.label}, {rowTitle ?? title}
                    </span>
                  </a>
                </dd>
              </div>
            ))}
          </dl>
        </dd>
      </div>
    ))}
  </dl>
);

/** Everything entered, screen by screen, each with a link to change it. */
export const Answers = ({ form, application }: { form: Form; application: Application }) => (
  <>
    {form.steps.map((step) => (
      <section key={step.id} aria-labelledby={`jawaban-${step.id}`}>
        <h3 id={`jawaban-${step.id}`}>{step.title}</h3>
        {rowsOf(application, step.id).map((row, index) => {
          const rowTitle = step.repeats ? fill(paket.barang.judul, { nomor: index + 1 }) : undefined;
          return (
            <div key={row.id}>
              {rowTitle && <h4>{rowTitle}</h4>}
              <RowAnswers step={step} row={row} application={application} rowTitle={rowTitle} />
            </div>
          );
        })}
        <p class="no-print">
          <a href={`#${step.id}`}>{fill(paket.akhir.ubahLayar, { layar: step.title })}</a>
        </p>
      </section>
    ))}
  </>
);
