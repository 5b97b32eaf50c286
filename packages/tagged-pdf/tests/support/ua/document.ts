import { DOMParser } from '@xmldom/xmldom';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef, type PDFObject } from 'pdf-lib';
import { readContent, type Painted } from './content.ts';
import { bytesAt, dictAt, entry, listAt, nameAt, numberAt, refAt } from './objects.ts';

/** An element of the structure: its type, its place in the tree, and the marked content that it names. */
export type Element = {
  readonly dict: PDFDict;
  readonly ref: string | undefined;
  readonly type: string;
  readonly parent: Element | undefined;
  readonly kids: Element[];
  readonly marks: { readonly page: number; readonly id: number }[];
};

/** A PDF as its rules look at it. */
export type Document = {
  readonly header: string;
  readonly trailerId: PDFObject | undefined;
  readonly encrypted: boolean;
  readonly catalog: PDFDict;
  readonly pages: readonly { readonly dict: PDFDict; readonly painted: readonly Painted[] }[];
  /** Every element, each before its kids, in reading order. */
  readonly elements: readonly Element[];
  /** For each page the element to which the parent tree gives a piece of marked content. */
  readonly parentTree: readonly (readonly (string | undefined)[])[];
  readonly fonts: readonly PDFDict[];
  readonly metadata: ReturnType<DOMParser['parseFromString']> | undefined;
};

const treeOf = (catalog: PDFDict, pageRefs: readonly string[]): Element[] => {
  const elements: Element[] = [];
  const walk = (dict: PDFDict, ref: string | undefined, parent: Element | undefined) => {
    const element: Element = { dict, ref, parent, type: nameAt(dict, 'S') ?? '', kids: [], marks: [] };
    elements.push(element);
    parent?.kids.push(element);
    const kids = entry(dict, 'K');
    const all = kids instanceof PDFArray ? kids.asArray() : kids === undefined ? [] : [kids];
    for (const kid of all) {
      const found = dict.context.lookup(kid);
      if (found instanceof PDFNumber)
        element.marks.push({ page: pageRefs.indexOf(refAt(dict, 'Pg') ?? ''), id: found.asNumber() });
      else if (found instanceof PDFDict && nameAt(found, 'Type') === 'MCR')
        element.marks.push({
          page: pageRefs.indexOf(refAt(found, 'Pg') ?? ''),
          id: numberAt(found, 'MCID') ?? -1,
        });
      else if (found instanceof PDFDict) walk(found, kid instanceof PDFRef ? kid.tag : undefined, element);
    }
  };
  const root = dictAt(catalog, 'StructTreeRoot');
  const tops = root?.lookup(PDFName.of('K'));
  for (const top of tops instanceof PDFArray ? tops.asArray() : []) {
    const found = catalog.context.lookup(top);
    if (found instanceof PDFDict) walk(found, top instanceof PDFRef ? top.tag : undefined, undefined);
  }
  return elements;
};

const parentTreeOf = (catalog: PDFDict, pages: readonly PDFDict[]): (string | undefined)[][] => {
  const numbers = listAt(dictAt(dictAt(catalog, 'StructTreeRoot'), 'ParentTree'), 'Nums');
  return pages.map((page) => {
    const key = numberAt(page, 'StructParents');
    const at = numbers.findIndex(
      (one, index) => index % 2 === 0 && one instanceof PDFNumber && one.asNumber() === key,
    );
    const parents = at < 0 ? undefined : numbers[at + 1];
    return parents instanceof PDFArray
      ? parents.asArray().map((one) => (one instanceof PDFRef ? one.tag : undefined))
      : [];
  });
};

/** xmldom warns of U+FFFD, which a title may hold. */
const onError = (level: string, message: string) => {
  if (level !== 'warning') throw new Error(message);
};

/** Reads a PDF with pdf-lib, and its metadata with xmldom. */
export const readDocument = async (bytes: Uint8Array): Promise<Document> => {
  const pdf = await PDFDocument.load(bytes, {
    updateMetadata: false,
    throwOnInvalidObject: true,
    ignoreEncryption: true,
  });
  const { catalog, context } = pdf;
  const pages = pdf.getPages();
  const xmp = bytesAt(catalog, 'Metadata');
  const fonts = pages.flatMap(({ node }) => dictAt(dictAt(node, 'Resources'), 'Font')?.values() ?? []);
  return {
    header: Buffer.from(bytes.subarray(0, 9)).toString('latin1'),
    trailerId: context.trailerInfo.ID,
    encrypted: context.trailerInfo.Encrypt !== undefined,
    catalog,
    pages: pages.map(({ node }) => ({
      dict: node,
      painted: readContent(Buffer.from(bytesAt(node, 'Contents') ?? []).toString('latin1')),
    })),
    elements: treeOf(
      catalog,
      pages.map(({ ref }) => ref.tag),
    ),
    parentTree: parentTreeOf(
      catalog,
      pages.map(({ node }) => node),
    ),
    fonts: [...new Set(fonts)].map((font) => context.lookup(font, PDFDict)),
    metadata:
      xmp && new DOMParser({ onError }).parseFromString(Buffer.from(xmp).toString('utf8'), 'text/xml'),
  };
};
