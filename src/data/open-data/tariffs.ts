import type { z } from 'zod';
import type { openTariff } from '../../schemas/open-data/tariffs.ts';
import { list } from '../get.ts';
import { tariffAnchor, tariffHistories } from '../tariff-history.ts';
import { allTariffLines, amountsToday, type TariffLineView } from '../tariff-line.ts';
import { listPath } from '../tariff-lists.ts';
import type { OpenContext } from './context.ts';
import { useOf, valueOf } from './refer.ts';

/** Every line of the lists, with its dated values and the tariff lines of services that charge by it. */
export const openTariffs = (context: OpenContext): z.output<typeof openTariff>[] => {
  const services = list(context.content, 'services');
  const withHistory = new Set(tariffHistories(context.content).map(({ line }) => line));
  const addressOf = (line: TariffLineView) =>
    withHistory.has(line.id)
      ? (`/perubahan/#${tariffAnchor(line.publishedId)}` as const)
      : (`${listPath(line)}#${line.id}` as const);
  return allTariffLines(context.content).map((line) => ({
    id: line.publishedId,
    line: line.id,
    url: context.at(addressOf(line)),
    title: line.title,
    item: line.item,
    path: line.path,
    field: line.field,
    kind: line.kind,
    ...(line.unit && { unit: line.unit }),
    grade: line.grade,
    instruments: line.instruments,
    amounts: amountsToday(line),
    values: line.values.map((value) => valueOf(context, value)),
    usedBy: services.flatMap((service) =>
      service.data.fees.lines
        .filter((fee) => 'line' in fee && fee.line === line.id)
        .map((fee) => useOf(context, service.id, `biaya-${fee.id}`)),
    ),
    provenance: line.provenance,
  }));
};
