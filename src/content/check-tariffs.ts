import { addDays } from '../domain/calendar.ts';
import type { CopyRow } from '../schemas/copies.ts';
import type { Grade, TariffGroup, TariffLineEntry } from '../schemas/tariff.ts';
import type { Content } from './collections.ts';
import { showValue, type Problem } from './problem.ts';
import { listedLines, type ListedLine } from './tariff-lines.ts';

type LineValue = TariffLineEntry['values'][number];
type Found = Pick<Problem, 'key' | 'expected' | 'found'>;

const DIRECTIONS = [
  ['antar-area', 'domestic'],
  ['ekspor', 'export'],
  ['impor', 'import'],
] as const;

/** Who stands behind the figures of a value: the copies that agree, and the documents it was seen in. */
const handsOf = (value: LineValue, group: TariffGroup, rows: readonly CopyRow[], content: Content) => {
  const seen = value.grounds.flatMap((key) => {
    const ground = group.grounds[key];
    return ground && 'seenOnlyIn' in ground ? ground.seenOnlyIn : [];
  });
  const agreeing = rows.filter(({ verdict }) => verdict === 'agrees').map(({ source }) => source);
  return new Set([...seen, ...agreeing].map((id) => content.sources.get(id)?.data.hand ?? id));
};

const gradeFor = (hands: number): Grade => (['X', 'C', 'B'] as const)[hands] ?? 'A';

/** A wrong figure has one cause, and is said once, with all the copies that show the other. */
const figureProblems = (id: string, { amounts }: LineValue, rows: readonly CopyRow[]): Found[] => {
  const wrong = DIRECTIONS.flatMap(([direction, column]) => {
    const others = rows.filter((row) => row.verdict === 'agrees' && row[column] !== amounts?.[direction]);
    return others.length > 0 ? { direction, figure: others[0]?.[column], others } : [];
  });
  return wrong.slice(0, 1).map(({ direction, figure, others }) => ({
    key: `${id}.${direction}`,
    expected: `${figure ?? 'tanpa angka'}, seperti salinan ${others.map(({ source }) => source).join(', ')}; bila tarifnya berubah, tambahkan nilai baru`,
    found: showValue(amounts?.[direction]),
  }));
};

const valueProblems = (
  { line: { id, values }, group: { data: group } }: ListedLine,
  rows: readonly CopyRow[],
  content: Content,
): Found[] =>
  values.flatMap((value): Found[] => {
    const strangers = value.grounds
      .filter((key) => !(key in group.grounds))
      .map((key) => ({
        key: `${id}.grounds`,
        expected: `salah satu dari ${Object.keys(group.grounds).join(', ')}`,
        found: showValue(key),
      }));
    if (value.grade === 'X')
      return Object.keys(value.amounts ?? {}).length === 0 && !value.brackets
        ? strangers
        : [
            ...strangers,
            {
              key: `${id}.grade`,
              expected: 'tanpa angka selama tingkatnya X',
              found: showValue(value.amounts),
            },
          ];
    // A value of another day than the copies rests on its own ground.
    if (value.from !== undefined) return strangers;
    const hands = handsOf(value, group, rows, content);
    const grade = gradeFor(hands.size);
    const graded =
      grade === value.grade
        ? []
        : [
            {
              key: `${id}.grade`,
              expected: `${grade}, karena ${hands.size} salinan terpisah memuatnya`,
              found: value.grade,
            },
          ];
    return [...strangers, ...figureProblems(id, value, rows), ...graded];
  });

/** Two values of one line for one day, of which neither would be known to hold; or days between two for which there is none. */
const overlapsAndGaps = ({ line: { id, values }, group: { data } }: ListedLine): Found[] => {
  const startOf = ({ from, grounds }: LineValue) =>
    from ?? grounds.flatMap((key) => data.grounds[key]?.from ?? []).sort()[0] ?? '';
  return values.flatMap((value, index) => {
    const from = startOf(value);
    const others = values.filter((other) => other !== value && other.goods === value.goods);
    const earlier = values
      .slice(0, index)
      .find(
        (other) =>
          other.goods === value.goods && startOf(other) <= (value.to ?? '~') && from <= (other.to ?? '~'),
      );
    if (value.to === undefined && !earlier) return [];
    if (value.to !== undefined && value.to < from)
      return [{ key: `${id}.to`, expected: `tanggal pada atau sesudah ${from}`, found: showValue(value.to) }];
    if (earlier)
      return [
        {
          key: `${id}.from`,
          expected: `masa berlaku yang tidak bertumpuk dengan nilai sejak ${startOf(earlier)}`,
          found: showValue(from),
        },
      ];
    const end = value.to ?? '';
    const next = others
      .map(startOf)
      .filter((start) => start > end)
      .sort()[0];
    const wanted = addDays(end, 1);
    return next === undefined || next === wanted
      ? []
      : [
          {
            key: `${id}.from`,
            expected: `nilai berikutnya sejak ${wanted}, sehari sesudah nilai yang berakhir ${end}; tidak ada hari tanpa angka`,
            found: showValue(next),
          },
        ];
  });
};

/**
 * The lists of tariffs: no id twice, grounds that the group has, figures that are those of the copies, and the grade
 * that the copies give. What the copies say stands in `content/tariffs/salinan.csv`.
 */
export const checkTariffs = (content: Content): Problem[] => {
  const copies = content.copies.get('salinan');
  // Without them nothing can be compared, and that they are missing is said already.
  if (!copies) return [];
  const rows = Map.groupBy(copies.data.rows, ({ line }) => line);
  const lines = listedLines(content);
  const first = new Map<string, string>();
  const problems = lines.flatMap((listed) => {
    const { line, group } = listed;
    const earlier = first.get(line.id);
    first.set(line.id, earlier ?? group.file);
    // Whose figures it should have is not known; the copies of the id that it had before are not missed for the same reason.
    if (earlier !== undefined)
      return {
        file: group.file,
        key: line.id,
        expected: 'id yang belum dipakai',
        found: `juga di ${earlier}`,
      };
    const unitless =
      line.unit === undefined && line.values.some(({ grade }) => grade !== 'X')
        ? [{ key: `${line.id}.unit`, expected: 'satuan', found: 'tidak ada' }]
        : [];
    return [
      ...unitless,
      ...overlapsAndGaps(listed),
      ...valueProblems(listed, rows.get(line.id) ?? [], content),
    ].map((found) => ({
      file: group.file,
      ...found,
    }));
  });
  // A line that took the id of another left its own copies behind.
  const unread = first.size < lines.length;
  const orphans = [...rows.keys()]
    .filter((id) => !unread && !first.has(id))
    .map((id) => ({
      file: 'content/tariffs/salinan.csv',
      key: id,
      expected: 'id baris di content/tariffs/',
      found: 'tidak ada',
    }));
  return [...problems, ...orphans];
};
