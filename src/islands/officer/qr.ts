import { qrPath } from '../../lib/qr.ts';

/** A drawn QR code: a path in a square of `size` modules. */
export type Qr = ReturnType<typeof qrPath>;

/** More characters make a code so fine that a cheap phone no longer reads it from a counter card. */
const MOST_CHARACTERS = 1_200;
/** Least width of the picture, in pixels. */
const WIDTH = 1_000;

/** The QR code of a link, error correction M; nothing where the link is too long for one that can be read. */
export const qrOf = (link: string): Qr | undefined =>
  link.length > MOST_CHARACTERS ? undefined : qrPath(link);

/** A QR code as a file of its own, black on white. */
export const qrSvg = ({ size, path }: Qr): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}">` +
  `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path}"/></svg>\n`;

/** A QR code as a PNG, each module a whole number of pixels. */
export const qrPng = async ({ size, path }: Qr): Promise<Blob | undefined> => {
  const scale = Math.ceil(WIDTH / size);
  const canvas = document.createElement('canvas');
  canvas.width = size * scale;
  canvas.height = size * scale;
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.stroke(new Path2D(path));
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  return blob ?? undefined;
};
