import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../src/content/root.ts';
import type { ForgedFile } from './forge-zip.ts';
import { bytesOf, hashOf, tinyPdf } from './package-files.ts';

type Json = Record<string, unknown>;

/** The list of a backup as the first version of the site made it, with one draft and one file. */
export const formerBackup = (): Json & { drafts: Json[]; files: Json[] } => {
  const text = readFileSync(join(repositoryRoot, 'tests/fixtures/former/cadangan-v1.json'), 'utf8');
  return JSON.parse(
    text.replaceAll('"BYTES"', String(tinyPdf.length)).replaceAll('SHA256', hashOf(tinyPdf)),
  ) as Json & { drafts: Json[]; files: Json[] };
};

/** The files of a backup with a list, and the file that the list of the first version names. */
export const backupOf = (list: unknown, file: Uint8Array = tinyPdf): ForgedFile[] => [
  { name: 'cadangan.json', bytes: bytesOf(typeof list === 'string' ? list : JSON.stringify(list)) },
  { name: 'lampiran/1-surat-keterangan-produk.pdf', bytes: file, stored: true },
];
