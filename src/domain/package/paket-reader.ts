import { isIsoDate } from '../dates.ts';
import { fileFieldsOf, typedFieldsOf, type Form, type FormStep } from '../submission/form.ts';
import { count, flag, list, oneOf, record, text, Unexpected, type Reader } from './expect.ts';
import { NOTES } from './notes.ts';
import { ATTACHMENT_NAME, LIMITS, MEDIA_TYPES } from './paket.ts';

const name = text(100, /^[a-z0-9]+(-[a-z0-9]+)*$/);
const time: Reader<string> = (value, at) => {
  const read = text(30, /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?Z$/)(value, at);
  if (!isIsoDate(read.slice(0, 10))) throw new Unexpected(at);
  return read;
};

const fileSize: Reader<number> = (value, at) => {
  const bytes = count(value, at);
  if (bytes > LIMITS.fileBytes) throw new Unexpected(at);
  return bytes;
};

/** Reads the whole of a `paket.json` of today's schema version, every key and value of it, by the form of its kind. */
export const paketReader = (form: Form): Reader<Record<string, unknown>> => {
  const slots = form.steps.flatMap(fileFieldsOf).map(({ key }) => key);
  const slot = oneOf(slots);
  const values = (step: FormStep) => {
    const keys = typedFieldsOf(step)
      .filter(({ type }) => type !== 'kata-sandi')
      .map(({ key }) => key);
    const row = record(Object.fromEntries(keys.map((key) => [key, text(LIMITS.value)])), keys);
    return step.repeats ? list(row, LIMITS.rows) : row;
  };
  const file = { slot, row: count };
  const attachment = {
    ...file,
    fileName: text(100, ATTACHMENT_NAME),
    mediaType: oneOf(MEDIA_TYPES),
    bytes: fileSize,
    sha256: text(64, /^[0-9a-f]{64}$/),
  };
  return record(
    {
      schemaVersion: count,
      kind: name,
      serviceId: name,
      contentVersion: text(12, /^[0-9a-f]{12}$/),
      createdAt: time,
      updatedAt: time,
      title: text(LIMITS.title),
      applicationNumber: text(LIMITS.title),
      represented: flag,
      sentAt: time,
      values: record(Object.fromEntries(form.steps.map((step) => [step.id, values(step)]))),
      preparedFiles: list(record(file, ['row']), LIMITS.files),
      attachments: list(record(attachment, ['row']), LIMITS.files),
    },
    NOTES,
  );
};
