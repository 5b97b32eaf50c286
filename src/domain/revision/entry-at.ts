import { attachedAt, isPreparedAt, rowsOf, type Application } from '../submission/application.ts';
import type { FieldPlace } from '../draft/draft-revision.ts';
import type { FormField } from '../submission/form.ts';

/** What is entered at a place: a text, a file by its name and hash, or that the file is at hand. Empty where nothing is. */
export type PlacedEntry = { readonly text: string; readonly sha256?: string; readonly prepared?: true };

/** The entry at a place of an application. */
export const entryAt = (
  application: Application,
  { type }: Pick<FormField, 'type'>,
  { step, row, field }: FieldPlace,
): PlacedEntry => {
  if (type !== 'berkas') {
    const values = rowsOf(application, step).find(({ id }) => id === row)?.values;
    return { text: (values?.[field] ?? '').trim() };
  }
  const place = { step, row, slot: field };
  const file = attachedAt(application, place);
  if (file) return { text: file.fileName, sha256: file.sha256 };
  return isPreparedAt(application, place) ? { text: '', prepared: true } : { text: '' };
};

/** Whether two entries differ; a file that was shot anew under the same name does. */
export const differs = (a: PlacedEntry, b: PlacedEntry): boolean =>
  a.sha256 !== b.sha256 || a.prepared !== b.prepared || (a.sha256 === undefined && a.text !== b.text);
