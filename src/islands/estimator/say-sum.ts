import { tarif } from 'ui:id';
import { citationKey } from '../../domain/tariff/citation-key.ts';
import type { EstimatorFacts } from '../../domain/tariff/estimator-service.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate, formatRupiah } from '../../i18n/format.ts';
import type { View } from './derive.ts';
import { lineTitle } from './line-title.ts';

/** Why there is no total, as a sentence that says what to do; nothing where there is one. */
export const sayNoTotal = (view: View, wrong: readonly string[]): string | undefined => {
  if (!view.service) return tarif.hasil.kosong;
  if (!view.priced) return fill(tarif.hasil.perbaiki, { isian: wrong.join('; ') });
  const { input, estimate } = view.priced;
  if (estimate.sum.known) return undefined;
  switch (estimate.sum.reason) {
    case 'choose-goods':
      return tarif.hasil.pilihKomoditas;
    case 'no-tariff-in-force':
      return fill(tarif.hasil.tidakBerlaku, { tanggal: formatDate(input.date) });
    case 'not-published':
      return tarif.hasil.tidakDipublikasikan;
    case 'nothing-entered':
      return tarif.hasil.belumDiisi;
    case 'unreadable': {
      const line = estimate.lines.find(
        ({ volume, outcome }) => volume !== undefined && outcome === 'unreadable',
      );
      return fill(tarif.hasil.tidakTerbaca, { uraian: line ? lineTitle(view.service, line) : '' });
    }
  }
};

/** What qualifies a total: the range where lines are conditional, the article where everything is exempt. */
export const sayTotal = ({ priced }: View, { citations }: EstimatorFacts): string | undefined => {
  const sum = priced?.estimate.sum;
  if (!priced || !sum?.known) return undefined;
  const { circumstance } = priced.input;
  const { exemption } = priced.estimate;
  if (exemption && circumstance)
    return fill(tarif.hasil.bebas, {
      dasar: citations[citationKey(exemption.basis)]?.label ?? '',
      keadaan: tarif.keadaan[circumstance],
    });
  if (sum.conditional === 0n) return undefined;
  return fill(tarif.hasil.rentang, { pasti: formatRupiah(sum.certain), total: formatRupiah(sum.total) });
};
