import type { Form } from './form.ts';

/** Entered texts by field key, as typed; a field without an entry was not filled. */
export type Values = Readonly<Record<string, string>>;

/** One row of a step. `id` stays with the row while others come and go; a step that does not repeat has one row, 0. */
export type Row = { readonly id: number; readonly values: Values };

/** A file the visitor has at hand for a slot of a row. */
export type PreparedFile = { readonly step: string; readonly row: number; readonly slot: string };

/** An application (permohonan) as it is being filled. */
export type Application = {
  /** Rows by step id. */
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  readonly prepared: readonly PreparedFile[];
};

/** An application in which nothing is filled yet: one empty row in every step. */
export const emptyApplication = ({ steps }: Form): Application => ({
  rows: Object.fromEntries(steps.map(({ id }) => [id, [{ id: 0, values: {} }]])),
  prepared: [],
});

/** The rows of a step. */
export const rowsOf = ({ rows }: Application, step: string): readonly Row[] => rows[step] ?? [];
