import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What an independent reader finds in a PDF. */
export type ReadPdf = {
  readonly title: unknown;
  readonly language: unknown;
  /** Text of each page in the order of drawing, lines separated by line breaks. */
  readonly pages: readonly string[];
  /** Roles of the document's structure on each page, depth first. */
  readonly roles: readonly (readonly string[])[];
  readonly sizes: readonly (readonly number[])[];
};

type Node = { role?: string; children?: Node[] };
const rolesOf = (node: Node | null): string[] =>
  node ? [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(rolesOf)] : [];

/** Reads a PDF with PDF.js. */
export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const { Title: title, Language: language } = info as { Title?: unknown; Language?: unknown };
  const pages: string[] = [];
  const roles: string[][] = [];
  const sizes: number[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    roles.push(rolesOf((await page.getStructTree()) as Node | null));
    sizes.push(page.view.slice(2));
  }
  await task.destroy();
  return { title, language, pages, roles, sizes };
};
