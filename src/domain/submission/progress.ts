import { rowsOf, type Application } from './application.ts';
import { typedFieldsOf, type Form, type FormStep } from './form.ts';
import { validateStep } from './validate.ts';

/** How far a step is: nothing entered, something missing, something wrong, or nothing left to do. */
export type StepState = 'kosong' | 'sebagian' | 'perlu-diperbaiki' | 'lengkap';

const stateOf = (application: Application, step: FormStep): StepState => {
  const wrong = validateStep(application, step, 'complete').filter(({ severity }) => severity === 'salah');
  const malformed = validateStep(application, step, 'draft').some(({ severity }) => severity === 'salah');
  if (malformed) return 'perlu-diperbaiki';
  const typed = rowsOf(application, step.id).some(({ values }) =>
    typedFieldsOf(step).some(({ key }) => (values[key] ?? '').trim() !== ''),
  );
  const touched = typed || application.attached.some((file) => file.step === step.id);
  if (!touched) return 'kosong';
  return wrong.length === 0 ? 'lengkap' : 'sebagian';
};

/** The state of each step, by its id. */
export const progressOf = (application: Application, form: Form): Record<string, StepState> =>
  Object.fromEntries(form.steps.map((step) => [step.id, stateOf(application, step)]));
