import { wrap } from '../../packages/tagged-pdf/text.ts';
import type { Measure } from './measure.ts';
import { FLOW } from './sizes.ts';
import { escapeXml, short, svgFile } from './style.ts';

/** A stretch of time: of which step, how long, and whether only some cases take it. */
export type Stretch = { id: string; number: number; words: string; some: boolean };

/** A stretch in its place. */
type PlacedStretch = Stretch & { x: number; width: number; lines: readonly string[] };

const AXIS = 24;

/** A time line, ready to be drawn. */
export type TimeLine = { width: number; height: number; stretches: readonly PlacedStretch[] };

/** Stretches side by side, wide enough for their words and not to scale: 5 minutes and 24 hours share one line. */
export const layoutTimeLine = (stretches: readonly Stretch[], measure: Measure): TimeLine => {
  const needs = stretches.map(({ words }) =>
    Math.max(...words.split(' ').map((word) => measure(word, FLOW.note))),
  );
  const lengths = stretches.map(({ words }) => measure(words, FLOW.note));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const spare = Math.max(4 * stretches.length, FLOW.width - 2 - sum(needs));
  let x = 0;
  const placed = stretches.map((stretch, index) => {
    const width = (needs[index] ?? 0) + (spare * (lengths[index] ?? 0)) / sum(lengths);
    const here = {
      ...stretch,
      x,
      width,
      lines: wrap(stretch.words, width - 3, (text) => measure(text, FLOW.note)),
    };
    x += width;
    return here;
  });
  const rows = Math.max(0, ...placed.map(({ lines }) => lines.length));
  return { width: Math.ceil(x + 2), height: AXIS + 14 + rows * FLOW.line, stretches: placed };
};

/** Draws the times of a procedure, one stretch a step, as an SVG file. */
export const timeLineSvg = ({ width, height, stretches }: TimeLine): string => {
  const last = stretches.at(-1);
  const tick = (x: number) => `<path class="link" d="M${short(x)} ${AXIS - 5}v10"/>`;
  const body = stretches.map(({ id, number, x, width: wide, lines, some }) => {
    const centre = short(x + wide / 2);
    const text = (style: string, y: number, words: string) =>
      `<text class="${style}" text-anchor="middle" font-size="${FLOW.note}" x="${centre}" y="${y}">${escapeXml(words)}</text>`;
    return (
      `<g id="${id}">${text('head', 13, String(number))}` +
      `<path class="link${some ? ' some' : ''}" d="M${short(x + 0.7)} ${AXIS}h${short(wide)}"/>${tick(x + 0.7)}` +
      lines.map((line, row) => text('title', AXIS + 18 + row * FLOW.line, line)).join('') +
      '</g>'
    );
  });
  return svgFile(width, height, body.join('') + (last ? tick(last.x + last.width) : ''));
};
