import type { DraftRevision, OfficerNote } from '../draft/draft-revision.ts';
import {
  DECLINED,
  ONLY_ROW,
  type Application,
  type AttachedFile,
  type FilePlace,
  type Row,
} from '../submission/application.ts';
import { fileFieldsOf, type Form } from '../submission/form.ts';
import { rowsIn, type Paket, type PaketState } from './paket.ts';

/** The id that a row gets, by its step and its place. */
type RowIdOf = (step: string, index: number) => string;

const byPlace: RowIdOf = (_, index) => String(index);

const applicationOf = (state: PaketState, form: Form, rowIdOf: RowIdOf): Application => {
  const placeOf = ({ slot, row }: { slot: string; row?: number }): FilePlace[] => {
    const step = form.steps.find((one) => fileFieldsOf(one).some(({ key }) => key === slot));
    if (!step) return [];
    return [{ step: step.id, row: step.repeats ? rowIdOf(step.id, row ?? 0) : ONLY_ROW, slot }];
  };
  const declined = (state.declinedFiles ?? []).flatMap(placeOf);
  const declinedIn = (step: string, row: string) =>
    Object.fromEntries(
      declined
        .filter((place) => place.step === step && place.row === row)
        .map(({ slot }) => [slot, DECLINED]),
    );
  return {
    rows: Object.fromEntries(
      form.steps.map(({ id: step, repeats }): [string, Row[]] => [
        step,
        rowsIn(state, step).map((values, index) => {
          const id = repeats ? rowIdOf(step, index) : ONLY_ROW;
          return { id, values: { ...values, ...declinedIn(step, id) } };
        }),
      ]),
    ),
    prepared: state.preparedFiles.flatMap(placeOf),
    attached: state.attachments.flatMap((file): AttachedFile[] =>
      placeOf(file).map((place) => ({
        ...place,
        fileName: file.fileName,
        mediaType: file.mediaType,
        bytes: file.bytes,
        sha256: file.sha256,
      })),
    ),
  };
};

/** The application inside a package that was already checked; rows get their place as id. */
export const fromPaket = (paket: Paket, form: Form): Application => applicationOf(paket, form, byPlace);

/** The revision inside a package that was already checked, its rows by the ids that `fromPaket` gives. */
export const revisionFromPaket = ({ revision }: Paket, form: Form): DraftRevision | undefined => {
  if (!revision || revision.notes.length === 0) return undefined;
  const { number, issuedAt, takenAt, before } = revision;
  const notes = revision.notes.map((note): OfficerNote => {
    const { text, done } = note;
    if (!('place' in note)) return { label: note.label, note: text, done };
    const { step, field, row = 0 } = note.place;
    return { place: { step, row: byPlace(step, row), field }, note: text, done };
  });
  // A row that is gone gets an id that no row of a place has.
  const rowIdOf: RowIdOf = (step, index) => {
    const today = before.rows[step]?.[index];
    return typeof today === 'number' ? byPlace(step, today) : `h${index}`;
  };
  return {
    id: issuedAt ?? takenAt,
    number,
    ...(issuedAt !== undefined && { issuedAt }),
    takenAt,
    notes,
    before: applicationOf(before, form, rowIdOf),
  };
};
