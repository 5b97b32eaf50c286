import type { Understood } from './query.ts';
import { isOffice, type Entry, type Records } from './records.ts';

/** An entry and how well it answers. */
export type Scored = { entry: Entry; score: number; at: number };

/** For goods, a service or an office named inside a longer query, by the share of it that names them: `kirim mangga ke batam`. */
const NAMED = 30;
const LONGEST_NAME = 4;
/** Of what is named after something else: `vaksin ayam` is about the vaccine, `mangga ke batam` about the mango. */
const LATER = 0.5;

/** What more services are called alike names none of them: `karantina hewan`. */
const MOST_SERVICES = 2;

const isService = ({ page, part }: Entry): boolean => !part && page.path.startsWith('/layanan/');

/**
 * How well goods, services and offices are hit by a run of the typed words that is one of their names; what surrounds it says the
 * errand. What is named first is what the query is about.
 */
export const byNamedGoods = ({ units }: Understood, { names, entries }: Records): Map<number, number> => {
  const scores = new Map<number, number>();
  const onesNamed = (called: Iterable<number>): number[] => {
    const found = [...called].flatMap((at) => ({ at, entry: entries[at] }));
    const services = found.filter(({ entry }) => entry && isService(entry));
    const things = found.filter(({ entry }) => entry && (entry.goods !== undefined || isOffice(entry)));
    return [...things, ...(services.length > MOST_SERVICES ? [] : services)].map(({ at }) => at);
  };
  const typed = units.flatMap((unit) => unit.typed);
  let first = typed.length;
  for (let from = 0; from < typed.length; from += 1)
    for (let to = from + 1; to <= Math.min(typed.length, from + LONGEST_NAME); to += 1)
      for (const index of onesNamed(names.get(typed.slice(from, to).join('')) ?? [])) {
        first = Math.min(first, from);
        const score = NAMED * Math.sqrt((to - from) / typed.length) * (from > first ? LATER : 1);
        scores.set(index, Math.max(score, scores.get(index) ?? 0));
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
