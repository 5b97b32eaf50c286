import type { DrawnPart } from '../content/view-parts.ts';

/**
 * How a kind of part is drawn. `wide`: a row of its own, half a row where its label fits, or as wide as its words;
 * `before`, `after`, `above`, `below`: what stands around its words; `box`: the frame around all of it, below its
 * words, left of them, a line under them, or none; `disc`: where the number of a step stands.
 */
type Drawn = {
  wide: 'row' | 'half' | 'words';
  before: number;
  after: number;
  above: number;
  below: number;
  box: 'around' | 'below' | 'left' | 'line' | 'none';
  disc: 'inside' | 'edge';
};

const button: Drawn = {
  wide: 'words',
  before: 9,
  after: 16,
  above: 5,
  below: 6,
  box: 'around',
  disc: 'edge',
};
const row: Drawn = { ...button, wide: 'row', after: 22, disc: 'inside' };
const words: Drawn = { wide: 'row', before: 0, after: 0, above: 2, below: 0, box: 'none', disc: 'edge' };

/** The look of each kind of part. */
export const PARTS: Record<DrawnPart['kind'], Drawn> = {
  isian: { wide: 'half', before: 0, after: 0, above: 0, below: 24, box: 'below', disc: 'inside' },
  tombol: button,
  kotak: { ...button, below: 8 },
  tautan: { ...words, wide: 'words', after: 12, above: 5, below: 6 },
  centang: { ...words, wide: 'words', before: 18, after: 14, above: 3, below: 5, box: 'left' },
  tulisan: row,
  tabel: { ...row, below: 24 },
  menu: { ...row, above: 4, below: 4 },
  judul: words,
  baris: { ...words, before: 4, after: 22, below: 3, box: 'line', disc: 'inside' },
};
