import type { Content } from '../content/collections.ts';
import { citationKey } from '../domain/tariff/citation-key.ts';
import type {
  Citation,
  EstimatorFacts,
  EstimatorService,
  Standing,
} from '../domain/tariff/estimator-service.ts';
import { exemptionOf, PAID_AT_DEPARTURE, TRAVEL_COSTS } from '../domain/tariff/exemption.ts';
import { CIRCUMSTANCES, type TariffBasis, type TariffLine } from '../domain/tariff/types.ts';
import { listedAt } from '../domain/tariff/listed.ts';
import { get, list } from './get.ts';
import { inlineMarks } from './inline-marks.ts';
import { isListed } from './tariff-lists.ts';
import { basisView, serviceView, type FeeLineView } from './service-view.ts';

const plain = (words: string) =>
  inlineMarks(words)
    .map(({ text }) => text)
    .join('');

const lineOf = (line: FeeLineView): TariffLine => {
  const common = {
    id: line.id,
    ...(line.formerly === undefined ? {} : { formerly: line.formerly }),
    words: plain(line.words),
    ...(line.group === undefined ? {} : { group: plain(line.group) }),
    unit: line.unit,
    certainty: line.certainty,
  };
  if ('waived' in line) return { ...common, waived: line.waived };
  return {
    ...common,
    grade: line.grade ?? 'C',
    ...(line.listed && isListed(line.listed) && { listed: listedAt(line.listed) }),
    ...(line.listed?.question === undefined ? {} : { question: line.listed.question }),
    values: line.values.map(({ traffic, goods, size, from, to, amount, grounds }) => ({
      traffic,
      ...(goods === undefined ? {} : { goods }),
      ...(size === undefined ? {} : { size }),
      from,
      ...(to === undefined ? {} : { to }),
      amount,
      grounds,
    })),
  };
};

const basesOf = ({ lines }: EstimatorService): TariffBasis[] =>
  lines.flatMap((line): TariffBasis[] =>
    'values' in line ? line.values.flatMap(({ grounds }) => [...grounds]) : [line.waived.basis],
  );

const standingOf = (content: Content, basis: TariffBasis, base: string): Standing => {
  if ('seenOnlyIn' in basis) {
    const { text, href, status } = basisView(content, basis);
    return { label: text, href: `${base}${href}`, status };
  }
  const { shortTitle, status, statusNote } = get(content, 'regulations', basis.regulation).data;
  return {
    label: shortTitle,
    href: `${base}/peraturan/${basis.regulation}/`,
    status,
    note: plain(statusNote),
  };
};

/** Label, address and status of all that figures rest on, by citation and by instrument. */
export const citationsOf = (
  content: Content,
  bases: readonly TariffBasis[],
  base: string,
): Pick<EstimatorFacts, 'citations' | 'standings'> => {
  const citations: Record<string, Citation> = {};
  const standings: Record<string, Standing> = {};
  for (const basis of bases) {
    const { text, href, status } = basisView(content, basis);
    citations[citationKey(basis)] = { label: text, href: `${base}${href}`, status };
    standings['seenOnlyIn' in basis ? basis.seenOnlyIn : basis.regulation] ??= standingOf(
      content,
      basis,
      base,
    );
  }
  return { citations, standings };
};

const gatherFacts = (content: Content, base: string): EstimatorFacts => {
  const services = list(content, 'services')
    .filter(({ data }) => data.fees.lines.length > 0)
    .map(({ id, data }): EstimatorService => ({
      id,
      title: data.title,
      regime: data.regime === 'kesehatan' && data.subject !== 'barang' ? 'port-health' : data.regime,
      ...(data.direction === 'ekspor' && { traffic: 'ekspor' as const }),
      href: `${base}/layanan/${id}/`,
      hasPackage: data.packageKind !== undefined,
      lines: serviceView(content, id).fees.map(lineOf),
    }));
  const bases = [
    ...services.flatMap(basesOf),
    ...CIRCUMSTANCES.map(exemptionOf),
    PAID_AT_DEPARTURE,
    TRAVEL_COSTS,
  ];
  return { services, ...citationsOf(content, bases, base) };
};

const gathered = new WeakMap<Content, Map<string, EstimatorFacts>>();

/**
 * Every service that has tariff lines, with them, and the label, address and status of all that an estimate may cite.
 * Gathered once for each content: every service page and card asks for them.
 * @param base path of the site without its last slash, e.g. `` or `/karantina`
 */
export const estimatorFacts = (content: Content, base: string): EstimatorFacts => {
  const byBase = gathered.get(content) ?? new Map<string, EstimatorFacts>();
  gathered.set(content, byBase);
  const facts = byBase.get(base) ?? gatherFacts(content, base);
  byBase.set(base, facts);
  return facts;
};
