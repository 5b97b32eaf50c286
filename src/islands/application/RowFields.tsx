import { Fragment } from 'preact';
import type { WizardData } from '../../data/wizard.ts';
import type { Application, Row } from '../../domain/submission/application.ts';
import type { Form, FormStep } from '../../domain/submission/form.ts';
import { isRenewed } from '../../domain/submission/renewed-application.ts';
import { isAt, type Problem } from '../../domain/submission/problem.ts';
import type { ApplicationAction } from '../../domain/submission/reduce.ts';
import type { NotesAt } from './revision/officer-notes.tsx';
import type { FileFields as FileFieldsPart } from './FileFields.tsx';
import { FormField } from './FormField.tsx';
import { fieldId } from '../../app/drafts/place.ts';
import type { Suggest } from './useSuggestions.ts';
import { sentence } from '../../app/drafts/problem-text.ts';

/** What every part of a screen needs. */
export type ScreenProps = {
  data: WizardData;
  draftId: string;
  /** Begun from an earlier shipment. */
  renewed: boolean;
  /** Without what the application's own answers rule out. */
  form: Form;
  step: FormStep;
  application: Application;
  problems: readonly Problem[];
  change: (action: ApplicationAction) => void;
  leave: (id: string) => void;
  suggest: Suggest;
  notesAt: NotesAt;
  /** Comes once a screen asks for files. */
  FileFields: typeof FileFieldsPart | undefined;
};

/** The fields of one row of a screen, in the portal's groups; its files come last in their group. */
export const RowFields = ({
  data,
  draftId,
  renewed,
  form,
  step,
  row,
  application,
  problems,
  change,
  leave,
  suggest,
  notesAt,
  FileFields,
}: ScreenProps & { row: Row }) => (
  <>
    {step.groups.map(({ title, fields }) => (
      <fieldset class="group" key={title}>
        <legend>{title}</legend>
        {fields
          .filter(({ type }) => type !== 'berkas')
          .map((field) => {
            const id = fieldId(step.id, row.id, field.key);
            const problem = problems.find((one) => isAt(one, step.id, row.id, field.key));
            const told = problem && sentence(problem, step);
            return (
              <Fragment key={field.key}>
                {notesAt({ step: step.id, row: row.id, field: field.key })}
                <FormField
                  id={id}
                  field={field}
                  value={row.values[field.key] ?? ''}
                  isToRenew={renewed && isRenewed(field)}
                  suggestions={suggest(field, row.values)}
                  error={problem?.severity === 'salah' ? told : undefined}
                  warning={problem?.severity === 'salah' ? undefined : told}
                  onInput={(value) =>
                    change({ type: 'set', step: step.id, row: row.id, field: field.key, value })
                  }
                  onLeave={() => leave(id)}
                />
              </Fragment>
            );
          })}
        {fields.some(({ type }) => type === 'berkas') && FileFields && (
          <FileFields
            draftId={draftId}
            form={form}
            step={step}
            row={row.id}
            fields={fields.filter(({ type }) => type === 'berkas')}
            files={data.files}
            application={application}
            problems={problems}
            change={change}
            notesAt={notesAt}
          />
        )}
      </fieldset>
    ))}
  </>
);
