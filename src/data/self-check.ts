import type { Content } from '../content/collections.ts';
import type { FlowItem, FlowQuestion } from '../domain/carry-over/flow.ts';
import type { ChecklistItem } from '../domain/checklist/item.ts';
import { questionsOf } from '../domain/checklist/outcome.ts';
import type { HolidayLists } from '../domain/plan/holiday-lists.ts';
import { eventOf } from '../domain/plan/plan.ts';
import type { PlanEvent } from '../schemas/plan.ts';
import type { Requirement } from '../schemas/requirement.ts';
import { get } from './get.ts';
import { holidayLists } from './holiday-lists.ts';
import { selfCheckFee, type SelfCheckFee } from './self-check-fee.ts';
import { selfCheckPlan, type PlanEntryView } from './self-check-plan.ts';
import { OFFICE_QUESTION, officeQuestion, ofOffice } from './self-check-office.ts';
import { basisView } from './service-view.ts';

type SitePath = `/${string}`;

/** A requirement of a service with all that is told about it; `id` is its slug inside the service. */
export type SelfCheckItem = ChecklistItem &
  FlowItem & {
    readonly title: string;
    readonly what: string;
    readonly why: string;
    /** Left out where no source says who issues it. */
    readonly issuedBy?: string;
    readonly good: readonly string[];
    readonly document?: { readonly name: string; readonly href: SitePath };
    readonly basis?: { readonly text: string; readonly href: SitePath };
  };

/** A question of the self-check with all that is told about it. */
export type SelfCheckQuestion = FlowQuestion & {
  readonly ask: string;
  readonly hint?: string;
  readonly answers: readonly { readonly value: string; readonly label: string; readonly because: string }[];
};

/** Everything the self-check of one service needs, as plain data: it goes into the page as the island's props. */
export type SelfCheckData = {
  readonly id: string;
  readonly title: string;
  /** What of the source could not be read. */
  readonly partial?: string;
  /** Whether `/paket/` prepares the application. */
  readonly hasPackage: boolean;
  readonly nextStep: string;
  readonly questions: readonly SelfCheckQuestion[];
  readonly items: readonly SelfCheckItem[];
  readonly plan: readonly PlanEntryView[];
  /** The events of the plan, each once, in its order. */
  readonly events: readonly PlanEvent[];
  /** The days off that its plan reckons with; none where there is no plan. */
  readonly holidays: HolidayLists;
  readonly holidaySources: readonly { readonly year: string; readonly href: SitePath }[];
  /** Left out where the sources print no figure. */
  readonly fee?: SelfCheckFee;
  /** Tariff lines for which a volume is asked. */
  readonly volumes: readonly string[];
};

const documentView = (content: Content, code: string) => {
  const { data } = get(content, 'documents', code);
  return { name: `${data.code}, ${data.name}`, href: `/dokumen/${code}/` as const };
};

const itemView = (content: Content, slug: string, requirement: Requirement): SelfCheckItem => {
  const { title, kind, what, why, issuedBy, good, document, appliesWhen, basis, portalSlot } = requirement;
  return {
    id: slug,
    title,
    kind,
    what,
    why,
    good,
    ...(appliesWhen === undefined ? {} : { appliesWhen }),
    ...(issuedBy === undefined ? {} : { issuedBy }),
    ...(portalSlot === undefined ? {} : { portalSlot }),
    ...(document === undefined ? {} : { document: documentView(content, document) }),
    ...(basis === undefined ? {} : { basis: pick(basisView(content, basis)) }),
  };
};

const pick = ({ text, href }: { text: string; href: SitePath }) => ({ text, href });

/** The self-check of a service: its requirements in the source's order, the questions it asks, its time plan and fee. */
export const selfCheckData = (content: Content, id: string): SelfCheckData => {
  const { data } = get(content, 'services', id);
  const asked = officeQuestion(content, data);
  const items = data.requirements.groups.flatMap(({ office, items: printed }) =>
    printed.map(({ slug, requirement }) => {
      const about = get(content, 'requirements', requirement).data;
      return itemView(content, slug, office ? { ...about, appliesWhen: ofOffice(office, about) } : about);
    }),
  );
  const plan = selfCheckPlan(content, id);
  const fee = selfCheckFee(content, id);
  const questions = new Set([...data.asks, ...questionsOf(items), ...questionsOf(plan)]);
  return {
    id,
    title: data.title,
    ...(data.partial && { partial: data.partial.words }),
    hasPackage: data.packageKind !== undefined,
    nextStep: data.nextStep,
    items,
    questions: [...questions].map((question) => {
      if (question === OFFICE_QUESTION && asked) return asked;
      const { ask, hint, answers, fills } = get(content, 'questions', question).data;
      return { id: question, ask, answers, fills, ...(hint === undefined ? {} : { hint }) };
    }),
    plan,
    events: [...new Set(plan.map(eventOf))],
    holidays: plan.length > 0 ? holidayLists(content) : {},
    holidaySources: [...content.holidays.values()].map(({ id: year, data: { provenance } }) => ({
      year,
      href: `/catatan-sumber/#${provenance.source}`,
    })),
    ...(fee && { fee }),
    volumes: (fee?.service.lines ?? []).filter(({ unit }) => unit !== 'sertifikat').map((line) => line.id),
  };
};
