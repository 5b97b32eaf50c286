import { rowsOf, type Application } from '../submission/application.ts';
import type { FieldPlace } from '../draft/draft-revision.ts';
import { fieldsOf, type Form, type FormField, type FormStep } from '../submission/form.ts';
import { offeredForm } from '../submission/offered-form.ts';
import { restoreApplication } from '../submission/restore.ts';
import { differs, entryAt, type PlacedEntry } from './entry-at.ts';

/** An entry that is another than before. `number` counts the rows of a step that repeats from 1. */
export type Change = {
  readonly step: FormStep;
  readonly field: FormField;
  readonly place: FieldPlace;
  readonly number?: number;
  /** The row was not there before, or is not there any more. */
  readonly row: 'tetap' | 'ditambah' | 'dihapus';
  readonly from: PlacedEntry;
  readonly to: PlacedEntry;
};

const changesOfStep = (before: Application, after: Application, step: FormStep): Change[] => {
  const [former, present] = [rowsOf(before, step.id), rowsOf(after, step.id)];
  const isIn = (rows: typeof former, id: string) => rows.some((row) => row.id === id);
  const removed = former.filter(({ id }) => !isIn(present, id));
  return [...present, ...removed].flatMap(({ id }) =>
    fieldsOf(step)
      .filter(({ type }) => type !== 'kata-sandi')
      .flatMap((field): Change[] => {
        const place = { step: step.id, row: id, field: field.key };
        const [from, to] = [entryAt(before, field, place), entryAt(after, field, place)];
        const rows = isIn(present, id) ? present : former;
        const number = rows.findIndex((row) => row.id === id) + 1;
        return differs(from, to)
          ? [
              {
                step,
                field,
                place,
                from,
                to,
                row: !isIn(former, id) ? 'ditambah' : isIn(present, id) ? 'tetap' : 'dihapus',
                ...(step.repeats && { number }),
              },
            ]
          : [];
      }),
  );
};

/** An application as far as it is filed: without texts that its own answers rule out. */
const filed = (application: Application, form: Form): Application =>
  restoreApplication(application, offeredForm(form, application));

/**
 * Every entry that changed between two states of an application, in the portal's order; removed rows last in their
 * step. What its answers ruled out in one state was not entered there.
 */
export const changesOf = (before: Application, after: Application, form: Form): Change[] => {
  const [former, present] = [filed(before, form), filed(after, form)];
  return form.steps.flatMap((step) => changesOfStep(former, present, step));
};
