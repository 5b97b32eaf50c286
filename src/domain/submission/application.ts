import type { Form } from './form.ts';

/** Entered texts by field key, as typed; a field without an entry was not filled. */
export type Values = Readonly<Record<string, string>>;

/**
 * One row of a step. Its `id` is given with the action that adds it, random and never used again, so that two windows
 * never mean different rows by one id. A step that does not repeat has one row, `ONLY_ROW`.
 */
export type Row = { readonly id: string; readonly values: Values };

/** Id of the row of a step that does not repeat, and of the first row of a new application. */
export const ONLY_ROW = '0';

/** Where a file belongs: a slot of a row (by its id) of a step. */
export type FilePlace = { readonly step: string; readonly row: string; readonly slot: string };

/** A file the visitor has at hand for a place, without having attached it. */
export type PreparedFile = FilePlace;

/**
 * A file that was checked and attached. Its bytes are kept apart, by their hash: only this pointer says where they belong. `fileName` is what
 * is shown of the name it was chosen under, `sha256` 64 lower-case hex digits over exactly these `bytes`.
 */
export type AttachedFile = FilePlace & {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
};

/** An application (permohonan) as it is being filled. */
export type Application = {
  /** Rows by step id. */
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  readonly prepared: readonly PreparedFile[];
  readonly attached: readonly AttachedFile[];
};

/** An application in which nothing is filled yet: one empty row in every step. */
export const emptyApplication = ({ steps }: Form): Application => ({
  rows: Object.fromEntries(steps.map(({ id }) => [id, [{ id: ONLY_ROW, values: {} }]])),
  prepared: [],
  attached: [],
});

/** The rows of a step. */
export const rowsOf = ({ rows }: Application, step: string): readonly Row[] => rows[step] ?? [];

/** Whether two files belong to the same place. */
export const isSamePlace = (a: FilePlace, b: FilePlace): boolean =>
  a.step === b.step && a.row === b.row && a.slot === b.slot;

/** Stands as the entry of a place for a file that the visitor states not to be needed. */
export const DECLINED = 'tidak-berlaku';

/** Whether the visitor stated that the file of a place is not needed. */
export const isDeclinedAt = ({ rows }: Application, { step, row, slot }: FilePlace): boolean =>
  rows[step]?.find(({ id }) => id === row)?.values[slot] === DECLINED;

/** Whether the file of a place is there: attached, or at hand by the visitor's own word. */
export const hasFileAt = (application: Application, place: FilePlace): boolean =>
  attachedAt(application, place) !== undefined || isPreparedAt(application, place);

/** The file attached at a place. */
export const attachedAt = ({ attached }: Application, place: FilePlace): AttachedFile | undefined =>
  attached.find((file) => isSamePlace(file, place));

/** Whether the visitor said to have the file of a place at hand. */
export const isPreparedAt = ({ prepared }: Application, place: FilePlace): boolean =>
  prepared.some((file) => isSamePlace(file, place));
