import { z } from 'zod';

/** The folders of `content/` whose entries other entries may name. */
export const COLLECTIONS = [
  'services',
  'procedures',
  'plans',
  'regulations',
  'tariffs',
  'requirements',
  'questions',
  'routes',
  'documents',
  'agencies',
  'sources',
  'conflicts',
  'terms',
  'changes',
  'portal',
  'forms',
  'guides',
  'search',
] as const;
export type CollectionName = (typeof COLLECTIONS)[number];

/** Remembers which schemas stand for the id of an entry elsewhere, so that the loader can follow them. */
export const references = z.registry<{ collection: CollectionName }>();

/** The id of an entry of another collection. That it exists is checked once everything is read. */
export const reference = (collection: CollectionName) =>
  z.string(`nama berkas di content/${collection}/`).register(references, { collection });
