import type { Codec, Picture } from './codec.ts';
import { uprightContext } from './upright-canvas.ts';

/** Rows of pixels that are drawn in one go, so that the page can answer in between. */
const BAND = 256;

const yieldToMain = () => new Promise((resolve) => setTimeout(resolve));

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
  encode: async ({ image, ...stored }, attempt, orientation) => {
    const canvas = document.createElement('canvas');
    canvas.width = attempt.width;
    canvas.height = attempt.height;
    const { context, drawn } = uprightContext(
      canvas.getContext('2d', { alpha: false }),
      attempt,
      orientation,
    );
    const scale = stored.height / drawn.height;
    for (let top = 0; top < drawn.height; top += BAND) {
      const rows = Math.min(BAND, drawn.height - top);
      context.drawImage(image, 0, top * scale, stored.width, rows * scale, 0, top, drawn.width, rows);
      await yieldToMain();
    }
    return new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('not encoded'))),
        'image/jpeg',
        attempt.quality,
      );
    });
  },
};
