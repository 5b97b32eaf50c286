import { fieldsOf, type Form } from '../submission/form.ts';
import { rowsIn, type Paket } from './paket.ts';

/**
 * The place in `paket.json` of the first row that a revision speaks of and that is not there: of a note, or of the rows
 * as they were, each of which is another one today or gone.
 */
export const misplacedRow = (paket: Paket, form: Form): string | undefined => {
  const { revision } = paket;
  if (!revision) return undefined;
  const misplaced = revision.notes.findIndex((note) => {
    if (!('place' in note)) return false;
    const { step: id, field, row } = note.place;
    const step = form.steps.find((one) => one.id === id);
    if (!step || !fieldsOf(step).some(({ key }) => key === field)) return true;
    return step.repeats ? row === undefined || row >= rowsIn(paket, id).length : row !== undefined;
  });
  if (misplaced >= 0) return `revision.notes[${misplaced}].place.row`;
  const step = form.steps.find(({ id, repeats }) => {
    const rows = revision.before.rows[id] ?? [];
    const today = rows.filter((row) => row !== null);
    const isEach = rows.length === (repeats ? rowsIn(revision.before, id).length : 0);
    const isThere = today.every((row) => row < rowsIn(paket, id).length);
    return !isEach || !isThere || new Set(today).size < today.length;
  });
  return step && `revision.before.rows.${step.id}`;
};
