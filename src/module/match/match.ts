import { takes, type FieldFacts, type SoughtField } from './facts.ts';
import { LEAST, readField, readSought, score, type ReadField } from './score.ts';
import { splitRows } from './split-rows.ts';

/** Why a field is left alone although it is there: another is as likely, or it says two contrary things. */
export type Doubt = 'ganda' | 'bertentangan';

/** What was found on a page; fields are named by their place in the list that was given. */
export type Matched = {
  /** Field of the page by the id of what is sought. */
  readonly found: ReadonlyMap<string, number>;
  /** The same for each row of a step that repeats. */
  readonly rows: readonly ReadonlyMap<string, number>[];
  readonly doubts: ReadonlyMap<string, Doubt>;
};

type Pair = { readonly id: string; readonly at: number; readonly value: number };

/** Scores this near to each other are one: nothing is decided by so little. */
const NEAR = 0.03;

const pairsOf = (fields: readonly ReadField[], sought: readonly SoughtField[]): Pair[] => {
  const read = sought.map(readSought);
  return fields
    .flatMap((field, at) =>
      read
        .filter((one) => takes(field.facts, one.field))
        .map((one) => ({ id: one.field.id, at, value: score(field, one) }))
        .filter(({ value }) => value >= LEAST),
    )
    .sort((a, b) => b.value - a.value);
};

/** The likeliest pairs first; who has two that are as likely gets neither, and nor do these. */
const pairUp = (pairs: readonly Pair[]): Pick<Matched, 'found' | 'doubts'> => {
  const found = new Map<string, number>();
  const doubts = new Map<string, Doubt>();
  const settled = new Set<number>();
  const isOpen = ({ id, at }: Pair) => !found.has(id) && !doubts.has(id) && !settled.has(at);
  for (const pair of pairs) {
    if (!isOpen(pair)) continue;
    const rivals = pairs.filter(
      (one) =>
        isOpen(one) &&
        (one.id === pair.id) !== (one.at === pair.at) &&
        Math.abs(one.value - pair.value) <= NEAR,
    );
    if (rivals.length === 0) found.set(pair.id, pair.at);
    else for (const { id } of [pair, ...rivals]) doubts.set(id, 'ganda');
    for (const { at } of [pair, ...rivals]) settled.add(at);
  }
  return { found, doubts };
};

/** What each field would be of a step that repeats, if it is likelier that than anything else. */
const repeatedKeys = (pairs: readonly Pair[], sought: readonly SoughtField[]): Map<number, string> => {
  const repeats = new Set(sought.filter((one) => one.repeats).map(({ id }) => id));
  const best = new Map<number, string>();
  for (const { id, at } of pairs) if (!best.has(at)) best.set(at, id);
  return new Map([...best].filter(([, id]) => repeats.has(id)));
};

/**
 * Finds on a page what is sought, by what is written at its fields. Everything the form has is sought, also what a
 * package leaves empty, so that no value goes where another belongs.
 */
export const match = (facts: readonly FieldFacts[], sought: readonly SoughtField[]): Matched => {
  const fields = facts.map(readField);
  const all = pairsOf(fields, sought);
  const sound = all.filter(({ at }) => !fields[at]?.contradicts);
  const { rows, doubts: inRows } = splitRows(repeatedKeys(sound, sought));
  const ofRows = new Set([...rows.flatMap((row) => [...row.keys()]), ...inRows]);
  const inRow = new Set(rows.flatMap((row) => [...row.values()]));
  const { found, doubts } = pairUp(sound.filter(({ id, at }) => !ofRows.has(id) && !inRow.has(at)));
  const contrary = all
    .filter(({ id, at }) => fields[at]?.contradicts && !found.has(id) && !ofRows.has(id))
    .map(({ id }): [string, Doubt] => [id, 'bertentangan']);
  const twice = [...inRows].map((id): [string, Doubt] => [id, 'ganda']);
  return { found, rows, doubts: new Map([...doubts, ...twice, ...contrary]) };
};
