import fc from 'fast-check';
import jsQrModule from 'jsqr';
import { expect, it } from 'vitest';
import { qrPath } from '../../src/lib/qr.ts';

const SCALE = 4;
// The package is CommonJS with a default of its own.
const jsQr = (jsQrModule as unknown as { default?: typeof jsQrModule }).default ?? jsQrModule;

/** Draws the strokes of a path, each module so many pixels wide, as RGBA. */
const draw = ({ size, path }: ReturnType<typeof qrPath>) => {
  const width = size * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  const at = { x: 0, y: 0 };
  for (const [, dx = '', dy = '', run = ''] of path.matchAll(/m(-?\d+) (-?\d+)h(\d+)/g)) {
    at.x += Number(dx);
    at.y += Number(dy);
    for (let y = at.y * SCALE; y < (at.y + 1) * SCALE; y += 1)
      for (let x = at.x * SCALE; x < (at.x + Number(run)) * SCALE; x += 1)
        pixels.set([0, 0, 0, 255], (y * width + x) * 4);
    at.x += Number(run);
  }
  return { pixels, width };
};

it('draws codes that another program reads', () => {
  fc.assert(
    fc.property(fc.webUrl({ size: 'small', withFragments: true }), (address) => {
      const { pixels, width } = draw(qrPath(address));
      expect(jsQr(pixels, width, width)?.data).toBe(address);
    }),
    { numRuns: 25 },
  );
});

it('leaves four modules free around the code', () => {
  const { size, path } = qrPath('https://contoh.go.id/');
  const { pixels, width } = draw({ size, path });
  const dark = [...pixels.keys()].filter((index) => index % 4 === 0 && pixels[index] === 0).map((i) => i / 4);
  const across = dark.map((index) => Math.floor((index % width) / SCALE));
  const down = dark.map((index) => Math.floor(index / width / SCALE));
  expect(Math.min(...across, ...down)).toBe(4);
  expect(Math.max(...across)).toBe(size - 5);
  expect(Math.max(...down)).toBe(size - 5);
});
