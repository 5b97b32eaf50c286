import { readTrueType } from '../../../packages/tagged-pdf/text.ts';
import { shapedSetter, startHarfBuzz, type ShapedFont } from '../../../packages/tagged-pdf/shaping.ts';
import { SHAPER } from '../../lib/letters.ts';

/** A script that needs shaping, and what sets a text in it and others. */
export type ShapedScript = ShapedFont & { readonly setter: typeof shapedSetter };

type Unpacked = (file: string) => Promise<Uint8Array<ArrayBuffer>>;

let starting: ReturnType<typeof startHarfBuzz> | undefined;

const harfBuzz = (unpacked: Unpacked) => {
  starting ??= unpacked(SHAPER)
    .then(startHarfBuzz)
    .catch((problem: unknown) => {
      starting = undefined;
      throw problem;
    });
  return starting;
};

/** Loads a script that needs shaping, with the program that shapes it. Rejects where either does not come. */
export const loadShaped = async (file: string, unpacked: Unpacked): Promise<ShapedScript> => {
  const [bytes, shaperOf] = await Promise.all([unpacked(file), harfBuzz(unpacked)]);
  return { font: readTrueType(bytes), shape: shaperOf(bytes), setter: shapedSetter };
};
