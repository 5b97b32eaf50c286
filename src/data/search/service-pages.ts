import { layanan, periksa } from 'ui:id';
import type { Content } from '../../content/collections.ts';
import { fill } from '../../i18n/fill.ts';
import type { IndexedPage } from '../../search/search-index.ts';
import { list } from '../get.ts';
import { serviceView } from '../service-view.ts';
import { clip } from './clip.ts';
import { serviceParts } from './service-parts.ts';

const CHECK = 0.6;
const MAIN = 1.3;

/** Export and import are the ways out and in of one service. */
const DIRECTIONS = {
  pengeluaran: ['pengeluaran'],
  pemasukan: ['pemasukan'],
  'ekspor-impor': ['ekspor-impor'],
};

/** Each service with its parts, and its self-check. */
export const servicePages = (content: Content, namesOf: (address: string) => string[]): IndexedPage[] =>
  list(content, 'services').flatMap(({ id, data }): IndexedPage[] => {
    const facets = {
      kind: 'layanan',
      goods: [data.commodity],
      directions: DIRECTIONS[data.direction],
    } as const;
    const path = `/layanan/${id}/`;
    const codes = 'items' in data.hsCodes ? data.hsCodes.items.map(({ code }) => code) : [];
    const goods = data.goods.split(/, (?:dan )?/);
    const kinds = layanan.regime[data.regime];
    return [
      {
        ...facets,
        goods: [...facets.goods],
        directions: [...facets.directions],
        path,
        title: data.title,
        weight: MAIN,
        says: clip(data.summary, 180),
        names: [...new Set([...goods, ...data.alsoCalled, ...codes, ...namesOf(path), kinds])],
        parts: serviceParts(serviceView(content, id), namesOf),
      },
      {
        ...facets,
        goods: [...facets.goods],
        directions: [...facets.directions],
        path: `/periksa/${id}/`,
        title: fill(periksa.satu.judul, { layanan: data.title }),
        weight: CHECK,
      },
    ];
  });
