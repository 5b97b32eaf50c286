import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { contentRoot } from '../../../src/content/root.ts';
import { healthCertificateForm } from '../../../src/data/package-forms.ts';
import { attachmentsInOrder } from '../../../src/domain/attachment/in-order.ts';
import { fromPaket } from '../../../src/domain/package/from-paket.ts';
import { parsePaket } from '../../../src/domain/package/parse-paket.ts';
import { serialise } from '../../../src/domain/package/serialise.ts';
import { toPaket } from '../../../src/domain/package/to-paket.ts';
import {
  attachedAt,
  emptyApplication,
  type Application,
  type AttachedFile,
  type FilePlace,
} from '../../../src/domain/submission/application.ts';
import type { Form } from '../../../src/domain/submission/form.ts';
import { progressOf } from '../../../src/domain/submission/progress.ts';
import { reduceApplication } from '../../../src/domain/submission/reduce.ts';
import { restoreApplication } from '../../../src/domain/submission/restore.ts';
import { validate } from '../../../src/domain/submission/validate.ts';
import { paketV2 } from '../../../src/schemas/paket.ts';
import { draftOf } from '../../support/paket.ts';

const form = healthCertificateForm(loadContent(contentRoot()).content);
/** The same form, with every file starred. */
const strict: Form = {
  ...form,
  steps: form.steps.map((step) => ({
    ...step,
    groups: step.groups.map((group) => ({
      ...group,
      fields: group.fields.map((field) => ({ ...field, required: field.type === 'berkas' })),
    })),
  })),
};
const INVOICE: FilePlace = { step: 'komoditas', row: '0', slot: 'invoice' };
const fileAt = (place: FilePlace, changes: Partial<AttachedFile> = {}): AttachedFile => ({
  ...place,
  fileName: 'Foto saya.JPG',
  mediaType: 'image/jpeg',
  bytes: 1234,
  sha256: 'a'.repeat(64),
  ...changes,
});
const attach = (application: Application, ...files: AttachedFile[]) =>
  files.reduce((before, file) => reduceApplication(before, { type: 'attach', file }), application);
const paketOf = (application: Application) => toPaket(draftOf(application), form, '0123456789ab');

describe('attaching', () => {
  test('replaces what was there, and the tick that it is at hand', () => {
    const ticked = reduceApplication(emptyApplication(form), { type: 'prepare', file: INVOICE, ready: true });
    const once = attach(ticked, fileAt(INVOICE));
    expect(once).toMatchObject({ prepared: [], attached: [{ slot: 'invoice', bytes: 1234 }] });
    expect(attach(once, fileAt(INVOICE, { bytes: 9 })).attached).toEqual([fileAt(INVOICE, { bytes: 9 })]);
    expect(reduceApplication(once, { type: 'detach', place: INVOICE }).attached).toEqual([]);
  });
  test('a file goes with its row', () => {
    const coa = fileAt({ step: 'barang', row: '0', slot: 'coa-fumigasi' });
    const both = attach(emptyApplication(form), coa, fileAt(INVOICE));
    expect(reduceApplication(both, { type: 'remove-row', step: 'barang', row: '0' }).attached).toEqual([
      fileAt(INVOICE),
    ]);
  });
  test('fills a starred field, as a tick does in drafts from before', () => {
    const missing = (application: Application) =>
      validate(application, strict, 'complete').some(
        ({ code, field }) => code === 'wajib-berkas' && field === 'invoice',
      );
    const empty = emptyApplication(strict);
    expect(missing(empty)).toBe(true);
    expect(missing(attach(empty, fileAt(INVOICE)))).toBe(false);
    expect(missing(reduceApplication(empty, { type: 'prepare', file: INVOICE, ready: true }))).toBe(false);
  });
  test('shows that a screen was begun', () => {
    expect(progressOf(attach(emptyApplication(form), fileAt(INVOICE)), form)['komoditas']).toBe('sebagian');
  });
});

describe('a draft from the device', () => {
  test('keeps its files', () => {
    const application = attach(emptyApplication(form), fileAt(INVOICE));
    expect(restoreApplication(structuredClone(application), form)).toEqual(application);
  });
  test('from before there were any has none', () => {
    const { rows, prepared } = emptyApplication(form);
    expect(restoreApplication({ rows, prepared }, form).attached).toEqual([]);
  });
  test('loses what is no file, or has no place any more, or a place twice', () => {
    const stored = {
      ...emptyApplication(form),
      attached: [
        7,
        fileAt({ ...INVOICE, slot: 'tidak-ada' }),
        { ...fileAt(INVOICE), sha256: 1 },
        fileAt(INVOICE),
        fileAt(INVOICE, { bytes: 2 }),
      ],
    };
    expect(restoreApplication(stored, form).attached).toEqual([fileAt(INVOICE)]);
  });
});

describe('in the package', () => {
  test('files stand in the portal’s order, whatever the order they were attached in', () => {
    const rows = reduceApplication(emptyApplication(form), { type: 'add-row', step: 'barang', id: 'rdua' });
    const application = attach(
      rows,
      fileAt(
        { step: 'konfirmasi', row: '0', slot: 'phytosanitary-certificate' },
        { mediaType: 'application/pdf' },
      ),
      fileAt({ step: 'barang', row: 'rdua', slot: 'coa-fumigasi' }),
      fileAt({ step: 'barang', row: '0', slot: 'coa-fumigasi' }, { mediaType: 'image/png' }),
      fileAt(INVOICE),
      fileAt({ step: 'barang', row: '7', slot: 'coa-fumigasi' }),
    );
    expect(attachmentsInOrder(application, form).map(({ path, row }) => [path, row])).toEqual([
      ['lampiran/01-invoice.jpg', undefined],
      ['lampiran/02-coa-fumigasi.png', 0],
      ['lampiran/03-coa-fumigasi.jpg', 1],
      ['lampiran/04-phytosanitary-certificate.pdf', undefined],
    ]);
    expect(paketOf(application).attachments[1]).toEqual({
      slot: 'coa-fumigasi',
      row: 0,
      fileName: '02-coa-fumigasi.png',
      mediaType: 'image/png',
      bytes: 1234,
      sha256: 'a'.repeat(64),
    });
  });
  test('they come back to their places, and the package stays the same', () => {
    const places = form.steps.flatMap((step) =>
      step.groups.flatMap(({ fields }) =>
        fields
          .filter(({ type }) => type === 'berkas')
          .map(({ key }) => ({ step: step.id, row: '0', slot: key })),
      ),
    );
    const files = fc.subarray(places).chain((some) =>
      fc.tuple(
        ...some.map((place) =>
          fc
            .record({
              fileName: fc.string({ minLength: 1 }),
              mediaType: fc.constantFrom('application/pdf', 'image/jpeg', 'image/png'),
              bytes: fc.nat(2_097_152),
              sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
            })
            .map((file) => ({ ...place, ...file })),
        ),
      ),
    );
    fc.assert(
      fc.property(files, (some) => {
        const application = attach(emptyApplication(form), ...some);
        const json = serialise(paketOf(application));
        expect(paketV2.safeParse(JSON.parse(json)).error).toBeUndefined();
        const parsed = parsePaket(json, [form]);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
        const again = fromPaket(parsed.value.paket, form);
        for (const file of some)
          expect(attachedAt(again, file)).toMatchObject({ sha256: file.sha256, bytes: file.bytes });
        expect(serialise(paketOf(again))).toBe(json);
      }),
      { numRuns: 30 },
    );
  });
});
