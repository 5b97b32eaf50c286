import type { Content } from '../../content/collections.ts';
import type { SearchWords } from '../../schemas/search-words.ts';

type Place = SearchWords['places'][number];

const addressOf = ({ service, document, regulation, guide, term, section, page }: Place): string => {
  if (service) return `/layanan/${service}/`;
  if (document) return `/dokumen/${document}/`;
  if (regulation) return `/peraturan/${regulation}/`;
  if (guide) return `/panduan/${guide}/`;
  if (term) return `/istilah/#${term}`;
  return section ? `#${section}` : (page ?? '');
};

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
