import { hariKerja, periksa } from 'ui:id';
import type { SelfCheckData } from '../../data/self-check.ts';
import type { CheckState } from '../../domain/checklist/state.ts';
import { fill } from '../../i18n/fill.ts';
import { formatMoment } from '../../i18n/format-moment.ts';
import { unitName } from '../../i18n/unit-name.ts';

const words = periksa.tautan;
const line = (hal: string, nilai: string) => fill(words.baris, { hal, nilai });

/** What a state says, one line for each thing, in the order of the page. */
export const saysOf = (
  data: SelfCheckData,
  { answers, ticks, dates, holidays, skipsJointLeave, volumes, lacking }: CheckState,
): string[] => [
  ...data.items
    .filter(({ id }) => lacking?.includes(id))
    .map(({ title }) => fill(words.tandaKurang, { syarat: title })),
  ...data.questions.flatMap(({ id, ask, answers: offered }) =>
    offered.filter(({ value }) => value === answers[id]).map(({ label }) => line(ask, label)),
  ),
  ...data.items.flatMap(({ id, title, kind }) => {
    const tick = ticks[id];
    return tick === undefined || kind === 'diterbitkan' ? [] : line(title, periksa.tanda[kind][tick]);
  }),
  ...data.events.flatMap((event) => {
    const date = dates?.[event];
    return date === undefined ? [] : line(periksa.rencana.tanggal[event], formatMoment(date));
  }),
  ...(holidays ?? []).map((date) => line(words.libur, formatMoment(date))),
  ...(skipsJointLeave ? [hariKerja.saklar] : []),
  ...(data.fee?.service.lines ?? []).flatMap(({ id, words: title, unit }) => {
    const volume = volumes?.[id];
    return volume === undefined ? [] : line(title, `${volume} ${unitName(unit)}`);
  }),
];
