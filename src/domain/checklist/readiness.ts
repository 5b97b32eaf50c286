import type { Ticks } from './item.ts';
import type { Outcome } from './outcome.ts';

/**
 * How far the visitor is. `perlu-jawaban`: an open question decides whether something is needed;
 * `belum`: papers are missing; `siap`: every paper that applies is at hand.
 */
export type Readiness = {
  readonly code: 'perlu-jawaban' | 'belum' | 'siap';
  /** Open questions that still matter. */
  readonly questions: readonly string[];
  /** Papers that apply and are not at hand. */
  readonly missing: readonly string[];
  /** Duties not yet done: they come with the journey itself and do not make anyone unready. */
  readonly duties: readonly string[];
  /** What applies or may apply by the content, but not by the visitor's own statement. */
  readonly declared: readonly string[];
  readonly have: number;
  readonly need: number;
};

const ids = (outcomes: readonly Outcome[]) => outcomes.map(({ id }) => id);

/**
 * Readiness from outcomes and ticks: the one rule of the self-check and of an application, see `submission/needs.ts`. A paper at hand, or one the visitor states not to apply, settles its item even
 * while nobody knows whether it applies, so its question is not asked for.
 */
export const readinessOf = (outcomes: readonly Outcome[], ticks: Ticks): Readiness => {
  const has = ({ id }: Outcome) => ticks[id] === 'ada';
  const isDeclared = ({ id, declinable }: Outcome) => declinable && ticks[id] === 'tidak-berlaku';
  const left = outcomes.filter((outcome) => !isDeclared(outcome));
  const needed = left.filter(({ kind, truth }) => kind === 'dibawa' && truth === 'ya');
  const missing = needed.filter((outcome) => !has(outcome));
  const open = left.filter(
    (outcome) => outcome.tickable && outcome.truth === 'belum-diketahui' && !has(outcome),
  );
  const questions = [...new Set(open.flatMap(({ waitsFor }) => waitsFor))];
  return {
    code: questions.length > 0 ? 'perlu-jawaban' : missing.length > 0 ? 'belum' : 'siap',
    questions,
    missing: ids(missing),
    duties: ids(left.filter((item) => item.kind === 'kewajiban' && item.truth === 'ya' && !has(item))),
    declared: ids(outcomes.filter(isDeclared)),
    have: needed.length - missing.length,
    need: needed.length,
  };
};
