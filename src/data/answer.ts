import { layanan, umum } from 'ui:id';
import type { Content } from '../content/collections.ts';
import { fill } from '../i18n/fill.ts';
import { formatRupiah } from '../i18n/format.ts';
import { basisView, type FeeLineView, type ServiceView } from './service-view.ts';

/**
 * The first figure of a tariff line in words: `Rp5.000 / sertifikat`, with the goods it is for where it is not for
 * all; nothing where its copy cannot be read.
 */
export const figureOf = ({ values, unit }: FeeLineView): string | undefined => {
  const value = values[0];
  if (!value || value.amount === 'tidak-terbaca') return undefined;
  const figure = fill(layanan.tarif.per, { jumlah: formatRupiah(value.amount), satuan: umum.satuan[unit] });
  return value.goods
    ? `${figure} (${layanan.tarif[value.traffic]}, ${value.goods.replaceAll('-', ' ')})`
    : figure;
};

/** The short answer of a service: what is charged in any case, on which basis, and how many papers it takes. */
export const answerOf = (content: Content, view: ServiceView) => {
  const items = view.requirementGroups.flatMap(({ items }) => items);
  const papers = items.filter(({ about }) => about.kind === 'dibawa');
  const certain = view.fees.filter(({ certainty, group }) => certainty === 'pasti' && !group);
  const firstBasis = certain.flatMap(({ values }) => values)[0]?.basis;
  return {
    figures: certain.flatMap((line) => figureOf(line) ?? []),
    byKind: view.fees.some(({ group, certainty }) => group && certainty === 'pasti'),
    ifNeeded: view.fees.some(({ certainty }) => certainty === 'bersyarat'),
    basis: firstBasis && basisView(content, firstBasis),
    papers,
    conditional: papers.filter(({ because }) => because.length > 0).length,
    duties: items.filter(({ about }) => about.kind === 'kewajiban').length,
  };
};
