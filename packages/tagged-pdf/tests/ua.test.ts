import fc from 'fast-check';
import { PDFArray, PDFBool, PDFHexString, PDFName, PDFNumber, type PDFObject } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { makePdf } from '../index.ts';
import { press } from './support/font.ts';
import { followed, harmed, kidsOf, put, rename, rewrite, type Harm, type Patient } from './support/harm.ts';
import { anySheet, richSheet } from './support/sheets.ts';
import { listAt } from './support/ua/objects.ts';
import { RULES, uaFaults } from './support/ua/ua-faults.ts';

let sound: Uint8Array;
beforeAll(async () => {
  sound = await makePdf(richSheet, press);
});

const clauses = async (bytes: Uint8Array) =>
  (await uaFaults(bytes)).map((fault) => fault.slice(0, fault.indexOf(':')));

describe('a PDF keeps the rules of PDF/UA-1', { timeout: 60_000 }, () => {
  test('with everything a sheet can hold', async () => {
    expect(await uaFaults(sound)).toEqual([]);
  });
  test('with nothing at all', async () => {
    expect(await uaFaults(await makePdf({ title: 'T', foot: '', blocks: [] }, press))).toEqual([]);
  });
  test('whatever is on the sheet', async () => {
    await fc.assert(
      fc.asyncProperty(anySheet, async (sheet) => {
        expect(await uaFaults(await makePdf(sheet, press))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

const as =
  (from: string, to: string): Harm =>
  ({ the }) =>
    rename(the(from), 'S', to);
const metadata =
  (from: string | RegExp, to: string): Harm =>
  ({ pdf }) =>
    rewrite(pdf.catalog, 'Metadata', (text) => text.replaceAll(new RegExp(from, 'g'), to));
const content =
  (from: string | RegExp, to: string): Harm =>
  ({ page }) =>
    rewrite(page, 'Contents', (text) => text.replace(from, to));
const catalog =
  (key: string, value: PDFObject | undefined): Harm =>
  ({ pdf }) =>
    put(pdf.catalog, key, value);
const catalogDict =
  (key: string, inner: string): Harm =>
  ({ pdf }) =>
    put(pdf.catalog, key, pdf.context.obj({ [inner]: {} }));
const font = ({ page }: Patient) => followed(page, 'Resources', 'Font', 'F');
const glyphs = (patient: Patient) => followed(font(patient), 'DescendantFonts');
const descriptor = (patient: Patient) => followed(glyphs(patient), 'FontDescriptor');

/** For each rule one thing that breaks it. */
const HARMS: readonly [clause: string, harm: Harm][] = [
  ['5-1', metadata('<pdfuaid:part>1</pdfuaid:part>', '')],
  ['5-2', metadata('<pdfuaid:part>1', '<pdfuaid:part>2')],
  ['5-3', metadata('pdfuaid', 'ua')],
  ['6.1-1', () => (bytes: Uint8Array) => bytes.with(7, 0x38)],
  ['6.2-1', catalog('MarkInfo', undefined)],
  ['7.1-1', content(/(\/P <<\/MCID \d+>> BDC)([^]*?)EMC/, '$1 /Artifact BMC$2 EMC EMC')],
  ['7.1-3', content('/Artifact BMC', '/Span BMC')],
  ['7.1-4', ({ pdf }) => put(followed(pdf.catalog, 'MarkInfo'), 'Suspects', PDFBool.True)],
  ['7.1-5', as('P', 'Paragraf')],
  ['7.1-7', ({ the, pdf }) => put(the('StructTreeRoot'), 'RoleMap', pdf.context.obj({ P: 'Span' }))],
  ['7.1-8', catalog('Metadata', undefined)],
  ['7.1-9', metadata('(x-default">)[^<]*', '$1')],
  ['7.1-10', catalog('ViewerPreferences', undefined)],
  ['7.1-11', catalog('StructTreeRoot', undefined)],
  [
    '7.1-12',
    ({ the }) => put(the('P'), 'P', the('H1').get(PDFName.of('P')) && the('TR').get(PDFName.of('P'))),
  ],
  ['7.1-order', ({ the }) => kidsOf(the('Document')).insert(2, kidsOf(the('Document')).get(0))],
  ['7.2-3', as('TR', 'P')],
  ['7.2-4', as('Table', 'Sect')],
  ['7.2-5', as('P', 'THead')],
  ['7.2-6', as('P', 'TBody')],
  ['7.2-7', as('P', 'TFoot')],
  ['7.2-8', as('TR', 'Sect')],
  ['7.2-9', ({ the }) => rename(followed(the('TD'), 'P'), 'S', 'Sect')],
  ['7.2-10', as('TH', 'P')],
  ['7.2-17', as('P', 'LI')],
  ['7.2-18', as('P', 'LBody')],
  ['7.2-19', as('Table', 'L')],
  ['7.2-20', as('TR', 'LI')],
  ['7.2-26', as('P', 'TOCI')],
  ['7.2-27', as('Table', 'TOC')],
  ['7.2-29', catalog('Lang', PDFHexString.fromText('bahasa Indonesia'))],
  ['7.2-36', as('TR', 'THead')],
  ['7.2-37', as('TR', 'TBody')],
  ['7.2-38', as('TR', 'TFoot')],
  ['7.2-42', ({ the }) => kidsOf(the('TR')).remove(0)],
  ['7.3-1', ({ the }) => put(the('Figure'), 'Alt', undefined)],
  ['7.3-BBox', ({ the }) => put(the('Figure'), 'A', undefined)],
  ['7.4.2-1', as('H1', 'H2')],
  ['7.4.4-3', as('H1', 'H')],
  ['7.5-1', as('TH', 'TD')],
  ['7.5-2', ({ the }) => put(the('TH'), 'A', undefined)],
  ['7.9-1', as('P', 'Note')],
  ['7.10', catalogDict('OCProperties', 'D')],
  ['7.11', catalogDict('Names', 'EmbeddedFiles')],
  ['7.15', catalogDict('AcroForm', 'XFA')],
  ['7.16', ({ pdf }) => (pdf.context.trailerInfo.Encrypt = pdf.context.obj({ Filter: 'Standard' }))],
  ['7.18', ({ page, pdf }) => put(page, 'Annots', pdf.context.obj([]))],
  ['7.18.3-1', ({ page }) => rename(page, 'Tabs', 'R')],
  ['7.20', ({ page, pdf }) => put(followed(page, 'Resources'), 'XObject', pdf.context.obj({}))],
  ['7.21.3.1-1', (patient) => rename(font(patient), 'Encoding', 'WinAnsiEncoding')],
  ['7.21.3.2-1', (patient) => put(glyphs(patient), 'CIDToGIDMap', undefined)],
  ['7.21.4.1-1', (patient) => put(descriptor(patient), 'FontFile2', undefined)],
  ['7.21.4.1-2', content(/<0001/, '<7fff')],
  ['7.21.4.2-2', (patient) => put(descriptor(patient), 'CIDSet', patient.pdf.context.obj({}))],
  [
    '7.21.5-1',
    (patient) => {
      const [, widths] = listAt(glyphs(patient), 'W');
      if (widths instanceof PDFArray) widths.set(0, PDFNumber.of(widths.lookup(0, PDFNumber).asNumber() + 2));
    },
  ],
  ['7.21.7-1', (patient) => rewrite(font(patient), 'ToUnicode', (text) => text.replace(/<0001> <.*>\n/, ''))],
  [
    '7.21.7-2',
    (patient) => rewrite(font(patient), 'ToUnicode', (text) => text.replace(/<0001> <.*>/, '<0001> <feff>')),
  ],
  ['7.21.8-1', content(/<0001/, '<0000')],
  ['subset', (patient) => rename(descriptor(patient), 'FontName', 'NotoSans')],
  ['ID', ({ pdf }) => delete pdf.context.trailerInfo.ID],
  ['Document', as('Document', 'Sect')],
  ['MCID', ({ the }) => kidsOf(the('P')).push(kidsOf(the('P')).get(0))],
  ['ParentTree', ({ page, pdf }) => put(page, 'StructParents', PDFNumber.of(pdf.getPageCount() - 1))],
];

describe('what breaks a rule is found', { timeout: 60_000 }, () => {
  test.each(HARMS)('%s', async (clause, harm) => {
    expect(await clauses(await harmed(sound, harm))).toContain(clause);
  });
  test('for every rule that is looked at', () => {
    const looked = new Set(RULES.map(({ clause }) => clause));
    expect(new Set(HARMS.map(([clause]) => clause))).toEqual(looked);
  });
  test('and harmless changes are none', async () => {
    expect(await uaFaults(await harmed(sound, () => undefined))).toEqual([]);
  });
});
