import type { Content, Entry } from '../content/collections.ts';
import type { UnitName } from '../domain/units.ts';
import type { Condition } from '../schemas/condition.ts';
import type { Provenance } from '../schemas/provenance.ts';
import type { Absent, FeeLine, Service } from '../schemas/service.ts';
import type { Basis, DatedValue } from '../schemas/tariff.ts';
import { get, list } from './get.ts';

/** A requirement as its service prints it, with what is known of it. */
export type RequirementView = Service['requirements']['groups'][number]['items'][number] & {
  about: Entry<'requirements'>['data'];
  /** "karena dikuasakan", one for each answer on which it depends. */
  because: string[];
};

/** A tariff line with the legal quantity behind it. */
export type FeeLineView = FeeLine & { unit: UnitName; values: readonly DatedValue[]; title: string };

/** Everything the page of a service shows, references resolved. */
export type ServiceView = {
  id: string;
  data: Service;
  office: Entry<'agencies'>;
  officeNow: { entry: Entry<'agencies'>; words: string } | undefined;
  legalBasis: { words: string; regulation: Entry<'regulations'>; provenance: Provenance }[] | Absent;
  requirementGroups: { id: string; title?: string; words?: string; items: RequirementView[] }[];
  procedure: Entry<'procedures'>['data'];
  fees: FeeLineView[];
  products: { words: string; document: Entry<'documents'> | undefined; provenance: Provenance }[];
  channels: Entry<'agencies'>[];
  conflicts: Map<string, Entry<'conflicts'>[]>;
};

const reasons = (content: Content, when: Condition | undefined): string[] => {
  if (!when) return [];
  if ('question' in when) {
    const answer = get(content, 'questions', when.question).data.answers.find(
      ({ value }) => value === when.is,
    );
    return answer ? [answer.because] : [];
  }
  if ('not' in when) return reasons(content, when.not);
  return ('all' in when ? when.all : when.any).flatMap((inner) => reasons(content, inner));
};

const feeLineView = (content: Content, line: FeeLine): FeeLineView => {
  if ('waived' in line) return { ...line, values: [], title: line.words };
  const { unit, values, title } = get(content, 'tariffs', line.quantity).data;
  return { ...line, unit, values, title };
};

const conflictsBySection = (content: Content, id: string) => {
  const bySection = new Map<string, Entry<'conflicts'>[]>();
  for (const conflict of list(content, 'conflicts'))
    for (const { service, section } of conflict.data.appliesTo)
      if (service === id) bySection.set(section, [...(bySection.get(section) ?? []), conflict]);
  return bySection;
};

/** Resolves one service for its page. */
export const serviceView = (content: Content, id: string): ServiceView => {
  const { data } = get(content, 'services', id);
  const office = get(content, 'agencies', data.office);
  const now = office.data.now;
  return {
    id,
    data,
    office,
    officeNow: now && { entry: get(content, 'agencies', now.agency), words: now.words },
    legalBasis:
      'items' in data.legalBasis
        ? data.legalBasis.items.map((item) => ({
            ...item,
            regulation: get(content, 'regulations', item.regulation),
          }))
        : data.legalBasis,
    requirementGroups: data.requirements.groups.map((group) => ({
      ...group,
      items: group.items.map((item) => {
        const about = get(content, 'requirements', item.requirement).data;
        return { ...item, about, because: reasons(content, about.appliesWhen) };
      }),
    })) as ServiceView['requirementGroups'],
    procedure: get(content, 'procedures', id).data,
    fees: data.fees.lines.map((line) => feeLineView(content, line)),
    products: data.products.map(({ document, ...product }) => ({
      ...product,
      document: document === undefined ? undefined : get(content, 'documents', document),
    })),
    channels: data.complaints.agencies.map((agency) => get(content, 'agencies', agency)),
    conflicts: conflictsBySection(content, id),
  };
};

/** What a figure rests on, in words and as a link to the article. */
export const basisView = (content: Content, basis: Basis) => {
  if ('seenOnlyIn' in basis)
    return {
      text: get(content, 'sources', basis.seenOnlyIn).data.title,
      href: `/catatan-sumber/#${basis.seenOnlyIn}` as const,
      seenOn: basis.seenOn,
      status: 'belum-terverifikasi' as const,
    };
  const { data } = get(content, 'regulations', basis.regulation);
  const known = data.articles.find(({ article }) => article === basis.article);
  return {
    text: `${data.shortTitle} ${basis.article}`,
    href: `/peraturan/${basis.regulation}/${known ? `#${known.slug}` : ''}` as const,
    status: data.status,
  };
};
