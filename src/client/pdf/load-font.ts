import address from './noto-sans.ttf?url';
import { readTrueType, type TrueType } from './truetype.ts';

let loaded: Promise<TrueType> | undefined;

const load = async (): Promise<TrueType> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the font did not come: ${response.status}`);
  return readTrueType(new Uint8Array(await response.arrayBuffer()));
};

/** The font of the PDF files, fetched when the first is made; stored for offline use with the rest of the site. */
export const loadFont = (): Promise<TrueType> => {
  loaded ??= load().catch((problem: unknown) => {
    loaded = undefined;
    throw problem;
  });
  return loaded;
};
