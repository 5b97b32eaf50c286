import { link } from '../lib/links.ts';
import type { ProvincePlaces } from '../data/offices.ts';

let asked: Promise<readonly ProvincePlaces[]> | undefined;

/** The places at which quarantine serves, fetched once; none where that fails, for any place may be typed. */
export const loadPlaces = (): Promise<readonly ProvincePlaces[]> => {
  asked ??= fetch(link('/data/kantor.json'))
    .then(async (response) => (await response.json()) as ProvincePlaces[])
    .catch(() => {
      asked = undefined;
      return [];
    });
  return asked;
};
