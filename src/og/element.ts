/** What satori draws: an element with its style and children, as plain data, so that it can be hashed. */
export type PictureElement = {
  type: 'div' | 'svg' | 'path';
  props: Record<string, unknown> & { children?: readonly (PictureElement | string)[] | string };
};

/** Style of a box: a subset of CSS with flex layout only; lengths in pixels. */
export type Style = Record<string, string | number>;

/** A box laid out as a row unless its style says `column`; empty children are left out. */
export const box = (style: Style, ...children: (PictureElement | string | false)[]): PictureElement => ({
  type: 'div',
  props: {
    style: { display: 'flex', ...style },
    children: children.filter((child) => child !== false && child !== '') as (PictureElement | string)[],
  },
});

/** Text of at most some lines, cut with an ellipsis. */
export const text = (words: string, style: Style, lines?: number): PictureElement => ({
  type: 'div',
  props: {
    style: { display: 'block', ...(lines && { lineClamp: lines }), ...style },
    children: words,
  },
});

/** A line drawing in a square of 64 units. */
export const drawing = (paths: readonly string[], size: number, colour: string): PictureElement => ({
  type: 'svg',
  props: {
    width: size,
    height: size,
    viewBox: '0 0 64 64',
    fill: 'none',
    stroke: colour,
    'stroke-width': 2,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
    children: paths.map((d) => ({ type: 'path', props: { d } })),
  },
});

/** Filled modules of a QR code, in a square of `size` units. */
export const code = ({ size, path }: { size: number; path: string }, width: number): PictureElement => ({
  type: 'svg',
  props: {
    width,
    height: width,
    viewBox: `0 0 ${size} ${size}`,
    'shape-rendering': 'crispEdges',
    children: [{ type: 'path', props: { d: path, stroke: '#000000', 'stroke-width': 1 } }],
  },
});
