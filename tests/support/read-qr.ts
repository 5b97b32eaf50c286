import jsQrModule from 'jsqr';
import sharp from 'sharp';

// The package is CommonJS with a default of its own.
const jsQr = (jsQrModule as unknown as { default?: typeof jsQrModule }).default ?? jsQrModule;

/** What a QR code in a picture (PNG or SVG) says, by a decoder that has nothing to do with what drew it. */
export const readQr = async (picture: Buffer): Promise<string | undefined> => {
  const { data, info } = await sharp(picture)
    .flatten({ background: '#fff' })
    .resize({ width: 1_000, kernel: 'nearest' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQr(new Uint8ClampedArray(data), info.width, info.height)?.data;
};
