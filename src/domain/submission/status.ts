import { rowsOf } from './application.ts';
import type { Draft } from './draft.ts';
import { typedFieldsOf, type Form } from './form.ts';
import { offeredForm } from './offered-form.ts';
import { validate, validateStep } from './validate.ts';

/** Where an application stands: being filled, complete, in a package as it is now, or sent by the visitor's own word. */
export type DraftStatus = 'draf' | 'siap' | 'diekspor' | 'dikirim';

/** The status of a draft. A change after the package was made makes it one to be exported again. */
export const statusOf = (draft: Draft, form: Form): DraftStatus => {
  if (draft.sentAt !== undefined) return 'dikirim';
  if (draft.exportedAt !== undefined && draft.exportedAt >= draft.updatedAt) return 'diekspor';
  const offered = offeredForm(form, draft.application);
  const wrong = validate(draft.application, offered, 'complete').some(({ severity }) => severity === 'salah');
  return wrong ? 'draf' : 'siap';
};

/** How many steps of a form have something entered and nothing left to mend, and how many there are. */
export const stepsDone = ({ application }: Draft, form: Form): { done: number; all: number } => {
  const { steps } = offeredForm(form, application);
  const done = steps.filter((step) => {
    const touched =
      rowsOf(application, step.id).some(({ values }) =>
        typedFieldsOf(step).some(({ key }) => (values[key] ?? '').trim() !== ''),
      ) || [...application.prepared, ...application.attached].some((file) => file.step === step.id);
    const whole = !validateStep(application, step, 'complete').some(({ severity }) => severity === 'salah');
    return touched && whole;
  });
  return { done: done.length, all: steps.length };
};
