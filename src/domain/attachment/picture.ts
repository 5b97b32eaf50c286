import type { Orientation } from './tiff.ts';

/** A part of a file, from the first byte to before the last. */
export type Range = readonly [from: number, to: number];

/**
 * A picture as its file describes it. `width` and `height` are those of the stored pixels, before they are turned
 * upright. `keep` are the parts of the file that make the picture; what lies between them is what was written about it:
 * place, time, device, thumbnails, a film.
 */
export type PictureFile = {
  readonly width: number;
  readonly height: number;
  readonly orientation: Orientation;
  readonly keep: readonly Range[];
};

/** Joins ranges that touch. */
export const joined = (ranges: readonly Range[]): Range[] => {
  const out: [number, number][] = [];
  for (const [from, to] of ranges) {
    const last = out.at(-1);
    if (last && last[1] === from) last[1] = to;
    else out.push([from, to]);
  }
  return out;
};
