import type { Codec } from './codec.ts';
import { uprightContext } from './upright-canvas.ts';

/** Pictures in a worker, away from the page. */
export const offscreenCodec: Codec<ImageBitmap> = {
  decode: (file) => createImageBitmap(file),
  encode: (bitmap, attempt, orientation) => {
    const canvas = new OffscreenCanvas(attempt.width, attempt.height);
    const { context, drawn } = uprightContext(
      canvas.getContext('2d', { alpha: false }),
      attempt,
      orientation,
    );
    context.drawImage(bitmap, 0, 0, drawn.width, drawn.height);
    return canvas.convertToBlob({ type: 'image/jpeg', quality: attempt.quality });
  },
};
