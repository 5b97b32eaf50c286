import type { Attempt } from '../../domain/attachment/fit.ts';
import type { Orientation } from '../../domain/attachment/tiff.ts';
import { uprightDrawing, type Size } from '../../domain/attachment/upright.ts';

/**
 * Makes a canvas ready for a picture that must be turned: white, for a JPEG knows nothing transparent, and turned itself,
 * so that the picture is drawn from 0,0 at the size that is given back.
 * @throws where the browser has no such canvas
 */
export const uprightContext = <C extends CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D>(
  context: C | null,
  { width, height }: Attempt,
  orientation: Orientation,
): { readonly context: C; readonly drawn: Size } => {
  if (!context) throw new Error('no canvas');
  const { matrix, drawn } = uprightDrawing({ width, height }, orientation);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.setTransform(...matrix);
  return { context, drawn };
};
