import { PDFArray, PDFDict, PDFName } from 'pdf-lib';
import type { Document, Element } from './document.ts';
import { dictAt, listAt, nameAt, refAt, textAt } from './objects.ts';
import type { Rule } from './rule.ts';

const HEADINGS = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'];

/** The standard types (ISO 32000-1, 14.8.4). */
const STANDARD = new Set([
  ...['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Caption', 'TOC', 'TOCI', 'Index', 'NonStruct'],
  ...[
    'Private',
    'P',
    'H',
    ...HEADINGS,
    'L',
    'LI',
    'Lbl',
    'LBody',
    'Table',
    'TR',
    'TH',
    'TD',
    'THead',
    'TBody',
  ],
  ...[
    'TFoot',
    'Span',
    'Quote',
    'Note',
    'Reference',
    'BibEntry',
    'Code',
    'Link',
    'Annot',
    'Ruby',
    'RB',
    'RT',
    'RP',
  ],
  ...['Warichu', 'WT', 'WP', 'Figure', 'Formula', 'Form'],
]);

/** Which types may stand right below one. */
const KIDS: Readonly<Record<string, { clause: string; types: readonly string[] }>> = {
  Table: { clause: '7.2-3', types: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'] },
  TR: { clause: '7.2-10', types: ['TH', 'TD'] },
  THead: { clause: '7.2-36', types: ['TR'] },
  TBody: { clause: '7.2-37', types: ['TR'] },
  TFoot: { clause: '7.2-38', types: ['TR'] },
  L: { clause: '7.2-19', types: ['L', 'LI', 'Caption'] },
  LI: { clause: '7.2-20', types: ['Lbl', 'LBody'] },
  TOC: { clause: '7.2-27', types: ['TOC', 'TOCI', 'Caption'] },
};

/** Below which types one must stand. */
const PARENTS: Readonly<Record<string, { clause: string; types: readonly string[] }>> = {
  TR: { clause: '7.2-4', types: ['Table', 'THead', 'TBody', 'TFoot'] },
  THead: { clause: '7.2-5', types: ['Table'] },
  TBody: { clause: '7.2-6', types: ['Table'] },
  TFoot: { clause: '7.2-7', types: ['Table'] },
  TH: { clause: '7.2-8', types: ['TR'] },
  TD: { clause: '7.2-9', types: ['TR'] },
  LI: { clause: '7.2-17', types: ['L'] },
  LBody: { clause: '7.2-18', types: ['LI'] },
  TOCI: { clause: '7.2-26', types: ['TOC'] },
};

const each = (clause: string, wrong: (element: Element, document: Document) => boolean): Rule => ({
  clause,
  faults: (document) =>
    document.elements.filter((one) => wrong(one, document)).map(({ type, ref }) => `${type} ${ref ?? ''}`),
});

const attribute = ({ dict }: Element, key: string) =>
  listAt(dict, 'A')
    .map((one) => (one instanceof PDFDict ? one.lookup(PDFName.of(key)) : undefined))
    .find(Boolean);

const scope = (cell: Element) => {
  const found = attribute(cell, 'Scope');
  return cell.type === 'TH' && found instanceof PDFName ? found.decodeText() : undefined;
};

const rowsOf = (table: Element): Element[] =>
  table.kids.flatMap((kid) => (kid.type === 'TR' ? [kid] : kid.kids.filter(({ type }) => type === 'TR')));

/** Whether a cell has a heading cell in its row or its column, found by its scope. */
const hasHeading = (cell: Element): boolean => {
  const row = cell.parent;
  const table = row?.parent?.type === 'Table' ? row.parent : row?.parent?.parent;
  if (!row || !table) return false;
  const column = row.kids.indexOf(cell);
  return (
    row.kids.some((one) => /^(Row|Both)$/.test(scope(one) ?? '')) ||
    rowsOf(table).some(({ kids }) => kids[column] && /^(Column|Both)$/.test(scope(kids[column]) ?? ''))
  );
};

/** Rules on the tree of elements: what may stand where, headings, tables, figures. */
export const structureRules: readonly Rule[] = [
  each('7.1-5', ({ type }) => !STANDARD.has(type)),
  {
    clause: '7.1-7',
    faults: ({ catalog }) =>
      (dictAt(dictAt(catalog, 'StructTreeRoot'), 'RoleMap')?.keys() ?? [])
        .map((key) => key.decodeText())
        .filter((key) => STANDARD.has(key)),
  },
  each(
    '7.1-12',
    ({ dict, parent }, { catalog }) =>
      refAt(dict, 'P') !== (parent ? parent.ref : refAt(catalog, 'StructTreeRoot')),
  ),
  ...Object.entries(KIDS).map(([type, { clause, types }]) =>
    each(clause, (one) => one.type === type && one.kids.some((kid) => !types.includes(kid.type))),
  ),
  ...Object.entries(PARENTS).map(([type, { clause, types }]) =>
    each(clause, (one) => one.type === type && !types.includes(one.parent?.type ?? '')),
  ),
  each(
    '7.2-42',
    (one) => one.type === 'Table' && new Set(rowsOf(one).map(({ kids }) => kids.length)).size > 1,
  ),
  each('7.3-1', (one) => one.type === 'Figure' && !textAt(one.dict, 'Alt')),
  each('7.3-BBox', (one) => {
    const box = attribute(one, 'BBox');
    return one.type === 'Figure' && !(box instanceof PDFArray && box.size() === 4);
  }),
  {
    clause: '7.4.2-1',
    faults: ({ elements }) => {
      const levels = elements.map(({ type }) => HEADINGS.indexOf(type) + 1).filter((level) => level > 0);
      return levels.flatMap((level, at) =>
        level > (levels[at - 1] ?? 0) + 1 ? [`H${level} as no. ${at + 1}`] : [],
      );
    },
  },
  each('7.4.4-3', ({ type }) => type === 'H'),
  each('7.5-1', (one) => one.type === 'TD' && !hasHeading(one)),
  each('7.5-2', (one) => one.type === 'TH' && scope(one) === undefined),
  each('7.9-1', ({ type, dict }) => type === 'Note' && !textAt(dict, 'ID')),
  each('Document', (one) => one.parent === undefined && nameAt(one.dict, 'S') !== 'Document'),
];
