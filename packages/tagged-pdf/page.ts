/** What a part of the page is for a screen reader (ISO 32000-1, 14.8.4). */
export type Role =
  'Document' | 'H1' | 'H2' | 'H3' | 'P' | 'Table' | 'TR' | 'TH-row' | 'TH-column' | 'TD' | 'Figure';

/** What a figure shows, in words, and where: left, lower, right and upper edge. */
export type Shown = { readonly alt: string; readonly box: readonly [number, number, number, number] };

/** A part of the document's structure; its content may stand on several pages. */
export type Part = { readonly role: Role; readonly children: Part[]; readonly shown?: Shown };

/** What a colour is for; `page-content.ts` knows the colours. */
export type Tone = 'ink' | 'quiet' | 'accent' | 'hairline' | 'shade';

/** Something drawn. Measures in points, from the lower left corner of the page; a text stands on its baseline. */
export type Mark =
  | { readonly kind: 'text'; x: number; y: number; text: string; size: number; bold: boolean; tone: Tone }
  | { readonly kind: 'box'; x: number; y: number; width: number; height: number; tone: Tone };

/** Marks that belong to one part; without a part they are ornament, which nobody needs read out. */
export type Group = { readonly part?: Part; readonly marks: readonly Mark[] };
/** Everything on one page, in the order in which it is drawn. */
export type Page = readonly Group[];

/** The paper, in points. */
export const A4 = { width: 595.28, height: 841.89 } as const;
/** 18 mm, and room for the foot of the page. */
export const MARGIN = { side: 51, top: 51, bottom: 62 } as const;
/** What the margins leave of the paper's width. */
export const INNER_WIDTH = A4.width - 2 * MARGIN.side;

/** A new part of the structure below another; a figure says what it shows. */
export const part = (role: Role, parent: Part, shown?: Shown): Part => {
  const made: Part = { role, children: [], ...(shown && { shown }) };
  parent.children.push(made);
  return made;
};
