import { fuzzyLookup } from './fuzzy.ts';
import type { SearchHit } from './hit.ts';
import { makeOutsideLookup } from './outside.ts';
import { askedOf } from './asked.ts';
import { groupAlike } from './group-alike.ts';
import { byNamedGoods, liftServices, stepBehind, type Scored } from './rank-goods.ts';
import { byNames, WHOLE } from './rank-names.ts';
import { byPhrases } from './rank-phrases.ts';
import { byWords } from './rank-words.ts';
import { makeDictionary, SURE, understand } from './query.ts';
import { readRecords, type Entry, type Records } from './records.ts';
import { NO_FILTERS, type Filters, type SearchIndex } from './search-index.ts';
import { startLookup } from './starts.ts';

/** What the small index answers. */
export type Ranked = {
  hits: SearchHit[];
  /** What the query names that the site knows nothing of; the hits are then about its other words. */
  outside?: string;
  /** Address, below the base path, of what answers the query by itself: the first hit. */
  asked?: string;
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
/** From here on something answers the query as a whole. */
const ANSWERS = 20;

const passes = ({ page }: Entry, { jenis, barang, arah }: Filters): boolean =>
  (jenis === '' || page.kind === jenis) &&
  (barang === '' || page.goods?.includes(barang) === true) &&
  (arah === '' || page.directions?.includes(arah) === true);

const toHit = ({ url, title, says, page, part, goods }: Entry, base: string): SearchHit => ({
  title,
  url: base + url.slice(1),
  kind: page.kind,
  excerpt: says === '' ? [] : [{ text: says, marked: false }],
  ...(part ? { within: page.title } : {}),
  ...(goods ? { goods: { ...goods.answer, fee: base + goods.answer.fee.slice(1) } } : {}),
});

/** Few parts a page, and few goods, so that what is many does not hide the others. */
const spread = (ranked: readonly Scored[]): Scored[] => {
  const counts = new Map<string, number>();
  return ranked.filter(({ entry: { part, page, goods } }) => {
    if ((!part && !goods) || page.kind === 'istilah') return true;
    const group = goods ? page.kind : page.path;
    const count = (counts.get(group) ?? 0) + 1;
    counts.set(group, count);
    return count <= (goods ? MOST_GOODS : MOST_PARTS);
  });
};

/** Names of goods are left to their words: some thousand more whole names to compare at every key gain nothing. */
const namesAsGuesses = ({ names, properNames }: Records) =>
  fuzzyLookup(
    [...names.keys()].filter((name) => !properNames.has(name)),
    properNames,
  );

/**
 * The search over the small index: what is so called first, then what holds the words, their kin, what stands for
 * them, and what they were perhaps meant to be. Pure: the same query gives the same hits.
 * @param base path the site is built for, with a slash at both ends
 * @param records the index read, where that was done before: it takes as long as the rest
 */
export const makeRanking = (index: SearchIndex, base = '/', records = readRecords(index)) => {
  const dictionary = makeDictionary(index, records);
  const guessName = namesAsGuesses(records);
  const namesFrom = startLookup(records.names.keys());
  const outsideIn = makeOutsideLookup(index);

  return (query: string, filters: Filters = NO_FILTERS): Ranked => {
    const understood = understand(query, dictionary);
    if (understood.typed.length === 0) return { hits: [], fullText: '', sure: false };
    const words = byWords(understood, records);
    const { scores: whole, nearest } = byNames(understood, records, namesFrom, guessName);
    const named = byNamedGoods(understood, records);
    const phrases = byPhrases(understood, records, named.size > 0);
    const places = new Set([words, whole, named, phrases].flatMap((scores) => [...scores.keys()]));
    const isGoods = [...named.keys()].some((at) => records.entries[at]?.page.kind !== 'situs');
    const isAnswered =
      isGoods || [whole, phrases].some((scores) => Math.max(0, ...scores.values()) >= ANSWERS);
    const outside = isAnswered ? undefined : outsideIn(understood.typed);
    const scored = [...places].flatMap((at) => {
      const entry = records.entries[at];
      if (outside !== undefined && !named.has(at)) return [];
      const asWhole = Math.max(whole.get(at) ?? 0, named.get(at) ?? 0, phrases.get(at) ?? 0);
      return entry ? [{ entry, score: ((words.get(at) ?? 0) + asWhole) * entry.weight, at }] : [];
    });
    const answersWhole = (at: number) => Math.max(whole.get(at) ?? 0, phrases.get(at) ?? 0) >= ANSWERS;
    const namesService = [...named.keys()].some((at) => {
      const entry = records.entries[at];
      return entry !== undefined && (entry.page.kind === 'layanan' || entry.goods?.answer.covered === true);
    });
    const isWhole = (at: number) => understood.units.length === 1 || (whole.get(at) ?? 0) >= WHOLE.exact;
    const ranked = stepBehind(liftServices(scored, records), isWhole)
      .filter(({ entry }) => passes(entry, filters))
      .sort((a, b) => b.score - a.score || a.at - b.at);
    const best = spread(ranked);
    const asked = askedOf(best, answersWhole, namesService);
    const first = asked ? [asked, ...best.filter((one) => one !== asked)] : best;
    const listed = first.slice(0, MOST_HITS).map(({ entry }) => toHit(entry, base));
    const hits = namesService || asked ? listed : groupAlike(listed);
    const meant = outside === undefined ? understood.meant : undefined;
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
      ...(outside === undefined ? {} : { outside }),
      ...(asked && Object.values(filters).every((value) => value === '') ? { asked: asked.entry.url } : {}),
      ...(correction === undefined ? {} : { meant: correction }),
    };
  };
};
