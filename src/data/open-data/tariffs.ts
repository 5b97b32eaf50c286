import type { z } from 'zod';
import type { openTariff } from '../../schemas/open-data/tariffs.ts';
import { list } from '../get.ts';
import { tariffAnchor } from '../tariff-history.ts';
import type { OpenContext } from './context.ts';
import { basisOf, useOf } from './refer.ts';

/** Every legal quantity, with its dated values and the tariff lines that charge by it. */
export const openTariffs = (context: OpenContext): z.output<typeof openTariff>[] => {
  const services = list(context.content, 'services');
  return list(context.content, 'tariffs').map(({ id, data }) => ({
    id,
    url: context.at(`/perubahan/#${tariffAnchor(id)}`),
    title: data.title,
    unit: data.unit,
    values: data.values.map((value) => ({ ...value, basis: basisOf(context, value.basis) })),
    usedBy: services.flatMap((service) =>
      service.data.fees.lines
        .filter((line) => 'quantity' in line && line.quantity === id)
        .map((line) => useOf(context, service.id, `biaya-${line.id}`)),
    ),
    provenance: data.provenance,
  }));
};
