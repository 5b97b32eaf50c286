import { squeeze, wordsOf } from './normalise.ts';
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
};

/** Whether a word stands in the entry itself, not only in the names of its page. */
export const isOwn = (weight: number): boolean => weight !== CONTEXT;

/** Reads the small index once; it is asked at every key. */
export const readRecords = ({ pages }: SearchIndex): Records => {
  const records: Records = { entries: [], words: new Map(), names: new Map(), written: new Map() };
  const put = (index: number, text: string, weight: number) => {
    for (const word of wordsOf(text)) {
      const places = records.words.get(word) ?? new Map<number, number>();
      const before = places.get(index) ?? 0;
      if (before === CONTEXT && weight < CONTEXT) places.set(index, CONTEXT_AND_SAYS);
      else if (before < weight) places.set(index, weight);
      records.words.set(word, places);
    }
  };
  const add = (entry: Omit<Entry, 'titleWords' | 'part'>, names: readonly string[], context: string[]) => {
    const index = records.entries.length;
    records.entries.push({ ...entry, part: context.length > 0, titleWords: wordsOf(entry.title).length });
    for (const text of context) put(index, text, CONTEXT);
    put(index, entry.says, SAYS);
    for (const name of [entry.title, ...names]) {
      put(index, name, name === entry.title ? TITLE : NAME);
      const whole = squeeze(name);
      if (!records.names.has(whole)) {
        records.names.set(whole, new Set());
        records.written.set(whole, name);
      }
      records.names.get(whole)?.add(index);
    }
  };
  for (const page of pages) {
    const { path, title, says = '', names = [], weight = 1, parts = [] } = page;
    add({ url: path, title, says, page, weight }, names, []);
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
        [title, ...names],
      );
  }
  return records;
};
