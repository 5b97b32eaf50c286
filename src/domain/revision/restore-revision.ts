import type { DraftRevision, FieldPlace, OfficerNote } from '../submission/draft-revision.ts';
import type { Form } from '../submission/form.ts';
import { restoreApplication } from '../submission/restore.ts';
import { findField } from './find-field.ts';
import { isPlainLine } from '../plain-line.ts';
import { REVISION_LIMITS as LIMITS } from './revision.ts';

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/;
/** A label that the form gave may be longer than one that was typed. */
const MOST_LABEL = 300;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isLine = (value: unknown, max: number): value is string =>
  typeof value === 'string' && isPlainLine(value, max);

const restorePlace = (stored: unknown, form: Form): FieldPlace | undefined => {
  if (!isRecord(stored)) return undefined;
  const { step, row, field } = stored;
  return typeof step === 'string' &&
    typeof field === 'string' &&
    Number.isInteger(row) &&
    findField(form, { step, field })
    ? { step, row: row as number, field }
    : undefined;
};

const restoreNote = (stored: unknown, form: Form): OfficerNote[] => {
  if (!isRecord(stored) || !isLine(stored['note'], LIMITS.note)) return [];
  const { note, label } = stored;
  const done = stored['done'] === true;
  const place = restorePlace(stored['place'], form);
  if (place) return [{ place, note, done }];
  return isLine(label, MOST_LABEL) ? [{ label, note, done }] : [];
};

/** A revision of a draft from the device or a backup, as far as it makes sense today; nothing where it does not. */
export const restoreRevision = (stored: unknown, form: Form): DraftRevision | undefined => {
  if (!isRecord(stored) || !Array.isArray(stored['notes'])) return undefined;
  const { number, takenAt, before } = stored;
  const notes = stored['notes'].slice(0, LIMITS.items).flatMap((note) => restoreNote(note, form));
  const isWhole =
    Number.isInteger(number) &&
    (number as number) >= 1 &&
    (number as number) <= 999 &&
    typeof takenAt === 'string' &&
    TIME.test(takenAt) &&
    notes.length > 0;
  return isWhole
    ? { number: number as number, takenAt, notes, before: restoreApplication(before, form) }
    : undefined;
};
