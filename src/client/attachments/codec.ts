import type { Attempt } from '../../domain/attachment/fit.ts';
import type { Orientation } from '../../domain/attachment/tiff.ts';
import type { Size } from '../../domain/attachment/upright.ts';

/** A decoded picture; its pixels are given back with `close`. */
export type Picture = Size & { readonly close: () => void };

/**
 * Decodes pictures and encodes JPEGs, with what the place where it runs has. The file to decode says nothing of how it
 * must be turned, for browsers differ in what they make of that: `encode` turns it. Both reject when they cannot.
 */
export type Codec<P extends Picture = Picture> = {
  readonly decode: (file: Blob) => Promise<P>;
  readonly encode: (picture: P, attempt: Attempt, orientation: Orientation) => Promise<Blob>;
};
