import { decide } from '../condition.ts';
import type { Application } from './application.ts';
import { answersIn } from './needs.ts';
import { changeFields, fieldsOf, type Form, type FormField, type FormStep } from './form.ts';

const hasFile = ({ prepared, attached }: Application, step: FormStep, { key }: FormField): boolean =>
  [...prepared, ...attached].some((file) => file.step === step.id && file.slot === key);

/**
 * A form as an application's own answers leave it: without the fields that they rule out. What is not answered yet
 * rules nothing out. A place that holds a file stays, so that the file can be seen and removed; a text that was typed
 * before stays in the application unseen, and is back with its field once the answer is another.
 */
export const offeredForm = (form: Form, application: Application): Form => {
  const answers = answersIn(application);
  const offers = (step: FormStep) => (field: FormField) =>
    decide(field.appliesWhen, answers).truth !== 'tidak' || hasFile(application, step, field);
  return {
    ...form,
    steps: form.steps.map((step) => {
      const isOffered = offers(step);
      return fieldsOf(step).every(isOffered)
        ? step
        : changeFields(step, (field) => (isOffered(field) ? [field] : []));
    }),
  };
};
