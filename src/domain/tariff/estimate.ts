import type { Status } from '../../schemas/fields.ts';
import type { Rupiah } from '../money.ts';
import { estimateLine, type EstimatedLine } from './estimate-line.ts';
import { exemptionOf } from './exemption.ts';
import { statusOf } from './status-of.ts';
import type { ArticleRef, Circumstance, Regime, Statuses, TariffLine } from './types.ts';
import { valueOn, type TariffCase } from './value-on.ts';
import type { Volume } from '../volume.ts';

/** What an estimate is made from: the case (day, traffic, goods) and what is known of the service. */
export type EstimateInput = TariffCase & {
  regime: Regime;
  /** Every certain line counts: while one has no volume there is no total. */
  whole?: boolean | undefined;
  /** All lines of the service, also those without a volume. */
  lines: readonly TariffLine[];
  /** Ignored for the Health Certificate: the articles are those of PP 35/2016. */
  circumstance?: Circumstance | undefined;
  /** By line id, each in the line's own unit. */
  volumes: ReadonlyMap<string, Volume>;
  statuses: Statuses;
};

/** Why there is no total; a total is never put together from figures that are not there. */
type NoTotal =
  'choose-goods' | 'no-tariff-in-force' | 'not-published' | 'unreadable' | 'nothing-entered' | 'incomplete';

/** `certain` is the least that is due, `total` what is due if every conditional line is charged too. */
type Sum =
  { known: true; total: Rupiah; certain: Rupiah; conditional: Rupiah } | { known: false; reason: NoTotal };

/** A remark that belongs to the whole: travel costs stand apart (Ps. 9), or a line was rounded up. */
type EstimateNote = 'travel-costs-apart' | 'rounded-up';

/** What a service costs in a case, line by line and together. */
export type Estimate = {
  lines: readonly EstimatedLine[];
  sum: Sum;
  /** The article by which everything costs Rp0. */
  exemption?: { basis: ArticleRef; status: Status };
  notes: readonly EstimateNote[];
};

type Closed = Extract<NoTotal, 'choose-goods' | 'no-tariff-in-force' | 'not-published'>;

/** Whether the service has any tariff at all in this case; waivers and exemptions hold only while it has. */
const closedBecause = (input: EstimateInput): Closed | undefined => {
  if (input.regime === 'kesehatan' && (input.traffic === undefined || input.goods === undefined))
    return 'choose-goods';
  const states = input.lines.flatMap((line) => ('values' in line ? [valueOn(line.values, input).state] : []));
  if (states.some((state) => state === 'in-force' || state === 'by-size' || state === 'unreadable'))
    return undefined;
  return states.includes('not-in-force') ? 'no-tariff-in-force' : 'not-published';
};

const REASONS = {
  'not-in-force': 'no-tariff-in-force',
  unpublished: 'not-published',
  unreadable: 'unreadable',
} as const;

const sumUp = (
  lines: readonly EstimatedLine[],
  closed: Closed | undefined,
  exempt: boolean,
  whole: boolean,
): Sum => {
  if (closed) return { known: false, reason: closed };
  const entered = lines.filter(({ volume }) => volume !== undefined);
  if (entered.length === 0 && !exempt) return { known: false, reason: 'nothing-entered' };
  if (
    whole &&
    !exempt &&
    lines.some(({ certainty, volume }) => certainty === 'pasti' && volume === undefined)
  )
    return { known: false, reason: 'incomplete' };
  const sums = { pasti: 0n, bersyarat: 0n };
  for (const { outcome, amount, certainty } of entered) {
    if (outcome === 'not-in-force' || outcome === 'unpublished' || outcome === 'unreadable')
      return { known: false, reason: REASONS[outcome] };
    sums[certainty] += amount ?? 0n;
  }
  return {
    known: true,
    total: sums.pasti + sums.bersyarat,
    certain: sums.pasti,
    conditional: sums.bersyarat,
  };
};

/**
 * The fee of a service by PP 35/2016: Ps. 4 and Ps. 5 (nothing is charged), Ps. 8(1) (waived lines) and
 * Ps. 9 (travel costs stand apart); for the Health Certificate only what its source shows.
 */
export const estimate = (input: EstimateInput): Estimate => {
  const quarantine = input.regime !== 'kesehatan' && input.regime !== 'port-health';
  const closed = closedBecause(input);
  const exemption = quarantine && input.circumstance && !closed ? exemptionOf(input.circumstance) : undefined;
  const lines = input.lines.map((line) =>
    estimateLine(line, { ...input, closed: closed !== undefined, exemption }),
  );
  return {
    lines,
    sum: sumUp(lines, closed, exemption !== undefined, input.whole === true),
    ...(exemption && {
      exemption: { basis: exemption, status: statusOf(exemption, input.statuses) },
    }),
    notes: [
      ...(quarantine ? (['travel-costs-apart'] as const) : []),
      ...(lines.some(({ rounded }) => rounded) ? (['rounded-up'] as const) : []),
    ],
  };
};
