import { periksa } from 'ui:id';
import { fill } from '../../i18n/fill.ts';
import type { When } from '../../schemas/plan.ts';

const { aturan, peristiwa } = periksa.rencana;

/** How a deadline is reckoned, in words, e.g. `Paling lambat 2 hari sebelum keberangkatan`. */
export const sayRule = (when: When): string => {
  if ('before' in when) {
    const { before } = when;
    const values = { peristiwa: peristiwa[before.event] };
    return 'days' in before
      ? fill(aturan.sebelumHari, { ...values, jumlah: before.days })
      : fill(aturan.sebelumMenit, { ...values, jumlah: before.minutes });
  }
  const { after } = when;
  const values = { peristiwa: peristiwa[after.event] };
  if ('days' in after) return fill(aturan.sesudahHari, { ...values, jumlah: after.days });
  return 'hours' in after
    ? fill(aturan.sesudahJam, { ...values, jumlah: after.hours })
    : fill(aturan.sesudahHariKerja, { ...values, jumlah: after.workingDays });
};

/** Whether an entry counts working days, which nobody but the officer can tell for sure. */
export const countsWorkingDays = ({ when }: { when: When }): boolean =>
  'after' in when && 'workingDays' in when.after;
