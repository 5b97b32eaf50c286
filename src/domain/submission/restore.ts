import { MEDIA_TYPES, PACKAGE_LIMITS } from '../../schemas/vocabulary.ts';
import {
  count,
  entries,
  fieldOf,
  ignored,
  known,
  list,
  oneOf,
  QUIETLY,
  record,
  text,
  that,
  under,
  type Reader,
} from '../../lib/reading/readers.ts';
import {
  DECLINED,
  emptyApplication,
  ONLY_ROW,
  type Application,
  type AttachedFile,
  type FilePlace,
  type Row,
} from './application.ts';
import { fieldsOf, fileFieldsOf, type Form, type FormStep } from './form.ts';

/** Longer than any field takes: what an earlier version of the site let through is not cut. */
const MOST_CHARACTERS = 100_000;
/** The same for rows of a step. */
const MOST_ROWS = 2_000;
/** The same for files, and for the names they were chosen under. */
const MOST_FILES = 5_000;
const MOST_FILE_NAME = 1_000;

const ROW_ID = /^[a-z0-9]{1,20}$/;
const SHA256 = /^[0-9a-f]{64}$/;

/** A text as entered. */
export const entered = text(MOST_CHARACTERS);

/** What is known of an attached file besides its place. */
export const attachedFile = {
  fileName: text(MOST_FILE_NAME),
  mediaType: oneOf(MEDIA_TYPES),
  bytes: count(0, PACKAGE_LIMITS.fileBytes),
  sha256: text(64, SHA256),
};

/**
 * The id of a row. Rows were numbered once: their numbers, which a draft may still hold, are ids as they stand, for no
 * new row gets one like them.
 */
export const rowId: Reader<string> = (value, place) =>
  typeof value === 'number' ? count()(value, place)?.toString() : text(20, ROW_ID)(value, place);

/** What a step holds of which nothing is kept: its one row, or none where it repeats. */
const emptyRows = ({ steps }: Form): Application['rows'] =>
  Object.fromEntries(steps.map(({ id, repeats }) => [id, repeats ? [] : [{ id: ONLY_ROW, values: {} }]]));

const rowsOfStep = (step: FormStep): Reader<readonly Row[]> => {
  const fields = new Map(
    fieldsOf(step).map(({ key, type }) => [key, type === 'berkas' ? oneOf([DECLINED]) : entered]),
  );
  const row = record({ id: rowId, values: entries((key) => fields.get(key)) }, {});
  const rows = list(row, MOST_ROWS, ({ id }) => id);
  return (stored, place) => {
    const read = rows(stored, place);
    return step.repeats || !read ? read : [{ id: ONLY_ROW, values: read[0]?.values ?? {} }];
  };
};

/** Readers of a file at hand and of one that is attached, in a place that the form has and a row that there is. */
const filesIn = (form: Form, rows: Application['rows']) => {
  const slots = new Map(form.steps.map((step) => [step.id, fileFieldsOf(step).map(({ key }) => key)]));
  const place = {
    step: known([...slots.keys()]),
    row: rowId,
    slot: known([...slots.values()].flat()),
  };
  const isThere = ({ step, row, slot }: FilePlace) =>
    slots.get(step)?.includes(slot) === true && rows[step]?.some(({ id }) => id === row) === true;
  const keyOf = ({ step, row, slot }: FilePlace) => `${step} ${row} ${slot}`;
  return {
    prepared: list<FilePlace>(that(record(place, {}), isThere), MOST_FILES, keyOf),
    attached: list<AttachedFile>(that(record({ ...place, ...attachedFile }, {}), isThere), MOST_FILES, keyOf),
  };
};

/** Reads an application as the device, a backup or another window holds it, as far as today's form knows it. */
export const applicationReader = (form: Form): Reader<Application> => {
  const steps = new Map(form.steps.map((step) => [step.id, rowsOfStep(step)]));
  const rowsReader = entries((id) => steps.get(id));
  return (stored, place) => {
    const read = rowsReader(fieldOf(stored, 'rows'), under(place, 'rows'));
    if (!read) return undefined;
    const rows = { ...emptyRows(form), ...read };
    const files = record({ rows: ignored }, filesIn(form, rows))(stored, place);
    return { rows, prepared: files?.prepared ?? [], attached: files?.attached ?? [] };
  };
};

/** An application from the device's store, as far as today's form knows its steps and fields; empty where it is none. */
export const restoreApplication = (stored: unknown, form: Form): Application =>
  applicationReader(form)(stored, QUIETLY) ?? emptyApplication(form);
