import { uprightDrawing } from '../../domain/attachment/upright.ts';
import type { Codec, Picture } from './codec.ts';

/** Rows of pixels that are drawn in one go, so that the page can answer in between. */
const BAND = 256;

const breathe = () => new Promise((resolve) => setTimeout(resolve));

/** Pictures on the page itself, band by band, for browsers without canvases in workers (Safari before 16.4). */
export const pageCodec: Codec<Picture & { readonly image: HTMLImageElement }> = {
  decode: async (file) => {
    const address = URL.createObjectURL(file);
    const image = new Image();
    image.decoding = 'async';
    image.src = address;
    const close = () => URL.revokeObjectURL(address);
    try {
      await image.decode();
    } catch (problem) {
      close();
      throw problem;
    }
    return { image, width: image.naturalWidth, height: image.naturalHeight, close };
  },
  encode: async ({ image, ...stored }, { width, height, quality }, orientation) => {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) throw new Error('no canvas');
    const { matrix, drawn } = uprightDrawing({ width, height }, orientation);
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.imageSmoothingQuality = 'high';
    context.setTransform(...matrix);
    const scale = stored.height / drawn.height;
    for (let top = 0; top < drawn.height; top += BAND) {
      const rows = Math.min(BAND, drawn.height - top);
      context.drawImage(image, 0, top * scale, stored.width, rows * scale, 0, top, drawn.width, rows);
      await breathe();
    }
    return new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('not encoded'))),
        'image/jpeg',
        quality,
      );
    });
  },
};
