import type { Part } from './page.ts';
import { roleName } from './page-content.ts';
import { textString, type PdfFile, type Ref } from './pdf-file.ts';

/** A written page and the parts of which content stands on it, in the order of their marks. */
export type WrittenPage = { readonly ref: Ref; readonly parts: readonly Part[] };

const SCOPES: Partial<Record<Part['role'], string>> = {
  'TH-row': '/A<</O/Table/Scope/Row>>',
  'TH-column': '/A<</O/Table/Scope/Column>>',
};

/**
 * Writes what each part of the document is, for screen readers (ISO 32000-1, 14.7): headings, paragraphs, tables
 * with their heading cells, and pictures with their place and words instead.
 */
export const addStructure = (file: PdfFile, root: Part, pages: readonly WrittenPage[]): Ref => {
  const tree = file.reserve();
  const content = new Map<Part, string[]>();
  pages.forEach(({ ref, parts }) =>
    parts.forEach((part, mark) => {
      const places = content.get(part) ?? content.set(part, []).get(part);
      places?.push(`<</Type/MCR/Pg ${ref} 0 R/MCID ${mark}>>`);
    }),
  );
  const refs = new Map<Part, Ref>();
  const write = (part: Part, parent: Ref): Ref => {
    const own = file.reserve();
    refs.set(part, own);
    const kids = [...(content.get(part) ?? []), ...part.children.map((child) => `${write(child, own)} 0 R`)];
    const shown =
      part.shown &&
      `/Alt${textString(part.shown.alt)}/A<</O/Layout/Placement/Block/BBox[${part.shown.box.join(' ')}]>>`;
    file.set(
      own,
      `<</Type/StructElem/S/${roleName(part)}/P ${parent} 0 R${SCOPES[part.role] ?? ''}${shown ?? ''}/K[${kids.join(' ')}]>>`,
    );
    return own;
  };
  const document = write(root, tree);
  const byPage = pages
    .map(
      ({ parts }, index) => `${index}[${parts.map((part) => `${refs.get(part) ?? document} 0 R`).join(' ')}]`,
    )
    .join('');
  const numbers = file.add(`<</Nums[${byPage}]>>`);
  file.set(
    tree,
    `<</Type/StructTreeRoot/K[${document} 0 R]/ParentTree ${numbers} 0 R/ParentTreeNextKey ${pages.length}>>`,
  );
  return tree;
};
