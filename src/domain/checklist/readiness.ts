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
  readonly have: number;
  readonly need: number;
};

/**
 * Readiness from outcomes and ticks. A tick settles its item even while nobody
 * knows whether it applies, so its question is not asked for.
 */
export const readinessOf = (outcomes: readonly Outcome[], ticks: Ticks): Readiness => {
  const has = ({ id }: Outcome) => ticks[id] === 'ada';
  const needed = outcomes.filter(({ kind, truth }) => kind === 'dibawa' && truth === 'ya');
  const open = outcomes.filter(
    (outcome) => outcome.tickable && outcome.truth === 'belum-diketahui' && !has(outcome),
  );
  const missing = needed.filter((outcome) => !has(outcome)).map(({ id }) => id);
  const questions = [...new Set(open.flatMap(({ waitsFor }) => waitsFor))];
  return {
    code: questions.length > 0 ? 'perlu-jawaban' : missing.length > 0 ? 'belum' : 'siap',
    questions,
    missing,
    duties: outcomes
      .filter((outcome) => outcome.kind === 'kewajiban' && outcome.truth === 'ya' && !has(outcome))
      .map(({ id }) => id),
    have: needed.filter(has).length,
    need: needed.length,
  };
};
