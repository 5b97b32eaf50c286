import { wrap } from '../../packages/tagged-pdf/text.ts';
import type { DrawnPart } from '../content/view-parts.ts';
import type { Measure } from './measure.ts';
import { PARTS } from './screen-parts.ts';
import { SCREEN } from './sizes.ts';

/** A part with its place: all that it takes, its box, and the lines of its label. */
export type PlacedPart = DrawnPart & {
  x: number;
  y: number;
  width: number;
  height: number;
  lines: readonly { words: string; x: number; y: number }[];
};

/** A screen laid out: its parts from top to bottom, and how high it is. */
export type ScreenLayout = { title: string; height: number; parts: readonly PlacedPart[] };

type Column = { left: number; width: number; top: number };

const wordsOf = ({ label, columns }: DrawnPart): string[] =>
  [label, columns?.join(' · ') ?? ''].filter((line) => line !== '');

/** How wide a part wants to be; fields share a row where their labels allow it. */
const wanted = (part: DrawnPart, room: number, measure: Measure): number => {
  const { wide, before, after } = PARTS[part.kind];
  const words = Math.ceil(measure(part.label, SCREEN.label)) + before + after + 1;
  if (wide === 'row') return room;
  if (wide === 'words') return Math.min(room, words);
  const half = (room - SCREEN.gap) / 2;
  return words <= half ? half : room;
};

const place = (part: DrawnPart, x: number, y: number, width: number, measure: Measure): PlacedPart => {
  const { before, after, above, below } = PARTS[part.kind];
  const lines = wordsOf(part)
    .flatMap((words) => wrap(words, width - before - after, (text) => measure(text, SCREEN.label)))
    .map((words, row) => ({ words, x: x + before, y: y + above + SCREEN.line * (row + 1) - 4 }));
  return { ...part, x, y, width, height: above + SCREEN.line * lines.length + below, lines };
};

/** Parts one after the other, in rows as they fit. */
const flow = (parts: readonly DrawnPart[], { left, width, top }: Column, measure: Measure): PlacedPart[] => {
  let x = left;
  let y = top;
  let lowest = top;
  return parts.map((part) => {
    const wish = wanted(part, width, measure);
    if (x > left && x + wish > left + width) [x, y] = [left, lowest + SCREEN.gap - 2];
    const placed = place(part, x, y, wish, measure);
    x += wish + SCREEN.gap;
    lowest = Math.max(lowest, y + placed.height);
    return placed;
  });
};

const isOfMenu = ({ kind }: DrawnPart): boolean => kind === 'menu';

/** Lays out a portal's screen as wide as a phone shows it; the menu at its side, where it has one. */
export const layoutScreen = (title: string, parts: readonly DrawnPart[], measure: Measure): ScreenLayout => {
  const top = SCREEN.bar + SCREEN.edge;
  const menu = flow(
    parts.filter(isOfMenu),
    { left: SCREEN.edge, width: SCREEN.menu - SCREEN.edge, top },
    measure,
  );
  const left = menu.length > 0 ? SCREEN.menu + SCREEN.gap : SCREEN.edge;
  const placed = [
    ...menu,
    ...flow(
      parts.filter((part) => !isOfMenu(part)),
      { left, width: SCREEN.width - left - SCREEN.edge, top },
      measure,
    ),
  ];
  const lowest = Math.max(...placed.map(({ y, height }) => y + height));
  return { title, height: Math.ceil(lowest + SCREEN.edge), parts: placed };
};
