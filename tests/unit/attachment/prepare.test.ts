import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Codec, Picture } from '../../../src/client/attachments/codec.ts';
import { prepare, type Progress } from '../../../src/client/attachments/prepare.ts';
import { standsUpright } from '../../support/attachments.ts';
import { fileOf, pdfOf, photoOf, pngOf, REFUSED } from '../../support/files.ts';

const LIMITS = { maxBytes: 100_000 };
const TURNS = { 1: 0, 3: 180, 6: 90, 8: 270 } as Record<number, number>;

/** Pictures by sharp instead of a browser. */
const codec: Codec<Picture & { bytes: Uint8Array }> = {
  decode: async (file) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { width, height } = await sharp(bytes).metadata();
    await sharp(bytes, { failOn: 'warning' }).raw().toBuffer();
    return { bytes, width, height, close: () => undefined };
  },
  encode: async ({ bytes }, { width, height, quality }, orientation) => {
    const turned = sharp(bytes).rotate(TURNS[orientation] ?? 0);
    const encoded = await turned
      .resize(width, height, { fit: 'fill' })
      .jpeg({ quality: quality * 100 })
      .toBuffer();
    return new Blob([new Uint8Array(encoded)], { type: 'image/jpeg' });
  },
};
const run = async (bytes: Uint8Array<ArrayBuffer> | Blob, told: Progress[] = []) => {
  const file = bytes instanceof Blob ? bytes : new Blob([bytes]);
  const result = await prepare(file, LIMITS, codec, (progress) => told.push(progress));
  if (!result.ok) return { problem: result.error };
  const made = new Uint8Array(await result.value.file.arrayBuffer());
  expect(result.value.sha256).toBe(createHash('sha256').update(made).digest('hex'));
  expect(result.value.bytes).toBe(made.length);
  expect(result.value.file.type).toBe(result.value.mediaType);
  return { ...result.value, made };
};

/** The same, for a file that must pass. */
const good = async (...given: Parameters<typeof run>) => {
  const outcome = await run(...given);
  if (!('made' in outcome)) throw new Error(outcome.problem);
  return outcome;
};

describe('preparing a file', () => {
  test('a PDF stays as it is', async () => {
    const pdf = pdfOf({ pages: 2 });
    expect(await run(pdf)).toMatchObject({ mediaType: 'application/pdf', pages: 2, made: pdf });
  });
  test('a PDF over the limit is refused without being read', async () => {
    const big = new Blob([pdfOf({ padding: 200_000 })]);
    const told: Progress[] = [];
    expect(await run(big, told)).toEqual({ problem: 'pdf-terlalu-besar' });
    expect(told).toEqual([]);
  });
  test('a photo within the limit keeps its pixels and loses what was written about it', async () => {
    const photo = await photoOf({ width: 200, height: 150 });
    const { made, ...about } = await good(photo);
    expect(about).toMatchObject({ mediaType: 'image/jpeg' });
    expect(about).not.toHaveProperty('bytesBefore');
    expect(Buffer.from(made).toString('latin1')).not.toMatch(/KAMERA|GPS/);
    expect(await sharp(made).raw().toBuffer()).toEqual(await sharp(photo).raw().toBuffer());
  });
  test('a photo that only a film behind it makes too large is not compressed', async () => {
    const photo = await photoOf({ width: 200, height: 150 });
    const { made, ...about } = await good(fileOf(photo, new Uint8Array(150_000)));
    expect(about).not.toHaveProperty('bytesBefore');
    expect(made.length).toBeLessThan(photo.length);
  });
  test('a photo over the limit is turned, made to fit, and says what it was', async () => {
    const photo = await photoOf({ width: 1600, height: 1200, noise: 60 });
    const told: Progress[] = [];
    const { made, ...about } = await good(photo, told);
    expect(about).toMatchObject({ mediaType: 'image/jpeg', bytesBefore: photo.length });
    expect(made.length).toBeLessThanOrEqual(100_000);
    expect(await standsUpright(made)).toBe(true);
    const stages = told.map(({ stage }) => stage);
    expect([...new Set(stages)]).toEqual(['membaca', 'mengecilkan']);
    const steps = told.filter(({ stage }) => stage === 'mengecilkan').map(({ done }) => done);
    expect([...steps].sort((a, b) => a - b)).toEqual(steps);
  });
  test('a PNG over the limit becomes a JPEG', async () => {
    const png = await pngOf({ width: 600, height: 500, noise: 30 });
    expect(await run(png)).toMatchObject({ mediaType: 'image/jpeg', bytesBefore: png.length });
  });
  test('what does not fit even at its smallest is refused', async () => {
    const photo = await photoOf({ width: 1600, height: 1200, noise: 60 });
    const stubborn = {
      ...codec,
      encode: () => codec.decode(new Blob([photo])).then(() => new Blob([photo])),
    };
    const result = await prepare(new Blob([photo]), LIMITS, stubborn, () => undefined);
    expect(result).toEqual({ ok: false, error: 'tidak-dapat-dikecilkan' });
  });
  test('a picture that looks whole but cannot be decoded is broken', async () => {
    const broken: typeof codec = { ...codec, decode: () => Promise.reject(new Error('damaged')) };
    for (const photo of [await photoOf(), await photoOf({ width: 1600, height: 1200, noise: 60 })])
      expect(await prepare(new Blob([photo]), LIMITS, broken, () => undefined)).toEqual({
        ok: false,
        error: 'gambar-rusak',
      });
  });
  test('a file that cannot be read is told apart from one that is wrong', async () => {
    const gone = Object.assign(new Blob([pdfOf()]), {
      slice: () => ({ arrayBuffer: () => Promise.reject(new Error()) }),
    });
    expect(await run(gone as unknown as Blob)).toEqual({ problem: 'tidak-terbaca' });
  });
  test('two gigabytes are refused unread', async () => {
    const huge = { size: 2 ** 31 } as Blob;
    expect(await prepare(huge, LIMITS, codec, () => undefined)).toEqual({
      ok: false,
      error: 'terlalu-besar',
    });
  });
  test.each(['program', 'heic', 'docx', 'webp'] as const)('%s is refused by its head', async (file) => {
    expect(Object.keys(await run(REFUSED[file]))).toEqual(['problem']);
  });
});
