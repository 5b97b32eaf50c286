import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paketJsonSchema } from '../../src/data/paket-schema.ts';
import { parsePaket } from '../../src/domain/package/parse-paket.ts';
import { toPaket } from '../../src/domain/package/to-paket.ts';
import { typedFieldsOf } from '../../src/domain/submission/form.ts';
import { emptyApplication } from '../../src/domain/submission/application.ts';
import { draftOf, forms, hcForm, listedFile, paketAfter } from '../support/paket.ts';

const ADDRESS = 'https://contoh.go.id/data/schema/paket-v2.json';
const schema = paketJsonSchema(ADDRESS, 2);
const validate = new Ajv2020({ allErrors: true }).compile(schema);
const isValid = (paket: unknown) => validate(JSON.parse(JSON.stringify(paket)));

type Node = {
  properties?: Record<string, Node>;
  items?: Node;
  const?: unknown;
  oneOf?: Node[];
  anyOf?: Node[];
};
const kinds = ((schema as Node).oneOf ?? (schema as Node).anyOf ?? []).map(({ properties }) => properties);

describe('the published JSON Schema', () => {
  test.each(forms.map((form) => [form.kind, form] as const))(
    'knows exactly the fields of %s',
    (kind, { steps }) => {
      const values = kinds.find((one) => one?.['kind']?.const === kind)?.['values']?.properties ?? {};
      const keys = Object.entries(values).map(([step, node]) => [
        step,
        Object.keys((node.items ?? node).properties ?? {}).sort(),
      ]);
      expect(Object.fromEntries(keys)).toEqual(
        Object.fromEntries(
          steps.map((step) => [
            step.id,
            typedFieldsOf(step)
              .map(({ key }) => key)
              .sort(),
          ]),
        ),
      );
    },
  );
  test('names itself by its address, in the draft of 2020-12', () => {
    expect(schema).toMatchObject({ $id: ADDRESS, $schema: 'https://json-schema.org/draft/2020-12/schema' });
  });
  test('accepts a complete request, an empty draft, attachments and notes', () => {
    const paket = paketAfter();
    expect(isValid(paket), JSON.stringify(validate.errors)).toBe(true);
    expect(isValid(toPaket(draftOf(emptyApplication(hcForm)), hcForm, '0123456789ab'))).toBe(true);
    expect(
      isValid({
        ...paket,
        title: 'Kursi roda ke Jepang',
        remarks: 'Kirim lewat laut',
        applicationNumber: '230604353330',
        represented: true,
        sentAt: '2026-11-22T00:00:00Z',
        attachments: [
          listedFile('invoice', '01-invoice.pdf'),
          listedFile('coa-fumigasi', '02-coa-fumigasi.pdf', 0),
        ],
      }),
      JSON.stringify(validate.errors),
    ).toBe(true);
  });
  test.each([
    ['a password', { values: { ...paketAfter().values, akun: { password: 'x' } } }],
    ['another key', { lain: 1 }],
    ['a name that leads out', { attachments: [{ ...listedFile('invoice', '../01-invoice.pdf') }] }],
    [
      'another media type',
      { attachments: [{ ...listedFile('invoice', '01-invoice.pdf'), mediaType: 'text/html' }] },
    ],
    ['a newer version', { schemaVersion: 3 }],
  ])('refuses %s', (_, change) => {
    expect(isValid({ ...paketAfter(), ...change })).toBe(false);
  });
  test('agrees with what this site opens, on any change', () => {
    const paket = paketAfter();
    const keys = [...Object.keys(paket), 'title', 'applicationNumber', 'represented', 'sentAt', 'lain'];
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const changed = JSON.parse(JSON.stringify({ ...paket, [key]: value })) as typeof paket;
        const parsed = parsePaket(JSON.stringify(changed), [hcForm]);
        const isWhole = parsed.ok && parsed.value.left.length === 0;
        expect(isValid(parsed.ok && isWhole ? parsed.value.paket : changed)).toBe(isWhole);
      }),
    );
  });
});
