import type { Content } from '../content/collections.ts';
import { citationKey } from '../domain/tariff/citation-key.ts';
import type {
  Citation,
  EstimatorFacts,
  EstimatorService,
  Standing,
} from '../domain/tariff/estimator-service.ts';
import { exemptionOf, TRAVEL_COSTS } from '../domain/tariff/exemption.ts';
import { CIRCUMSTANCES, type TariffBasis, type TariffLine } from '../domain/tariff/types.ts';
import { get, list } from './get.ts';
import { inlineMarks } from './inline-marks.ts';
import { basisView, serviceView, type FeeLineView } from './service-view.ts';

const plain = (words: string) =>
  inlineMarks(words)
    .map(({ text }) => text)
    .join('');

const lineOf = (line: FeeLineView): TariffLine => {
  const common = {
    id: line.id,
    words: plain(line.words),
    ...(line.group === undefined ? {} : { group: plain(line.group) }),
    unit: line.unit,
    certainty: line.certainty,
  };
  if ('waived' in line) return { ...common, waived: line.waived };
  return {
    ...common,
    values: line.values.map(({ traffic, goods, from, to, amount, basis }) => ({
      traffic,
      ...(goods === undefined ? {} : { goods }),
      from,
      ...(to === undefined ? {} : { to }),
      amount,
      basis,
    })),
  };
};

const basesOf = ({ lines }: EstimatorService): TariffBasis[] =>
  lines.flatMap((line): TariffBasis[] =>
    'values' in line ? line.values.map(({ basis }) => basis) : [line.waived.basis],
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

/**
 * Every service with its tariff lines, and the label, address and status of all that an estimate may cite.
 * @param base path of the site without its last slash, e.g. `` or `/karantina`
 */
export const estimatorFacts = (content: Content, base: string): EstimatorFacts => {
  const services = list(content, 'services').map(({ id, data }) => ({
    id,
    title: data.title,
    regime: data.regime,
    href: `${base}/layanan/${id}/`,
    lines: serviceView(content, id).fees.map(lineOf),
  }));
  const bases = [...services.flatMap(basesOf), ...CIRCUMSTANCES.map(exemptionOf), TRAVEL_COSTS];
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
  return { services, citations, standings };
};
