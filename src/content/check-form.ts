import { questionsIn } from '../domain/condition.ts';
import { checkCondition } from './check-condition.ts';
import type { Content, Entry } from './collections.ts';
import { showValue, type Problem } from './problem.ts';

const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) < index);

/**
 * A form: no step or field key twice, every place for a file once, and each of them named by a requirement of a
 * service that uses the form; a regency's province is a field beside it; what a condition asks is asked by the form.
 */
export const checkForm = ({ id, file, data }: Entry<'forms'>, content: Content): Problem[] => {
  const problem = (key: string, expected: string, found: string): Problem => ({
    file,
    key,
    expected,
    found: showValue(found),
  });
  const slotsAsked = [...content.services.values()]
    .filter((service) => service.data.packageKind === id)
    .flatMap(({ data: { requirements } }) => requirements.groups.flatMap(({ items }) => items))
    .flatMap(({ requirement }) => content.requirements.get(requirement)?.data.portalSlot ?? []);
  const steps = data.steps.map((step) => ({ ...step, fields: step.groups.flatMap(({ fields }) => fields) }));
  const slots = steps
    .flatMap(({ fields }) => fields.filter(({ type }) => type === 'berkas'))
    .map(({ key }) => key);
  const isAskedHere = (question: string) =>
    content.questions.get(question)?.data.fills.some(({ kind }) => kind === id) ?? true;
  return [
    ...repeated(steps.map((step) => step.id)).map((step) => problem('steps', 'id yang belum dipakai', step)),
    ...repeated(slots).map((slot) => problem('steps', 'tempat berkas yang belum dipakai', slot)),
    ...slots
      .filter((slot) => !slotsAsked.includes(slot))
      .map((slot) => problem('steps', 'portalSlot sebuah syarat layanan ini', slot)),
    ...steps.flatMap((step) => [
      ...repeated(step.fields.map(({ key }) => key)).map((key) =>
        problem(`steps.${step.id}`, 'kunci yang belum dipakai', key),
      ),
      ...step.fields
        .flatMap(({ within }) => within ?? [])
        .filter((key) => !step.fields.some((field) => field.key === key))
        .map((key) => problem(`steps.${step.id}`, 'kunci isian di langkah yang sama', key)),
      ...step.fields.flatMap(({ key, appliesWhen }) => [
        ...checkCondition(file, `steps.${step.id}.${key}.appliesWhen`, appliesWhen, content),
        ...questionsIn(appliesWhen)
          .filter((question) => !isAskedHere(question))
          .map((question) =>
            problem(`steps.${step.id}.${key}.appliesWhen`, 'pertanyaan yang mengisi formulir ini', question),
          ),
      ]),
    ]),
  ];
};
