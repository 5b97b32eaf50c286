import { dataTerbuka } from 'ui:id';
import type { z } from 'zod';
import { walkReferences } from '../../content/walk-references.ts';
import type { openSource } from '../../schemas/open-data/parts.ts';
import { get } from '../get.ts';
import type { OpenContext } from './context.ts';

const sourceOf = ({ content, at }: OpenContext, id: string): z.output<typeof openSource> => {
  const { mends: _mends, omitted: _omitted, ...data } = get(content, 'sources', id).data;
  return { id, url: at(`/catatan-sumber/#${id}`), ...data };
};

/** The words on terms and use that go with every file. */
const TERMS = {
  license: {
    name: 'MIT',
    url: 'https://opensource.org/license/mit',
    covers: dataTerbuka.lisensi.mencakup,
    sourceWords: dataTerbuka.lisensi.kataSumber,
  },
  notice: dataTerbuka.peringatan,
};

/**
 * A file of the open data: what every one begins with, then what it holds.
 * @param schema of the file; it tells where in `holds` a source is named
 */
export const openFileOf = <Schema extends z.ZodObject>(
  context: OpenContext,
  { path, schemaPath, schema }: { path: `/${string}`; schemaPath: `/${string}`; schema: Schema },
  holds: Partial<z.output<Schema>>,
) => {
  const named = walkReferences(schema, holds).filter(({ collection }) => collection === 'sources');
  return {
    $schema: context.at(schemaPath),
    url: context.at(path),
    contentVersion: context.contentVersion,
    checkedOn: context.checkedOn,
    ...TERMS,
    sources: [...new Set(named.map(({ id }) => id))].sort().map((id) => sourceOf(context, id)),
    ...holds,
  };
};
