import type { Tick, Ticks } from '../checklist/item.ts';
import { outcomeOf, type Outcome } from '../checklist/outcome.ts';
import { readinessOf, type Readiness } from '../checklist/readiness.ts';
import type { Answers } from '../condition.ts';
import { hasFileAt, isDeclinedAt, rowsOf, type Application, type FilePlace } from './application.ts';
import { fieldAddress, fileFieldsOf, findField, type Form, type FormRequirement } from './form.ts';
import type { Problem } from './problem.ts';

/** Everything answered in a form, by the address of its field; of a step that repeats the first row. */
export const answersIn = ({ rows }: Application): Answers =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([step, [first]]) =>
      Object.entries(first?.values ?? {}).map(([field, value]) => [fieldAddress(step, field), value]),
    ),
  );

/** The places for the file of a requirement, one for each row of its step. */
const placesOf = (application: Application, form: Form, slot: string | undefined): FilePlace[] =>
  form.steps
    .filter((step) => fileFieldsOf(step).some(({ key }) => key === slot))
    .flatMap(({ id: step }) =>
      rowsOf(application, step).map(({ id }) => ({ step, row: id, slot: slot ?? '' })),
    );

const tickAt = (application: Application, places: readonly FilePlace[]): Tick | undefined => {
  const has = places.filter((place) => hasFileAt(application, place)).length;
  const declined = places.filter((place) => isDeclinedAt(application, place)).length;
  if (places.length === 0 || has + declined < places.length) return undefined;
  return has > 0 ? 'ada' : 'tidak-berlaku';
};

/** What a service asks of an application: whether each requirement applies, and how far the applicant is. */
export type Needs = { readonly outcomes: readonly Outcome[]; readonly readiness: Readiness };

/**
 * The self-check's own rule over an application: its answers decide which requirements apply, its files which are
 * settled. A form without a service asks for nothing.
 */
export const needsOf = (application: Application, form: Form): Needs => {
  const { requirements = [] } = form;
  const answers = answersIn(application);
  const ticks: Ticks = Object.fromEntries(
    requirements.map(({ id, slot }) => [id, tickAt(application, placesOf(application, form, slot))]),
  );
  const outcomes = requirements.map((item) => outcomeOf(item, answers));
  return { outcomes, readiness: readinessOf(outcomes, ticks) };
};

/** The outcome of the requirement that asks for the file of a slot; of several the one that needs it most. */
export const needOfSlot = ({ outcomes }: Needs, { requirements = [] }: Form, slot: string) => {
  const ids = requirements.flatMap((item) => (item.slot === slot ? item.id : []));
  const asked = outcomes.filter(({ id }) => ids.includes(id));
  const of = (truth: Outcome['truth']) => asked.find((outcome) => outcome.truth === truth);
  return of('ya') ?? of('belum-diketahui') ?? of('tidak');
};

/** What is missing because a requirement asks for it, by the form's own places. Stars are none of its business. */
export const needProblems = (application: Application, form: Form): Problem[] => {
  const { outcomes, readiness } = needsOf(application, form);
  const requirement = (id: string): FormRequirement | undefined =>
    form.requirements?.find((item) => item.id === id);
  const unsettled = (id: string) =>
    placesOf(application, form, requirement(id)?.slot).filter(
      (place) => !hasFileAt(application, place) && !isDeclinedAt(application, place),
    );
  const lacking = (id: string, code: Problem['code']): Problem[] =>
    unsettled(id).map(({ step, row, slot }) => ({ code, severity: 'kurang', step, row, field: slot }));
  const fieldOf = (question: string) => {
    const [step = '', field = ''] = question.split('.');
    return findField(form, { step, field }) && { step, field };
  };
  const open = outcomes.filter(
    ({ waitsFor, truth }) =>
      truth === 'belum-diketahui' && waitsFor.some((question) => readiness.questions.includes(question)),
  );
  return [
    ...readiness.questions.flatMap((question): Problem[] => {
      const place = fieldOf(question);
      const row = place && rowsOf(application, place.step)[0]?.id;
      return place && row !== undefined ? [{ code: 'menentukan', severity: 'kurang', ...place, row }] : [];
    }),
    ...open
      .filter(({ waitsFor }) => waitsFor.some((question) => !fieldOf(question)))
      .flatMap(({ id }) => lacking(id, 'berkas-belum-pasti')),
    ...readiness.missing.flatMap((id) => lacking(id, 'wajib-berkas')),
  ];
};
