import type { Understood } from './query.ts';
import type { Entry, Records } from './records.ts';

/** An entry and how well it answers. */
export type Scored = { entry: Entry; score: number; at: number };

/** For goods named inside a longer query, by the share of it that names them: `kirim mangga ke batam`. */
const NAMED = 30;
const LONGEST_NAME = 4;

/** How well goods are hit by a run of the typed words that is one of their names; what surrounds it says the errand. */
export const byNamedGoods = (
  { units }: Understood,
  { names, entries, ofGoods }: Records,
): Map<number, number> => {
  const scores = new Map<number, number>();
  const typed = units.flatMap((unit) => unit.typed);
  for (let from = 0; from < typed.length; from += 1)
    for (let to = from + 1; to <= Math.min(typed.length, from + LONGEST_NAME); to += 1) {
      const name = typed.slice(from, to).join('');
      if (!ofGoods.has(name)) continue;
      const score = NAMED * Math.sqrt((to - from) / typed.length);
      for (const index of names.get(name) ?? [])
        if (entries[index]?.goods) scores.set(index, Math.max(score, scores.get(index) ?? 0));
    }
  return scores;
};

/** How far covered goods step back behind what else their query asks for: `honey requirements`. */
const BEHIND = 0.3;

/** Goods that a service covers leave the places below it to what the rest of the query says of that service. */
export const stepBehind = (scored: readonly Scored[], isWholeQuery: (at: number) => boolean): Scored[] =>
  scored.map((one) =>
    one.entry.goods?.answer.covered && !isWholeQuery(one.at) ? { ...one, score: one.score * BEHIND } : one,
  );

/** The service that covers goods comes right above them: it holds the answer, where it applies. */
export const liftServices = (scored: readonly Scored[], { entries }: Records): Scored[] => {
  const lifted = new Map<string, number>();
  for (const { entry, score } of scored)
    for (const path of entry.goods?.servedBy ?? [])
      if ((lifted.get(path) ?? 0) < score) lifted.set(path, score);
  if (lifted.size === 0) return [...scored];
  const missing = entries.flatMap((entry, at) =>
    lifted.has(entry.url) && !scored.some((one) => one.at === at) ? [{ entry, score: 0, at }] : [],
  );
  return [...scored, ...missing].map((one) => ({
    ...one,
    score: Math.max(one.score, lifted.get(one.entry.url) ?? 0),
  }));
};
