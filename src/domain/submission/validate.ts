import { DECLINED, ONLY_ROW, hasFileAt, rowsOf, type Application, type Row } from './application.ts';
import { decide, type Answers } from '../condition.ts';
import { checkText } from './check-text.ts';
import { compareEntries } from './compare.ts';
import { fieldsOf, type Form, type FormField, type FormStep } from './form.ts';
import { answersIn, needProblems } from './needs.ts';
import { isAt, type Finding, type Problem } from './problem.ts';

/** A draft may have gaps; a complete application has everything with a star and every paper that its service asks for. */
export type Strictness = 'draft' | 'complete';

const CHOSEN: ReadonlySet<FormField['type']> = new Set(['pilihan', 'ya-tidak']);

/** What is lacking of a field with a star, once it is sure that it applies. */
const missing = (
  { type, required, fromAccount, appliesWhen }: FormField,
  answers: Answers,
): Finding | undefined =>
  required && !fromAccount && (type === 'berkas' || decide(appliesWhen, answers).truth === 'ya')
    ? {
        code: CHOSEN.has(type) ? 'wajib-pilih' : type === 'berkas' ? 'wajib-berkas' : 'wajib',
        severity: 'salah',
      }
    : undefined;

type Where = { readonly application: Application; readonly step: FormStep; readonly row: Row };

const checkField = (
  { application, step, row }: Where,
  field: FormField,
  strictness: Strictness,
  answers: Answers,
): Finding | undefined => {
  const text = row.values[field.key] ?? '';
  const isFile = field.type === 'berkas';
  const filled = isFile
    ? text === DECLINED || hasFileAt(application, { step: step.id, row: row.id, slot: field.key })
    : text.trim() !== '';
  if (filled) return isFile ? undefined : checkText(field, text);
  return strictness === 'complete' ? missing(field, answers) : undefined;
};

const checkStep = (application: Application, step: FormStep, strictness: Strictness): Problem[] => {
  const rows = rowsOf(application, step.id);
  const answers = answersIn(application);
  if (rows.length === 0 && strictness === 'complete')
    return [{ code: 'tanpa-baris', severity: 'salah', step: step.id, row: ONLY_ROW, field: '' }];
  return rows.flatMap((row) =>
    fieldsOf(step).flatMap((field) => {
      const finding = checkField({ application, step, row }, field, strictness, answers);
      return finding ? [{ ...finding, step: step.id, row: row.id, field: field.key }] : [];
    }),
  );
};

/** Problems in the order of the form's steps, rows and fields; of one field only the first. */
const inOrder = (application: Application, { steps }: Pick<Form, 'steps'>, problems: readonly Problem[]) =>
  steps.flatMap((step) => [
    ...problems.filter((problem) => problem.step === step.id && problem.field === ''),
    ...rowsOf(application, step.id).flatMap((row) =>
      fieldsOf(step).flatMap(
        ({ key }) => problems.find((problem) => isAt(problem, step.id, row.id, key)) ?? [],
      ),
    ),
  ]);

/**
 * Everything wrong with an application, in the portal's order, and with `complete` everything that is not there yet. An
 * application is ready once nothing of it is open, see `isOpen`.
 * @param today see `compareEntries`
 */
export const validate = (
  application: Application,
  form: Form,
  strictness: Strictness,
  today?: string,
): Problem[] =>
  inOrder(application, form, [
    ...form.steps.flatMap((step) => checkStep(application, step, strictness)),
    ...compareEntries(application, form, today),
    ...(strictness === 'complete' ? needProblems(application, form) : []),
  ]);

/** Everything wrong with one step. */
export const validateStep = (
  application: Application,
  form: Form,
  { id }: FormStep,
  strictness: Strictness,
  today?: string,
): Problem[] => validate(application, form, strictness, today).filter(({ step }) => step === id);
