import type { Inspected } from './inspect.ts';
import { orientationSegment } from './jpeg.ts';

type Picture = Extract<Inspected, { keep: unknown }>;

/**
 * The parts of a picture's file without what was written about it: no place, time or device, and its pixels untouched.
 * @param options.turned keeps the one word that says how a JPEG must be turned to stand upright
 */
export const strip = (
  bytes: Uint8Array,
  { mediaType, keep, orientation }: Picture,
  { turned }: { turned: boolean },
): Uint8Array[] => {
  const parts = keep.map(([from, to]) => bytes.subarray(from, to));
  if (mediaType !== 'image/jpeg' || !turned || orientation === 1) return parts;
  return [
    bytes.subarray(0, 2),
    orientationSegment(orientation),
    bytes.subarray(2, keep[0]?.[1]),
    ...parts.slice(1),
  ];
};
