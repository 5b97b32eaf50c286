import type { Content } from '../content/collections.ts';
import { citationKey } from '../domain/tariff/citation-key.ts';
import type { ListedTariff, TariffList } from '../domain/tariff/listed.ts';
import type { TariffBasis, TariffValue } from '../domain/tariff/types.ts';
import { citationsOf } from './estimator.ts';
import { list } from './get.ts';
import { allTariffLines, amountsToday, type TariffLineView } from './tariff-line.ts';
import { isListed } from './tariff-lists.ts';

type Grounds = TariffList['grounds'][number];

/** Ids that the lines of services had before, by the line of the list that they mean. */
const formerIds = (content: Content) =>
  new Map(
    list(content, 'services').flatMap(({ data }) =>
      data.fees.lines.flatMap((fee) =>
        'line' in fee && fee.formerly ? [[fee.line, fee.formerly] as const] : [],
      ),
    ),
  );

type Listed = TariffLineView & { field: ListedTariff['field'] };

/** The words of each line below as many of its headings as tell it apart from the others of its field. */
const distinctWords = (lines: readonly Listed[]): Map<string, string> => {
  const below = ({ path, item, title }: Listed, headings: number) =>
    headings === 1 ? title : [...path.slice(-headings), item].join(': ');
  const named = new Map(lines.map((line) => [line.id, below(line, 1)]));
  for (const headings of [2, 3, 4]) {
    const shared = Map.groupBy(lines, (line) => `${line.field} ${named.get(line.id)}`);
    for (const twins of shared.values())
      if (twins.length > 1) for (const line of twins) named.set(line.id, below(line, headings));
  }
  return named;
};

/**
 * The whole list of quarantine tariffs with what it cites: fetched by the estimator where goods outside the services
 * are asked for.
 * @param base path of the site without its last slash
 */
export const tariffList = (content: Content, base: string): TariffList => {
  const former = formerIds(content);
  const grounds = new Map<string, Grounds>();
  const groundOf = ({ values }: TariffLineView): number => {
    const last = values.at(-1);
    if (!last) return -1;
    const all = last.grounds as TariffValue['grounds'];
    const key = JSON.stringify([last.from, all]);
    grounds.set(key, grounds.get(key) ?? { from: last.from, all });
    return [...grounds.keys()].indexOf(key);
  };
  const listed = allTariffLines(content).filter((line): line is Listed => isListed(line));
  const words = distinctWords(listed);
  const lines = listed.map((line): ListedTariff => {
    const formerly = former.get(line.id);
    return {
      id: line.id,
      words: words.get(line.id) ?? line.title,
      field: line.field,
      kind: line.kind,
      ...(line.unit && { unit: line.unit }),
      grade: line.grade,
      amounts: amountsToday(line),
      ground: groundOf(line),
      ...(line.question !== undefined && { question: line.question }),
      ...(formerly && { formerly }),
    };
  });
  const bases: TariffBasis[] = [...grounds.values()].flatMap(({ all }) => [...all]);
  const unique = [...new Map(bases.map((basis) => [citationKey(basis), basis])).values()];
  return { lines, grounds: [...grounds.values()], ...citationsOf(content, unique, base) };
};
