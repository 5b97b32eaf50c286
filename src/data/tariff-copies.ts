import type { Content } from '../content/collections.ts';
import type { CopyRow } from '../schemas/copies.ts';
import { get } from './get.ts';
import { allTariffLines, type TariffLineView } from './tariff-line.ts';
import { copiesPath, isListed } from './tariff-lists.ts';

/** What one copy says of a line, its source and instrument by name. */
type CopyView = CopyRow & { sourceTitle: string; law: string | undefined };

/** The lines of a group of an annex, each with all that its copies say. */
export type TariffCopies = {
  group: string;
  path: ReturnType<typeof copiesPath>;
  first: TariffLineView;
  lines: { line: TariffLineView; copies: CopyView[] }[];
};

/** One page a group of the annexes: the evidence behind each of its figures. */
export const tariffCopies = (content: Content): TariffCopies[] => {
  const rows = Map.groupBy(get(content, 'copies', 'salinan').data.rows, ({ line }) => line);
  const view = (row: CopyRow): CopyView => ({
    ...row,
    sourceTitle: get(content, 'sources', row.source).data.title,
    law: row.instrument && get(content, 'regulations', row.instrument).data.shortTitle,
  });
  const groups = Map.groupBy(allTariffLines(content).filter(isListed), ({ group }) => group);
  return [...groups].flatMap(([group, lines]) => {
    const [first] = lines;
    return first
      ? {
          group,
          path: copiesPath(first),
          first,
          lines: lines.map((line) => ({ line, copies: (rows.get(line.id) ?? []).map(view) })),
        }
      : [];
  });
};
