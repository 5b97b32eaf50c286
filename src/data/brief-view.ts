import { layanan } from 'ui:id';
import type { Content } from '../content/collections.ts';
import { estimate } from '../domain/tariff/estimate.ts';
import { inputOf } from '../domain/tariff/input-of.ts';
import { encodeQuery, type EstimatorState } from '../domain/tariff/query.ts';
import { parseQueryVolume } from '../domain/parse-query-volume.ts';
import { fill } from '../i18n/fill.ts';
import { formatDuration } from '../i18n/duration.ts';
import { formatRupiah } from '../i18n/format.ts';
import { link } from '../lib/links.ts';
import type { Brief } from '../schemas/brief.ts';
import type { Article } from '../schemas/provenance.ts';
import type { Step } from '../schemas/procedure.ts';
import { estimatorFacts } from './estimator.ts';
import { basisView, type ServiceView } from './service-view.ts';

/** Where a line of the answer is told in full: a paragraph below it, or an article. */
export type Told = {
  readonly href: string;
  readonly text: string;
  /** Tells the link apart from others of the same words; none where the words name an article. */
  readonly name?: string;
};

/** What one usual shipment costs, and the estimator opened with it. */
export type UsualFee = { readonly words: string; readonly total: string; readonly href: string };

/** A step of the sender, and what the office does before the next one. */
export type SenderStep = {
  readonly words: string;
  readonly told?: Told | undefined;
  readonly office: readonly { title: string; time: string | undefined }[];
};

const titleOf = ({ requirementGroups, procedure }: ServiceView, from: string): string => {
  const [, kind, slug] = /^(persyaratan|langkah)-(.+)$/.exec(from) ?? [];
  const items =
    kind === 'langkah'
      ? procedure.lists.flatMap(({ steps }) => steps)
      : requirementGroups.flatMap((group) =>
          group.items.map((item) => ({ ...item, title: item.about.title })),
        );
  const sections: Readonly<Record<string, string>> = layanan.bagian;
  return items.find((item) => item.slug === slug)?.title ?? sections[from] ?? from;
};

const toldOf = (content: Content, view: ServiceView, from?: string, basis?: Article): Told | undefined => {
  const { baca: text, bacaTentang } = layanan.ringkas;
  if (from !== undefined)
    return { href: `#${from}`, text, name: fill(bacaTentang, { judul: titleOf(view, from) }) };
  if (!basis) return undefined;
  const article = basisView(content, basis);
  return { href: link(article.href), text: article.text };
};

/** @param today the day whose figures count, as an ISO date */
export const usualFee = (
  content: Content,
  { id, data }: ServiceView,
  today: string,
): UsualFee | undefined => {
  const usual = data.brief.usual;
  const facts = estimatorFacts(content, link('/').replace(/\/$/, ''));
  const service = facts.services.find((one) => one.id === id);
  if (!usual || !service) return undefined;
  const volumes = new Map(
    Object.entries(usual.volumes).map(([line, written]) => {
      const volume = parseQueryVolume(written);
      if (!volume.ok) throw new Error(`${id}: ${written} is no volume`);
      return [line, volume.value] as const;
    }),
  );
  const state: EstimatorState = {
    service: id,
    volumes,
    ...(usual.direction && { traffic: usual.direction }),
    ...(usual.goods !== undefined && { goods: usual.goods }),
  };
  const { sum } = estimate(inputOf(service, state, today, facts.standings));
  if (!sum.known) return undefined;
  return {
    words: usual.words,
    total: formatRupiah(sum.total),
    href: link(`/tarif/?${encodeQuery(state, service.regime).toString()}`),
  };
};

const timeOf = ({ duration }: Step) => duration && formatDuration(duration);

/** What the office does after a step of the procedure, up to the sender's next one in the same list. */
const officeAfter = ({ procedure, data }: ServiceView, { from }: Brief['steps'][number]) => {
  const slug = from?.startsWith('langkah-') ? from.slice('langkah-'.length) : undefined;
  const list = procedure.lists.find(({ steps }) => steps.some((step) => step.slug === slug));
  if (!list) return [];
  const named = new Set(data.brief.steps.map((step) => step.from?.replace(/^langkah-/, '')));
  const rest = list.steps.slice(list.steps.findIndex((step) => step.slug === slug) + 1);
  const next = rest.findIndex((step) => named.has(step.slug));
  return rest
    .slice(0, next === -1 ? rest.length : next)
    .filter(({ actor }) => actor !== 'pengguna-jasa')
    .map((step) => ({ title: step.title, time: timeOf(step) }));
};

/** The answer and the sender's steps of a service, with where each line is told in full. */
export const briefView = (content: Content, view: ServiceView) => {
  const { brief } = view.data;
  return {
    called: brief.called,
    report: { words: brief.report.words, told: toldOf(content, view, brief.report.from) },
    travels: brief.travels && {
      words: brief.travels.words,
      told: toldOf(content, view, brief.travels.from, brief.travels.basis),
    },
    steps: brief.steps.map((step): SenderStep => ({
      words: step.words,
      told: toldOf(content, view, step.from, step.basis),
      office: officeAfter(view, step),
    })),
  };
};
