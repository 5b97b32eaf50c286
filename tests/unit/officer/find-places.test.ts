import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { contentRoot } from '../../../src/content/root.ts';
import { officerPage } from '../../../src/data/officer.ts';
import { findPlaces, placesOf } from '../../../src/islands/officer/find-places.ts';
import {
  lastUsed,
  NO_PLACES,
  readUsedPlaces,
  withPin,
  withUsed,
} from '../../../src/islands/officer/used-places.ts';

const places = placesOf(officerPage(loadContent(contentRoot()).content).targets);

describe('a place is found by what an officer types', () => {
  test.each([
    ['susu ktp', 'susu-pengeluaran-antar-area#persyaratan-identitas-pemilik'],
    ['buah segar', 'tumbuhan-pengeluaran-antar-area#biaya-pemeriksaan.buah-segar'],
    ['madu biaya', 'madu-pengeluaran-antar-area#biaya'],
    ['vaksin pemasukan penahanan', 'vaksin-pemasukan-antar-area#langkah-penahanan'],
  ])('%s', (typed, id) => expect(findPlaces(places, typed, []).map((one) => one.id)).toContain(id));

  test('every place has a name of its own', () =>
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length));

  test('nothing is offered for words that no place holds', () =>
    expect(findPlaces(places, 'qqqq zzzz', [])).toEqual([]));
});

describe('places used before', () => {
  const [first, second] = [places[3]?.id ?? '', places[40]?.id ?? ''];

  test('are offered before anything is typed, the pinned ones first', () => {
    const used = withPin(withUsed(withUsed(NO_PLACES, first), second), first, true);
    expect(lastUsed(used)).toEqual([first, second]);
    expect(findPlaces(places, ' ', lastUsed(used)).map(({ id }) => id)).toEqual([first, second]);
  });

  test('come before others that hold the same words', () => {
    const all = findPlaces(places, 'surat kuasa', []);
    const last = all.at(-1)?.id ?? '';
    expect(findPlaces(places, 'surat kuasa', [last])[0]?.id).toBe(last);
  });

  test('are few, each once, and a pin is let go', () => {
    const used = places.slice(0, 20).reduce((kept, { id }) => withUsed(withUsed(kept, id), id), NO_PLACES);
    expect(used.recent).toHaveLength(6);
    expect(new Set(used.recent).size).toBe(6);
    expect(withPin(withPin(NO_PLACES, first, true), first, false)).toEqual(NO_PLACES);
  });

  test.each([[undefined], [null], [7], ['x'], [{ pinned: 'x', recent: [1, null, 'a'.repeat(201)] }]])(
    '%j on the device does no harm',
    (stored) => expect(readUsedPlaces(stored)).toEqual(NO_PLACES),
  );

  test('a place that is gone from the site is left out', () =>
    expect(findPlaces(places, '', ['gone#gone'])).toEqual([]));
});
