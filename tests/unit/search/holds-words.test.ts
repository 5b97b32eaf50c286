import { expect, test } from 'vitest';
import { holdsWords } from '../../../src/search/holds-words.ts';

const OFFICE = 'Banten, di Serang. Bandara Soekarno Hatta 3601, Pelabuhan Penyeberangan Merak 3602';

test.each([
  ['', true],
  ['  ', true],
  ['SERANG', true],
  ['soekarno-hatta', true],
  ['hatta soekárno', true],
  ['soek', true],
  ['karno', false],
  ['3602', true],
  ['merak batam', false],
])('%j is found: %s', (typed, found) => expect(holdsWords(OFFICE, typed)).toBe(found));
