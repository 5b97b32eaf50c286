import { paket } from 'ui:id';
import { needOfSlot, needsOf } from '../../domain/submission/needs.ts';
import type { Application } from '../../domain/submission/application.ts';
import type { Form } from '../../domain/submission/form.ts';
import { fill } from '../../i18n/fill.ts';
import { isOpen, type Problem } from '../../domain/submission/problem.ts';
import { validate } from '../../domain/submission/validate.ts';
import { needWords } from './need-words.ts';
import { summaryItem } from './problem-text.ts';

/** A thing to see to, in words, and the id of the control where that is done. */
type ToDo = { readonly text: string; readonly fieldId: string };

/** Where an application stands, in words. */
export type ApplicationState = {
  /** What is missing or wrong; nothing where it is ready. */
  readonly open: readonly ToDo[];
  /** To be looked at again; it may be right. */
  readonly warnings: readonly ToDo[];
  /** Duties that apply, with the id of their requirement: they come with the journey itself. */
  readonly duties: readonly { readonly id: string; readonly text: string }[];
};

/**
 * What the last screen, the summary and the README of a package say of an application.
 * @param form without what the application's own answers rule out
 * @param today see `compareEntries`
 */
export const applicationState = (application: Application, form: Form, today: string): ApplicationState => {
  const needs = needsOf(application, form);
  const problems = validate(application, form, 'complete', today);
  const inWords = (problem: Problem): ToDo[] =>
    form.steps
      .filter(({ id }) => id === problem.step)
      .map((step) => {
        const { text, fieldId } = summaryItem(problem, step, application);
        const need = needOfSlot(needs, form, problem.field);
        const why = need && needWords(form, need);
        return { text: `${step.title}, ${text}${why ? ` ${why}` : ''}`, fieldId };
      });
  const duties = needs.outcomes.filter(({ kind, truth }) => kind === 'kewajiban' && truth === 'ya');
  return {
    open: problems.filter(isOpen).flatMap(inWords),
    warnings: problems.filter((problem) => !isOpen(problem)).flatMap(inWords),
    duties: duties.flatMap((outcome) => {
      const title = form.requirements?.find(({ id }) => id === outcome.id)?.title;
      const why = needWords(form, outcome);
      return title === undefined ? [] : [{ id: outcome.id, text: `${title}.${why ? ` ${why}` : ''}` }];
    }),
  };
};

/** Most things that the papers name one by one; a draft that has hardly been begun lacks nearly all. */
const NAMED = 8;

/** The same as one paragraph for paper. */
export const stateWords = ({ open, warnings, duties }: ApplicationState): string => {
  const listed = (title: string, items: readonly { readonly text: string }[]) =>
    items.length === 0 ? [] : [`${title}: ${items.map(({ text }) => text.replace(/\.$/, '')).join('; ')}.`];
  return [
    open.length === 0 ? paket.akhir.lengkap : fill(paket.akhir.belum, { jumlah: open.length }),
    ...(open.length > NAMED ? [] : listed(paket.akhir.belumLengkap, open)),
    ...listed(paket.akhir.periksaLagi, warnings),
    ...listed(paket.akhir.lakukan, duties),
  ].join(' ');
};
