import { Fragment } from 'preact';
import { lampiran, paket } from 'ui:id';
import type { WizardField } from '../../data/package-forms.ts';
import type { FileLimits } from '../../domain/attachment/limits.ts';
import {
  DECLINED,
  attachedAt,
  isDeclinedAt,
  isPreparedAt,
  type Application,
} from '../../domain/submission/application.ts';
import { isAt, type Problem } from '../../domain/submission/problem.ts';
import type { ApplicationAction } from '../../domain/submission/reduce.ts';
import type { Form, FormStep } from '../../domain/submission/form.ts';
import { needOfSlot, needsOf } from '../../domain/submission/needs.ts';
import { fill } from '../../i18n/fill.ts';
import { formatKilobytes } from '../../i18n/format-kilobytes.ts';
import { AttachmentSlot } from './attachments/AttachmentSlot.tsx';
import type { NotesAt } from './revision/officer-notes.tsx';
import { fieldId } from '../../app/drafts/place.ts';
import { needWords } from '../../app/drafts/need-words.ts';
import { sentence } from '../../app/drafts/problem-text.ts';

type Props = {
  draftId: string;
  form: Form;
  step: FormStep;
  row: string;
  fields: readonly WizardField[];
  /** What the portal takes, and what it says of it. */
  files: FileLimits & { readonly words: string };
  application: Application;
  problems: readonly Problem[];
  change: (action: ApplicationAction) => void;
  notesAt: NotesAt;
};

const hintOf = ({ hint, note }: WizardField, need: string | undefined): string | undefined =>
  [need, hint, note].filter(Boolean).join(' ') || undefined;

/** The files the portal will ask for on this screen, each with its place; who brings one on their own ticks so. */
export const FileFields = (props: Props) => {
  const { draftId, form, step, row, fields, files, application, problems, change, notesAt } = props;
  const needs = needsOf(application, form);
  const limitsId = fieldId(step.id, row, 'batas-berkas');
  return (
    <fieldset class="field files">
      <legend>{paket.isian.berkasJudul}</legend>
      <p class="field-hint">{files.words}</p>
      <p class="field-hint" id={limitsId}>
        {fill(lampiran.batas, { batas: formatKilobytes(files.maxBytes) })}{' '}
        <span class="with-mouse">{lampiran.seret}</span>
      </p>
      {fields.map((field) => {
        const { key, label, required } = field;
        const place = { step: step.id, row, slot: key };
        const problem = problems.find((one) => isAt(one, step.id, row, key));
        const need = needOfSlot(needs, form, key);
        const declined = isDeclinedAt(application, place);
        return (
          <Fragment key={key}>
            {notesAt({ step: step.id, row, field: key })}
            <AttachmentSlot
              id={fieldId(step.id, row, key)}
              draftId={draftId}
              place={place}
              label={label}
              hint={hintOf(field, need && needWords(form, need))}
              describedBy={limitsId}
              required={required}
              error={problem?.severity === 'salah' ? sentence(problem, step) : undefined}
              limits={files}
              attached={attachedAt(application, place)}
              onChange={(file) => change(file ? { type: 'attach', file } : { type: 'detach', place })}
            >
              <label class="choice">
                <input
                  type="checkbox"
                  checked={isPreparedAt(application, place)}
                  onChange={(event) =>
                    change({ type: 'prepare', file: place, ready: event.currentTarget.checked })
                  }
                />
                <span>
                  {lampiran.siapSendiri}
                  <span class="hidden-visually"> {label}</span>
                </span>
              </label>
              {need?.declinable && (
                <label class="choice">
                  <input
                    type="checkbox"
                    checked={declined}
                    onChange={(event) =>
                      change({
                        ...{ type: 'set', step: step.id, row, field: key },
                        value: event.currentTarget.checked ? DECLINED : '',
                      })
                    }
                  />
                  <span>
                    {paket.perlu.tidakBerlaku}
                    <span class="hidden-visually"> {label}</span>
                  </span>
                </label>
              )}
              {need?.declinable && declined && <p class="small">{paket.perlu.pernyataan}</p>}
            </AttachmentSlot>
          </Fragment>
        );
      })}
    </fieldset>
  );
};
