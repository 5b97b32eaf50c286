import { uprightDrawing } from '../../domain/attachment/upright.ts';
import type { Codec } from './codec.ts';

/** Pictures in a worker, away from the page. */
export const offscreenCodec: Codec<ImageBitmap> = {
  decode: (file) => createImageBitmap(file),
  encode: (bitmap, { width, height, quality }, orientation) => {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) throw new Error('no canvas');
    const { matrix, drawn } = uprightDrawing({ width, height }, orientation);
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.imageSmoothingQuality = 'high';
    context.setTransform(...matrix);
    context.drawImage(bitmap, 0, 0, drawn.width, drawn.height);
    return canvas.convertToBlob({ type: 'image/jpeg', quality });
  },
};
