import { goodsPages, type GoodsPage } from './goods-entries.ts';
import { wordsOf } from './normalise.ts';
import type { IndexedPage, IndexedPart, SearchIndex } from './search-index.ts';

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

/** A longer name is a question or a sentence: its words by themselves say little of what it names. */
const LONGEST_BY_WORDS = 2;

/** What a word weighs where it stands. */
const TITLE = 10;
const NAME = 8;
const CONTEXT = 5;
const SAYS = 3;
const CONTEXT_AND_SAYS = 5.5;
const PART = 0.9;
/** What are many on a page, and less likely what is looked for than its sections, by how their anchors begin. */
const OF_MANY: readonly (readonly [RegExp, number])[] = [
  [/^(?:langkah|persyaratan)-/, 0.85],
  [/^biaya-/, 0.8],
];
const weightOf = ({ anchor, weight }: IndexedPart): number =>
  weight ?? OF_MANY.find(([start]) => start.test(anchor))?.[1] ?? PART;

/** The small index made ready: every word and every name with the entries that hold it. */
export type Records = {
  entries: Entry[];
  /** Word → entry → weight of the place in which it stands there. */
  words: Map<string, Map<number, number>>;
  /** Whole names and codes without their spaces → the entries so called. */
  names: Map<string, Set<number>>;
  /** Other names by their telling words, with the entry so called. */
  phrases: { words: readonly string[]; entry: number; name: string; shortened: boolean }[];
  /** Word → the phrases that hold it. */
  phrasesWith: Map<string, number[]>;
  /** The names as they are written. */
  written: Map<string, string>;
  /** Words and whole names that nothing but goods and offices bears: never slips, kin or beginnings of other words. */
  properNames: Set<string>;
};

/** Whether an entry is one of the offices, which bear the names of places. */
export const isOffice = ({ page, part }: Entry): boolean => part && page.path === '/kantor/';

/** Documents and laws are titled by their code or short form, and their name: each is a name by itself. */
const lawNames = ({ title, page, part }: Entry): string[] => {
  const isLaw = !part && (page.kind === 'dokumen' || page.kind === 'peraturan');
  const [code = '', ...name] = isLaw ? title.split(': ') : [];
  return name.length === 0 ? [] : [code, name.join(': ')];
};

/** An article is asked for as `pasal 35`. */
const articleNames = (title: string): string[] =>
  [...title.matchAll(/ Ps\. (.+)$/g)].map(([, article]) => `Pasal ${article}`);

/** Whether a word stands in the entry itself, not only in the names of its page. */
export const isOwn = (weight: number): boolean => weight !== CONTEXT;

/** Reads the small index once; it is asked at every key. */
export const readRecords = (index: SearchIndex): Records => {
  const records: Records = {
    entries: [],
    words: new Map(),
    names: new Map(),
    phrases: [],
    phrasesWith: new Map(),
    written: new Map(),
    properNames: new Set(),
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
  const ignored = new Set(index.ignored.flatMap(wordsOf));
  const addPhrase = (entry: number, named: readonly string[]) => {
    const telling = [...new Set(named)].filter((word) => !ignored.has(word));
    if (telling.length === 0) return;
    const name = named.join('');
    const at =
      records.phrases.push({ words: telling, entry, name, shortened: telling.length < named.length }) - 1;
    for (const word of telling) records.phrasesWith.set(word, [...(records.phrasesWith.get(word) ?? []), at]);
  };
  const add = (
    entry: Omit<Entry, 'titleWords' | 'part'>,
    names: readonly string[],
    context: ReadonlySet<string>,
  ): void => {
    const index = records.entries.length;
    const title = wordsOf(entry.title);
    const made: Entry = { ...entry, part: context.size > 0, titleWords: title.length };
    records.entries.push(made);
    for (const word of context) placesOf(word).set(index, CONTEXT);
    put(index, wordsOf(entry.says), SAYS);
    put(index, title, TITLE);
    call(index, entry.title, title);
    for (const name of [...lawNames(made), ...names, ...articleNames(entry.title)]) {
      const words = wordsOf(name);
      if (words.length <= LONGEST_BY_WORDS || isOffice(made)) put(index, words, NAME);
      else words.forEach(placesOf);
      call(index, name, words);
      if (!entry.goods) addPhrase(index, words);
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
          weight: weightOf(part) * weight,
        },
        part.names ?? [],
        context,
      );
  }
  for (const goods of goodsPages(index)) {
    const { path: url, title, names = [], weight = 1 } = goods;
    add({ url, title, says: '', page: goods, weight, goods }, names, new Set());
  }
  const isProper = (held: Iterable<number>) =>
    [...held].every((at) => {
      const entry = records.entries[at];
      return entry !== undefined && (entry.goods !== undefined || isOffice(entry));
    });
  for (const [word, held] of records.words)
    if (held.size > 0 && isProper(held.keys())) records.properNames.add(word);
  for (const [name, called] of records.names) if (isProper(called)) records.properNames.add(name);
  return records;
};
