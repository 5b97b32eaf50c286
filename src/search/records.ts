import { goodsPages, type GoodsPage } from './goods-entries.ts';
import { wordsOf } from './normalise.ts';
import type { IndexedPage, SearchIndex } from './search-index.ts';

/** A page or a part of one, as the ranking sees it. */
export type Entry = {
  url: string;
  title: string;
  says: string;
  page: IndexedPage;
  /** A part's page stands above it in the results. */
  part: boolean;
  weight: number;
  titleWords: number;
  /** For goods only. */
  goods?: GoodsPage;
};

/** What a word weighs where it stands. */
const TITLE = 10;
const NAME = 8;
const CONTEXT = 5;
const SAYS = 3;
const CONTEXT_AND_SAYS = 5.5;
const PART = 0.9;

/** The small index made ready: every word and every name with the entries that hold it. */
export type Records = {
  entries: Entry[];
  /** Word → entry → weight of the place in which it stands there. */
  words: Map<string, Map<number, number>>;
  /** Whole names and codes without their spaces → the entries so called. */
  names: Map<string, Set<number>>;
  /** The names as they are written. */
  written: Map<string, string>;
  /** Words and whole names of goods: known, so never taken for slips of others. */
  ofGoods: Set<string>;
  /** Those of them that nothing but goods holds. */
  onlyOfGoods: Set<string>;
};

/** Whether a word stands in the entry itself, not only in the names of its page. */
export const isOwn = (weight: number): boolean => weight !== CONTEXT;

/** Reads the small index once; it is asked at every key. */
export const readRecords = (index: SearchIndex): Records => {
  const records: Records = {
    entries: [],
    words: new Map(),
    names: new Map(),
    written: new Map(),
    ofGoods: new Set(),
    onlyOfGoods: new Set(),
  };
  const placesOf = (word: string): Map<number, number> => {
    const places = records.words.get(word) ?? new Map<number, number>();
    records.words.set(word, places);
    return places;
  };
  const put = (index: number, words: readonly string[], weight: number) => {
    for (const word of words) {
      const places = placesOf(word);
      const before = places.get(index) ?? 0;
      if (before === CONTEXT && weight < CONTEXT) places.set(index, CONTEXT_AND_SAYS);
      else if (before < weight) places.set(index, weight);
    }
  };
  const call = (index: number, name: string, words: readonly string[]) => {
    const whole = words.join('');
    const called = records.names.get(whole) ?? new Set();
    if (called.size === 0) records.written.set(whole, name);
    records.names.set(whole, called.add(index));
  };
  const add = (
    entry: Omit<Entry, 'titleWords' | 'part'>,
    names: readonly string[],
    context: ReadonlySet<string>,
  ): void => {
    const index = records.entries.length;
    const title = wordsOf(entry.title);
    records.entries.push({ ...entry, part: context.size > 0, titleWords: title.length });
    for (const word of context) placesOf(word).set(index, CONTEXT);
    put(index, wordsOf(entry.says), SAYS);
    put(index, title, TITLE);
    call(index, entry.title, title);
    for (const name of names) {
      const words = wordsOf(name);
      put(index, words, NAME);
      call(index, name, words);
    }
  };
  for (const page of index.pages) {
    const { path, title, says = '', names = [], weight = 1, parts = [] } = page;
    add({ url: path, title, says, page, weight }, names, new Set());
    const context = new Set([title, ...names].flatMap(wordsOf));
    for (const part of parts)
      add(
        {
          url: `${path}#${part.anchor}`,
          title: part.title,
          says: part.says ?? '',
          page,
          weight: (part.weight ?? PART) * weight,
        },
        part.names ?? [],
        context,
      );
  }
  const others = new Set([...records.words.keys(), ...records.names.keys()]);
  for (const goods of goodsPages(index)) {
    const { path: url, title, names = [], weight = 1 } = goods;
    add({ url, title, says: '', page: goods, weight, goods }, names, new Set());
    for (const name of [title, ...names]) {
      const words = wordsOf(name);
      for (const known of [...words, words.join('')]) {
        records.ofGoods.add(known);
        if (!others.has(known)) records.onlyOfGoods.add(known);
      }
    }
  }
  return records;
};
