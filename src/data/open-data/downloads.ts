import { dataTerbuka } from 'ui:id';

const says = dataTerbuka.unduhan;

/** Every file for machines, with what it holds and the schema that describes it. */
export const DOWNLOADS = [
  { path: '/data/v1/services.json', says: says.services, schema: '/data/schema/services.json' },
  { path: '/data/v1/services/{id}.json', says: says.service, schema: '/data/schema/service.json' },
  { path: '/data/v1/tariffs.json', says: says.tariffs, schema: '/data/schema/tariffs.json' },
  { path: '/data/v1/tariffs.csv', says: says.tariffsCsv, schema: undefined },
  { path: '/data/v1/regulations.json', says: says.regulations, schema: '/data/schema/regulations.json' },
  { path: '/data/v1/documents.json', says: says.documents, schema: '/data/schema/documents.json' },
  { path: '/perubahan.xml', says: says.perubahan, schema: undefined },
  { path: '/data/wilayah.json', says: says.wilayah, schema: undefined },
  { path: '/data/schema/paket-v2.json', says: says.paket, schema: undefined },
  { path: '/data/schema/paket-v1.json', says: says.paketLama, schema: undefined },
] as const;
