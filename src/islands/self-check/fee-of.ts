import type { SelfCheckFee } from '../../data/self-check-fee.ts';
import type { CheckState } from '../../domain/checklist/state.ts';
import { estimate, type Estimate } from '../../domain/tariff/estimate.ts';
import { inputOf } from '../../domain/tariff/input-of.ts';
import { encodeQuery, type EstimatorState } from '../../domain/tariff/query.ts';
import { choicesOf, CHOICE_MEANING } from '../../domain/tariff/choices.ts';
import { volumeOf, type Volume } from '../../domain/volume.ts';
import { readEntry, type EntryProblem } from '../../domain/tariff/read-entry.ts';

/** The fee of one certificate and what the visitor entered, by the estimator's own rules. */
export type Fee = {
  readonly estimate: Estimate;
  /** By line id: what cannot be read in its field. */
  readonly problems: ReadonlyMap<string, EntryProblem>;
  /** Whether a line has no volume yet. */
  readonly partial: boolean;
  /** Opens the estimator with the same case. */
  readonly query: string;
};

const ONE = volumeOf(1000n);

/** Questions of the self-check that ask what the estimator asks. */
const CHOICE_QUESTIONS: Readonly<Record<string, string>> = { arah: 'arah', komoditas: 'komoditas-omkaba' };

/** @param day the visitor's day as an ISO date: the values in force then are used, as in the estimator */
export const feeOf = ({ service, standings }: SelfCheckFee, check: CheckState, day: string): Fee => {
  const volumes = new Map<string, Volume>();
  const problems = new Map<string, EntryProblem>();
  for (const { id, unit } of service.lines) {
    if (unit === 'sertifikat') {
      volumes.set(id, ONE);
      continue;
    }
    const volume = readEntry({ text: check.volumes?.[id] ?? '', unit }, unit);
    if (!volume.ok) problems.set(id, volume.error);
    else if (volume.value !== undefined) volumes.set(id, volume.value);
  }
  const state: EstimatorState = { service: service.id, volumes };
  for (const { parameter, values } of choicesOf(service.regime)) {
    const answer = check.answers[CHOICE_QUESTIONS[parameter] ?? ''];
    if (answer !== undefined && values.includes(answer))
      Object.assign(state, { [CHOICE_MEANING[parameter]]: answer });
  }
  return {
    estimate: estimate(inputOf(service, state, day, standings)),
    problems,
    partial: volumes.size < service.lines.length,
    query: `?${encodeQuery(state, service.regime).toString()}`,
  };
};
