import { err, ok, type Result } from '../../lib/result.ts';
import type { Form } from '../submission/form.ts';
import { PACKAGE_KINDS } from '../../schemas/vocabulary.ts';
import { fieldOf, readWith, type Left } from '../../lib/reading/readers.ts';
import type { ImportProblem } from './import-problem.ts';
import { parseJson } from '../../lib/reading/json.ts';
import { migrate } from './migrate.ts';
import { misplacedFile } from './misplaced-file.ts';
import { misplacedRow } from './misplaced-row.ts';
import { paketReader } from './paket-reader.ts';
import type { Paket } from './paket.ts';
import { MAX_DEPTH, ZIP_LIMITS } from '../../lib/zip/limits.ts';

/** A package that was read, and what of it was not taken, by the places or names of it. */
export type ParsedPaket = { readonly paket: Paket; readonly left: readonly string[] };

const MOST_NAME = 80;

/** How a visitor calls what was left out: an attachment by its file. */
const nameOf = ({ at }: Left, json: unknown): string => {
  const index = /^attachments\[(\d+)\]/.exec(at)?.[1];
  const attachments = index === undefined ? undefined : fieldOf(json, 'attachments');
  const attachment: unknown = Array.isArray(attachments) ? attachments[Number(index)] : undefined;
  const file = fieldOf(attachment, 'fileName');
  return (typeof file === 'string' ? file : at).slice(0, MOST_NAME);
};

/**
 * Reads the text of a `paket.json`: parse, migrate, then check every key and value against the form of its kind.
 * The text comes from anywhere: whatever it holds, the outcome is a package or a reason. Names that today's form does
 * not know, for it is of another version, are left out and listed; a value that no version writes refuses the whole.
 */
export const parsePaket = (source: string, forms: readonly Form[]): Result<ParsedPaket, ImportProblem> => {
  const json = parseJson(source, { length: ZIP_LIMITS.json, depth: MAX_DEPTH });
  if (!json.ok) return err({ code: json.error });
  if (typeof json.value !== 'object' || json.value === null || Array.isArray(json.value))
    return err({ code: 'bukan-json' });
  const migrated = migrate({ ...json.value });
  if (!migrated.ok) return migrated;
  const kind = PACKAGE_KINDS.find((one) => one === migrated.value['kind']);
  if (kind === undefined) return err({ code: 'isi-tidak-sesuai', at: 'kind' });
  const form = forms.find((one) => one.kind === kind);
  if (!form) return err({ code: 'jenis-belum-ada' });
  const { value: paket, left } = readWith(paketReader(form), migrated.value);
  const wrong = left.find(({ why }) => why === 'salah')?.at;
  if (!paket || wrong !== undefined) return err({ code: 'isi-tidak-sesuai', at: wrong ?? '' });
  const { revision } = paket;
  const before = revision && misplacedFile(revision.before, form);
  const misplaced =
    misplacedFile(paket, form) ??
    (before === undefined ? misplacedRow(paket, form) : `revision.before.${before}`);
  if (misplaced !== undefined) return err({ code: 'isi-tidak-sesuai', at: misplaced });
  return ok({ paket, left: left.map((one) => nameOf(one, migrated.value)) });
};
