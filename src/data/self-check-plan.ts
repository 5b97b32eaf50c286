import type { Content } from '../content/collections.ts';
import type { PlanEntry } from '../domain/plan/plan.ts';
import type { Plan } from '../schemas/plan.ts';
import { get } from './get.ts';
import { sourced } from './sourced.ts';

/** An entry of a service's time plan with its words and where they were read. */
export type PlanEntryView = PlanEntry & {
  readonly what: string;
  readonly ground?: string;
  readonly source: { readonly text: string; readonly href: `/${string}` };
};

const entryView = (content: Content, entry: Plan['entries'][number]): PlanEntryView => {
  const common = { slug: entry.slug, ...(entry.ground === undefined ? {} : { ground: entry.ground }) };
  if ('deadline' in entry) {
    const { regulation, article } = entry.deadline;
    const { data } = get(content, 'regulations', regulation);
    const note = data.articles.find(({ slug }) => slug === article);
    if (!note?.deadline)
      throw new Error(`${regulation} ${article} gives no deadline, though the content check passed`);
    return {
      ...common,
      what: note.says,
      when: note.deadline,
      source: { text: `${data.shortTitle} ${note.article}`, href: `/peraturan/${regulation}/#${article}` },
    };
  }
  const { title, section, source } = sourced(content, entry.provenance);
  return {
    ...common,
    what: entry.what,
    when: entry.when,
    ...(entry.appliesWhen === undefined ? {} : { appliesWhen: entry.appliesWhen }),
    source: { text: `${title}, ${section}`, href: `/catatan-sumber/#${source}` },
  };
};

/** The time plan of a service; empty where its source gives no time at all. */
export const selfCheckPlan = (content: Content, id: string): PlanEntryView[] =>
  (content.plans.get(id)?.data.entries ?? []).map((entry) => entryView(content, entry));
