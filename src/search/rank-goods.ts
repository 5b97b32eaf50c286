import type { Understood } from './query.ts';
import { isOffice, type Entry, type Records } from './records.ts';

/** An entry and how well it answers. */
export type Scored = { entry: Entry; score: number; at: number };

/** For what is named inside a longer query, by the share of it that names it: `kirim mangga ke batam`. */
const NAMED = { thing: 30, service: 3 };
const LONGEST_NAME = 4;
/** Of what is named after something else: `mangga ke batam` is about the mango, `vaksin ayam` about a service. */
const AFTER = { thing: 0.5, service: 0.1 };
/** What more services are called alike names none of them: `karantina hewan`. */
const MOST_SERVICES = 2;

type Kind = 'thing' | 'service';

const kindOf = (entry: Entry): Kind | undefined => {
  if (entry.goods || isOffice(entry)) return 'thing';
  return !entry.part && entry.page.path.startsWith('/layanan/') ? 'service' : undefined;
};

/** The goods, offices and services that bear a name. */
const bearersOf = (name: string, { names, entries }: Records): { at: number; kind: Kind }[] => {
  const found = [...(names.get(name) ?? [])].flatMap((at) => {
    const entry = entries[at];
    const kind = entry && kindOf(entry);
    return kind === undefined ? [] : [{ at, kind }];
  });
  const services = found.filter(({ kind }) => kind === 'service').length;
  return found.filter(({ kind }) => kind !== 'service' || services <= MOST_SERVICES);
};

/**
 * How well goods, offices and services are hit by a run of the typed words that is one of their names; what surrounds
 * it says the errand. What is named first is what the query is about.
 */
export const byNamedGoods = ({ units }: Understood, records: Records): Map<number, number> => {
  const scores = new Map<number, number>();
  const typed = units.flatMap((unit) => unit.typed);
  let first: { from: number; kind: Kind } | undefined;
  for (let from = 0; from < typed.length; from += 1)
    for (let to = from + 1; to <= Math.min(typed.length, from + LONGEST_NAME); to += 1)
      for (const { at, kind } of bearersOf(typed.slice(from, to).join(''), records)) {
        first ??= { from, kind };
        const share = Math.sqrt((to - from) / typed.length);
        const score = NAMED[kind] * share * (from > first.from ? AFTER[first.kind] : 1);
        scores.set(at, Math.max(score, scores.get(at) ?? 0));
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
