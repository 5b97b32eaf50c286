import type { Content } from '../content/collections.ts';
import { fieldAddress } from '../domain/submission/form.ts';
import type { PackageKind } from '../schemas/vocabulary.ts';
import type { Condition } from '../schemas/condition.ts';
import { get } from './get.ts';

/** A condition over questions as one over the form's own fields, where it has one that asks the same. */
export const overFields = (content: Content, kind: PackageKind, when: Condition): Condition => {
  const inner = (part: Condition) => overFields(content, kind, part);
  if ('not' in when) return { not: inner(when.not) };
  if ('all' in when) return { all: when.all.map(inner) };
  if ('any' in when) return { any: when.any.map(inner) };
  const asked = get(content, 'questions', when.question).data.fills.find((fill) => fill.kind === kind);
  return asked ? { question: fieldAddress(asked.step, asked.field), is: when.is } : when;
};
