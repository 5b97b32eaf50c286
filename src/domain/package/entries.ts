import type { Form, FormField, FormStep } from '../submission/form.ts';
import { rowsIn, type Attachment, type PaketState } from './paket.ts';

/** One field of the portal with what a package holds for it. */
export type Entry = {
  readonly field: FormField;
  /** As entered; empty where nothing was. */
  readonly value: string;
  /** The attached file of a field for files. */
  readonly file: Attachment | undefined;
  /** At hand, though not attached. */
  readonly prepared: boolean;
};
/** The entries of one group of fields, under its heading. */
export type EntryGroup = { readonly title: string; readonly entries: readonly Entry[] };

/** A step of the form with the entries of each of its rows; a step that does not repeat has one row. */
export type EntryStep = { readonly step: FormStep; readonly rows: readonly (readonly EntryGroup[])[] };

/** Every field of the form in the portal's order, filled or not: what the summary prints and the copy sheet offers. */
export const entriesOf = (paket: PaketState, form: Form): EntryStep[] =>
  form.steps.map((step) => {
    const at = (slot: string, row: number) => (one: { slot: string; row?: number }) =>
      one.slot === slot && (step.repeats ? one.row === row : one.row === undefined);
    return {
      step,
      rows: rowsIn(paket, step.id).map((row, index) =>
        step.groups.map(({ title, fields }) => ({
          title,
          entries: fields
            .filter(({ type }) => type !== 'kata-sandi')
            .map((field) => ({
              field,
              value: row[field.key] ?? '',
              file: paket.attachments.find(at(field.key, index)),
              prepared: paket.preparedFiles.some(at(field.key, index)),
            })),
        })),
      ),
    };
  });
