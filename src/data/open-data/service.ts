import type { z } from 'zod';
import { questionsIn } from '../../domain/condition.ts';
import type { openService } from '../../schemas/open-data/service.ts';
import { get } from '../get.ts';
import { changesOf } from '../changes.ts';
import {
  serviceView,
  type FeeLineView,
  type OfficeView,
  type RequirementView,
  type ServiceView,
} from '../service-view.ts';
import type { OpenContext } from './context.ts';
import { basisOf, lawOf, paperOf, valueOf } from './refer.ts';

type OpenService = z.output<typeof openService>;

const officeOf = ({ entry: { id, data }, now }: OfficeView): OpenService['office'] => ({
  id,
  name: data.name,
  provenance: data.provenance,
  ...(data.now &&
    now && {
      now: {
        id: now.entry.id,
        name: now.entry.data.name,
        words: now.words,
        provenance: data.now.provenance,
      },
    }),
});

/** @throws for a service without an office, which the content check refuses */
const firstOf = ([first]: OpenService['offices']): OpenService['office'] => {
  if (!first) throw new Error('a service has no office, though the content check passed');
  return first;
};

const requirementOf = (context: OpenContext, url: string, view: RequirementView) => {
  const { document, basis, ...about } = view.about;
  return {
    slug: view.slug,
    url: `${url}#persyaratan-${view.slug}`,
    words: view.words,
    provenance: view.provenance,
    about: {
      id: view.requirement,
      ...about,
      ...(document && { document: paperOf(context, document) }),
      ...(basis && { basis: basisOf(context, basis) }),
    },
  };
};

const feeLineOf = (context: OpenContext, url: string, line: FeeLineView) => ({
  id: line.id,
  url: `${url}#biaya-${line.id}`,
  ...(line.formerly && { formerly: line.formerly }),
  words: line.words,
  ...(line.printed && { printed: line.printed }),
  ...(line.group && { group: line.group }),
  ...(line.goods && { goods: line.goods }),
  certainty: line.certainty,
  unit: line.unit,
  ...('line' in line && { tariff: line.listed?.publishedId ?? line.line, line: line.line }),
  values: line.values.map((value) => valueOf(context, value)),
  ...('waived' in line && {
    waived: { ...line.waived, basis: basisOf(context, line.waived.basis) },
  }),
  provenance: line.provenance,
});

const questionsOf = ({ content }: OpenContext, view: ServiceView): OpenService['questions'] => {
  const conditions = view.requirementGroups.flatMap(({ items }) =>
    items.map(({ about }) => about.appliesWhen),
  );
  const ids = new Set([...view.data.asks, ...conditions.flatMap(questionsIn)]);
  return [...ids].map((id) => {
    const { fills: _fills, ...question } = get(content, 'questions', id).data;
    return { id, ...question };
  });
};

const procedureOf = (context: OpenContext, url: string, { procedure }: ServiceView) =>
  procedure.lists.map((one) => ({
    ...one,
    steps: one.steps.map((step) => ({
      ...step,
      url: `${url}#langkah-${step.slug}`,
      documentsIn: step.documentsIn.map((id) => paperOf(context, id)),
      documentsOut: step.documentsOut.map((id) => paperOf(context, id)),
    })),
  }));

const conflictsOf = ({ at }: OpenContext, { conflicts }: ServiceView): OpenService['conflicts'] =>
  [...conflicts].flatMap(([section, entries]) =>
    entries.map(({ id, data: { title, sides, handling, provenance } }) => ({
      id,
      url: at(`/catatan-sumber/#${id}`),
      section,
      title,
      sides,
      handling,
      provenance,
    })),
  );

/** Everything the site knows of one service, in the order of its page. */
export const openServiceOf = (context: OpenContext, id: string): OpenService => {
  const { content, at } = context;
  const view = serviceView(content, id);
  const { data } = view;
  const url = at(`/layanan/${id}/`);
  const offices = view.offices.map(officeOf);
  return {
    id,
    url,
    title: data.title,
    ...(data.partial && { partial: data.partial }),
    subject: data.subject,
    summary: data.summary,
    goods: data.goods,
    alsoCalled: data.alsoCalled,
    commodity: data.commodity,
    regime: data.regime,
    ...(data.direction && { direction: data.direction }),
    ...(data.scope && { scope: data.scope }),
    ...(data.packageKind && { packageKind: data.packageKind }),
    nextStep: data.nextStep,
    notFor: data.notFor,
    office: firstOf(offices),
    offices,
    handIn: data.handIn,
    heading: data.heading,
    ...(data.risk && { risk: data.risk }),
    hsCodes: data.hsCodes,
    place: data.place,
    legalBasis:
      'items' in data.legalBasis
        ? {
            ...(data.legalBasis.lead && { lead: data.legalBasis.lead }),
            items: data.legalBasis.items.map(({ regulation, ...item }) => ({
              law: lawOf(context, regulation),
              ...item,
            })),
            also: data.legalBasis.also,
          }
        : data.legalBasis,
    requirements: view.requirementGroups.map((group) => ({
      ...group,
      items: group.items.map((item) => requirementOf(context, url, item)),
    })),
    questions: questionsOf(context, view),
    procedure: procedureOf(context, url, view),
    ...(view.procedure.absent && { procedureAbsent: view.procedure.absent }),
    targets: data.targets,
    duration: data.duration,
    fees: { ...data.fees, lines: view.fees.map((line) => feeLineOf(context, url, line)) },
    products: data.products.map(({ document, ...product }) => ({
      ...product,
      ...(document && { document: paperOf(context, document) }),
    })),
    ...(data.productsAbsent && { productsAbsent: data.productsAbsent }),
    laboratory: data.laboratory,
    complaints: {
      content: data.complaints.content,
      channels: view.channels.flatMap(({ data: agency }) =>
        agency.channels.map((channel) => ({ agency: agency.name, ...channel })),
      ),
    },
    standard: data.standard,
    conflicts: conflictsOf(context, view),
    changes: changesOf(content, id).map(({ id: change, data: { on, title } }) => ({
      id: change,
      on,
      title,
      url: at(`/perubahan/#${change}`),
    })),
    provenance: data.provenance,
  };
};
