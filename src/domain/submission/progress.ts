import type { Application } from './application.ts';
import type { Form, FormStep } from './form.ts';
import { isOpen, type Problem } from './problem.ts';
import { validate } from './validate.ts';

/** How far a step is: nothing entered, something missing, something wrong, or nothing left to do. */
export type StepState = 'kosong' | 'sebagian' | 'perlu-diperbaiki' | 'lengkap';

/** Whether anything was entered in a step: a text, a choice, a file, or the word that one is at hand. */
const isTouched = ({ rows, prepared, attached }: Application, step: string): boolean =>
  (rows[step] ?? []).some(({ values }) => Object.values(values).some((value) => value.trim() !== '')) ||
  [...prepared, ...attached].some((file) => file.step === step);

/** The state of each step, by its id. */
export const progressOf = (application: Application, form: Form): Record<string, StepState> => {
  const of = (problems: readonly Problem[], { id }: FormStep) => problems.filter(({ step }) => step === id);
  const [wrong, open] = [
    validate(application, form, 'draft').filter(({ severity }) => severity === 'salah'),
    validate(application, form, 'complete').filter(isOpen),
  ];
  const stateOf = (step: FormStep): StepState => {
    if (of(wrong, step).length > 0) return 'perlu-diperbaiki';
    if (!isTouched(application, step.id)) return 'kosong';
    return of(open, step).length === 0 ? 'lengkap' : 'sebagian';
  };
  return Object.fromEntries(form.steps.map((step) => [step.id, stateOf(step)]));
};
