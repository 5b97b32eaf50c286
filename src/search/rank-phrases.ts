import type { Understood } from './query.ts';
import type { Records } from './records.ts';

/** For all words of a phrase in the query, by the share of the query that they are. */
const PHRASE = 34;
/** From here on a reading is the word itself, its kin, or what stands for it; below it is a guess. */
const SURE_ENOUGH = 0.6;
const WORTH_OF_SHARE = 0.75;
/** For one word that is not all of the phrase, `harus dikarantina`, or not all of the query, `kena denda`. */
const PARTLY = 0.6;
const ALMOST_TYPED = 0.9;
/** What more pages are called alike says nothing of one of them. */
const MOST_CALLED = 2;

/** By phrase: how surely each of its words was hit, and how much of each unit is in it. */
type Hit = { words: Map<string, number>; units: Map<number, number> };

const raise = <Key>(map: Map<Key, number>, key: Key, value: number) => {
  if ((map.get(key) ?? 0) < value) map.set(key, value);
};

const hitsOf = ({ units }: Understood, { phrases, phrasesWith }: Records): Map<number, Hit> => {
  const hits = new Map<number, Hit>();
  units.forEach(({ readings }, unit) => {
    for (const { words, sureness } of readings.filter((reading) => reading.sureness > SURE_ENOUGH))
      for (const at of new Set(words.flatMap((word) => phrasesWith.get(word) ?? []))) {
        const hit = hits.get(at) ?? { words: new Map<string, number>(), units: new Map<number, number>() };
        hits.set(at, hit);
        const held = words.filter((word) => phrases[at]?.words.includes(word));
        for (const word of held) raise(hit.words, word, sureness);
        raise(hit.units, unit, held.length / words.length);
      }
  });
  return hits;
};

const worthOfOne = (shortened: boolean, share: number, sure: number): number => {
  if (share === 1 && !shortened) return 1;
  if (share === 1) return sure < ALMOST_TYPED ? 0 : PARTLY;
  return !shortened && share >= 0.5 ? PARTLY : 0;
};

/** Whether several pages are so called, as by their kind, or parts by one word: then it is no question of one of them. */
const isCommon = (called: Iterable<number>, isOneWord: boolean, { entries }: Records): boolean =>
  [...called].filter((at) => isOneWord || entries[at]?.part === false).length > MOST_CALLED;

/**
 * How well phrases are hit, e.g. `petugas minta uang`: all their telling words stand in the query in any order and
 * form, so that `dimintai uang oleh petugas` is the same question. One word alone says less the more stands beside it,
 * and nothing beside what is named: `ongkos susu` asks about the milk.
 */
export const byPhrases = (
  understood: Understood,
  records: Records,
  namesSomething: boolean,
): Map<number, number> => {
  const scores = new Map<number, number>();
  for (const [at, { words, units }] of hitsOf(understood, records)) {
    const phrase = records.phrases[at];
    const share = [...units.values()].reduce((sum, part) => sum + part, 0) / understood.units.length;
    if (!phrase || words.size < phrase.words.length) continue;
    const isOneWord = phrase.words.length === 1;
    if (share < 1 && isCommon(records.names.get(phrase.name) ?? [], isOneWord, records)) continue;
    if (share < 1 && isOneWord && namesSomething) continue;
    const sure = [...words.values()].reduce((product, sureness) => product * sureness, 1);
    const worth = isOneWord ? worthOfOne(phrase.shortened, share, sure) : 1;
    raise(scores, phrase.entry, PHRASE * worth * sure * share ** WORTH_OF_SHARE);
  }
  return scores;
};
