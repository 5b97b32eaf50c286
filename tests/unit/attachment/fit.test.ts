import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextAttempt, type Tried } from '../../../src/domain/attachment/fit.ts';
import { uprightDrawing, uprightSize } from '../../../src/domain/attachment/upright.ts';
import type { Orientation } from '../../../src/domain/attachment/tiff.ts';

const TARGET = 2_000_000;
type Encoder = (width: number, height: number, quality: number) => number;

const compress = (source: { width: number; height: number }, encode: Encoder): Tried[] => {
  const tried: Tried[] = [];
  while (tried.length < 100) {
    const attempt = nextAttempt(source, TARGET, tried);
    if (!attempt) break;
    tried.push({ ...attempt, bytes: encode(attempt.width, attempt.height, attempt.quality) });
    if ((tried.at(-1)?.bytes ?? 0) <= TARGET) break;
  }
  return tried;
};

describe('planning the compression', () => {
  test('a photo that fits at once keeps its size up to A4 at 300 dots an inch', () => {
    expect(compress({ width: 4032, height: 3024 }, () => TARGET)).toMatchObject([
      { width: 3508, height: 2631, quality: 0.85 },
    ]);
    expect(compress({ width: 2000, height: 1000 }, () => TARGET)).toMatchObject([
      { width: 2000, height: 1000 },
    ]);
  });
  test('quality goes down before size does', () => {
    const [, second] = compress({ width: 3508, height: 2480 }, (_w, _h, quality) =>
      quality > 0.8 ? TARGET * 1.5 : TARGET,
    );
    expect(second).toMatchObject({ width: 3508, quality: 0.7 });
  });
  test('a photo full of noise fits after a few attempts', () => {
    const tried = compress({ width: 4000, height: 3000 }, (w, h, quality) => w * h * quality * 0.9);
    expect(tried.length).toBeLessThanOrEqual(4);
    expect(tried.at(-1)?.bytes).toBeLessThanOrEqual(TARGET);
    expect(tried.at(-1)?.width).toBeGreaterThan(1600);
  });
  test('an encoder that never gets there is given up on, at the smallest legible size', () => {
    const tried = compress({ width: 4000, height: 3000 }, () => TARGET * 4);
    expect(tried.length).toBeLessThanOrEqual(8);
    expect(tried.at(-1)?.width).toBe(800);
  });
  test('any picture and any encoder: it ends, never enlarges, never leaves the picture’s shape', () => {
    const side = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(side, side, fc.func(fc.integer({ min: 1, max: 60_000_000 })), (width, height, encode) => {
        const tried = compress({ width, height }, encode);
        expect(tried.length).toBeLessThanOrEqual(30);
        for (const { width: w, height: h, quality } of tried) {
          expect(w).toBeLessThanOrEqual(width);
          expect(h).toBeLessThanOrEqual(height);
          expect(Math.min(w, h)).toBeGreaterThanOrEqual(1);
          expect(Math.max(w, h)).toBeLessThanOrEqual(3508);
          expect(Math.abs(w / width - h / height) * Math.min(width, height)).toBeLessThanOrEqual(1);
          expect(quality).toBeGreaterThanOrEqual(0.7);
        }
        const sides = tried.map(({ width: w, height: h }) => Math.max(w, h));
        expect([...sides].sort((a, b) => b - a)).toEqual(sides);
      }),
    );
  });
});

describe('turning a photo upright', () => {
  /** Where the stored picture's corner ends up that must be at the top left (EXIF 2.3, 4.6.4 A). */
  const TOP_LEFT: Record<Orientation, [number, number]> = {
    1: [0, 0],
    2: [1, 0],
    3: [1, 1],
    4: [0, 1],
    5: [0, 0],
    6: [0, 1],
    7: [1, 1],
    8: [1, 0],
  };
  test.each([1, 2, 3, 4, 5, 6, 7, 8] as const)('orientation %i', (orientation) => {
    const stored = { width: 40, height: 30 };
    const size = uprightSize(stored, orientation);
    const { matrix, drawn } = uprightDrawing(size, orientation);
    expect(drawn).toEqual(stored);
    const [a, b, c, d, e, f] = matrix;
    const at = (x: number, y: number) => [a * x + c * y + e, b * x + d * y + f];
    const [u, v] = TOP_LEFT[orientation];
    expect(at(u * 40, v * 30)).toEqual([0, 0]);
    expect(at((1 - u) * 40, (1 - v) * 30)).toEqual([size.width, size.height]);
  });
});
