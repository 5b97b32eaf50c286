import { layanan, periksa } from 'ui:id';
import type { Content } from '../../content/collections.ts';
import { fill } from '../../i18n/fill.ts';
import type { IndexedPage } from '../../search/search-index.ts';
import { answerOf } from '../answer.ts';
import { list } from '../get.ts';
import { feeWords } from '../service-card.ts';
import { directionFacet } from '../service-facets.ts';
import { serviceView } from '../service-view.ts';
import { clip } from './clip.ts';
import { serviceParts } from './service-parts.ts';

const CHECK = 0.6;
const MAIN = 1.3;
/** A source that is cut off answers less: it steps behind one that is whole where both hold the words. */
const CUT_OFF = 1;

/** Each service with its parts, and its self-check. */
export const servicePages = (content: Content, namesOf: (address: string) => string[]): IndexedPage[] =>
  list(content, 'services').flatMap(({ id, data }): IndexedPage[] => {
    const facets = {
      kind: 'layanan',
      goods: [data.commodity],
      directions: directionFacet(data),
    } as const;
    const path = `/layanan/${id}/`;
    const view = serviceView(content, id);
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
        weight: data.partial ? CUT_OFF : MAIN,
        says: clip(data.partial ? `${layanan.terpotong}. ${data.summary}` : data.summary, 120),
        names: [...new Set([...goods, ...data.alsoCalled, ...codes, ...namesOf(path), kinds])],
        parts: serviceParts(view, feeWords(answerOf(content, view)), namesOf),
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
