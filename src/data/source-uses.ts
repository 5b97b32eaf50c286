import type { Content } from '../content/collections.ts';
import { COLLECTIONS, type CollectionName } from '../schemas/reference.ts';

/** How many entries of each kind were read in a source. */
export type SourceUses = ReadonlyMap<CollectionName, number>;

const sourcesIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const { source, seenOnlyIn } = value as { source?: unknown; seenOnlyIn?: unknown };
  return [
    ...[source, seenOnlyIn].filter((id) => typeof id === 'string'),
    ...Object.values(value).flatMap(sourcesIn),
  ];
};

/** What of a service stands in files of its own counts for the service. */
const COUNTED_AS: Partial<Record<CollectionName, CollectionName>> = {
  procedures: 'services',
  plans: 'services',
};

/** For each source, of how many services, tariff groups, terms and so on it bears a part. */
export const sourceUses = (content: Content): Map<string, SourceUses> => {
  const named = new Map<string, Map<CollectionName, Set<string>>>();
  for (const collection of COLLECTIONS)
    for (const { id, data } of content[collection].values())
      for (const source of sourcesIn(data)) {
        const kind = COUNTED_AS[collection] ?? collection;
        const kinds = named.get(source) ?? new Map<CollectionName, Set<string>>();
        kinds.set(kind, (kinds.get(kind) ?? new Set<string>()).add(id));
        named.set(source, kinds);
      }
  return new Map(
    [...named].map(([source, kinds]) => [
      source,
      new Map([...kinds].map(([kind, ids]) => [kind, ids.size] as const)),
    ]),
  );
};

/** The address of a source as a link, where what was recorded is a whole address and nothing else. */
export const sourceLink = (address: string | undefined): string | undefined =>
  address !== undefined && /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/[\w./-]*)?$/i.test(address)
    ? `https://${address}`
    : undefined;
