import { useState } from 'preact/hooks';
import type { Application } from '../../domain/submission/application.ts';
import type { Form, FormStep } from '../../domain/submission/form.ts';
import { isAt, type Problem } from '../../domain/submission/problem.ts';
import { validateStep } from '../../domain/submission/validate.ts';
import { useAfterPress } from '../shared/useAfterPress.ts';
import { fieldId } from '../../app/drafts/place.ts';

/**
 * Which problems are shown: in a screen that was tried to be left, all of them; before that, what is
 * malformed in a field that was left. Nobody is told off for what they have not come to yet.
 */
export const useProblems = () => {
  const [attempted, setAttempted] = useState<ReadonlySet<string>>(new Set());
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());

  const afterPress = useAfterPress();

  const shown = (application: Application, form: Form, step: FormStep, day: string): Problem[] =>
    attempted.has(step.id)
      ? validateStep(application, form, step, 'complete', day)
      : validateStep(application, form, step, 'draft', day).filter(({ row, field }) =>
          left.has(fieldId(step.id, row, field)),
        );

  return {
    shown,
    at: (problems: readonly Problem[], step: string, row: string, field: string) =>
      problems.find((problem) => isAt(problem, step, row, field)),
    attempt: (step: string) => setAttempted((before) => new Set([...before, step])),
    leave: (id: string) =>
      afterPress(() => setLeft((before) => (before.has(id) ? before : new Set([...before, id])))),
    forget: () => {
      setAttempted(new Set());
      setLeft(new Set());
    },
  };
};
