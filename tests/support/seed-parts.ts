import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMAS, type Content } from '../../src/content/collections.ts';
import type { CollectionName } from '../../src/schemas/reference.ts';
import { guideText } from './guide-text.ts';
import { shownText } from './shown-text.ts';

/** The services that each seed describes, in its order, by source id. */
export const SEED_SERVICES = {
  'panduan-sinkarkes': ['health-certificate-omkaba'],
  'bkp-yogyakarta': [
    'madu-pengeluaran-antar-area',
    'susu-pengeluaran-antar-area',
    'vaksin-pengeluaran-antar-area',
    'vaksin-pemasukan-antar-area',
  ],
  'skp-tanjung-balai-karimun': ['tumbuhan-pengeluaran-antar-area'],
} as const;
export type SeedName = keyof typeof SEED_SERVICES;

/** The lines of a seed about one service, mended, and all that the site says of that service. */
export type SeedPart = { service: string; seed: string; text: string[]; labels: string[] };

/** Every service of the seed of Yogyakarta opens with one of these lines. */
const OPENING = /^(?=\**PERSYARATAN DAN PROSEDUR P|\(RISIKO RENDAH\)$)/m;

const SEEDS = join(import.meta.dirname, '..', 'content', 'seeds');

/** A seed as copied; values of persons and companies in its pictures read `[contoh]`. */
export const readSeed = (name: SeedName): string => readFileSync(join(SEEDS, `${name}.txt`), 'utf8');

/** A text of a source with its recorded mends. */
export const mend = (text: string, name: SeedName, content: Content): string =>
  (content.sources.get(name)?.data.mends ?? []).reduce(
    (mended, { printed, shown }) => mended.replaceAll(printed, shown),
    text,
  );

const entryText = (content: Content, collection: CollectionName, id: string): string[] => {
  const entry = content[collection].get(id);
  return entry ? shownText(SCHEMAS[collection], entry.data) : [];
};

const serviceText = (content: Content, id: string): string[] => {
  const service = content.services.get(id)?.data;
  const agencies = service ? [...service.offices, ...service.complaints.agencies] : [];
  return [
    ...entryText(content, 'services', id),
    ...entryText(content, 'procedures', id),
    ...agencies.flatMap((agency) => entryText(content, 'agencies', agency)),
  ];
};

const portalText = (content: Content) => {
  const portal = content.portal.get('health-certificate')?.data;
  const billing = content.billing.get('billing')?.data;
  const { text, labels } =
    portal && billing ? guideText(content.guides.values(), portal, billing) : { text: [], labels: [] };
  return {
    text: [...text, ...[...content.guides.keys()].flatMap((id) => entryText(content, 'guides', id))],
    labels,
  };
};

/**
 * Sets each part of a seed against the pages of its own service only, so that one service cannot stand in for another.
 * @throws when the seed does not fall into as many parts as it has services
 */
export const partsOf = (name: SeedName, content: Content): SeedPart[] => {
  const services = SEED_SERVICES[name];
  const seed = mend(readSeed(name), name, content);
  const sections =
    services.length > 1 ? seed.split(OPENING).filter((section) => section.trim() !== '') : [seed];
  if (sections.length !== services.length) throw new Error(`${name}: ${sections.length} parts`);
  const guides = name === 'panduan-sinkarkes' ? portalText(content) : { text: [], labels: [] };
  return services.map((service, index) => ({
    service,
    seed: sections[index] ?? '',
    text: [...serviceText(content, service), ...entryText(content, 'sources', name), ...guides.text],
    labels: guides.labels,
  }));
};
