import { documentsFile } from '../../schemas/open-data/documents.ts';
import { regulationsFile } from '../../schemas/open-data/regulations.ts';
import { serviceFile } from '../../schemas/open-data/service.ts';
import { servicesFile } from '../../schemas/open-data/services.ts';
import { tariffsFile } from '../../schemas/open-data/tariffs.ts';
import type { OpenContext } from './context.ts';
import { openDocuments } from './documents.ts';
import { openFileOf } from './file.ts';
import { openRegulations } from './regulations.ts';
import { openServiceOf } from './service.ts';
import { openServices } from './services.ts';
import { openTariffs } from './tariffs.ts';

/** The schema of each kind of file, published as `/data/schema/<name>.json`. */
export const OPEN_SCHEMAS = {
  services: servicesFile,
  service: serviceFile,
  tariffs: tariffsFile,
  regulations: regulationsFile,
  documents: documentsFile,
} as const;
/** `<name>` in the address of a schema. */
export type OpenSchemaName = keyof typeof OPEN_SCHEMAS;

const place = <Name extends OpenSchemaName>(name: Name, path: `/${string}` = `/data/v1/${name}.json`) => ({
  path,
  schemaPath: `/data/schema/${name}.json` as const,
  schema: OPEN_SCHEMAS[name],
});

/** The four files that hold a whole register, by name: `/data/v1/<name>.json`; each is made when it is asked for. */
export const openRegisters = (context: OpenContext) => ({
  get services() {
    return openFileOf(context, place('services'), { services: openServices(context) });
  },
  get tariffs() {
    return openFileOf(context, place('tariffs'), { tariffs: openTariffs(context) });
  },
  get regulations() {
    return openFileOf(context, place('regulations'), { regulations: openRegulations(context) });
  },
  get documents() {
    return openFileOf(context, place('documents'), { documents: openDocuments(context) });
  },
});

/** The file of one service: `/data/v1/services/<id>.json`. */
export const openServiceFile = (context: OpenContext, id: string) =>
  openFileOf(context, place('service', `/data/v1/services/${id}.json`), {
    service: openServiceOf(context, id),
  });
