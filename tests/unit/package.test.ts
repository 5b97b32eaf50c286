import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { healthCertificateForm } from '../../src/data/package-forms.ts';
import { buildPackage, packageFileName, type Sha256 } from '../../src/domain/package/build-package.ts';
import type { PackageFile } from '../../src/lib/zip/pack.ts';
import { fromPaket } from '../../src/domain/package/from-paket.ts';
import { readManifest, writeManifest } from '../../src/domain/package/manifest.ts';
import { openPackage } from '../../src/domain/package/open-package.ts';
import { parsePaket } from '../../src/domain/package/parse-paket.ts';
import { serialise } from '../../src/domain/package/serialise.ts';
import { toPaket } from '../../src/domain/package/to-paket.ts';
import {
  DECLINED,
  emptyApplication,
  type Application,
  type FilePlace,
} from '../../src/domain/submission/application.ts';
import { fileFieldsOf, typedFieldsOf, type FormStep } from '../../src/domain/submission/form.ts';
import { reduceApplication } from '../../src/domain/submission/reduce.ts';
import { healthCertificateValues, paketV2 } from '../../src/schemas/paket.ts';
import { filledActions } from '../support/filled-application.ts';
import { draftOf, listedFile } from '../support/paket.ts';

const form = healthCertificateForm(loadContent(contentRoot()).content);
const VERSION = '0123456789ab';
const paketOf = (application: Application) => toPaket(draftOf(application), form, VERSION);
const filled = filledActions.reduce(reduceApplication, emptyApplication(form));
const text = (paket: unknown) => JSON.stringify(paket);
const bytesOf = (files: readonly PackageFile[], path: string) =>
  files.find((file) => file.path === path)?.bytes ?? new Uint8Array();
const sha256: Sha256 = (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex'));

describe('the published schema', () => {
  test('knows exactly the fields of the portal', () => {
    const shape = healthCertificateValues.shape;
    const keys = Object.fromEntries(
      Object.entries(shape).map(([step, schema]) => [
        step,
        Object.keys('element' in schema ? schema.element.shape : schema.shape),
      ]),
    );
    expect(keys).toEqual(
      Object.fromEntries(form.steps.map((step) => [step.id, typedFieldsOf(step).map(({ key }) => key)])),
    );
  });
});

describe('paket.json', () => {
  test('begins with its schema version and kind', () => {
    const json = serialise(paketOf(filled));
    expect(Object.keys(JSON.parse(json) as object).slice(0, 3)).toEqual([
      'schemaVersion',
      'kind',
      'serviceId',
    ]);
    expect(json).toMatch(/^\{\s*"schemaVersion": 2,\s*"kind": "health-certificate",/);
  });
  test('validates, filled or empty', () => {
    expect(paketV2.parse(JSON.parse(serialise(paketOf(filled))))).toEqual(paketOf(filled));
    expect(paketV2.safeParse(paketOf(emptyApplication(form))).success).toBe(true);
  });
  test('leaves out empty fields and surrounding spaces', () => {
    const spaced = [
      { type: 'set', step: 'komoditas', row: '0', field: 'noInvoice', value: '  INV 1 ' } as const,
      { type: 'set', step: 'tujuan', row: '0', field: 'kkp', value: '   ' } as const,
    ].reduce(reduceApplication, emptyApplication(form));
    expect(paketOf(spaced).values).toMatchObject({
      komoditas: { noInvoice: 'INV 1' },
      tujuan: {},
      barang: [{}],
    });
  });
  test('never holds a password, even if a form had one', () => {
    const withPassword: FormStep = {
      id: 'akun',
      title: 'akun',
      repeats: false,
      groups: [
        {
          title: '',
          fields: [
            {
              key: 'password',
              label: '',
              type: 'kata-sandi',
              required: true,
              choices: [],
              fromAccount: false,
            },
          ],
        },
      ],
    };
    const strange = { kind: 'health-certificate', steps: [withPassword] } as const;
    const application = {
      rows: { akun: [{ id: '0', values: { password: 'rahasia' } }] },
      prepared: [],
      attached: [],
    };
    expect(serialise(toPaket(draftOf(application), strange, VERSION))).not.toContain('rahasia');
  });
  test('has one text whatever the order of its keys', () => {
    const paket = paketOf(filled);
    const reversed = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, inner]) => [key, reversed(inner)]),
          )
        : value;
    expect(serialise(reversed(paket) as typeof paket)).toBe(serialise(paket));
  });
});

const typed = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 40 })
  .map((value) => value.trim())
  .filter((value) => value !== '');
const values = (step: FormStep) =>
  fc
    .record(
      Object.fromEntries(
        typedFieldsOf(step).map(({ key, choices }) => [
          key,
          choices.length > 0 ? fc.constantFrom(...choices.map(({ value }) => value)) : typed,
        ]),
      ),
      { requiredKeys: [] },
    )
    .map((entered) => entered as Record<string, string>);
/** The rows with the statement that some files are not needed. */
const withDeclined = (rows: Application['rows'], declined: readonly FilePlace[]): Application['rows'] =>
  Object.fromEntries(
    Object.entries(rows).map(([step, each]) => [
      step,
      each.map((row) => ({
        ...row,
        values: {
          ...row.values,
          ...Object.fromEntries(
            declined
              .filter((place) => place.step === step && place.row === row.id)
              .map(({ slot }) => [slot, DECLINED]),
          ),
        },
      })),
    ]),
  );
const applications: fc.Arbitrary<Application> = fc
  .tuple(
    ...form.steps.map((step) =>
      fc.array(values(step), step.repeats ? { maxLength: 4 } : { minLength: 1, maxLength: 1 }),
    ),
  )
  .chain((steps) => {
    const rows = Object.fromEntries(
      form.steps.map((step, index) => [
        step.id,
        (steps[index] ?? []).map((entered, id) => ({ id: String(id), values: entered })),
      ]),
    );
    const possible = form.steps.flatMap((step) =>
      (rows[step.id] ?? []).flatMap(({ id }) =>
        fileFieldsOf(step).map(({ key }) => ({ step: step.id, row: id, slot: key })),
      ),
    );
    return fc.tuple(fc.subarray(possible), fc.subarray(possible)).map(([prepared, declined]) => ({
      rows: withDeclined(rows, declined),
      prepared,
      attached: [],
    }));
  });

describe('export → import → export', () => {
  test('gives the same text, and nothing entered is lost', () => {
    fc.assert(
      fc.property(applications, (application) => {
        const json = serialise(paketOf(application));
        const parsed = parsePaket(json, [form]);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
        expect(fromPaket(parsed.value.paket, form)).toEqual(application);
        expect(serialise(paketOf(fromPaket(parsed.value.paket, form)))).toBe(json);
        expect(paketV2.safeParse(JSON.parse(json)).error).toBeUndefined();
      }),
    );
  });
});

describe('opening a paket.json', () => {
  const paket = paketOf(filled);
  const refusal = (source: string) => {
    const parsed = parsePaket(source, [form]);
    return parsed.ok ? undefined : parsed.error;
  };
  test('refuses a newer schema version and says which', () => {
    expect(refusal(text({ ...paket, schemaVersion: 3, baru: true }))).toEqual({
      code: 'versi-lebih-baru',
      version: '3',
    });
  });
  test.each([undefined, 0, -1, 1.5, '1', null])('refuses the schema version %j', (schemaVersion) => {
    expect(refusal(text({ ...paket, schemaVersion }))?.code).toBe('versi-tidak-dikenal');
  });
  test.each(['', '{', '[]', '"teks"', 'null', '7'])('refuses %j', (source) => {
    expect(refusal(source)).toEqual({ code: 'bukan-json' });
  });
  test('says plainly that a kind has no form yet', () => {
    expect(refusal(text({ ...paket, kind: 'form-1' }))).toEqual({ code: 'jenis-belum-ada' });
  });
  test.each([
    ['kind', { ...paket, kind: 'lain' }],
    ['createdAt', { ...paket, createdAt: '2026-02-30T00:00:00Z' }],
    ['contentVersion', { ...paket, contentVersion: 'x' }],
    ['values.tujuan', { ...paket, values: { ...paket.values, tujuan: [] } }],
    ['values.barang', { ...paket, values: { ...paket.values, barang: {} } }],
    ['values.barang[0].jumlah', { ...paket, values: { ...paket.values, barang: [{ jumlah: 3 }] } }],
    ['values.tujuan.kkp', { ...paket, values: { ...paket.values, tujuan: { kkp: 'x'.repeat(5001) } } }],
    ['values', { ...paket, values: null }],
    ['preparedFiles[0].slot', { ...paket, preparedFiles: [{ slot: 5 }] }],
    ['declinedFiles[0].row', { ...paket, declinedFiles: [{ slot: 'coa-fumigasi', row: 70 }] }],
    ['attachments[0].sha256', { ...paket, attachments: [{ slot: 'invoice' }] }],
  ])('names the place: %s', (at, changed) => {
    const error = refusal(text(changed));
    expect(error?.code).toBe('isi-tidak-sesuai');
    expect(error && 'at' in error && error.at).toMatch(
      at === 'attachments[0].sha256' ? /^attachments\[0\]/ : at,
    );
  });
  test.each([
    ['tambahan', { tambahan: 1 }],
    ['values.tujuan.password', { values: { ...paket.values, tujuan: { password: 'x' } } }],
    ['values.layarBaru', { values: { ...paket.values, layarBaru: {} } }],
    ['values.barang[0].warna', { values: { ...paket.values, barang: [{ warna: 'biru' }] } }],
    [
      'values.komoditas.jenisKomoditas',
      { values: { ...paket.values, komoditas: { jenisKomoditas: 'baru' } } },
    ],
    ['preparedFiles[0].slot', { preparedFiles: [{ slot: 'surat-baru' }] }],
    ['01-surat-baru.pdf', { attachments: [{ ...listedFile('surat-baru', '01-surat-baru.pdf'), warna: 1 }] }],
  ])('of another version of the form opens without what is not known, and lists it: %s', (at, changes) => {
    const parsed = parsePaket(text({ ...paket, ...changes }), [form]);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    expect(new Set(parsed.value.left)).toEqual(new Set([at]));
    expect(paketV2.safeParse(parsed.value.paket).error).toBeUndefined();
    expect(JSON.stringify(parsed.value.paket)).not.toMatch(/biru|baru|password/);
  });
  test('takes no key from a prototype', () => {
    const source = text(paket).replace('"values":{', '"__proto__":{"x":1},"values":{');
    expect(refusal(source)).toEqual({ code: 'isi-tidak-sesuai', at: '__proto__' });
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
  test('agrees with the published schema on any change', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(paket), 'lain'), fc.jsonValue(), (key, value) => {
        const changed = { ...paket, [key]: value };
        const parsed = parsePaket(text(changed), [form]);
        const isWhole = parsed.ok && parsed.value.left.length === 0;
        const fits = paketV2.safeParse(JSON.parse(text(parsed.ok && isWhole ? parsed.value.paket : changed)));
        expect(fits.success).toBe(isWhole);
      }),
    );
  });
  test('survives any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (source) => {
        expect(parsePaket(source, [form]).ok).toBe(false);
      }),
    );
  });
});

describe('the package', () => {
  const build = () =>
    buildPackage({ paket: paketOf(filled), day: '2026-11-21', readme: (name) => `isi ${name}` }, sha256);

  test('is named after its kind, its day and the hash of paket.json', async () => {
    const { fileName, files } = await build();
    const hash = await sha256(bytesOf(files, 'paket.json'));
    expect(fileName).toBe(`paket-health-certificate-20261121-${hash.slice(0, 8)}.zip`);
    expect(packageFileName('form-1', '2026-01-02', 'f'.repeat(64))).toBe(
      'paket-form-1-20260102-ffffffff.zip',
    );
  });
  test('holds the application, a note and a manifest of both', async () => {
    const { files } = await build();
    expect(files.map(({ path }) => path)).toEqual(['paket.json', 'BACA-SAYA.txt', 'MANIFEST.sha256']);
    const entries = readManifest(new TextDecoder().decode(files[2]?.bytes));
    expect(entries).toHaveLength(2);
    for (const { path, sha256: listed } of entries ?? [])
      expect(listed).toBe(await sha256(bytesOf(files, path)));
  });
  test('opens again', async () => {
    const { files } = await build();
    expect(await openPackage(files, [form], sha256)).toEqual({
      ok: true,
      value: { paket: paketOf(filled), left: [] },
    });
  });
  test('is refused without paket.json, without manifest, or with one that does not fit', async () => {
    const { files } = await build();
    const [json, readme, manifest] = files as [(typeof files)[0], (typeof files)[0], (typeof files)[0]];
    const changed = { ...json, bytes: new TextEncoder().encode(`${new TextDecoder().decode(json.bytes)} `) };
    const code = async (some: typeof files) => {
      const opened = await openPackage(some, [form], sha256);
      return opened.ok ? 'ok' : opened.error.code;
    };
    expect(await code([readme, manifest])).toBe('tanpa-paket');
    expect(await code([json, readme])).toBe('manifest-tidak-cocok');
    expect(await code([changed, readme, manifest])).toBe('manifest-tidak-cocok');
  });
});

describe('the manifest', () => {
  test('is written as sha256sum reads it', () => {
    expect(writeManifest([{ path: 'a.txt', sha256: '0'.repeat(64) }])).toBe(`${'0'.repeat(64)}  a.txt\n`);
  });
  test('comes back as written', () => {
    const entry = fc.record({
      path: fc.stringMatching(/^[a-z0-9/.-]{1,30}$/),
      sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
    });
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        expect(readManifest(writeManifest(entries))).toEqual(entries);
      }),
    );
  });
  test('a line that is none makes it no manifest', () => {
    expect(readManifest('bukan baris manifest\n')).toBeUndefined();
  });
});
