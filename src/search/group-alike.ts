import type { SearchHit } from './hit.ts';

/** So many services with the same section are one group. */
const FEWEST = 3;

const sectionOf = ({ url, within }: SearchHit): string | undefined =>
  within !== undefined && url.includes('/layanan/') ? url.slice(url.indexOf('#')) : undefined;

/** So many hits stay where they are: a group of many does not hide what else is among the first. */
const FIRST = 3;

/**
 * The same section of several services side by side, as one group under its title where the first of them stands:
 * `Biaya pelayanan` once, with the services below it.
 */
export const groupAlike = (hits: readonly SearchHit[]): SearchHit[] => {
  const alikeTo = (hit: SearchHit): SearchHit[] => {
    const section = sectionOf(hit);
    const alike = section === undefined ? [] : hits.filter((one) => sectionOf(one) === section);
    return alike.length < FEWEST ? [] : alike;
  };
  const first = hits.slice(0, FIRST);
  const ordered = first.some((hit) => alikeTo(hit).length > 0)
    ? [
        ...first.filter((hit) => alikeTo(hit).length === 0),
        ...hits.filter((hit) => !first.includes(hit) || alikeTo(hit).length > 0),
      ]
    : hits;
  const shown = new Set<SearchHit>();
  return ordered.flatMap((hit) => {
    if (shown.has(hit)) return [];
    const alike = alikeTo(hit);
    if (alike.length === 0) return [hit];
    for (const one of alike) shown.add(one);
    return alike.map((one, index) => ({
      ...one,
      group: index === 0 ? ('first' as const) : ('next' as const),
    }));
  });
};
