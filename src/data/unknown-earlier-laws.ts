import type { Content } from '../content/collections.ts';
import { list } from './get.ts';
import { allTariffLines } from './tariff-line.ts';

/** Laws whose tariffs are shown, with the law each replaced, where that one's tariffs are not in the content. */
export const unknownEarlierLaws = (content: Content): { law: string; earlier: string }[] => {
  const named = new Set(allTariffLines(content).flatMap(({ instruments }) => instruments));
  return list(content, 'regulations')
    .filter(({ id }) => named.has(id))
    .flatMap(({ data }) =>
      data.replaces
        .filter((earlier) => !named.has(earlier))
        .map((earlier) => ({
          law: data.shortTitle,
          earlier: content.regulations.get(earlier)?.data.shortTitle ?? earlier,
        })),
    );
};
