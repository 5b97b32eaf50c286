import { Fragment } from 'preact';
import { lampiran, paket } from 'ui:id';
import type { WizardField } from '../../data/package-forms.ts';
import type { FileLimits } from '../../domain/attachment/limits.ts';
import { attachedAt, isPreparedAt, type Application } from '../../domain/submission/application.ts';
import { isAt, type Problem } from '../../domain/submission/problem.ts';
import type { ApplicationAction } from '../../domain/submission/reduce.ts';
import type { FormStep } from '../../domain/submission/form.ts';
import { fill } from '../../i18n/fill.ts';
import { formatKilobytes } from '../../i18n/format-kilobytes.ts';
import { AttachmentSlot } from '../attachments/AttachmentSlot.tsx';
import type { NotesAt } from '../revision/officer-notes.tsx';
import { fieldId } from './place.ts';
import { sentence } from './problem-text.ts';

type Props = {
  draftId: string;
  step: FormStep;
  row: number;
  fields: readonly WizardField[];
  /** What the portal takes, and what it says of it. */
  files: FileLimits & { readonly words: string };
  application: Application;
  problems: readonly Problem[];
  change: (action: ApplicationAction, draftId?: string) => void;
  notesAt: NotesAt;
};

const hintOf = ({ hint, note, placeUnknown }: WizardField): string | undefined =>
  [hint, note, placeUnknown && paket.isian.tempatTidakTerlihat].filter(Boolean).join(' ') || undefined;

/** The files the portal will ask for on this screen, each with its place; who brings one on their own ticks so. */
export const FileFields = (props: Props) => {
  const { draftId, step, row, fields, files, application, problems, change, notesAt } = props;
  if (fields.length === 0) return null;
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
        const prepared = isPreparedAt(application, place);
        return (
          <Fragment key={key}>
            {notesAt({ step: step.id, row, field: key })}
            <AttachmentSlot
              id={fieldId(step.id, row, key)}
              draftId={draftId}
              place={place}
              label={label}
              hint={hintOf(field)}
              describedBy={limitsId}
              required={required}
              error={problem && sentence(problem, step)}
              limits={files}
              attached={attachedAt(application, place)}
              onChange={(file) =>
                change(file ? { type: 'attach', file } : { type: 'detach', place }, draftId)
              }
            >
              <label class="choice">
                <input
                  type="checkbox"
                  checked={prepared}
                  onChange={(event) =>
                    change({ type: 'prepare', file: place, ready: event.currentTarget.checked })
                  }
                />
                <span>
                  {lampiran.siapSendiri}
                  <span class="hidden-visually"> {label}</span>
                </span>
              </label>
            </AttachmentSlot>
          </Fragment>
        );
      })}
    </fieldset>
  );
};
