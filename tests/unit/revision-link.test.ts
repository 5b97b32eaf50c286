import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { squeeze } from '../../src/client/squeeze.ts';
import { cleanLine, isPlainLine } from '../../src/domain/plain-line.ts';
import { decodeRevision, encodeRevision, isRevisionLink } from '../../src/domain/revision/link.ts';
import type { Revision } from '../../src/domain/revision/revision.ts';
import { REVISION_LIMITS } from '../../src/schemas/vocabulary.ts';
import { sealLink } from '../../src/domain/sealed-link.ts';

const SERVICE = 'health-certificate-omkaba';
const NUMBER = '120000000001';
type Dated = Revision & { readonly issuedAt: string };
const AT = '2026-11-21T02:00:00Z';
const FULL: Dated = {
  serviceId: SERVICE,
  applicationNumber: NUMBER,
  issuedAt: AT,
  items: [
    { place: { step: 'konfirmasi', field: 'phytosanitary-certificate', row: 0 }, note: 'Sudah kedaluwarsa.' },
    {
      place: { step: 'barang', field: 'namaBarang', row: 2 },
      note: 'Tulis nama dagangnya; 50% “murni” & <utuh>.',
    },
    { label: 'Surat kuasa', note: 'Belum ditandatangani' },
  ],
};

/** Twelve notes of ordinary text, none like another. */
const ORDINARY = [
  'Alamat penerima belum lengkap, mohon tulis jalan, nomor, kota dan kode posnya.',
  'Tanggal aju tidak boleh lebih lambat daripada hari kapal berangkat dari sini.',
  'Berat kotor lebih kecil daripada berat bersih; periksa lagi satuan keduanya.',
  'Invoice halaman kedua terpotong di sebelah kanan sehingga jumlahnya tak terbaca',
  'Nama barang mohon disamakan dengan yang tercantum pada izin edar dari BPOM ya.',
  'Sertifikat halal yang diunggah milik merek lain, unggah yang untuk produk ini.',
  'Nomor telepon pengirim tidak dapat dihubungi, berikan nomor yang masih aktif.',
  'Pelabuhan tujuan belum diisi, padahal sudah tertulis pada bill of lading Anda.',
  'Jenis komoditas terpilih kosmetika, sedangkan barangnya adalah alat kesehatan.',
  'Kemasan tertulis karton, di foto tampak drum plastik biru; mohon diperjelas.',
  'Foto sertifikat fumigasi gelap dan miring, ambil ulang di tempat lebih terang.',
  'Voyage number berbeda satu angka dari jadwal yang dikirim agen pelayarannya.',
];
const PLACES = [
  ['penerima', 'penerimaAlamat'],
  ['tujuan', 'tanggalAju'],
  ['konfirmasi', 'gross'],
  ['komoditas', 'invoice'],
  ['barang', 'namaBarang'],
  ['komoditas', 'sertifikat-halal'],
  ['penerima', 'pengirimNoTelp'],
  ['penerima', 'pelabuhanTujuan'],
  ['komoditas', 'jenisKomoditas'],
  ['barang', 'kemasan'],
  ['barang', 'coa-fumigasi'],
  ['penerima', 'voyageNumber'],
] as const;
const twelve = (note: (index: number) => string): Dated => ({
  serviceId: SERVICE,
  applicationNumber: NUMBER,
  issuedAt: AT,
  items: PLACES.map(([step, field], index) => ({ place: { step, field, row: 0 }, note: note(index) })),
});

/** Made by the first version of the site. */
const FORMER_LINK =
  'revisi=v1.zw52EDI0MYMCQiyjHBpemAFMrUt7U48IIJz0jzhBwpgEXcSmJoEI5rzLRWsHUQFXhUcOc3NKivMxHDXMV1BRsSktKM-z0uGyDESUZpxM4N6LmZQA.wzua';
const linkOf = (revision: Dated): string => {
  const encoded = encodeRevision(revision, squeeze);
  if (!encoded.ok) throw new Error(encoded.error);
  return encoded.value;
};
const decode = (fragment: string) => decodeRevision(fragment, squeeze);

const line = (max: number) =>
  fc
    .string({ unit: 'binary', minLength: 1, maxLength: max })
    .map((text) => cleanLine(text, max))
    .filter((text) => text !== '');
const name = fc.stringMatching(/^[a-z][a-zA-Z0-9-]{0,20}$/);
const item = fc.oneof(
  fc.record({
    place: fc.record({ step: name, field: name, row: fc.nat(REVISION_LIMITS.rows - 1) }),
    note: line(REVISION_LIMITS.note),
  }),
  fc.record({ label: line(REVISION_LIMITS.label), note: line(REVISION_LIMITS.note) }),
);
const revision: fc.Arbitrary<Dated> = fc.record({
  serviceId: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/),
  applicationNumber: fc.oneof(fc.constant(''), line(REVISION_LIMITS.applicationNumber)),
  issuedAt: fc.constantFrom(AT, '2028-02-29T23:59:59.123Z'),
  items: fc.array(item, { minLength: 1, maxLength: 10 }),
});

describe('a link with revision notes', () => {
  test('is short: twelve notes of 80 letters stay far below 2,000 characters', () => {
    const address = 'https://siapkarantina.example/berkas/#';
    for (const note of ORDINARY) expect(note.length).toBeGreaterThan(74);
    const ordinary = twelve((index) => (ORDINARY[index] ?? '').padEnd(80, 'a').slice(0, 80));
    expect((address + linkOf(ordinary)).length).toBeLessThan(1_400);
    const letters = twelve((index) =>
      Array.from({ length: 80 }, (_, at) =>
        String.fromCharCode(97 + ((at * at * 7 + index * 31 + at * 3) % 26)),
      ).join(''),
    );
    expect((address + linkOf(letters)).length).toBeLessThan(2_000);
  });
  test('needs no escaping, and holds nothing but its fragment', () => {
    expect(linkOf(FULL)).toMatch(/^revisi=v2\.[A-Za-z0-9_-]+\.[0-9a-z]{4}$/);
  });
  test('comes back as it went, whatever it says', () => {
    expect(decode(`#${linkOf(FULL)}`)).toEqual({ ok: true, value: FULL });
    fc.assert(
      fc.property(revision, (original) => {
        const encoded = encodeRevision(original, squeeze);
        if (!encoded.ok) return expect(encoded.error).toBe('terlalu-panjang');
        expect(decode(encoded.value)).toEqual({ ok: true, value: original });
      }),
    );
  });
  test('survives what chat programs do to it', () => {
    const link = linkOf(FULL);
    for (const harmed of [`#${link}).`, `#${link},`, `#${link.replaceAll('_', '%5F')}`, `#${link}%20`])
      expect(decode(harmed)).toEqual({ ok: true, value: FULL });
  });
  test('that was cut or changed anywhere is told from a whole one', () => {
    const link = linkOf(FULL);
    for (let length = 'revisi='.length; length < link.length; length += 1)
      expect(decode(link.slice(0, length)), link.slice(0, length)).toEqual({ ok: false, error: 'rusak' });
    for (let at = 'revisi=v1.'.length; at < link.length; at += 1) {
      const changed = `${link.slice(0, at)}${link[at] === 'a' ? 'b' : 'a'}${link.slice(at + 1)}`;
      expect(decode(changed), changed).toEqual({ ok: false, error: 'rusak' });
    }
  });
  test('of a newer version is said to be one', () => {
    for (const newer of ['#revisi=v3.apa-saja', '#revisi=v99.', `#revisi=v3${'0'.repeat(400)}.x`])
      expect(decode(newer)).toEqual({ ok: false, error: 'lebih-baru' });
  });
  test.each(['', '#', '#permohonan', '#revisi', '#v1.abc.0000', '#Revisi=v1.'])('is not %j', (fragment) => {
    expect(isRevisionLink(fragment)).toBe(false);
    expect(decode(fragment)).toBeUndefined();
  });
  test('is refused where it holds what no link of this site can: markup is text, control characters are not', () => {
    const of = (text: string, version = 1) =>
      decode(`revisi=${sealLink(version, [`t${Buffer.from(text).toString('base64url')}`], 'revisi')}`);
    expect(of(`${SERVICE}\n\nbarang.jumlah\t<b>tebal</b>`)).toMatchObject({
      value: { items: [{ note: '<b>tebal</b>' }] },
    });
    for (const text of [
      '',
      SERVICE,
      `${SERVICE}\n${NUMBER}`,
      `../jahat\n\nbarang.jumlah\tx`,
      `${SERVICE}\n\nbarang.jumlah\tsatu\u0007`,
      `${SERVICE}\n\nbarang.jumlah\tsatu\tdua`,
      `${SERVICE}\n\nbarang.jumlah\t\u202eterbalik`,
      `${SERVICE}\n\nbarang.jumlah\t spasi`,
      `${SERVICE}\n\nbarang.jumlah.500\tx`,
      `${SERVICE}\n\nbarang\tx`,
      `${SERVICE}\n\n__proto__.jumlah\tx`,
      `${SERVICE}\n\nbarang.jumlah\t${'x'.repeat(REVISION_LIMITS.note + 1)}`,
      `${SERVICE}\n\n=${'x'.repeat(REVISION_LIMITS.label + 1)}\tx`,
      `${SERVICE}\n${'1'.repeat(REVISION_LIMITS.applicationNumber + 1)}\nbarang.jumlah\tx`,
      `${SERVICE}\n\n${'barang.jumlah\tx\n'.repeat(REVISION_LIMITS.items)}barang.jumlah\tx`,
    ])
      expect(of(text), text.slice(0, 60)).toEqual({ ok: false, error: 'rusak' });
    const dated = (time: string) => of(`${SERVICE}\n${NUMBER}\n${time}\nbarang.jumlah\tx`, 2);
    expect(dated(AT)).toMatchObject({ ok: true, value: { issuedAt: AT } });
    for (const time of ['', 'barang.jumlah\tx', '2026-02-30T00:00:00Z', '2026-11-21', `${AT} `])
      expect(dated(time), time).toEqual({ ok: false, error: 'rusak' });
  });
  test('of version 1, which says no time, is still read', () => {
    const { issuedAt: _, ...undated } = FULL;
    expect(decode(FORMER_LINK)).toEqual({ ok: true, value: undated });
  });
  test('of the same words written at another time is another revision', () => {
    const later = decode(linkOf({ ...FULL, issuedAt: '2026-11-22T02:00:00Z' }));
    expect(later).toEqual({ ok: true, value: { ...FULL, issuedAt: '2026-11-22T02:00:00Z' } });
    expect(linkOf({ ...FULL, issuedAt: '2026-11-22T02:00:00Z' })).not.toBe(linkOf(FULL));
  });
  test('never throws, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('z', 't', ''), (text, kind) => {
        const sealed = sealLink(1, [kind + text.replace(/[^A-Za-z0-9_-]/g, '')], 'revisi');
        for (const fragment of [`#revisi=v1.${text}`, `#revisi=${sealed}`])
          expect(() => decode(fragment), fragment).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
  test('that would unpack to a great deal is given up early', () => {
    const bomb = Buffer.from(deflateSync(new Uint8Array(10_000_000), { level: 9 })).toString('base64url');
    const begun = performance.now();
    expect(decode(`revisi=${sealLink(1, [`z${bomb}`], 'revisi')}`)).toEqual({ ok: false, error: 'rusak' });
    expect(decode(`revisi=v1.${'a'.repeat(5_000_000)}`)).toEqual({ ok: false, error: 'rusak' });
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
  test('is not made of texts beyond the limits, nor so long that it could not be read again', () => {
    const items = FULL.items.slice(0, 1);
    expect(encodeRevision({ ...FULL, items: [] }, squeeze)).toMatchObject({ error: 'tidak-sesuai' });
    expect(encodeRevision({ ...FULL, applicationNumber: 'a\nb', items }, squeeze)).toMatchObject({
      ok: false,
    });
    let seed = 1;
    const letter = () => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return String.fromCodePoint(0x4e00 + ((seed >>> 8) % 20_000));
    };
    const letters = (length: number) => Array.from({ length }, letter).join('');
    const items40 = Array.from({ length: 40 }, () => ({ label: 'x', note: letters(500) }));
    const huge = { ...FULL, items: items40 };
    expect(encodeRevision(huge, squeeze)).toEqual({ ok: false, error: 'terlalu-panjang' });
  });
});

describe('a line of plain text', () => {
  test('has no line ends, no control characters and no surrounding spaces, and is never cut inside a letter', () => {
    expect(cleanLine('  satu\r\n\tdua\u202e tiga\u0000 ', 100)).toBe('satu dua tiga');
    expect(cleanLine('aaa😀', 4)).toBe('aaa');
    expect(cleanLine('\ud83d', 10)).toBe('');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 20 }), (text, max) => {
        const cleaned = cleanLine(text, max);
        expect(cleaned.length).toBeLessThanOrEqual(max);
        expect(cleaned === '' || isPlainLine(cleaned, max)).toBe(true);
      }),
    );
  });
});
