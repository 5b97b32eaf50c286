import { A4, MARGIN, type Group, type Mark, type Part } from './page.ts';
import type { Typeface } from './typeface.ts';
import { wrap } from './wrap.ts';

/** How a text is set; `size` in points. */
export type Style = {
  readonly size: number;
  readonly bold: boolean;
  readonly tone: 'ink' | 'quiet' | 'accent';
};

/** Distance between the baselines of two lines, as a multiple of the size. */
const LEADING = 1.4;

/** Pages being filled from top to bottom. */
export type Flow = {
  readonly face: Typeface;
  readonly pages: Group[][];
  /** Lower edge of what is on the page so far. */
  readonly y: () => number;
  readonly room: () => number;
  readonly down: (distance: number) => void;
  readonly turn: () => void;
  readonly draw: (marks: readonly Mark[], part?: Part) => void;
  /** Lines of a text in a column of the given width. */
  readonly lines: (text: string, width: number, style: Style) => string[];
};

/** Height that a line of a style takes, in points. */
export const lineHeight = ({ size }: Style): number => size * LEADING;

/** The marks of lines set below one another from an upper edge downwards. */
export const setLines = (lines: readonly string[], x: number, top: number, style: Style): Mark[] =>
  lines.map((text, index) => ({
    kind: 'text',
    x,
    y: top - index * lineHeight(style) - style.size,
    text,
    ...style,
  }));

/** Starts on an empty first page. */
export const flow = (face: Typeface): Flow => {
  const pages: Group[][] = [[]];
  const top = A4.height - MARGIN.top;
  let y: number = top;
  return {
    face,
    pages,
    y: () => y,
    room: () => y - MARGIN.bottom,
    down: (distance) => {
      y -= distance;
    },
    turn: () => {
      pages.push([]);
      y = top;
    },
    draw: (marks, part) => {
      pages.at(-1)?.push(part ? { part, marks } : { marks });
    },
    lines: (text, width, { size }) => wrap(text, width, (some) => face.width(some, size)),
  };
};
