import { fieldsOf, type Form, type FormField, type FormStep } from '../submission/form.ts';

/** A field of a form with its step, by the names of both; nothing where the form has no such field. */
export const findField = (
  { steps }: Form,
  place: { readonly step: string; readonly field: string },
): { readonly step: FormStep; readonly field: FormField } | undefined => {
  const step = steps.find(({ id }) => id === place.step);
  const field = step && fieldsOf(step).find(({ key }) => key === place.field);
  return field && { step, field };
};
