import {
  count,
  entries,
  fieldOf,
  flag,
  known,
  list,
  oneOf,
  passing,
  record,
  text,
  time,
  under,
  type Reader,
} from '../../lib/reading/readers.ts';
import {
  ATTACHMENT_NAME,
  DRAFT_LIMITS,
  MEDIA_TYPES,
  PACKAGE_LIMITS,
  REVISION_LIMITS,
} from '../../schemas/vocabulary.ts';
import { line } from '../draft/restore-revision.ts';
import type { Values } from '../submission/application.ts';
import { fileFieldsOf, findField, typedFieldsOf, type Form, type FormStep } from '../submission/form.ts';
import { SCHEMA_VERSION, type Paket, type PaketNote, type PaketRevision, type PaketState } from './paket.ts';

const { title: MOST_TITLE, value: MOST_CHARACTERS, rows: MOST_ROWS, files: MOST_FILES } = PACKAGE_LIMITS;
const MOST_LABEL = 300;

const name = text(100, /^[a-z0-9]+(-[a-z0-9]+)*$/);
const title = text(MOST_TITLE);

/** The rows of a step as it is filled in: those of a step that repeats in a list. */
const valuesReader = (step: FormStep): Reader<Values | readonly Values[]> => {
  const fields = new Map(
    typedFieldsOf(step)
      .filter(({ type }) => type !== 'kata-sandi')
      .map(({ key, choices }) => {
        const offered = choices.map(({ value }) => value);
        return [key, offered.length > 0 ? known(offered) : text(MOST_CHARACTERS)];
      }),
  );
  const row = entries((key) => fields.get(key));
  return step.repeats ? list(row, MOST_ROWS) : row;
};

/** A form may ask for a screen that a package of another year does not have: it is empty then. */
const stateReaders = (form: Form) => {
  const steps = new Map(form.steps.map((step) => [step.id, valuesReader(step)]));
  const entered = entries((id) => steps.get(id));
  const none = Object.fromEntries(form.steps.map(({ id, repeats }) => [id, repeats ? [] : {}]));
  const values: Reader<PaketState['values']> = (value, place) => {
    const read = entered(value, place);
    return read && { ...none, ...read };
  };
  const slot = { slot: known(form.steps.flatMap(fileFieldsOf).map(({ key }) => key)) };
  const attachment = {
    ...slot,
    fileName: text(100, ATTACHMENT_NAME),
    mediaType: oneOf(MEDIA_TYPES),
    bytes: count(0, PACKAGE_LIMITS.fileBytes),
    sha256: text(64, /^[0-9a-f]{64}$/),
  };
  const row = { row: count() };
  const slots = list(record(slot, row), MOST_FILES);
  return {
    must: { values, preparedFiles: slots, attachments: list(record(attachment, row), MOST_FILES) },
    may: { declinedFiles: slots },
  };
};

/** A note on a field that the form does not have is told as unknown, like any other name. */
const noteReader = (form: Form): Reader<PaketNote> => {
  const said = { text: line(REVISION_LIMITS.note), done: flag };
  const place = record({ step: text(MOST_LABEL), field: text(MOST_LABEL) }, { row: count(0, MOST_ROWS) });
  const atPlace = record({ ...said, place }, {});
  const byName = record({ ...said, label: line(MOST_LABEL) }, {});
  return (value, at) => {
    if (fieldOf(value, 'place') === undefined) return byName(value, at);
    const read = atPlace(value, at);
    if (!read || findField(form, read.place)) return read;
    at.leave({ at: under(at, 'place').at, why: 'asing' });
    return undefined;
  };
};

const revisionReader = (form: Form): Reader<PaketRevision> => {
  const repeating = new Set(form.steps.filter(({ repeats }) => repeats).map(({ id }) => id));
  const today = passing(
    (value): value is number | null =>
      value === null || (Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) < MOST_ROWS),
  );
  const { must, may } = stateReaders(form);
  const rows = entries((step) => (repeating.has(step) ? list(today, MOST_ROWS) : undefined));
  return record(
    {
      number: count(1, 999),
      takenAt: time,
      notes: list(noteReader(form), REVISION_LIMITS.items),
      before: record({ ...must, rows }, may),
    },
    { issuedAt: time },
  );
};

/** Reads the whole of a `paket.json` of today's schema version by the form of its kind. */
export const paketReader = (form: Form): Reader<Paket> => {
  const { must, may } = stateReaders(form);
  return record(
    {
      schemaVersion: passing((value): value is typeof SCHEMA_VERSION => value === SCHEMA_VERSION),
      kind: oneOf([form.kind]),
      serviceId: name,
      contentVersion: text(12, /^[0-9a-f]{12}$/),
      createdAt: time,
      updatedAt: time,
      ...must,
    },
    {
      ...may,
      title,
      applicationNumber: title,
      remarks: text(DRAFT_LIMITS.remarks),
      represented: flag,
      sentAt: time,
      revision: revisionReader(form),
    },
  );
};
