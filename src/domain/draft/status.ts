import { isExported } from './change.ts';
import type { Draft } from './draft.ts';
import type { Form } from '../submission/form.ts';
import { offeredForm } from '../submission/offered-form.ts';
import { isOpen } from '../submission/problem.ts';
import { progressOf } from '../submission/progress.ts';
import { validate } from '../submission/validate.ts';

/** Where an application stands: being filled, complete, in a package as it is now, or sent by the visitor's own word. */
export type DraftStatus = 'draf' | 'siap' | 'diunduh' | 'dikirim';

/** The status of a draft. A change after the package was made makes it one to be downloaded again. */
export const statusOf = (draft: Draft, form: Form): DraftStatus => {
  if (draft.sentAt !== undefined) return 'dikirim';
  if (isExported(draft)) return 'diunduh';
  const offered = offeredForm(form, draft.application);
  return validate(draft.application, offered, 'complete').some(isOpen) ? 'draf' : 'siap';
};

/** The day by which a draft's dates are judged: the one it was sent on, else today. */
export const dayOf = ({ sentAt }: Draft, today: string): string => sentAt?.slice(0, 10) ?? today;

/** How many steps of a form are complete, as the list of screens says it, and how many there are. */
export const stepsDone = ({ application }: Draft, form: Form): { done: number; all: number } => {
  const states = Object.values(progressOf(application, offeredForm(form, application)));
  return { done: states.filter((state) => state === 'lengkap').length, all: states.length };
};
