import { paket } from 'ui:id';
import { rowsOf, type Application } from '../../domain/submission/application.ts';
import { MAX_LENGTH } from '../../domain/submission/check-text.ts';
import { fieldsOf, type FormStep } from '../../domain/submission/form.ts';
import type { Problem } from '../../domain/submission/problem.ts';
import { fill } from '../../i18n/fill.ts';
import { fieldId, headingId } from './place.ts';

/** A problem as a sentence beside its field. */
export const sentence = (problem: Problem, step: FormStep): string => {
  const field = fieldsOf(step).find(({ key }) => key === problem.field);
  return fill(paket.masalah[problem.code], {
    label: field?.label ?? step.title,
    hari: problem.days ?? 0,
    batas: field?.type === 'teks-panjang' ? MAX_LENGTH.long : MAX_LENGTH.line,
  });
};

/** A problem as a line of a summary: with the part of the screen it is in, and the field it leads to. */
export const summaryItem = (problem: Problem, step: FormStep, application: Application) => {
  const group = step.groups.find(({ fields }) => fields.some(({ key }) => key === problem.field));
  const row = rowsOf(application, step.id).findIndex(({ id }) => id === problem.row);
  const part = step.repeats ? fill(paket.barang.judul, { nomor: row + 1 }) : group?.title;
  const text = sentence(problem, step);
  if (problem.field === '' || part === undefined) return { text, fieldId: headingId(step.id) };
  return {
    text: fill(paket.masalah.diBagian, { bagian: part, pesan: text }),
    fieldId: fieldId(step.id, problem.row, problem.field),
  };
};
