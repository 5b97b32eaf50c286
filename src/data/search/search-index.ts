import type { Content } from '../../content/collections.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { list } from '../get.ts';
import { indexedGoods } from './goods.ts';
import { guidePages } from './guide-pages.ts';
import { documentPages, regulationPages } from './law-pages.ts';
import { withWords, wordsByPlace } from './places.ts';
import { servicePages } from './service-pages.ts';
import { sitePages } from './site-pages.ts';

/**
 * The small index of everything that has a name: pages, sections, requirements, steps, tariff lines, fields,
 * terms and goods, with the words of `content/search/`. No full text: that is Pagefind's.
 */
export const searchIndexOf = (content: Content): SearchIndex => {
  const namesOf = wordsByPlace(content);
  const words = list(content, 'search').map(({ data }) => data);
  return {
    pages: [
      ...servicePages(content, namesOf),
      ...documentPages(content, namesOf),
      ...regulationPages(content, namesOf),
      ...guidePages(content, namesOf),
      ...sitePages(content, namesOf),
    ].map((page) => withWords(page, namesOf)),
    goods: indexedGoods(content),
    synonyms: words.flatMap(({ synonyms }) => synonyms),
    ignored: words.flatMap(({ ignored }) => ignored),
    ignoredAtEnd: words.flatMap(({ ignoredAtEnd }) => ignoredAtEnd),
    outside: words.flatMap(({ outside }) => outside.map((thing) => [thing.name, ...thing.words].join(';'))),
  };
};
