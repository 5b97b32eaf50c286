import { PDFArray, PDFBool } from 'pdf-lib';
import type { Document } from './document.ts';
import { dictAt, entry, nameAt, textAt } from './objects.ts';
import { holds, type Rule } from './rule.ts';

const UA = 'http://www.aiim.org/pdfua/ns/id/';
const DC = 'http://purl.org/dc/elements/1.1/';

const part = ({ metadata }: Document) => metadata?.getElementsByTagNameNS(UA, 'part')[0];
const isTrue = (object: unknown) => object === PDFBool.True;
const language = ({ catalog }: Document) => textAt(catalog, 'Lang') ?? '';

/** What no paper of this writer has; the rules on them (7.10, 7.11, 7.15, 7.16, 7.18, 7.20) hold where there is none. */
const ABSENT: readonly [clause: string, test: (document: Document) => boolean][] = [
  ['7.10', ({ catalog }) => entry(catalog, 'OCProperties') === undefined],
  ['7.11', ({ catalog }) => dictAt(dictAt(catalog, 'Names'), 'EmbeddedFiles') === undefined],
  ['7.15', ({ catalog }) => entry(catalog, 'AcroForm') === undefined],
  ['7.16', ({ encrypted }) => !encrypted],
  ['7.18', ({ pages }) => pages.every(({ dict }) => entry(dict, 'Annots') === undefined)],
  [
    '7.20',
    ({ pages }) => pages.every(({ dict }) => entry(dictAt(dict, 'Resources'), 'XObject') === undefined),
  ],
];

/** Rules on the document as a whole: what it claims to be, its title, its language. */
export const documentRules: readonly Rule[] = [
  holds('5-1', (document) => part(document) !== undefined),
  holds('5-2', (document) => part(document)?.textContent === '1'),
  holds('5-3', (document) => part(document)?.prefix === 'pdfuaid'),
  holds('6.1-1', ({ header }) => /^%PDF-1\.[0-7]\n$/.test(header)),
  holds('6.2-1', ({ catalog }) => isTrue(entry(dictAt(catalog, 'MarkInfo'), 'Marked'))),
  holds('7.1-4', ({ catalog }) => !isTrue(entry(dictAt(catalog, 'MarkInfo'), 'Suspects'))),
  holds('7.1-8', ({ catalog }) => nameAt(dictAt(catalog, 'Metadata'), 'Subtype') === 'XML'),
  holds(
    '7.1-9',
    ({ metadata }) => (metadata?.getElementsByTagNameNS(DC, 'title')[0]?.textContent ?? '') !== '',
  ),
  holds('7.1-10', ({ catalog }) => isTrue(entry(dictAt(catalog, 'ViewerPreferences'), 'DisplayDocTitle'))),
  holds('7.1-11', ({ catalog }) => dictAt(catalog, 'StructTreeRoot') !== undefined),
  // Of the catalog, so that every text has one: 7.2-21, 7.2-22, 7.2-33 and 7.2-34 follow.
  holds('7.2-29', (document) => /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/.test(language(document))),
  holds('7.18.3-1', ({ pages }) => pages.every(({ dict }) => nameAt(dict, 'Tabs') === 'S')),
  // ISO 32000-1, 14.4: not asked by PDF/UA, but by every exchange of files.
  holds('ID', ({ trailerId }) => trailerId instanceof PDFArray && trailerId.size() === 2),
  ...ABSENT.map(([clause, test]) => holds(clause, test)),
];
