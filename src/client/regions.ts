import { link } from '../lib/links.ts';
import type { Province } from '../data/regions.ts';

let asked: Promise<readonly Province[]> | undefined;

/** The provinces and their regencies, fetched once; none where that fails, for the names may be typed all the same. */
export const loadRegions = (): Promise<readonly Province[]> => {
  asked ??= fetch(link('/data/wilayah.json'))
    .then(async (response) => ((await response.json()) as { provinces: Province[] }).provinces)
    .catch(() => {
      asked = undefined;
      return [];
    });
  return asked;
};
