import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { HEAD_BYTES, kindOf } from '../../../src/domain/attachment/file-kind.ts';
import { inspect } from '../../../src/domain/attachment/inspect.ts';
import { strip } from '../../../src/domain/attachment/strip.ts';
import { fileOf, pdfOf, photoOf, pngOf, REFUSED } from '../../support/files.ts';

const outcome = (bytes: Uint8Array) => {
  const inspected = inspect(bytes);
  return inspected.ok ? inspected.value.mediaType : inspected.error;
};
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe('what a file is, by its content', () => {
  test.each([
    ['program', 'program'],
    ['elf', 'program'],
    ['skrip', 'program'],
    ['heic', 'heic'],
    ['heif', 'heic'],
    ['avif', 'gambar-lain'],
    ['gif', 'gambar-lain'],
    ['webp', 'gambar-lain'],
    ['bmp', 'gambar-lain'],
    ['tiff', 'gambar-lain'],
    ['mp4', 'video'],
    ['docx', 'office'],
    ['doc', 'office'],
    ['zip', 'arsip'],
    ['rar', 'arsip'],
    ['teks', 'tidak-dikenal'],
    ['html', 'tidak-dikenal'],
  ] as const)('%s is refused as %s', (file, problem) => {
    expect(outcome(REFUSED[file])).toBe(problem);
  });
  test('an empty file is refused as empty', () => expect(outcome(new Uint8Array())).toBe('kosong'));
  test('a program that holds a PDF header is still a program', () => {
    expect(outcome(fileOf('MZ', pdfOf()))).toBe('program');
  });
  test('real ZIPs of Office are told from other ZIPs within the head', () => {
    const odt = fileOf('PK\x03\x04', new Uint8Array(26), 'mimetypeapplication/vnd.oasis.opendocument.text');
    expect(kindOf(odt)).toBe('office');
  });
});

describe('PDF', () => {
  test.each([
    ['with a table', {}],
    ['with a stream', { stream: true }],
  ])('%s is read, with its pages', (_, options) => {
    expect(inspect(pdfOf({ ...options, pages: 3 }))).toEqual({
      ok: true,
      value: { mediaType: 'application/pdf', pages: 3 },
    });
  });
  test('after junk, as some scanners write it', () => {
    expect(outcome(fileOf('\r\n\r\n', pdfOf()))).toBe('application/pdf');
  });
  test('with junk after its end', () => {
    expect(outcome(fileOf(pdfOf(), '\n\n<!-- sent by a portal -->'))).toBe('application/pdf');
  });
  test.each([
    ['a reference in a table', { trailer: '/Encrypt 9 0 R' }],
    ['a dictionary in a table', { trailer: '/Encrypt<</Filter/Standard>>' }],
    ['a reference in a stream', { trailer: '/Encrypt 9 0 R', stream: true }],
  ])('encrypted by %s is said to be locked', (_, options) => {
    expect(outcome(pdfOf(options))).toBe('pdf-terkunci');
  });
  test('that only speaks of encryption is not locked', () => {
    expect(outcome(pdfOf({ trailer: '/EncryptMetadata false' }))).toBe('application/pdf');
  });
  test.each([
    ['cut in half', (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 2)],
    ['without its last lines', (bytes: Uint8Array) => bytes.subarray(0, -20)],
    ['with lines of another length', (bytes: Uint8Array) => fileOf(text(bytes).replaceAll('\n', '\r\n\r\n'))],
    ['of a header only', () => fileOf('%PDF-1.7\n%%EOF')],
  ])('%s is broken', (_, damage) => {
    expect(outcome(damage(pdfOf({ padding: 3000, pages: 40 })))).toBe('pdf-rusak');
  });
});

describe('photos', () => {
  test.each([false, true])('a JPEG is read to its end (progressive: %s)', async (progressive) => {
    const inspected = inspect(await photoOf({ progressive }));
    expect(inspected).toMatchObject({
      ok: true,
      value: { mediaType: 'image/jpeg', width: 64, height: 48, orientation: 6 },
    });
  });
  test('a PNG is read to its end', async () => {
    expect(inspect(await pngOf())).toMatchObject({
      ok: true,
      value: { mediaType: 'image/png', width: 64, height: 48, orientation: 1 },
    });
  });
  test.each(['jpeg', 'png'])('a %s that breaks off anywhere is broken', async (kind) => {
    const whole = kind === 'jpeg' ? await photoOf() : await pngOf();
    for (let length = 12; length < whole.length - (kind === 'jpeg' ? 1 : 0); length += 1)
      expect(outcome(whole.subarray(0, length))).toBe('gambar-rusak');
  });
  test('a picture of more pixels than a phone can hold is refused before it is decoded', async () => {
    const bomb = await pngOf();
    new DataView(bomb.buffer).setUint32(16, 60_000);
    new DataView(bomb.buffer).setUint32(20, 60_000);
    expect(outcome(bomb)).toBe('gambar-terlalu-rapat');
  });
});

describe('what was written about a photo', () => {
  const SECRETS = /KAMERA-CONTOH|GPS|xmp|rahasia/i;
  const stripped = (bytes: Uint8Array, turned: boolean) => {
    const inspected = inspect(bytes);
    if (!inspected.ok || inspected.value.mediaType === 'application/pdf') throw new Error('not a picture');
    return Buffer.concat(strip(bytes, inspected.value, { turned }));
  };

  test('leaves a JPEG, its pixels, colours and orientation do not', async () => {
    const photo = await photoOf();
    expect((await sharp(photo).metadata()).exif).toBeDefined();
    const clean = stripped(photo, true);
    const { exif, orientation, width } = await sharp(clean).metadata();
    expect({ orientation, width }).toEqual({ orientation: 6, width: 64 });
    expect(exif?.length).toBe(6 + 26);
    expect(text(clean)).not.toMatch(SECRETS);
    expect(await sharp(clean).raw().toBuffer()).toEqual(await sharp(photo).raw().toBuffer());
    expect((await sharp(stripped(photo, false)).metadata()).orientation).toBeUndefined();
  });
  test('colour profiles stay', async () => {
    const photo = new Uint8Array(
      await sharp(await photoOf())
        .withIccProfile('p3')
        .jpeg()
        .toBuffer(),
    );
    expect((await sharp(stripped(photo, true)).metadata()).icc).toBeDefined();
  });
  test('comments, XMP and what hangs behind the end leave too', async () => {
    const photo = await photoOf();
    const about = 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta rahasia>';
    const dressed = fileOf(
      photo.subarray(0, 2),
      [0xff, 0xfe, 0, 9],
      'rahasia',
      [0xff, 0xe1, 0, 2 + about.length],
      about,
      photo.subarray(2),
      await photoOf({ orientation: 3 }),
      'ftypmp42 rahasia',
    );
    expect(text(dressed)).toMatch(SECRETS);
    expect(text(stripped(dressed, true))).not.toMatch(SECRETS);
    expect(stripped(dressed, true)).toEqual(stripped(photo, true));
  });
  test('leaves a PNG', async () => {
    const png = await pngOf();
    expect((await sharp(png).metadata()).exif).toBeDefined();
    const clean = stripped(png, true);
    expect((await sharp(clean).metadata()).exif).toBeUndefined();
    expect(await sharp(clean).raw().toBuffer()).toEqual(await sharp(png).raw().toBuffer());
  });
  test('is not found a second time', async () => {
    for (const photo of [await photoOf(), await photoOf({ progressive: true }), await pngOf()])
      expect(stripped(stripped(photo, true), true)).toEqual(stripped(photo, true));
  });
});

describe('whatever the bytes', () => {
  const heads = [...Object.values(REFUSED), fileOf('%PDF-1.7\n'), fileOf([0xff, 0xd8, 0xff]), pdfOf()];
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .tuple(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 300 }))
      .map(([head, tail]) => fileOf(head, tail)),
  );
  const survives = (file: Uint8Array) => {
    expect(typeof kindOf(file.subarray(0, HEAD_BYTES))).toBe('string');
    const inspected = inspect(file);
    if (inspected.ok && inspected.value.mediaType !== 'application/pdf')
      expect(strip(file, inspected.value, { turned: true }).length).toBeGreaterThan(0);
  };

  test('nothing throws', () => {
    fc.assert(fc.property(bytes, survives), { numRuns: 500 });
  });
  test('nothing throws on damaged files either, and what passes can be stripped', async () => {
    const files = [
      await photoOf(),
      await photoOf({ progressive: true }),
      await pngOf(),
      pdfOf(),
      pdfOf({ stream: true }),
    ];
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...files), changes, (file, changed) => {
        const damaged = file.slice();
        for (const [at, byte] of changed) damaged[at % damaged.length] = byte;
        survives(damaged);
      }),
      { numRuns: 1000 },
    );
  });
  test('megabytes that pretend are told off quickly', () => {
    const size = 2_000_000;
    const pretenders = [
      fileOf(
        '%PDF-1.7\n',
        ...Array.from({ length: size / 20 }, () => '/Type /Pages trailer'),
        'startxref\n9\n%%EOF',
      ),
      new Uint8Array(size).fill(0xff).fill(0xd8, 1, 2),
    ];
    const before = performance.now();
    for (const file of pretenders) survives(file);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
