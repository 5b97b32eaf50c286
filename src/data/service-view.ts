import type { Content, Entry } from '../content/collections.ts';
import type { UnitName } from '../schemas/vocabulary.ts';
import type { Condition } from '../schemas/condition.ts';
import type { Provenance } from '../schemas/provenance.ts';
import type { Absent } from '../schemas/absent.ts';
import type { FeeLine, Service } from '../schemas/service.ts';
import type { Basis, Grade } from '../schemas/tariff.ts';
import { get, list } from './get.ts';
import { officeAddress } from './offices.ts';
import { tariffLine, type DatedValue, type TariffLineView } from './tariff-line.ts';

/** A requirement as its service prints it, with what is known of it. */
export type RequirementView = Service['requirements']['groups'][number]['items'][number] & {
  about: Entry<'requirements'>['data'];
  /** "karena dikuasakan", one for each answer on which it depends. */
  because: string[];
};

/** A tariff line with the legal quantity behind it. */
export type FeeLineView = FeeLine & {
  unit: UnitName;
  values: readonly DatedValue[];
  title: string;
  /** Nothing where the line is waived. */
  grade?: Grade;
  listed?: TariffLineView;
};

/** An office that offers a service, with what became of it where that is known. */
export type OfficeView = {
  entry: Entry<'agencies'>;
  now: { entry: Entry<'agencies'>; words: string } | undefined;
  /** Where it stands in the list of quarantine offices; the offices of port health are in none. */
  listed: `/${string}` | undefined;
};

/** Everything the page of a service shows, references resolved. */
export type ServiceView = {
  id: string;
  data: Service;
  /** At least one, in the order in which they stand side by side. */
  offices: OfficeView[];
  legalBasis:
    | {
        lead: { words: string; provenance: Provenance } | undefined;
        items: { words: string; regulation: Entry<'regulations'>; provenance: Provenance }[];
        also: { words: string; provenance: Provenance }[];
      }
    | Absent;
  requirementGroups: {
    id: string;
    office?: string;
    title?: string;
    words?: string;
    items: RequirementView[];
  }[];
  procedure: Entry<'procedures'>['data'];
  fees: FeeLineView[];
  products: {
    words: string;
    office?: string | undefined;
    document: Entry<'documents'> | undefined;
    provenance: Provenance;
  }[];
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

/** Most services move goods one way; for plants the figures of all three directions stand on the page. */
const concerns = ({ scope, regime, direction }: Service, { traffic }: DatedValue): boolean => {
  if (traffic === 'semua' || regime === 'tumbuhan') return true;
  if (direction === 'ekspor') return traffic === 'ekspor';
  return (scope === 'antar-area') === (traffic === 'antar-area');
};

const feeLineView = (content: Content, service: Service, line: FeeLine): FeeLineView => {
  if ('waived' in line) return { ...line, values: [], title: line.words };
  const listed = tariffLine(content, line.line);
  const { unit, title, grade } = listed;
  if (unit === undefined) throw new Error(`${line.line} has no unit, and so cannot be a fee of a service`);
  const values = listed.values.filter((value) => concerns(service, value));
  return { ...line, unit, values, title, grade, listed };
};

/** Those that a fee line tells itself, with its question, are not told again above the fees. */
const conflictsBySection = (content: Content, id: string, fees: readonly FeeLineView[]) => {
  const told = new Set(fees.flatMap(({ listed }) => (listed?.question ? (listed.conflict ?? []) : [])));
  const bySection = new Map<string, Entry<'conflicts'>[]>();
  for (const conflict of list(content, 'conflicts'))
    for (const { service, section } of conflict.data.appliesTo)
      if (service === id && !(section === 'biaya' && told.has(conflict.id)))
        bySection.set(section, [...(bySection.get(section) ?? []), conflict]);
  return bySection;
};

const officeView = (content: Content, id: string): OfficeView => {
  const entry = get(content, 'agencies', id);
  const { now, regime } = entry.data;
  return {
    entry,
    now: now && { entry: get(content, 'agencies', now.agency), words: now.words },
    listed: regime === 'hewan-tumbuhan' ? officeAddress(content, id) : undefined,
  };
};

/** Resolves one service for its page. */
export const serviceView = (content: Content, id: string): ServiceView => {
  const { data } = get(content, 'services', id);
  const fees = data.fees.lines.map((line) => feeLineView(content, data, line));
  return {
    id,
    data,
    offices: data.offices.map((office) => officeView(content, office)),
    legalBasis:
      'items' in data.legalBasis
        ? {
            lead: data.legalBasis.lead,
            items: data.legalBasis.items.map((item) => ({
              ...item,
              regulation: get(content, 'regulations', item.regulation),
            })),
            also: data.legalBasis.also,
          }
        : data.legalBasis,
    requirementGroups: data.requirements.groups.map((group) => ({
      ...group,
      items: group.items.map((item) => {
        const about = get(content, 'requirements', item.requirement).data;
        return { ...item, about, because: reasons(content, about.appliesWhen) };
      }),
    })) as ServiceView['requirementGroups'],
    procedure: get(content, 'procedures', id).data,
    fees,
    products: data.products.map(({ document, ...product }) => ({
      ...product,
      document: document === undefined ? undefined : get(content, 'documents', document),
    })),
    channels: data.complaints.agencies.map((agency) => get(content, 'agencies', agency)),
    conflicts: conflictsBySection(content, id, fees),
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
