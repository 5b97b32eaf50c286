import { fuzzyLookup, type Guess } from './fuzzy.ts';
import { squeeze, wordsOf } from './normalise.ts';
import type { Records } from './records.ts';
import type { SearchIndex } from './search-index.ts';
import { startLookup } from './starts.ts';
import { stemsOf } from './stems.ts';

/** Words of the site that one or more typed words may stand for, and how surely. */
type Reading = { words: readonly string[]; sureness: number };

/** A part of the query that says one thing. */
type Unit = { typed: readonly string[]; readings: Reading[]; corrected?: string };

/** What a query is understood to say. */
export type Understood = {
  units: Unit[];
  /** All typed words, those that say nothing among them. */
  typed: string[];
  /** The query as it was probably meant, where a word of it is known nowhere. */
  meant?: string;
};

const SURENESS = {
  exact: 1,
  synonym: 0.95,
  stem: 0.9,
  meaningOfStem: 0.7,
  prefix: 0.8,
  oneSlip: 0.6,
  twoSlips: 0.4,
};
/** A reading from here on is what was typed or what stands for it, not a guess. */
export const SURE = SURENESS.synonym;
const LONGEST_PHRASE = 5;
const SHORTEST_PREFIX = 2;

/** What the reading of queries looks things up in; made once from the index. */
export type Dictionary = {
  words: Records['words'];
  synonyms: Map<string, string[][]>;
  families: Map<string, string[]>;
  ignored: Set<string>;
  ignoredAtEnd: Set<string>;
  startingWith: (start: string) => readonly string[];
  guess: (word: string) => readonly Guess[];
  properNames: ReadonlySet<string>;
};

/** Makes the dictionary. */
export const makeDictionary = (
  { synonyms, ignored, ignoredAtEnd, outside }: SearchIndex,
  { words, properNames }: Records,
): Dictionary => {
  const meanings = new Map<string, string[][]>();
  for (const { means, words: typed } of synonyms)
    for (const word of typed) {
      const key = squeeze(word);
      meanings.set(key, [...(meanings.get(key) ?? []), wordsOf(means)]);
    }
  const single = synonyms
    .flatMap((synonym) => synonym.words.map(wordsOf))
    .filter((parts) => parts.length === 1);
  const vocabulary = new Set([...words.keys(), ...single.flat()]);
  const families = new Map<string, string[]>();
  for (const word of vocabulary)
    for (const stem of stemsOf(word)) families.set(stem, [...(families.get(stem) ?? []), word]);
  return {
    words,
    synonyms: meanings,
    families,
    ignored: new Set(ignored.flatMap(wordsOf)),
    ignoredAtEnd: new Set(ignoredAtEnd.flatMap(wordsOf)),
    startingWith: startLookup([...words.keys(), ...meanings.keys()]),
    guess: fuzzyLookup(vocabulary, [...ignored, ...outside, ...meanings.keys()].flatMap(wordsOf)),
    properNames,
  };
};

const longerThan = (word: string, { startingWith }: Dictionary): string[] =>
  word.length < SHORTEST_PREFIX ? [] : startingWith(word).filter((known) => known !== word);

/** What one typed word may stand for. */
const readWord = (word: string, dictionary: Dictionary): Unit => {
  const best = new Map<string, Reading>();
  const add = (words: readonly string[], sureness: number) => {
    const key = words.join(' ');
    if ((best.get(key)?.sureness ?? 0) < sureness) best.set(key, { words, sureness });
  };
  const addWord = (known: string, sureness: number, meaning = sureness * SURENESS.synonym) => {
    if (dictionary.words.has(known)) add([known], sureness);
    for (const means of dictionary.synonyms.get(known) ?? []) add(means, meaning);
  };
  addWord(word, SURENESS.exact);
  for (const stem of stemsOf(word))
    for (const kin of dictionary.properNames.has(word) ? [] : (dictionary.families.get(stem) ?? []))
      if (kin !== word && !dictionary.properNames.has(kin))
        addWord(kin, SURENESS.stem, SURENESS.meaningOfStem);
  const sure = best.size > 0;
  for (const longer of longerThan(word, dictionary))
    if (!sure || !dictionary.properNames.has(longer))
      addWord(longer, SURENESS.prefix * Math.sqrt(word.length / longer.length));
  const known = sure || [...best.values()].some(({ sureness }) => sureness > SURENESS.oneSlip);
  const guesses = sure ? [] : dictionary.guess(word);
  for (const { word: guess, slips } of guesses)
    addWord(guess, slips === 1 ? SURENESS.oneSlip : SURENESS.twoSlips);
  const [nearest] = guesses;
  return {
    typed: [word],
    readings: [...best.values()],
    ...(!known && nearest ? { corrected: nearest.word } : {}),
  };
};

const endsAsQuestion = (units: readonly Unit[], { ignoredAtEnd }: Dictionary): boolean => {
  const [word = '', more] = units.at(-1)?.typed ?? [];
  return more === undefined && ignoredAtEnd.has(word);
};

/** Reads a query: phrases first, then words; words that say nothing are left out where others remain. */
export const understand = (query: string, dictionary: Dictionary): Understood => {
  const typed = wordsOf(query);
  const units: Unit[] = [];
  for (let at = 0; at < typed.length;) {
    const phrase = Array.from(
      { length: Math.min(LONGEST_PHRASE, typed.length - at) },
      (_, index) => index + 1,
    )
      .reverse()
      .map((length) => typed.slice(at, at + length))
      .find((words) => words.length > 1 && dictionary.synonyms.has(words.join('')));
    if (phrase) {
      const alone = phrase.every((word) => dictionary.words.has(word));
      const meanings = (dictionary.synonyms.get(phrase.join('')) ?? []).map((words) => ({
        words,
        sureness: SURENESS.synonym,
      }));
      units.push({
        typed: phrase,
        readings: [...(alone ? [{ words: phrase, sureness: SURENESS.exact }] : []), ...meanings],
      });
      at += phrase.length;
    } else {
      units.push(readWord(typed[at] ?? '', dictionary));
      at += 1;
    }
  }
  const telling = units.filter(
    ({ typed: [word = '', more] }) => more !== undefined || !dictionary.ignored.has(word),
  );
  const asked = telling.length > 1 && endsAsQuestion(telling, dictionary) ? telling.slice(0, -1) : telling;
  const kept = asked.length > 0 ? asked : units;
  const meant = kept.some(({ corrected }) => corrected)
    ? kept.map(({ typed: words, corrected }) => corrected ?? words.join(' ')).join(' ')
    : undefined;
  return { units: kept, typed, ...(meant === undefined ? {} : { meant }) };
};
