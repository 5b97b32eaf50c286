import { encodeCheck } from './share.ts';
import type { CheckState } from './state.ts';

/** Whether two states say the same. */
export const sameCheck = (a: CheckState, b: CheckState): boolean => encodeCheck('', a) === encodeCheck('', b);

/** A link's state as one to go on with: what it calls lacking is not there, whatever was ticked. */
export const adoptCheck = (linked: CheckState): CheckState => ({
  ...linked,
  ticks: {
    ...linked.ticks,
    ...Object.fromEntries((linked.lacking ?? []).map((item) => [item, 'belum' as const])),
  },
});

/** What is on the device with a link's state laid over it: the link wins, all else stays. */
export const mergeCheck = (saved: CheckState, linked: CheckState): CheckState => {
  const over = adoptCheck(linked);
  const both = <T>(a: readonly T[] | undefined, b: readonly T[] | undefined) => [
    ...new Set([...(a ?? []), ...(b ?? [])]),
  ];
  const lacking = both(
    saved.lacking?.filter((item) => over.ticks[item] !== 'ada'),
    over.lacking,
  );
  const holidays = both(saved.holidays, over.holidays).sort();
  return {
    answers: { ...saved.answers, ...over.answers },
    ticks: { ...saved.ticks, ...over.ticks },
    ...((saved.dates ?? over.dates) && { dates: { ...saved.dates, ...over.dates } }),
    ...((saved.volumes ?? over.volumes) && { volumes: { ...saved.volumes, ...over.volumes } }),
    ...(holidays.length > 0 && { holidays }),
    ...((saved.skipsJointLeave ?? over.skipsJointLeave) && { skipsJointLeave: true as const }),
    ...(lacking.length > 0 && { lacking }),
  };
};

/** What to do with a link: `pakai` where the device holds nothing yet, `abaikan` where it adds nothing, else ask. */
export const receiveCheck = (saved: CheckState, linked: CheckState): 'pakai' | 'abaikan' | 'tanya' => {
  if (sameCheck(mergeCheck(saved, linked), saved)) return 'abaikan';
  return sameCheck(saved, { answers: {}, ticks: {} }) ? 'pakai' : 'tanya';
};
