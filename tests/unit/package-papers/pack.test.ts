import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { pack } from '../../../src/lib/zip/pack.ts';
import { unzip } from '../../support/unzip.ts';

const DAY = '2026-11-21';
const blobOf = (size: number) => new Blob([randomBytes(size)]);

describe('a ZIP of twelve attachments of 2 MB', { timeout: 30_000 }, () => {
  const files = Array.from({ length: 12 }, (_, index) => ({
    path: `lampiran/${String(index + 1).padStart(2, '0')}-lainnya.jpg`,
    blob: blobOf(2_000_000),
    sha256: '',
  }));

  test('holds them unchanged and hardly grows', async () => {
    const zip = await pack(files, { day: DAY });
    expect(zip.size).toBeLessThan(24_030_000);
    expect(zip.type).toBe('application/zip');
    const found = await unzip(Buffer.from(await zip.arrayBuffer()));
    for (const { path, blob } of files)
      expect(found.get(path)?.equals(Buffer.from(await blob.arrayBuffer())), path).toBe(true);
  });

  test('is made in pieces, so that the page can answer in between', async () => {
    let turns = 0;
    const clock = setInterval(() => (turns += 1));
    await pack(files, { day: DAY });
    clearInterval(clock);
    expect(turns).toBeGreaterThan(40);
  });

  test('stops at the next piece when it is cancelled', async () => {
    const abort = new AbortController();
    let told = 0;
    const packed = pack(files, {
      day: DAY,
      signal: abort.signal,
      onProgress: () => {
        told += 1;
        if (told === 3) abort.abort();
      },
    });
    await expect(packed).rejects.toThrow();
    expect(told).toBe(3);
  });
});

describe('a ZIP', () => {
  test('may hold empty files', async () => {
    const zip = await pack([{ path: 'kosong.txt', bytes: new Uint8Array() }], { day: DAY });
    expect((await unzip(Buffer.from(await zip.arrayBuffer()))).get('kosong.txt')).toHaveLength(0);
  });
  test('is made on a device whose clock is wrong, too', async () => {
    const zip = await pack([{ path: 'a.txt', bytes: Uint8Array.of(65) }], { day: '1970-01-01' });
    expect((await unzip(Buffer.from(await zip.arrayBuffer()))).get('a.txt')?.toString()).toBe('A');
  });
  test('is the same for the same files and day', async () => {
    const make = () => pack([{ path: 'a.txt', bytes: Uint8Array.of(65, 66) }], { day: DAY });
    expect(await (await make()).bytes()).toEqual(await (await make()).bytes());
  });
});
