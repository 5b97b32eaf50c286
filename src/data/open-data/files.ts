import { documentsFile } from '../../schemas/open-data/documents.ts';
import { regulationsFile } from '../../schemas/open-data/regulations.ts';
import { serviceFile } from '../../schemas/open-data/service.ts';
import { servicesFile } from '../../schemas/open-data/services.ts';
import { tariffsFile } from '../../schemas/open-data/tariffs.ts';
import { list } from '../get.ts';
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
export type OpenSchemaName = keyof typeof OPEN_SCHEMAS;

const schemaPath = (name: OpenSchemaName) => `/data/schema/${name}.json` as const;

/** The four files that hold a whole register, by name: `/data/v1/<name>.json`. */
export const openRegisters = (context: OpenContext) => {
  const place = <Name extends OpenSchemaName>(name: Name) => ({
    path: `/data/v1/${name}.json` as const,
    schemaPath: schemaPath(name),
    schema: OPEN_SCHEMAS[name],
  });
  return {
    services: openFileOf(context, place('services'), { services: openServices(context) }),
    tariffs: openFileOf(context, place('tariffs'), { tariffs: openTariffs(context) }),
    regulations: openFileOf(context, place('regulations'), { regulations: openRegulations(context) }),
    documents: openFileOf(context, place('documents'), { documents: openDocuments(context) }),
  };
};

/** One file for each service, by its id: `/data/v1/services/<id>.json`. */
export const openServiceFiles = (context: OpenContext) =>
  new Map(
    list(context.content, 'services').map(({ id }) => [
      id,
      openFileOf(
        context,
        {
          path: `/data/v1/services/${id}.json`,
          schemaPath: schemaPath('service'),
          schema: OPEN_SCHEMAS.service,
        },
        { service: openServiceOf(context, id) },
      ),
    ]),
  );
