/** Runs of code points that follow one another, in order. */
const runsOf = (codePoints: readonly number[]): { start: number; end: number; first: number }[] => {
  const runs: { start: number; end: number; first: number }[] = [];
  codePoints.forEach((code, index) => {
    const last = runs.at(-1);
    if (last?.end === code - 1) last.end = code;
    else runs.push({ start: code, end: code, first: index + 1 });
  });
  return runs;
};

/**
 * A `cmap` table of format 4 for a font that `subset` made of the glyphs of these code points, in the same order: rising,
 * and below U+FFFF.
 */
export const characterMap = (codePoints: readonly number[]): Uint8Array => {
  const runs = [...runsOf(codePoints), { start: 0xffff, end: 0xffff, first: 0 }];
  const power = Math.floor(Math.log2(runs.length));
  const range = 2 ** (power + 1);
  const deltas = runs.map(({ start, first }) => (first ? (first - start) & 0xffff : 1));
  const length = 16 + 8 * runs.length;
  const numbers = [
    ...[0, 1, 3, 1, 0, 12],
    ...[4, length, 0, 2 * runs.length, range, power, 2 * runs.length - range],
    ...[...runs.map(({ end }) => end), 0, ...runs.map(({ start }) => start)],
    ...[...deltas, ...runs.map(() => 0)],
  ];
  const bytes = new Uint8Array(2 * numbers.length);
  const view = new DataView(bytes.buffer);
  numbers.forEach((number, index) => view.setUint16(2 * index, number));
  return bytes;
};
