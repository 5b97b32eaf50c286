import { tarif } from 'ui:id';
import { citationKey } from '../../domain/tariff/citation-key.ts';
import { GOODS } from '../../domain/tariff/any-goods.ts';
import { PAID_AT_DEPARTURE, TRAVEL_COSTS } from '../../domain/tariff/exemption.ts';
import type { EstimatorFacts } from '../../domain/tariff/estimator-service.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate, formatRupiah } from '../../i18n/format.ts';
import type { View } from './derive.ts';

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

/** Animals and their products are inspected for a fee where they leave, and not again where they arrive (Ps. 8(1)). */
const paidWhereTheyLeave = ({ service, priced }: View): boolean =>
  service?.id === GOODS &&
  priced?.input.traffic === 'antar-area' &&
  service.lines.some(({ id }) => id.startsWith('hewan.pemeriksaan.'));

/** The remarks under an estimate, in words. */
export const sayNotes = (view: View, { citations }: EstimatorFacts): string[] => [
  ...(paidWhereTheyLeave(view)
    ? [fill(tarif.catatan.tempatBerangkat, { dasar: citations[citationKey(PAID_AT_DEPARTURE)]?.label ?? '' })]
    : []),
  ...(view.priced?.estimate.notes ?? []).map((note) =>
    note === 'rounded-up'
      ? tarif.catatan.pembulatan
      : fill(tarif.catatan.perjalanan, { dasar: citations[citationKey(TRAVEL_COSTS)]?.label ?? '' }),
  ),
];

/** Direction and day of an estimate; no direction where figures hang on none. */
export const sayCase = ({ priced }: View): string => {
  if (!priced) return '';
  const { regime, traffic, date } = priced.input;
  const direction = regime === 'port-health' || !traffic ? [] : [tarif.traffic[traffic]];
  return [...direction, formatDate(date)].join(', ');
};
