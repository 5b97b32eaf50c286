import { z } from 'zod';
import { absent } from '../absent.ts';
import { agency, channel } from '../agency.ts';
import { conflict } from '../conflict.ts';
import { isoDate, slug, text } from '../fields.ts';
import { procedureList, step } from '../procedure.ts';
import { provenance, quoted } from '../provenance.ts';
import { question } from '../question.ts';
import { lineReference, reference } from '../reference.ts';
import { requirement } from '../requirement.ts';
import { feeLineCommon, product, service } from '../service.ts';
import { openFile } from './file.ts';
import { address, openBasis, openLaw, openPaper, openValue, unit } from './parts.ts';

const { shape } = service;

/** A requirement as the service's source words it, with what the site tells of it. */
const openRequirement = z.strictObject({
  slug,
  url: address,
  words: text,
  provenance,
  about: requirement
    .omit({ document: true, basis: true })
    .extend({ id: reference('requirements'), document: openPaper.optional(), basis: openBasis.optional() }),
});

const openStep = step.extend({
  url: address,
  documentsIn: z.array(openPaper),
  documentsOut: z.array(openPaper),
});

/** A tariff line: what it is called on this service, and the quantity it is charged by or why it is not. */
const openFeeLine = z.strictObject({
  ...feeLineCommon,
  url: address,
  unit,
  /** Id of its entry in `tariffs.json`. */
  tariff: text.optional(),
  line: lineReference().optional(),
  values: z.array(openValue),
  waived: z.strictObject({ basis: openBasis, because: text }).optional(),
});

const openOffice = z.strictObject({
  id: reference('agencies'),
  name: text,
  provenance,
  now: z.strictObject({ id: reference('agencies'), name: text, words: text, provenance }).optional(),
});

/** Everything the site knows of one service, references resolved. */
export const openService = z.strictObject({
  id: reference('services'),
  url: address,
  ...service.pick({
    title: true,
    partial: true,
    subject: true,
    summary: true,
    goods: true,
    alsoCalled: true,
    commodity: true,
    regime: true,
    direction: true,
    scope: true,
    packageKind: true,
    nextStep: true,
    notFor: true,
  }).shape,
  /** The first of `offices`; it was here before services had several. */
  office: openOffice,
  offices: z.array(openOffice).min(1),
  handIn: shape.handIn,
  heading: shape.heading,
  risk: shape.risk,
  hsCodes: shape.hsCodes,
  place: shape.place,
  legalBasis: z.union([
    z.strictObject({
      lead: quoted.optional(),
      items: z.array(z.strictObject({ law: openLaw, words: text, provenance })).min(1),
      also: z.array(quoted),
    }),
    absent,
  ]),
  requirements: z.array(
    z.strictObject({
      id: slug,
      office: reference('agencies').optional(),
      title: text.optional(),
      words: text.optional(),
      items: z.array(openRequirement).min(1),
    }),
  ),
  questions: z.array(question.omit({ fills: true }).extend({ id: reference('questions') })),
  procedure: z.array(procedureList.omit({ steps: true }).extend({ steps: z.array(openStep).min(1) })),
  procedureAbsent: absent.optional(),
  targets: shape.targets,
  duration: shape.duration,
  fees: z.strictObject({
    words: shape.fees.shape.words,
    lines: z.array(openFeeLine),
    absent: absent.optional(),
  }),
  products: z.array(product.extend({ document: openPaper.optional() })),
  productsAbsent: shape.productsAbsent,
  laboratory: shape.laboratory,
  complaints: z.strictObject({
    content: shape.complaints.shape.content,
    channels: z.array(channel.extend({ agency: agency.shape.name })),
  }),
  standard: shape.standard,
  conflicts: z.array(
    conflict
      .pick({ title: true, sides: true, handling: true, provenance: true })
      .extend({ id: reference('conflicts'), url: address, section: slug }),
  ),
  changes: z.array(z.strictObject({ id: reference('changes'), on: isoDate, title: text, url: address })),
  provenance,
});

/** `/data/v1/services/<id>.json`. */
export const serviceFile = openFile({ service: openService });
