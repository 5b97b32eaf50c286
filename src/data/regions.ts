import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../content/root.ts';

/** A province with its regencies and cities, each by its official name. */
export type Province = { readonly name: string; readonly regencies: readonly string[] };

const rowsOf = (file: string): string[][] =>
  readFileSync(join(repositoryRoot, 'node_modules/idn-area-data/data', file), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));

/** Where the names are from; their licence asks that this goes with them. */
export const REGIONS_NOTICE =
  'idn-area-data (https://github.com/fityannugroho/idn-area-data), Open Database License (ODbL) 1.0';

/** The provinces of Indonesia with their regencies and cities, in the order of their official codes. */
export const provinces = (): Province[] => {
  const regencies = rowsOf('regencies.csv');
  return rowsOf('provinces.csv').map(([code, name = '']) => ({
    name,
    regencies: regencies.flatMap(([, province, regency]) => (province === code && regency ? regency : [])),
  }));
};
