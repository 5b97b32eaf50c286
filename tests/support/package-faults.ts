import { createHash } from 'node:crypto';
import { parseFragment, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Paket } from '../../src/domain/package/paket.ts';
import { fieldsOf, type Form, type FormField } from '../../src/domain/submission/form.ts';
import type { Values } from '../../src/domain/submission/application.ts';
import { readPdf } from '../../packages/tagged-pdf/tests/support/read-pdf.ts';

/* What is wrong with a package, found by other means than those that made it. */

/** The files of a package by their path. */
export type Files = ReadonlyMap<string, Buffer>;

/** The manifest against hashes that Node makes: each file but itself, in its order, and nothing else. */
export const manifestFaults = (files: Files): string[] => {
  const listed = String(files.get('MANIFEST.sha256')).split('\n');
  const made = [...files]
    .filter(([path]) => path !== 'MANIFEST.sha256')
    .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}`);
  return [...made, ''].join('\n') === listed.join('\n') ? [] : [`the manifest says ${listed.join(', ')}`];
};

/** A value as it is read on paper: the words of a choice, a date in words, anything else as typed. */
const inWords = ({ type, choices }: FormField, value: string): string => {
  const label = choices.find((choice) => choice.value === value)?.label;
  if (label !== undefined) return label;
  return type === 'tanggal'
    ? new Date(value).toLocaleDateString('id-ID', { dateStyle: 'long', timeZone: 'UTC' })
    : value;
};

/** A value as the portal takes it: the words of a choice, its own way of dates, plain digits with a point. */
export const asPortal = ({ type, choices }: FormField, value: string): string => {
  const label = choices.find((choice) => choice.value === value)?.label;
  if (label !== undefined) return label;
  if (type === 'tanggal') return new Date(value).toLocaleDateString('en-GB', { timeZone: 'UTC' });
  return type === 'angka' ? String(Number(value.replaceAll('.', '').replace(',', '.'))) : value;
};

/** Everything that a reader must find on the papers, label and value, in the portal's order. */
export const wantedOf = (paket: Paket, form: Form, written = inWords): [label: string, value: string][] =>
  form.steps.flatMap((step) => {
    const values = paket.values[step.id] ?? {};
    return (step.repeats ? (values as Values[]) : [values as Values]).flatMap((row, index) =>
      fieldsOf(step).flatMap((field): [string, string][] => {
        const file = paket.attachments.find(
          ({ slot, row: at }) => slot === field.key && at === (step.repeats ? index : undefined),
        );
        const value = row[field.key];
        if (file) return [[field.label, `lampiran/${file.fileName}`]];
        return value === undefined ? [] : [[field.label, written(field, value)]];
      }),
    );
  });

const textOf = (node: Tree.Node): string =>
  tree.isTextNode(node) ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
const hasClass = (node: Tree.Element, name: string) =>
  node.attrs.some((one) => one.name === 'class' && one.value === name);
const itemsIn = (node: Tree.ParentNode): Tree.Element[] =>
  node.childNodes
    .filter((child) => tree.isElementNode(child))
    .flatMap((child) => (child.tagName === 'li' ? [child] : itemsIn(child)));
const partOf = (item: Tree.Element, name: string): string | undefined => {
  const parts = item.childNodes.filter((node) => tree.isElementNode(node));
  const part = parts.find((node) => hasClass(node, name));
  if (part) return textOf(part);
  return parts.map((node) => partOf(node, name)).find((text) => text !== undefined);
};

/** The copy sheet, as an HTML reader sees it, holds each value beside its label, in order, with nothing between. */
export const copySheetFaults = (html: string, wanted: readonly (readonly [string, string])[]): string[] => {
  const found = itemsIn(parseFragment(html)).flatMap((item) => {
    const value = partOf(item, 'value');
    return value === undefined ? [] : [[(partOf(item, 'label') ?? '').replace(/ \*$/, ''), value]];
  });
  return JSON.stringify(found) === JSON.stringify(wanted)
    ? []
    : [`the copy sheet holds ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`];
};

const solid = (text: string) => text.replaceAll(/\s+/g, '');

/** The values that PDF.js does not find among the text of a PDF; lines may be broken anywhere. */
export const pdfFaults = async (
  bytes: Uint8Array,
  wanted: readonly (readonly [string, string])[],
): Promise<string[]> => {
  const { pages } = await readPdf(bytes);
  const text = solid(pages.join(''));
  return wanted
    .filter(([, value]) => !text.includes(solid(value.replace(/^lampiran\//, ''))))
    .map(([label, value]) => `${label}: “${value}” is not in the PDF`);
};
