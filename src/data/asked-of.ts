import type { Content } from '../content/collections.ts';
import { questionsOf } from '../domain/checklist/outcome.ts';
import { fieldAddress, type AskedOfForm, type FormQuestion } from '../domain/submission/form.ts';
import type { PackageKind } from '../schemas/vocabulary.ts';
import { get } from './get.ts';
import { overFields } from './over-fields.ts';

const questionOf = (content: Content, kind: PackageKind, id: string): FormQuestion => {
  const { ask, answers, fills } = get(content, 'questions', id).data;
  const field = fills.find((fill) => fill.kind === kind);
  return {
    id: field ? fieldAddress(field.step, field.field) : id,
    ask,
    answers: answers.map(({ value, because }) => ({ value, because })),
  };
};

/** Slug of the entry of a time plan that says until when the plan is to be reported. */
const REPORT = 'lapor-rencana';

const reportDaysOf = (content: Content, service: string): number | undefined => {
  const entry = content.plans.get(service)?.data.entries.find(({ slug }) => slug === REPORT);
  const when = entry && 'when' in entry ? entry.when : undefined;
  return when && 'before' in when && 'days' in when.before ? when.before.days : undefined;
};

/** What a service asks of those who fill its form: its requirements, and the questions that decide over them. */
export const askedOf = (content: Content, service: string, kind: PackageKind): AskedOfForm => {
  const items = get(content, 'services', service).data.requirements.groups.flatMap((group) => group.items);
  const all = items.map(({ slug, requirement }) => ({
    id: slug,
    ...get(content, 'requirements', requirement).data,
  }));
  const own = all.filter((item) => item.kind !== 'diterbitkan');
  const reportDays = reportDaysOf(content, service);
  return {
    requirements: own.map(({ id, title, kind: itemKind, appliesWhen, portalSlot }) => ({
      id,
      title,
      kind: itemKind,
      ...(portalSlot === undefined ? {} : { slot: portalSlot }),
      ...(appliesWhen === undefined ? {} : { appliesWhen: overFields(content, kind, appliesWhen) }),
    })),
    questions: questionsOf(own).map((id) => questionOf(content, kind, id)),
    ...(reportDays !== undefined && { reportDays }),
    ...(kind === 'health-certificate' && { everySlot: true }),
  };
};
