import type { ImportProblem } from '../domain/package/import-problem.ts';
import type { Attachment } from '../domain/package/paket.ts';
import { err, ok, type Result } from '../lib/result.ts';
import {
  ATTACHMENT_NAME,
  MEDIA_TYPES,
  PACKAGE_KINDS,
  PACKAGE_LIMITS,
  type PackageKind,
} from '../schemas/vocabulary.ts';

type Row = ReadonlyMap<string, string>;

/** What the loader reads of a `paket.json`: values by step, one row where the step does not repeat. */
export type ReadPaket = {
  readonly kind: PackageKind;
  readonly version: number;
  readonly steps: readonly {
    readonly id: string;
    readonly repeats: boolean;
    readonly rows: readonly Row[];
  }[];
  readonly attachments: readonly Attachment[];
};

const KEY = /^[a-z][a-zA-Z0-9-]*$/;
type Json = Readonly<Record<string, unknown>>;

class Wrong extends Error {}

/** The pairs of an object with names that a package may have; never what is inherited, nor a name of the prototype. */
const pairs = (value: unknown): [string, unknown][] => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Wrong();
  return Object.entries(value).map(([name, inner]) => {
    if (!KEY.test(name)) throw new Wrong(name);
    return [name, inner];
  });
};

const rowOf = (value: unknown): Row =>
  new Map(
    pairs(value).map(([key, text]) => {
      if (typeof text !== 'string' || text.length > PACKAGE_LIMITS.value) throw new Wrong(key);
      return [key, text];
    }),
  );

const listOf = (value: unknown, most: number): readonly unknown[] => {
  if (!Array.isArray(value) || value.length > most) throw new Wrong();
  return value as readonly unknown[];
};

const attachmentOf = (value: unknown): Attachment => {
  const { slot, row, fileName, mediaType, bytes, sha256 } = Object.fromEntries(pairs(value)) as Json;
  const isSound =
    KEY.test(String(slot)) &&
    (row === undefined || Number.isSafeInteger(row)) &&
    ATTACHMENT_NAME.test(String(fileName)) &&
    MEDIA_TYPES[['pdf', 'jpg', 'png'].indexOf(String(fileName).slice(-3))] === mediaType &&
    typeof bytes === 'number';
  if (!isSound) throw new Wrong(String(fileName));
  return { slot, row, fileName, mediaType, bytes, sha256 } as Attachment;
};

const read = (json: unknown, newest: number): Result<ReadPaket, ImportProblem> => {
  const { schemaVersion: version, kind, values, attachments } = Object.fromEntries(pairs(json)) as Json;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version > newest)
    return err({ code: 'versi-tidak-dikenal', version: String(version).slice(0, 20) });
  const known = PACKAGE_KINDS.find((one) => one === kind);
  if (known === undefined) return err({ code: 'jenis-belum-ada' });
  return ok({
    kind: known,
    version,
    steps: pairs(values).map(([id, step]) =>
      Array.isArray(step)
        ? { id, repeats: true, rows: listOf(step, PACKAGE_LIMITS.rows).map(rowOf) }
        : { id, repeats: false, rows: [rowOf(step)] },
    ),
    attachments: listOf(attachments, PACKAGE_LIMITS.files).map(attachmentOf),
  });
};

/**
 * Reads a `paket.json` of any version up to `newest`, without the forms by which the site reads it: they would weigh
 * too much here. Anything that no version writes refuses the whole.
 */
export const readPaket = (source: string, newest: number): Result<ReadPaket, ImportProblem> => {
  try {
    return read(JSON.parse(source), newest);
  } catch (problem) {
    return err(
      problem instanceof Wrong ? { code: 'isi-tidak-sesuai', at: problem.message } : { code: 'bukan-json' },
    );
  }
};
