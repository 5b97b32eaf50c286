import { dokumen } from 'ui:id';
import type { Content, Entry } from '../../content/collections.ts';
import type { IndexedPage } from '../../search/search-index.ts';
import { documentView, isPresent } from '../document-view.ts';
import { get, list } from '../get.ts';
import { directionFacet } from '../service-facets.ts';
import { regulationView } from '../regulation-view.ts';
import { clip } from './clip.ts';

const MAIN = 1.2;
/** Behind its namesakes of the older coding, which is the one that the procedures on this site name. */
const PRESENT_CODE = 1.1;
/** People look for the law in force, also by words that both bear in their names. */
const REPLACED = 0.75;
const ARTICLE = 0.85;

const facetsOf = (services: readonly Entry<'services'>[]) => {
  const goods = [...new Set(services.map(({ data }) => data.commodity))];
  const directions = [...new Set(services.flatMap(({ data }) => directionFacet(data)))];
  return services.length === 0 ? {} : { goods, directions };
};

/** Forms and certificates, under their code and their name. */
export const documentPages = (content: Content, namesOf: (address: string) => string[]): IndexedPage[] =>
  list(content, 'documents').map((entry) => {
    const { id, data } = entry;
    const path = `/dokumen/${id}/`;
    const services = documentView(content, id).uses.map(({ service }) => get(content, 'services', service));
    return {
      path,
      title: `${data.code}: ${data.name}`,
      kind: 'dokumen',
      weight: isPresent(entry) ? PRESENT_CODE : MAIN,
      ...facetsOf(services),
      says: clip(`${dokumen.regime[data.regime]}. ${data.does}`),
      names: [dokumen.kind[data.kind], ...namesOf(path)],
    };
  });

/** Instruments of law with their articles, under the short forms in which people cite them. */
export const regulationPages = (content: Content, namesOf: (address: string) => string[]): IndexedPage[] =>
  list(content, 'regulations').map(({ id, data }) => {
    const path = `/peraturan/${id}/`;
    return {
      path,
      title: `${data.shortTitle}: ${data.title}`,
      kind: 'peraturan',
      ...(data.status === 'digantikan' ? { weight: REPLACED } : {}),
      ...facetsOf(regulationView(content, id).services),
      says: clip(data.statusNote),
      names: [data.number, `${data.instrument} ${data.number} ${data.year}`, ...namesOf(path)],
      parts: data.articles.map(({ slug, article, says }) => ({
        anchor: slug,
        title: `${data.shortTitle} ${article}`,
        weight: ARTICLE,
        says: clip(says),
      })),
    };
  });
