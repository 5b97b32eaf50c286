import type { Content } from '../content/collections.ts';
import { fieldAddress, type AskedSlot, type PackageKind } from '../domain/submission/form.ts';
import type { Condition } from '../schemas/condition.ts';
import { get } from './get.ts';

/** A condition over questions as one over the form's own fields, where it has one that asks the same. */
const overFields = (content: Content, kind: PackageKind, when: Condition): Condition => {
  const inner = (part: Condition) => overFields(content, kind, part);
  if ('not' in when) return { not: inner(when.not) };
  if ('all' in when) return { all: when.all.map(inner) };
  if ('any' in when) return { any: when.any.map(inner) };
  const asked = get(content, 'questions', when.question).data.fills.find((fill) => fill.kind === kind);
  return asked ? { question: fieldAddress(asked.step, asked.field), is: when.is } : when;
};

/** The places for files that the requirements of a service name, under the conditions of those requirements. */
export const slotsOf = (content: Content, service: string): AskedSlot[] => {
  const { requirements, packageKind } = get(content, 'services', service).data;
  return requirements.groups
    .flatMap(({ items }) => items)
    .flatMap(({ requirement }) => {
      const { portalSlot, appliesWhen } = get(content, 'requirements', requirement).data;
      if (portalSlot === undefined) return [];
      if (appliesWhen === undefined) return [{ slot: portalSlot }];
      return [{ slot: portalSlot, appliesWhen: overFields(content, packageKind, appliesWhen) }];
    });
};
