import { join } from 'node:path';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Content } from '../../src/content/collections.ts';
import { loadContent, type Loaded } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import type { OpenContext } from '../../src/data/open-data/context.ts';

/** Where the tests put the site: a host of its own, under a path. */
export const SITE = 'https://contoh.go.id/karantina';

/** What the open data of some content is made from, at `SITE`. */
export const openContextOf = (content: Content): OpenContext => ({
  content,
  contentVersion: '0123456789ab',
  checkedOn: '2026-11-21',
  at: (path) => SITE + path,
});

/** The content with a file changed or added: its path below `content/`, and its text made of the old one. */
export const contentWith = (changes: Record<string, (text: string) => string>): Loaded => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(contentRoot(), folder, { recursive: true });
    for (const [file, change] of Object.entries(changes)) {
      const path = join(folder, file);
      let text = '';
      try {
        text = readFileSync(path, 'utf8');
      } catch {
        // A new file begins empty.
      }
      writeFileSync(path, change(text));
    }
    return loadContent(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Honey's inspection dearer from 1 February 2027: a figure that the content does not hold, for trials. */
export const DEARER_HONEY = {
  'tariffs/hewan/pemeriksaan-produk-hewan.yaml': (text: string) =>
    text.replace(
      /(produk-pangan\.madu\n(?:.*\n){3} {8}values:\n {10}- \{ .*grade: B) \}/,
      `$1, to: "2027-01-31" }
          - { amounts: { antar-area: 30, ekspor: 25, impor: 50 }, grounds: [pp-35-2016], grade: C, from: "2027-02-01" }`,
    ),
};

/** The note that goes with it. */
export const DEARER_HONEY_NOTE = {
  'changes/2027-02-01-madu.yaml': () => `on: "2027-02-01"
title: Tarif madu <misal>
what: Dari Rp25 menjadi Rp30 & seterusnya.
ground: Hanya contoh untuk uji.
basis: { regulation: pp-35-2016, article: "Lampiran V.A" }
services: [madu-pengeluaran-antar-area]
tariffs: [hewan.pemeriksaan.produk-pangan.madu]
`,
};
