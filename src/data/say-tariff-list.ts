import { daftarTarif, kepastian } from 'ui:id';
import type { Content } from '../content/collections.ts';
import type { Sureness } from '../domain/tariff/sureness.ts';
import { fill } from '../i18n/fill.ts';
import { formatList } from '../i18n/format-list.ts';
import type { TariffField, TariffKind } from '../schemas/tariff.ts';
import { get } from './get.ts';
import type { TariffCopies } from './tariff-copies.ts';
import { lawNames } from './tariff-lists.ts';

/** How sure a figure is, in words that go on a sentence; the instruments are named where they agree. */
export const saySureness = (content: Content, sureness: Sureness, instruments: readonly string[]): string =>
  sureness === 'both-laws'
    ? fill(kepastian.tingkat[sureness], {
        peraturan: formatList(lawNames(content, instruments)),
      })
    : kepastian.tingkat[sureness];

/** Title of a list, `Tarif karantina hewan: pemeriksaan`, and its parts as they stand inside a sentence. */
export const listName = ({ field, kind }: { field: TariffField; kind: TariffKind }) => {
  const names = {
    bidang: daftarTarif.bidang[field].toLowerCase(),
    jenis: daftarTarif.jenis[kind].toLowerCase(),
  };
  return { title: fill(daftarTarif.halaman, names), names };
};

/** Names of a group of an annex and its field, as they stand inside a sentence. */
export const copiesNames = (content: Content, { first, group }: Pick<TariffCopies, 'first' | 'group'>) => ({
  bidang: listName(first).names.bidang,
  kelompok: get(content, 'tariffs', group).data.path.at(-1) ?? '',
});

/** Title of the page of what the copies say of a group, `Salinan tarif karantina hewan: …`. */
export const copiesTitle = (content: Content, copies: Pick<TariffCopies, 'first' | 'group'>): string =>
  fill(daftarTarif.salinanJudul, copiesNames(content, copies));
