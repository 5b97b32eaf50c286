import { agrees } from '../domain/package/agrees.ts';
import { LAMPIRAN, PAKET_JSON } from '../domain/package/build-package.ts';
import { attachmentProblem } from '../domain/package/check-attachments.ts';
import type { ImportProblem } from '../domain/package/import-problem.ts';
import type { PackageKind } from '../schemas/vocabulary.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { sha256Hex } from '../lib/sha256.ts';
import type { PackageFile } from '../lib/zip/pack.ts';
import { inWords, type SlimForm } from './forms.ts';
import type { Entry } from './match/entry.ts';
import type { SoughtField } from './match/facts.ts';
import { soughtByKeys, soughtId, soughtIn } from './match/sought.ts';
import { readPaket, type ReadPaket } from './read-paket.ts';
import { unzip } from './unzip.ts';

/** A package as the loader fills it in. */
export type Loaded = {
  readonly kind: PackageKind;
  readonly sought: readonly SoughtField[];
  /** What it holds for fields that are there once, by the id of what is sought. */
  readonly single: ReadonlyMap<string, Entry>;
  /** What it holds for the rows of steps that repeat. */
  readonly rows: readonly ReadonlyMap<string, Entry>[];
};

const KNOWN: PackageKind = 'health-certificate';
const IS_DATE = /^\d{4}-\d\d-\d\d$/;

const entryOf = ({ type, words }: SoughtField, value: string): Entry => {
  const isChoice = type === 'pilihan' || type === 'ya-tidak';
  const text = words && Object.hasOwn(words, value) ? words[value] : isChoice ? inWords(value) : value;
  return { type: type === 'lain' && IS_DATE.test(value) ? 'tanggal' : type, value, text: text ?? value };
};

const load = (paket: ReadPaket, sought: readonly SoughtField[], files: readonly PackageFile[]): Loaded => {
  const byId = new Map(sought.map((one) => [one.id, one]));
  const single = new Map<string, Entry>();
  const rows: Map<string, Entry>[] = [];
  const into = (repeats: boolean | undefined, row = 0) =>
    repeats ? (rows[row] ??= new Map<string, Entry>()) : single;
  for (const { id: step, repeats, rows: filled } of paket.steps)
    filled.forEach((row, index) => {
      for (const [key, value] of row) {
        const field = byId.get(soughtId(step, key));
        if (field && field.type !== 'berkas') into(repeats, index).set(field.id, entryOf(field, value));
      }
    });
  for (const { slot, row, fileName, mediaType } of paket.attachments) {
    const field = sought.find(({ id, type }) => type === 'berkas' && id.endsWith(`.${slot}`));
    const bytes = files.find(({ path }) => path === `${LAMPIRAN}/${fileName}`)?.bytes;
    const file = bytes && new File([bytes as Uint8Array<ArrayBuffer>], fileName, { type: mediaType });
    if (field && file)
      into(field.repeats, row).set(field.id, { type: 'berkas', value: fileName, text: fileName, file });
  }
  return { kind: paket.kind, sought, single, rows: rows.filter((row) => row.size > 0) };
};

/** Reads and verifies a ZIP as the site itself does; nothing of it is taken unless all of it is sound. */
export const loadPackage = async (
  file: Blob,
  form: SlimForm,
  newest: number,
): Promise<Result<Loaded, ImportProblem>> => {
  const read = await unzip(file);
  if (!read.ok) return read;
  const files = read.value;
  if (!(await agrees(files, sha256Hex))) return err({ code: 'manifest-tidak-cocok' });
  const json = files.find(({ path }) => path === PAKET_JSON);
  const paket = readPaket(new TextDecoder().decode(json?.bytes), newest);
  if (!paket.ok) return paket;
  const problem = await attachmentProblem(paket.value, files, sha256Hex);
  if (problem) return err(problem);
  const sought = paket.value.kind === KNOWN ? soughtIn(form) : soughtByKeys(paket.value);
  return ok(load(paket.value, sought, files));
};
