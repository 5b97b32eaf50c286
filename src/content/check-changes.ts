import type { Content } from './collections.ts';
import type { Problem } from './problem.ts';
import { listedLines } from './tariff-lines.ts';

const NAME = /^(\d{4}-\d{2}-\d{2})-[a-z0-9]/;

/** A note is called after its day: the name is its anchor, and orders the notes. */
const misnamed = ({ changes }: Content): Problem[] =>
  [...changes.values()]
    .filter(({ id, data }) => NAME.exec(id)?.[1] !== data.on)
    .map(({ id, file, data: { on } }) => ({
      file,
      key: 'on',
      expected: `nama berkas yang diawali tanggalnya, mis. ${on}-${id.replace(/^[\d-]+/, '') || 'tarif-madu'}.yaml`,
      found: `"${id}"`,
    }));

/**
 * Tariffs with an older and a newer figure that no change note names: the public would see a change without its ground.
 * And notes that are not called after their day.
 */
export const checkChanges = (content: Content): Problem[] => {
  const names = misnamed(content);
  const noted = new Set([...content.changes.values()].flatMap(({ data }) => data.tariffs));
  const unnoted = listedLines(content).flatMap(({ line: { id, values }, group: { file } }) => {
    const series = values.map(({ goods = '' }) => goods);
    const changed = new Set(series).size < series.length;
    return changed && !noted.has(id)
      ? [
          {
            file,
            key: `${id}.values`,
            expected: `catatan di content/changes/ dengan tariffs: [${id}]`,
            found: 'tidak ada',
          },
        ]
      : [];
  });
  return [...names, ...unnoted];
};
