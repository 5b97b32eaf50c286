import { box, text, type PictureElement } from './element.ts';
import { mark } from './mark.ts';
import { PALETTE } from './palette.ts';
import type { PictureData } from './picture.ts';
import type { Size } from './render.ts';

/** In what a sheet of one kind differs from the other; lengths in pixels. */
export type Sheet = {
  size: Size;
  padding: string;
  /** The side with the coloured edge. */
  edge: 'borderTop' | 'borderLeft';
  /** Letters of the site's name, and of the words on the other side of the head. */
  head: { name: number; words: number };
};

/** A sheet in the site's colours, with its mark and a few words at the head; the children stand below, as a column. */
export const frame = (
  { size, padding, edge, head }: Sheet,
  { site, words }: { site: PictureData['site']; words: string },
  ...children: (PictureElement | false)[]
): PictureElement =>
  box(
    {
      ...size,
      boxSizing: 'border-box',
      flexDirection: 'column',
      padding,
      backgroundColor: PALETTE.paper,
      color: PALETTE.ink,
      fontFamily: 'Plus Jakarta Sans',
      [edge]: `20px solid ${PALETTE.accent}`,
    },
    box(
      { justifyContent: 'space-between', alignItems: 'center' },
      mark(site.name, head.name),
      text(words, { fontSize: head.words, fontWeight: 700, color: PALETTE.accent }),
    ),
    ...children,
  );
