import { encode } from 'uqr';

/** A QR code as one SVG path in a square of `size` modules, quiet zone of 4 modules included. */
export const qrPath = (text: string): { size: number; path: string } => {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data
    .map((row, y) =>
      row.reduce<string>((runs, dark, x) => {
        if (!dark || row[x - 1]) return runs;
        let length = 1;
        while (row[x + length]) length += 1;
        return `${runs}M${x} ${y}h${length}v1h-${length}z`;
      }, ''),
    )
    .join('');
  return { size, path };
};
