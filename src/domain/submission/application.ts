import type { Form } from './form.ts';

/** Entered texts by field key, as typed; a field without an entry was not filled. */
export type Values = Readonly<Record<string, string>>;

/** One row of a step. `id` stays with the row while others come and go; a step that does not repeat has one row, 0. */
export type Row = { readonly id: number; readonly values: Values };

/** Where a file belongs: a slot of a row (by its id) of a step. */
export type FilePlace = { readonly step: string; readonly row: number; readonly slot: string };

/** A file the visitor has at hand for a place, without having attached it. */
export type PreparedFile = FilePlace;

/**
 * A file that was checked and attached; its bytes are kept apart, see `src/client/attachments/`. `fileName` is what
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
  rows: Object.fromEntries(steps.map(({ id }) => [id, [{ id: 0, values: {} }]])),
  prepared: [],
  attached: [],
});

/** The rows of a step. */
export const rowsOf = ({ rows }: Application, step: string): readonly Row[] => rows[step] ?? [];

/** The id that the next row of a step gets: one that none of its rows has. */
export const nextRowId = (rows: readonly Row[]): number => Math.max(-1, ...rows.map(({ id }) => id)) + 1;

/** Whether two files belong to the same place. */
export const isSamePlace = (a: FilePlace, b: FilePlace): boolean =>
  a.step === b.step && a.row === b.row && a.slot === b.slot;

/** The file attached at a place. */
export const attachedAt = ({ attached }: Application, place: FilePlace): AttachedFile | undefined =>
  attached.find((file) => isSamePlace(file, place));

/** Whether the visitor said to have the file of a place at hand. */
export const isPreparedAt = ({ prepared }: Application, place: FilePlace): boolean =>
  prepared.some((file) => isSamePlace(file, place));
