import { tarif } from 'ui:id';
import { CERTIFICATE, GOODS } from '../../domain/tariff/any-goods.ts';
import type { Estimate } from '../../domain/tariff/estimate.ts';
import type { EstimatorService } from '../../domain/tariff/estimator-service.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/format.ts';
import type { View } from './derive.ts';
import { lineTitle } from './line-title.ts';

const sentences = tarif.tanpaTotal;

/** Of any goods it can be said which line holds no figure; of a line by size, that none is printed for such a size. */
const sayUnpublished = (
  service: EstimatorService,
  { input, estimate }: NonNullable<View['priced']>,
): string => {
  const missing = estimate.lines.filter(
    ({ volume, outcome }) => volume !== undefined && outcome === 'unpublished',
  );
  const inspected = missing.find(({ id }) => id !== CERTIFICATE) ?? missing[0];
  const line = service.lines.find(({ id }) => id === inspected?.id);
  if (!line || !('values' in line)) return sentences.tidakDipublikasikan;
  if (line.values.some(({ size }) => size)) return sentences['di-bawah-ukuran'];
  if (service.id !== GOODS) return sentences.tidakDipublikasikan;
  const uraian = lineTitle(service, line);
  return line.grade === 'X'
    ? fill(sentences.dipersoalkan, { uraian, tanya: line.question ?? '' })
    : fill(sentences.tanpaAngka, { uraian, arah: tarif.traffic[input.traffic ?? 'antar-area'] });
};

/** Goods whose volume is still open; of a disputed line no volume would help. */
const sayIncomplete = (service: EstimatorService, { lines }: Estimate): string => {
  const open = service.lines.find(
    ({ id, certainty }) =>
      certainty === 'pasti' && lines.some((line) => line.id === id && line.volume === undefined),
  );
  const uraian = open ? lineTitle(service, open) : '';
  return open && 'values' in open && open.grade === 'X'
    ? fill(sentences.dipersoalkan, { uraian, tanya: open.question ?? '' })
    : fill(sentences.belumLengkap, { uraian });
};

/** Why there is no total, as a sentence that says what to do; nothing where there is one. */
export const sayNoTotal = (view: View, wrong: readonly string[]): string | undefined => {
  if (!view.service || view.service.lines.length === 0) return tarif.hasil.kosong;
  if (!view.priced) return fill(sentences.perbaiki, { isian: wrong.join('; ') });
  const { input, estimate } = view.priced;
  if (estimate.sum.known) return undefined;
  switch (estimate.sum.reason) {
    case 'choose-goods':
      return sentences.pilihKomoditas;
    case 'no-tariff-in-force':
      return fill(sentences.tidakBerlaku, { tanggal: formatDate(input.date) });
    case 'not-published':
      return sayUnpublished(view.service, view.priced);
    case 'nothing-entered':
      return sentences.belumDiisi;
    case 'incomplete':
      return sayIncomplete(view.service, estimate);
    case 'unreadable': {
      const line = estimate.lines.find(
        ({ volume, outcome }) => volume !== undefined && outcome === 'unreadable',
      );
      if (line?.flat || view.service.lines.length === 1) return sentences.ukuranTidakTerbaca;
      return fill(sentences.tidakTerbaca, { uraian: line ? lineTitle(view.service, line) : '' });
    }
  }
};
