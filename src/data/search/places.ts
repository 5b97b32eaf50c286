import type { Content } from '../../content/collections.ts';
import type { IndexedPage } from '../../search/search-index.ts';
import type { SearchWords } from '../../schemas/search-words.ts';

type Place = SearchWords['places'][number];

const pageOf = ({ service, document, regulation, guide, term, office, section, page }: Place): string => {
  if (service) return `/layanan/${service}/`;
  if (document) return `/dokumen/${document}/`;
  if (regulation) return `/peraturan/${regulation}/`;
  if (guide) return `/panduan/${guide}/`;
  if (term) return `/istilah/#${term}`;
  if (office) return `/kantor/#${office}`;
  return section ? `#${section}` : (page ?? '');
};

/** Where a place is; a part of it has its own address. */
export const addressOf = (place: Place): string =>
  pageOf(place) + (place.part === undefined ? '' : `#${place.part}`);

/** The words of `content/search/` that lead to one place, by its address; `#biaya` is that section of any service. */
export const wordsByPlace = (content: Content): ((address: string) => string[]) => {
  const words = new Map<string, string[]>();
  for (const { data } of content.search.values())
    for (const place of data.places) {
      const address = addressOf(place);
      words.set(address, [...(words.get(address) ?? []), ...place.words]);
    }
  return (address) => words.get(address) ?? [];
};

/** The parts of a page, each with the words of `content/search/` that lead to it alone. */
export const withWords = (page: IndexedPage, namesOf: (address: string) => string[]): IndexedPage => {
  const { path, parts } = page;
  if (!parts) return page;
  return {
    ...page,
    parts: parts.map((part) => {
      const names = [...(part.names ?? []), ...namesOf(`${path}#${part.anchor}`)];
      return names.length === 0 ? part : { ...part, names };
    }),
  };
};
