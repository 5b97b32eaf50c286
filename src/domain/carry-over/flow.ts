import type { PackageKind } from '../../schemas/vocabulary.ts';
import type { EventDates } from '../plan/due.ts';
import { decide, type Answers } from '../condition.ts';
import type { Condition } from '../../schemas/condition.ts';
import type { CheckState } from '../checklist/state.ts';

/** A question of the self-check with the fields of an application that ask the same (`fills` in `content/questions/`). */
export type FlowQuestion = {
  readonly id: string;
  readonly fills: readonly { readonly kind: PackageKind; readonly step: string; readonly field: string }[];
};

/** A paper with the portal's place for its file. */
export type FlowItem = {
  readonly id: string;
  readonly portalSlot?: string | undefined;
  readonly appliesWhen?: Condition | undefined;
};

/** What the self-check of a service already knows of an application for it. */
export type FlowFacts = { readonly questions: readonly FlowQuestion[]; readonly items: readonly FlowItem[] };

/** What is taken over, so that nothing is asked twice. */
export type ApplicationAnswers = {
  /** Values by step and field key of the application's form. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Days given for the time plan, e.g. `keberangkatan`. */
  readonly dates: EventDates;
  /** Volumes by tariff line, as typed. */
  readonly volumes: Readonly<Record<string, string>>;
  /** Portal slots whose paper the visitor has at hand, as far as it is needed or may be. */
  readonly slots: readonly string[];
  /** Portal slots whose paper the visitor stated not to be needed, or ruled out by an answer that no field takes. */
  readonly declined?: readonly string[];
  /** Every answer by question id. */
  readonly answers: Answers;
};

/** Turns a self-check into the first entries of an application of a kind. */
export const answersForApplication = (
  check: CheckState,
  { questions, items }: FlowFacts,
  kind: PackageKind,
): ApplicationAnswers => {
  const values: Record<string, Record<string, string>> = {};
  const isAsked = (question: string) =>
    questions.some(({ id, fills }) => id === question && fills.some((fill) => fill.kind === kind));
  for (const { id, fills } of questions) {
    const answer = check.answers[id];
    if (answer === undefined) continue;
    for (const { step, field } of fills.filter((fill) => fill.kind === kind))
      values[step] = { ...values[step], [field]: answer };
  }
  return {
    values,
    dates: check.dates ?? {},
    volumes: check.volumes ?? {},
    slots: items.flatMap(({ id, portalSlot, appliesWhen }) =>
      portalSlot && check.ticks[id] === 'ada' && decide(appliesWhen, check.answers).truth !== 'tidak'
        ? portalSlot
        : [],
    ),
    declined: items.flatMap(({ id, portalSlot, appliesWhen }) => {
      const { truth, because } = decide(appliesWhen, check.answers);
      const isElsewhere = because.some(({ question }) => !isAsked(question));
      const isDeclined = truth === 'tidak' ? isElsewhere : check.ticks[id] === 'tidak-berlaku';
      return portalSlot && isDeclined ? portalSlot : [];
    }),
    answers: check.answers,
  };
};
