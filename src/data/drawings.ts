import type { Service } from '../schemas/service.ts';

/** The site's own mark, a wave and a tick, in a square of 28 units; no emblem of any authority. */
export const MARK: readonly string[] = ['M3 21c3.5-3 7.5-3 11 0s7.5 3 11 0', 'M8 11.5l4.5 4.5L22 5'];

/** The line drawing of each commodity, as paths in a square of 64 units; drawn for this site. */
export const DRAWINGS: Record<Service['commodity'], readonly string[]> = {
  madu: [
    'M20 18h24v6H20z',
    'M18 24h28c3 4 4 8 4 13 0 8-3 13-6 15H20c-3-2-6-7-6-15 0-5 1-9 4-13z',
    'M32 31l6 3.5v7L32 45l-6-3.5v-7z',
  ],
  susu: [
    'M24 10h16v6H24z',
    'M25 16v8c-4 4-6 8-6 13v15h26V37c0-5-2-9-6-13v-8',
    'M19 38c5-4 9 4 14 0s8 2 12 0',
  ],
  vaksin: [
    'M22 12h20v7H22z',
    'M25 19v5h14v-5',
    'M21 24h22v28H21z',
    'M21 32h22M21 44h22',
    'M32 34.5v7M28.5 38h7',
  ],
  tumbuhan: [
    'M32 54V28',
    'M32 36c-10 0-15-6-15-15 10 0 15 6 15 15z',
    'M32 30c0-10 6-16 16-16 0 10-6 16-16 16z',
    'M20 54h24',
  ],
  omkaba: ['M14 22l18-9 18 9v20l-18 9-18-9z', 'M14 22l18 9 18-9M32 31v20', 'M23 17.5l18 9v7'],
};
