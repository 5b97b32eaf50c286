import { fuzzyLookup, sparingGoods, type Guess } from './fuzzy.ts';
import type { SearchHit } from './hit.ts';
import { byNamedGoods, liftServices, stepBehind } from './rank-goods.ts';
import { makeDictionary, SURE, understand, type Dictionary, type Understood } from './query.ts';
import { isOwn, readRecords, type Entry, type Records } from './records.ts';
import { NO_FILTERS, type Filters, type SearchIndex } from './search-index.ts';
import { startLookup } from './starts.ts';

/** What the small index answers. */
export type Ranked = {
  hits: SearchHit[];
  /** What was perhaps meant. */
  meant?: string;
  /** What to ask the full text for. */
  fullText: string;
  /** Whether every word is one of the index, so that the full text hardly knows better. */
  sure: boolean;
};

const MOST_HITS = 10;
const MOST_PARTS = 2;
const MOST_GOODS = 4;
const WHOLE = { exact: 40, start: 14, oneSlip: 26, twoSlips: 13, otherWord: 3 };
const CODE = { exact: 60, start: 20, oneSlip: 40 };
const LONGEST_CODE = 5;

const passes = ({ page }: Entry, { jenis, barang, arah }: Filters): boolean =>
  (jenis === '' || page.kind === jenis) &&
  (barang === '' || page.goods?.includes(barang) === true) &&
  (arah === '' || page.directions?.includes(arah) === true);

/** How well each entry is hit by the words of the query, one by one. */
const byWords = ({ units }: Understood, { entries, words }: Records): Map<number, number> => {
  const sums = new Map<number, { sum: number; hit: number; own: boolean; inTitle: number }>();
  for (const { readings } of units) {
    const best = new Map<number, { value: number; own: boolean }>();
    for (const { words: read, sureness } of readings) {
      const found = new Map<number, { value: number; own: boolean }>();
      for (const word of read)
        for (const [index, weight] of words.get(word) ?? []) {
          const before = found.get(index);
          const value = (before?.value ?? 0) + (weight * sureness) / read.length;
          found.set(index, { value, own: before?.own === true || isOwn(weight) });
        }
      for (const [index, { value, own }] of found) {
        const before = best.get(index);
        best.set(index, { value: Math.max(value, before?.value ?? 0), own: own || before?.own === true });
      }
    }
    for (const [index, { value, own }] of best) {
      const sum = sums.get(index) ?? { sum: 0, hit: 0, own: false, inTitle: 0 };
      sums.set(index, {
        sum: sum.sum + value,
        hit: sum.hit + 1,
        own: sum.own || own,
        inTitle: sum.inTitle + (value >= 5.9 ? 1 : 0),
      });
    }
  }
  return new Map(
    [...sums]
      .filter(([, { own }]) => own)
      .map(([index, { sum, hit, inTitle }]) => {
        const coverage = hit / units.length;
        const ofTitle = Math.min(1, inTitle / (entries[index]?.titleWords ?? 1));
        return [index, (sum / units.length) * coverage ** 1.5 * (0.7 + 0.3 * ofTitle)];
      }),
  );
};

/** A misspelt code has no other word to be told by; and a word that is known is perhaps no slip at all. */
const slipScore = (name: string, slips: number, known: boolean): number => {
  if (/\d/.test(name)) return slips === 1 ? CODE.oneSlip : WHOLE.twoSlips;
  if (known) return WHOLE.otherWord;
  return slips === 1 ? WHOLE.oneSlip : WHOLE.twoSlips;
};

/** How well a name or code as a whole is hit by the query as a whole. */
const byNames = (
  { typed, units }: Understood,
  { names, onlyOfGoods }: Records,
  namesFrom: (start: string) => readonly string[],
  guess: (word: string) => readonly Guess[],
): { scores: Map<number, number>; nearest: string | undefined } => {
  const scores = new Map<number, number>();
  const raise = (indices: Iterable<number>, score: number) => {
    for (const index of indices) if ((scores.get(index) ?? 0) < score) scores.set(index, score);
  };
  const whole = typed.join('');
  raise(names.get(whole) ?? [], WHOLE.exact);
  // `jamu` is a word of its own: nobody who typed it is on the way to `jamur`.
  const finished = units.every(({ readings }) => readings.some(({ sureness }) => sureness >= SURE));
  for (const name of whole.length > 2 ? namesFrom(whole) : [])
    if (name.length > whole.length && !(finished && onlyOfGoods.has(name)))
      raise(names.get(name) ?? [], WHOLE.start * Math.sqrt(whole.length / name.length));
  const guesses = guess(whole);
  const known = units.every(({ readings }) => readings.some(({ sureness }) => sureness === 1));
  for (const { word, slips } of guesses) raise(names.get(word) ?? [], slipScore(word, slips, known));

  const telling = units.flatMap((unit) => unit.typed);
  for (let from = 0; from < telling.length; from += 1)
    for (let to = from + 1; to <= Math.min(telling.length, from + LONGEST_CODE); to += 1) {
      const code = telling.slice(from, to).join('');
      if (!/\d/.test(code) || code.length < 2) continue;
      const share = (to - from) / telling.length;
      raise(names.get(code) ?? [], CODE.exact * share);
      for (const name of namesFrom(code))
        if (name !== code)
          raise(names.get(name) ?? [], CODE.start * share * Math.sqrt(code.length / name.length));
    }
  return { scores, nearest: guesses[0]?.word };
};

const toHit = ({ url, title, says, page, part, goods }: Entry, base: string): SearchHit => ({
  title,
  url: base + url.slice(1),
  kind: page.kind,
  excerpt: says === '' ? [] : [{ text: says, marked: false }],
  ...(part ? { within: page.title } : {}),
  ...(goods ? { goods: { ...goods.answer, fee: base + goods.answer.fee.slice(1) } } : {}),
});

/** Few parts a page, and few goods, so that what is many does not hide the others. */
const spread = (entries: Entry[]): Entry[] => {
  const counts = new Map<string, number>();
  return entries.filter(({ part, page, goods }) => {
    if ((!part && !goods) || page.kind === 'istilah') return true;
    const group = goods ? page.kind : page.path;
    const count = (counts.get(group) ?? 0) + 1;
    counts.set(group, count);
    return count <= (goods ? MOST_GOODS : MOST_PARTS);
  });
};

/** Names of goods are left to their words: some thousand more whole names to compare at every key gain nothing. */
const namesAsGuesses = (records: Records) =>
  sparingGoods(
    fuzzyLookup([...records.names.keys()].filter((name) => !records.onlyOfGoods.has(name))),
    records,
  );

/**
 * The search over the small index: what is so called first, then what holds the words, their kin, what stands for
 * them, and what they were perhaps meant to be. Pure: the same query gives the same hits.
 * @param base path the site is built for, with a slash at both ends
 * @param records the index read, where that was done before: it takes as long as the rest
 */
export const makeRanking = (index: SearchIndex, base = '/', records = readRecords(index)) => {
  const dictionary: Dictionary = makeDictionary(index, records, fuzzyLookup);
  const guessName = namesAsGuesses(records);
  const namesFrom = startLookup(records.names.keys());

  return (query: string, filters: Filters = NO_FILTERS): Ranked => {
    const understood = understand(query, dictionary);
    if (understood.typed.length === 0) return { hits: [], fullText: '', sure: false };
    const words = byWords(understood, records);
    const { scores: whole, nearest } = byNames(understood, records, namesFrom, guessName);
    const named = byNamedGoods(understood, records);
    const scored = [...new Set([...words.keys(), ...whole.keys(), ...named.keys()])].flatMap((at) => {
      const entry = records.entries[at];
      const asWhole = Math.max(whole.get(at) ?? 0, named.get(at) ?? 0);
      return entry ? [{ entry, score: ((words.get(at) ?? 0) + asWhole) * entry.weight, at }] : [];
    });
    const isWhole = (at: number) => understood.units.length === 1 || (whole.get(at) ?? 0) >= WHOLE.exact;
    const ranked = stepBehind(liftServices(scored, records), isWhole)
      .filter(({ entry }) => passes(entry, filters))
      .sort((a, b) => b.score - a.score || a.at - b.at);
    const hits = spread(ranked.map(({ entry }) => entry))
      .slice(0, MOST_HITS)
      .map((entry) => toHit(entry, base));
    const { meant } = understood;
    const written = nearest === undefined ? undefined : records.written.get(nearest);
    const correction = meant === undefined ? undefined : (written ?? meant);
    return {
      hits,
      fullText: understood.units
        .map(({ typed, readings, corrected }) => {
          const [surest] = [...readings].sort((a, b) => b.sureness - a.sureness);
          return corrected ?? (surest ?? { words: typed }).words.join(' ');
        })
        .join(' '),
      sure: understood.units.every(({ readings }) => readings.some(({ sureness }) => sureness >= SURE)),
      ...(correction === undefined ? {} : { meant: correction }),
    };
  };
};
