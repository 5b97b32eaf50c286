import { changes } from './changes.ts';
import type { Stage } from '../schemas/guide.ts';
import type { OpenContext } from './open-data/context.ts';
import type { ServiceView } from './service-view.ts';

/** A node of schema.org JSON-LD. */
export type StructuredData = { '@type': string; [property: string]: unknown };

type Trail = readonly { title: string; href: `/${string}` }[];
type At = (path: `/${string}`) => string;

/** The way from the home page down to a page, itself included; its last step needs no address. */
export const breadcrumbList = (trail: Trail, page: string, at: At): StructuredData => ({
  '@type': 'BreadcrumbList',
  itemListElement: [...trail, { title: page, href: undefined }].map(({ title, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: title,
    ...(href && { item: at(href) }),
  })),
});

const providersOf = (offices: ServiceView['offices']) => {
  const all = offices.map(({ entry }) => ({ '@type': 'GovernmentOrganization', name: entry.data.name }));
  return all.length === 1 ? all[0] : all;
};

/**
 * A service as a GovernmentService. No fee and no area served: the fee's law is in doubt, and no source says for
 * which area an office serves.
 */
export const governmentService = ({ data, offices, products }: ServiceView): StructuredData => ({
  '@type': 'GovernmentService',
  name: data.title,
  provider: providersOf(offices),
  serviceOutput: products.flatMap(({ document }) =>
    document ? { '@type': 'Thing', name: `${document.data.name} (${document.data.code})` } : [],
  ),
});

/** A guide as a HowTo: its steps in the site's own words, each with its address. */
export const howTo = (name: string, page: string, stages: readonly Stage[]): StructuredData => ({
  '@type': 'HowTo',
  name,
  step: stages.map(({ id, title, do: doings }) => ({
    '@type': 'HowToStep',
    name: title,
    url: `${page}#${id}`,
    text: doings.map(({ says }) => says).join(' '),
  })),
});

const MEDIA_TYPES = { json: 'application/json', csv: 'text/csv' } as const;

/** The open data as a Dataset with its files. */
export const dataset = (
  { at, content, contentVersion }: OpenContext,
  name: string,
  description: string,
): StructuredData => ({
  '@type': 'Dataset',
  name,
  description,
  url: at('/data/'),
  inLanguage: 'id',
  isAccessibleForFree: true,
  version: contentVersion,
  dateModified: changes(content)[0]?.data.on,
  distribution: (
    ['services.json', 'tariffs.json', 'tariffs.csv', 'regulations.json', 'documents.json'] as const
  ).map((file) => ({
    '@type': 'DataDownload',
    contentUrl: at(`/data/v1/${file}`),
    encodingFormat: MEDIA_TYPES[file.endsWith('csv') ? 'csv' : 'json'],
  })),
});

/** JSON-LD as the body of a script element: no `<`, so that nothing in it can end the element. */
export const asScript = (graph: readonly StructuredData[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
