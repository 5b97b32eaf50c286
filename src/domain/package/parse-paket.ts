import { isIsoDate } from '../dates.ts';
import { err, ok, type Result } from '../result.ts';
import { fileFieldsOf, PACKAGE_KINDS, typedFieldsOf, type Form, type FormStep } from '../submission/form.ts';
import { count, list, oneOf, record, text, Unexpected, type Reader } from './expect.ts';
import type { ImportProblem } from './import-problem.ts';
import { migrate } from './migrate.ts';
import { isDeeperThan } from './json-depth.ts';
import { ATTACHMENT_NAME, LIMITS, MEDIA_TYPES, type Paket } from './paket.ts';
import { misplacedFile } from './misplaced-file.ts';
import { MAX_DEPTH, ZIP_LIMITS } from './zip-limits.ts';

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

const readerOf = (form: Form): Reader<Record<string, unknown>> => {
  const slots = form.steps.flatMap(fileFieldsOf).map(({ key }) => key);
  const slot = oneOf(slots);
  const values = (step: FormStep) => {
    const keys = typedFieldsOf(step)
      .filter(({ type }) => type !== 'kata-sandi')
      .map(({ key }) => key);
    const row = record(Object.fromEntries(keys.map((key) => [key, text(LIMITS.value)])), keys);
    return step.repeats ? list(row, LIMITS.rows) : row;
  };
  return record({
    schemaVersion: count,
    kind: name,
    serviceId: name,
    contentVersion: text(12, /^[0-9a-f]{12}$/),
    createdAt: time,
    updatedAt: time,
    values: record(Object.fromEntries(form.steps.map((step) => [step.id, values(step)]))),
    preparedFiles: list(record({ slot, row: count }, ['row']), LIMITS.files),
    attachments: list(
      record(
        {
          slot,
          row: count,
          fileName: text(100, ATTACHMENT_NAME),
          mediaType: oneOf(MEDIA_TYPES),
          bytes: fileSize,
          sha256: text(64, /^[0-9a-f]{64}$/),
        },
        ['row'],
      ),
      LIMITS.files,
    ),
  });
};

const parseJson = (source: string): Result<Record<string, unknown>, ImportProblem> => {
  if (source.length > ZIP_LIMITS.json) return err({ code: 'json-terlalu-besar' });
  if (isDeeperThan(source, MAX_DEPTH)) return err({ code: 'json-terlalu-dalam' });
  try {
    const json: unknown = JSON.parse(source);
    return typeof json === 'object' && json !== null && !Array.isArray(json)
      ? ok(json as Record<string, unknown>)
      : err({ code: 'bukan-json' });
  } catch {
    return err({ code: 'bukan-json' });
  }
};

/**
 * Reads the text of a `paket.json`: parse, migrate, then check every key and value against the form of its kind.
 * The text comes from anywhere: whatever it holds, the outcome is a package or a reason.
 */
export const parsePaket = (source: string, forms: readonly Form[]): Result<Paket, ImportProblem> => {
  const json = parseJson(source);
  if (!json.ok) return json;
  const migrated = migrate(json.value);
  if (!migrated.ok) return migrated;
  const kind = PACKAGE_KINDS.find((one) => one === migrated.value['kind']);
  if (kind === undefined) return err({ code: 'isi-tidak-sesuai', at: 'kind' });
  const form = forms.find((one) => one.kind === kind);
  if (!form) return err({ code: 'jenis-belum-ada' });
  try {
    const paket = readerOf(form)(migrated.value, '') as unknown as Paket;
    const misplaced = misplacedFile(paket, form);
    return misplaced === undefined ? ok(paket) : err({ code: 'isi-tidak-sesuai', at: misplaced });
  } catch (problem) {
    if (problem instanceof Unexpected) return err({ code: 'isi-tidak-sesuai', at: problem.at });
    throw problem;
  }
};
