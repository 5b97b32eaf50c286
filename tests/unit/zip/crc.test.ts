import { crc32 as reference } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from '../../../src/lib/zip/crc32.ts';
import { openZip } from '../../../src/lib/zip/open-zip.ts';
import { pack } from '../../../src/lib/zip/pack.ts';
import { readEntry } from '../../../src/lib/zip/read-entry.ts';
import { bytesOf, tinyPdf } from '../../support/package-files.ts';

test('the sum of bytes is that of zlib, whole or in pieces', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (one, other) => {
      expect(crc32(one)).toBe(reference(one));
      expect(crc32(other, crc32(one))).toBe(reference(Buffer.concat([one, other])));
    }),
  );
});

/** Every file of a ZIP by its path, or the code of its refusal. */
const contentOf = async (zip: Blob) => {
  const entries = await openZip(zip);
  if (!entries.ok) return entries.error.code;
  const files: [string, string][] = [];
  for (const entry of entries.value) {
    const bytes = await readEntry(zip, entry);
    if (!bytes.ok) return bytes.error.code;
    files.push([entry.path, Buffer.from(bytes.value).toString('base64')]);
  }
  return files;
};

test('no change of a single bit gives a small backup another content', { timeout: 60_000 }, async () => {
  const backup = await pack(
    [
      {
        path: 'cadangan.json',
        bytes: bytesOf('{"schemaVersion":2,"drafts":[{"values":{"jumlah":"1.000"}}]}'),
      },
      { path: 'lampiran/1-invoice.pdf', bytes: tinyPdf },
    ],
    { day: '2026-11-21' },
  );
  const whole = new Uint8Array(await backup.arrayBuffer());
  const content = await contentOf(backup);
  expect(content).toHaveLength(2);
  let refused = 0;
  for (let bit = 0; bit < whole.length * 8; bit += 1) {
    const changed = whole.slice();
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    const read = await contentOf(new Blob([changed]));
    if (typeof read === 'string') refused += 1;
    else expect(read, `bit ${bit}`).toEqual(content);
  }
  expect(refused).toBeGreaterThan(whole.length * 4);
});
