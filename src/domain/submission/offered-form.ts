import { decide, type Answers } from '../condition.ts';
import { rowsOf, type Application } from './application.ts';
import { changeFields, fieldAddress, fieldsOf, type Form, type FormField, type FormStep } from './form.ts';

const answersIn = ({ rows }: Application): Answers =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([step, [first]]) =>
      Object.entries(first?.values ?? {}).map(([field, value]) => [fieldAddress(step, field), value]),
    ),
  );

const isFilled = (application: Application, step: FormStep, { key }: FormField): boolean =>
  rowsOf(application, step.id).some(({ values }) => (values[key] ?? '') !== '') ||
  [...application.prepared, ...application.attached].some(
    (file) => file.step === step.id && file.slot === key,
  );

/**
 * A form as an application's own answers leave it: without the fields that they rule out. What is not answered yet
 * rules nothing out, and a field in which something was given stays, so that nothing given ever disappears.
 */
export const offeredForm = (form: Form, application: Application): Form => {
  const answers = answersIn(application);
  const offers = (step: FormStep) => (field: FormField) =>
    decide(field.appliesWhen, answers).truth !== 'tidak' || isFilled(application, step, field);
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
