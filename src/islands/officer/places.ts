import { petugas } from 'ui:id';
import { fieldsOf, type Form } from '../../domain/submission/form.ts';
import { fill } from '../../i18n/fill.ts';
import type { SelectGroup } from '../shared/SelectField.tsx';

/** Stands for a note that is about no field of the form. */
export const OTHER = 'lainnya';

/** The fields and files of a form as a choice, by its steps and their parts; the value is `step.field`. */
export const placeOptions = ({ steps }: Form): SelectGroup[] => {
  const labels = steps.flatMap((step) => fieldsOf(step).map(({ label }) => label));
  /** A closed list shows no heading: a label that occurs twice says itself where it is. */
  const named = (label: string, part: string) =>
    labels.indexOf(label) === labels.lastIndexOf(label) ? label : `${label} (${part})`;
  return steps.flatMap((step) =>
    step.groups.map(({ title, fields }) => ({
      label: title === step.title ? title : `${step.title}: ${title}`,
      options: fields.map(({ key, label, type }) => ({
        value: `${step.id}.${key}`,
        label: type === 'berkas' ? fill(petugas.revisi.berkas, { label }) : named(label, title),
      })),
    })),
  );
};

/** The step and field of a chosen value, and whether the step has several rows; nothing where it is no field. */
export const placeOf = ({ steps }: Form, value: string) => {
  const step = steps.find((one) => fieldsOf(one).some(({ key }) => `${one.id}.${key}` === value));
  return step && { step: step.id, field: value.slice(step.id.length + 1), repeats: step.repeats };
};
