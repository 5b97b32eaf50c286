import type { Content, Entry } from '../content/collections.ts';
import { changesOf } from './changes.ts';
import { list } from './get.ts';
import { allTariffLines } from './tariff-line.ts';
import { tariffHistories, type TariffHistory } from './tariff-history.ts';

/** What changed on one service, and which of its tariffs have an older figure. */
export type ServiceChanges = {
  service: Entry<'services'>;
  changes: Entry<'changes'>[];
  changedTariffs: TariffHistory[];
};

/** The changes of each service, in the order of the services. */
export const serviceChanges = (content: Content): ServiceChanges[] => {
  const changed = tariffHistories(content).filter(({ changes }) => changes.length > 1);
  return list(content, 'services').map((service) => {
    const charged = new Set(service.data.fees.lines.flatMap((line) => ('line' in line ? line.line : [])));
    return {
      service,
      changes: changesOf(content, service.id),
      changedTariffs: changed.filter(({ line }) => charged.has(line)),
    };
  });
};

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
