import { PARTS } from './screen-parts.ts';
import type { PlacedPart, ScreenLayout } from './screen.ts';
import { SCREEN } from './sizes.ts';
import { escapeXml, short } from './style.ts';

const rect = (x: number, y: number, width: number, height: number): string =>
  `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`;

/** The frame of a part as a path: around it, below its words, left of them, or a line. */
const frame = ({ kind, x, y, width, height }: PlacedPart, marked: boolean): string => {
  const { box, below } = PARTS[kind];
  if (box === 'below') return rect(x, y + height - below + 2, width, below - 2);
  if (box === 'around' || marked) return rect(x, y, width, height);
  if (box === 'left') return rect(x, y + 5, 12, 12);
  return box === 'line' ? `M${short(x)} ${short(y + height)}h${short(width)}` : '';
};

const discAt = ({ kind, x, y, width, height }: PlacedPart): [number, number] => {
  const { box, below, disc } = PARTS[kind];
  return [
    disc === 'inside' ? x + width - SCREEN.disc - 4 : x + width - 2,
    box === 'below' ? y + height - below / 2 + 1 : y + height / 2,
  ];
};

const text = (name: string, x: number, y: number, words: string): string =>
  `<text${name && ` class="${name}"`} x="${short(x)}" y="${short(y)}">${escapeXml(words)}</text>`;

/** A path of many pieces; nothing where there is none. */
const path = (name: string, pieces: readonly string[]): string =>
  pieces.join('') && `<path${name && ` class="${name}"`} d="${pieces.join('')}"/>`;

/** Every number of a step at its own place: one text, a place for each of its digits. */
const numbers = (discs: readonly [number, number, number][]): string =>
  discs.length === 0
    ? ''
    : path(
        'disc',
        discs.map(([, x, y]) => `M${short(x)} ${short(y)}h0`),
      ) +
      `<text class="number" x="${discs.map(([, x]) => short(x)).join(' ')}" y="${discs.map(([, , y]) => short(y + 4)).join(' ')}">${discs.map(([number]) => number).join('')}</text>`;

/**
 * A laid-out screen as an SVG for a page, which gives it its colours and hides it from assistive technology.
 * @param stepAt number of the step that is done at a part, by the part's key
 */
export const screenSvg = (
  { title, height, parts }: ScreenLayout,
  stepAt: ReadonlyMap<string, number>,
): string => {
  const isMarked = ({ key }: PlacedPart) => stepAt.has(key);
  const discs = parts
    .filter(isMarked)
    .map((part): [number, number, number] => [stepAt.get(part.key) ?? 0, ...discAt(part)]);
  return (
    `<svg class="screen" viewBox="0 0 ${SCREEN.width} ${height}" aria-hidden="true">` +
    path('', [
      rect(1, 1, SCREEN.width - 2, height - 2),
      `M1 ${SCREEN.bar}h${SCREEN.width - 2}`,
      ...parts.filter((part) => !isMarked(part)).map((part) => frame(part, false)),
    ]) +
    path(
      'on',
      parts.filter(isMarked).map((part) => frame(part, true)),
    ) +
    text('bold', SCREEN.edge, 18, title) +
    parts
      .flatMap(({ kind, lines }) =>
        lines.map(({ words, x, y }) =>
          text(kind === 'judul' ? 'bold' : kind === 'tautan' ? 'link' : '', x, y, words),
        ),
      )
      .join('') +
    numbers(discs) +
    '</svg>'
  );
};
