import { encode } from 'uqr';

/**
 * A QR code as one SVG path in a square of `size` modules, quiet zone of 4 modules included. It is to be stroked, one
 * module wide: each run of dark modules is a line from where the last one ended, half the length of an outline.
 */
export const qrPath = (text: string): { size: number; path: string } => {
  const { data, size } = encode(text, { ecc: 'L', border: 4 });
  const at = { x: 0, y: 0 };
  let path = 'M0 .5';
  for (const [y, row] of data.entries())
    for (let x = 0; x < size; x += 1) {
      if (!row[x]) continue;
      let length = 1;
      while (row[x + length]) length += 1;
      path += `m${x - at.x} ${y - at.y}h${length}`;
      x += length;
      Object.assign(at, { x, y });
    }
  return { size, path };
};
