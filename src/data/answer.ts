import { layanan } from 'ui:id';
import type { Content } from '../content/collections.ts';
import { fill } from '../i18n/fill.ts';
import { formatRupiah } from '../i18n/format.ts';
import { sureWords } from './fee-notes.ts';
import type { FeeLineView, ServiceView } from './service-view.ts';
import { unitName } from '../i18n/unit-name.ts';

/** The least and the most of a line that hangs on size: `Rp50.000 s.d. Rp300.000 menurut GT`. */
const figureBySize = ({ values, unit }: FeeLineView): string => {
  const amounts = values.flatMap(({ amount }) => (typeof amount === 'number' ? amount : []));
  const span = fill(layanan.tarif.menurutUkuran, {
    awal: formatRupiah(Math.min(...amounts)),
    akhir: formatRupiah(Math.max(...amounts)),
    satuan: unitName(unit),
  });
  return amounts.length === values.length ? span : `${span}; ${layanan.tarif.sebagianTidakTerbaca}`;
};

/**
 * The first figure of a tariff line in words: `Rp5.000 / sertifikat`, with the goods it is for where it is not for
 * all; nothing where its copy cannot be read.
 */
export const figureOf = (line: FeeLineView): string | undefined => {
  const { values, unit } = line;
  const value = values[0];
  if (!value || value.amount === 'tidak-terbaca') return undefined;
  if (value.size) return figureBySize(line);
  const figure = fill(layanan.tarif.per, { jumlah: formatRupiah(value.amount), satuan: unitName(unit) });
  return value.goods
    ? `${figure} (${layanan.tarif[value.traffic]}, ${value.goods.replaceAll('-', ' ')})`
    : figure;
};

/** How many papers each of several offices asks for; empty where one office answers for the service. */
const papersByOffice = ({ offices, requirementGroups }: ServiceView) =>
  offices.length < 2
    ? []
    : offices.map(({ entry }) => ({
        office: entry.data.shortName ?? entry.data.name,
        papers: requirementGroups
          .filter(({ office }) => office === undefined || office === entry.id)
          .flatMap(({ items }) => items)
          .filter(({ about }) => about.kind === 'dibawa').length,
      }));

/** The short answer of a service: what is charged in any case, how sure that is, and how many papers it takes. */
export const answerOf = (content: Content, view: ServiceView) => {
  const items = view.requirementGroups.flatMap(({ items }) => items);
  const papers = items.filter(({ about }) => about.kind === 'dibawa');
  const certain = view.fees.filter(({ certainty, group }) => certainty === 'pasti' && !group);
  const figures = certain.flatMap((line) => figureOf(line) ?? []);
  const byKind = view.fees.some(({ group, certainty }) => group && certainty === 'pasti');
  return {
    figures,
    byKind,
    /** Nothing is charged whatever the goods, so there is no figure to add to. */
    onlyByKind: byKind && figures.length === 0,
    ifNeeded: view.fees.some(({ certainty }) => certainty === 'bersyarat'),
    sure: sureWords(content, certain),
    papers,
    papersByOffice: papersByOffice(view),
    conditional: papers.filter(({ because }) => because.length > 0).length,
    duties: items.filter(({ about }) => about.kind === 'kewajiban').length,
  };
};
