import { useState } from 'preact/hooks';
import { revisi, paket } from 'ui:id';
import { questionsIn } from '../../../domain/condition.ts';
import { noteLabel } from '../../../domain/revision/note-label.ts';
import { rowsOf } from '../../../domain/submission/application.ts';
import type { Draft } from '../../../domain/draft/draft.ts';
import { isNoteAt, type DraftRevision } from '../../../domain/draft/draft-revision.ts';
import {
  changeFields,
  fieldAddress,
  fieldsOf,
  type FormField,
  type FormStep,
} from '../../../domain/submission/form.ts';
import type { Problem } from '../../../domain/submission/problem.ts';
import { fill } from '../../../i18n/fill.ts';
import { FINISH, headingId, REVISION } from '../../../app/drafts/place.ts';
import { RowFields, type ScreenProps } from '../RowFields.tsx';
import type { ChangeDraft } from '../useDraft.ts';
import { OfficerNotes } from './OfficerNotes.tsx';
import { revisionState } from './revision-state.ts';

type Props = Omit<ScreenProps, 'step' | 'application' | 'problems' | 'draftId' | 'change'> & {
  draft: Draft;
  problemsOf: (step: FormStep) => readonly Problem[];
  change: ChangeDraft;
};

/** A step with only the fields of a row that the officer noted, and those on whose answer they depend. */
const noted = (step: FormStep, row: string, { notes }: DraftRevision): FormStep => {
  const isNoted = ({ key }: FormField) =>
    notes.some((note) => isNoteAt(note, { step: step.id, row, field: key }));
  const deciding = fieldsOf(step)
    .filter(isNoted)
    .flatMap(({ appliesWhen }) => questionsIn(appliesWhen));
  return changeFields(step, (field) =>
    isNoted(field) || deciding.includes(fieldAddress(step.id, field.key)) ? [field] : [],
  );
};

/** Notes with no field on screen: those by a name, and those whose row is gone. */
const Loose = ({ draft, change, data }: Pick<Props, 'draft' | 'change' | 'data'>) => {
  const notes = (draft.revision?.notes ?? []).flatMap((one, index) => {
    if (!('place' in one)) return [{ ...one, index }];
    const isThere = rowsOf(draft.application, one.place.step).some(({ id }) => id === one.place.row);
    return isThere
      ? []
      : [{ note: one.note, done: one.done, label: noteLabel(one, draft, data.form), index }];
  });
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="catatan-lain">
      <h3 id="catatan-lain">{revisi.lain}</h3>
      <p class="small">{revisi.lainIsi}</p>
      {notes.map((one) => (
        <div key={one.index} class="field">
          <h4>{one.label}</h4>
          <OfficerNotes
            id={`catatan-${one.index}`}
            label={one.label}
            notes={[one]}
            changed={false}
            onDone={(note, done) => change({ type: 'tick', note, done })}
          />
        </div>
      ))}
    </section>
  );
};

/** What the officer noted and no more: the fields with their notes, and the notes that have no field. */
export const RevisionScreen = ({ draft, problemsOf, change, ...screen }: Props) => {
  const [removed, setRemoved] = useState<DraftRevision | undefined>(undefined);
  const { revision, application } = draft;
  const remove = (taken: DraftRevision | undefined, left: DraftRevision | undefined) => {
    setRemoved(taken);
    change({ type: 'note', notes: { revision: left } });
  };
  return (
    <>
      <h2 id={headingId(REVISION)} tabIndex={-1}>
        {revision ? fill(revisi.ke, { nomor: revision.number }) : revisi.judul}
      </h2>
      {revision ? (
        <>
          <p>{revisi.lead}</p>
          <p class="small">{revisi.asal}</p>
          <p role="status">
            <strong>{revisionState(revision)}</strong>
          </p>
          {screen.data.form.steps.map((step) =>
            rowsOf(application, step.id).map((row, index) => {
              const part = noted(step, row.id, revision);
              if (part.groups.length === 0) return null;
              return (
                <section key={`${step.id} ${row.id}`}>
                  <h3>{step.repeats ? fill(paket.barang.judul, { nomor: index + 1 }) : step.title}</h3>
                  <RowFields
                    {...screen}
                    change={change}
                    draftId={draft.id}
                    step={part}
                    row={row}
                    application={application}
                    problems={problemsOf(step)}
                  />
                </section>
              );
            }),
          )}
          <Loose draft={draft} change={change} data={screen.data} />
          <p class="actions">
            <a class="button" href={`#${FINISH}`}>
              {revisi.lanjut}
            </a>
            <button type="button" class="button plain" onClick={() => remove(revision, undefined)}>
              {revisi.singkirkan}
            </button>
          </p>
        </>
      ) : (
        <p role="status">
          {revisi.tidakAda}{' '}
          {removed && (
            <button type="button" class="button plain" onClick={() => remove(undefined, removed)}>
              {revisi.kembalikan}
            </button>
          )}
        </p>
      )}
    </>
  );
};
