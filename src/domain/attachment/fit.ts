import type { Size } from './upright.ts';

/** A size and a JPEG quality (0 to 1) to compress to. */
export type Attempt = Size & { readonly quality: number };

/** An attempt and how many bytes came of it. */
export type Tried = Attempt & { readonly bytes: number };

/** A4 at 300 dots an inch: more does not make a paper easier to read. */
const LONGEST = 3508;
/** Below this the small print of a paper is lost, so there is no point in going on. */
const SHORTEST_LONG_SIDE = 800;
const GOOD = 0.85;
const FAIR = 0.7;
/** What is left of the bytes when the quality goes from good to fair, roughly. */
const FAIR_SHARE = 0.6;
/** Aims a little below the target, for the estimate is rough. */
const MARGIN = 0.95;

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

const longSide = ({ width, height }: Size) => Math.max(width, height);

const scaledTo = (source: Size, side: number): Size => {
  const scale = Math.min(1, side / longSide(source));
  return {
    width: Math.max(1, Math.round(source.width * scale)),
    height: Math.max(1, Math.round(source.height * scale)),
  };
};

/**
 * What to try next so that a picture fits: first a good quality, then a fair one, then ever smaller, by as much as the
 * last outcome suggests. Undefined when even the smallest legible size was too big.
 * @param source size of the upright picture
 * @param tried what was tried and did not fit, oldest first
 */
export const nextAttempt = (
  source: Size,
  targetBytes: number,
  tried: readonly Tried[],
): Attempt | undefined => {
  const last = tried.at(-1);
  if (!last) return { ...scaledTo(source, LONGEST), quality: GOOD };
  const side = longSide(last);
  const share = targetBytes / last.bytes;
  if (last.quality === GOOD) {
    const factor = clamp(Math.sqrt(share / FAIR_SHARE) * MARGIN, 0.25, 1);
    const next = Math.max(side * factor, Math.min(side, SHORTEST_LONG_SIDE));
    return { ...scaledTo(source, next), quality: FAIR };
  }
  if (side <= SHORTEST_LONG_SIDE) return undefined;
  const factor = clamp(Math.sqrt(share) * MARGIN, 0.25, 0.9);
  return { ...scaledTo(source, Math.max(side * factor, SHORTEST_LONG_SIDE)), quality: FAIR };
};
