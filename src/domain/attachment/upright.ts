import type { Orientation } from './tiff.ts';

/** Width and height in pixels. */
export type Size = { readonly width: number; readonly height: number };

/** Size of a picture once it is turned upright. */
export const uprightSize = ({ width, height }: Size, orientation: Orientation): Size =>
  orientation >= 5 ? { width: height, height: width } : { width, height };

/** The six numbers of a canvas transform, see `CanvasTransform.setTransform`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/**
 * How to draw stored pixels so that they stand upright on a canvas of the given size: set the matrix, then draw the
 * picture at 0, 0 in the size of `drawn`.
 */
export const uprightDrawing = (
  { width: w, height: h }: Size,
  orientation: Orientation,
): { matrix: Matrix; drawn: Size } => {
  const matrices: Record<Orientation, Matrix> = {
    1: [1, 0, 0, 1, 0, 0],
    2: [-1, 0, 0, 1, w, 0],
    3: [-1, 0, 0, -1, w, h],
    4: [1, 0, 0, -1, 0, h],
    5: [0, 1, 1, 0, 0, 0],
    6: [0, 1, -1, 0, w, 0],
    7: [0, -1, -1, 0, w, h],
    8: [0, -1, 1, 0, 0, h],
  };
  return { matrix: matrices[orientation], drawn: uprightSize({ width: w, height: h }, orientation) };
};
