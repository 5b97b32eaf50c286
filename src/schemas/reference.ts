import { z } from 'zod';

/** The folders of `content/` whose entries other entries may name. */
export const COLLECTIONS = [
  'services',
  'procedures',
  'plans',
  'regulations',
  'tariffs',
  'commodities',
  'copies',
  'requirements',
  'questions',
  'routes',
  'documents',
  'agencies',
  'offices',
  'sources',
  'conflicts',
  'terms',
  'changes',
  'portal',
  'billing',
  'forms',
  'guides',
  'goods',
  'holidays',
  'search',
  'wording',
] as const;
export type CollectionName = (typeof COLLECTIONS)[number];

/** What an id may name: an entry of a collection, or a line of the lists of tariffs. */
export type Referable = CollectionName | 'tariff-lines';

/** Remembers which schemas stand for the id of an entry elsewhere, so that the loader can follow them. */
export const references = z.registry<{ collection: Referable }>();

/** The id of an entry of another collection. That it exists is checked once everything is read. */
export const reference = (collection: CollectionName) =>
  z.string(`nama berkas di content/${collection}/`).register(references, { collection });

/** The id of a line of the lists in `content/tariffs/`, e.g. `hewan.pemeriksaan.produk-pangan.madu`. */
export const lineReference = () =>
  z.string('id baris di content/tariffs/').register(references, { collection: 'tariff-lines' });
