import { z } from 'zod';
import { agency, channel } from '../agency.ts';
import { conflict } from '../conflict.ts';
import { isoDate, slug, text } from '../fields.ts';
import { procedure, step } from '../procedure.ts';
import { provenance, quoted } from '../provenance.ts';
import { question } from '../question.ts';
import { reference } from '../reference.ts';
import { requirement } from '../requirement.ts';
import { absent, feeLineCommon, service } from '../service.ts';
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
  tariff: reference('tariffs').optional(),
  values: z.array(openValue),
  waived: z.strictObject({ basis: openBasis, because: text }).optional(),
});

/** Everything the site knows of one service, references resolved. */
export const openService = z.strictObject({
  id: reference('services'),
  url: address,
  ...service.pick({
    title: true,
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
  office: z.strictObject({
    id: reference('agencies'),
    name: text,
    provenance,
    now: z.strictObject({ id: reference('agencies'), name: text, words: text, provenance }).optional(),
  }),
  heading: shape.heading,
  risk: shape.risk,
  hsCodes: shape.hsCodes,
  place: shape.place,
  legalBasis: z.union([
    z.strictObject({ items: z.array(z.strictObject({ law: openLaw, words: text, provenance })).min(1) }),
    absent,
  ]),
  requirements: z.array(
    z.strictObject({
      id: slug,
      title: text.optional(),
      words: text.optional(),
      items: z.array(openRequirement).min(1),
    }),
  ),
  questions: z.array(question.omit({ fills: true }).extend({ id: reference('questions') })),
  procedure: z.array(
    procedure.shape.lists.element.omit({ steps: true }).extend({ steps: z.array(openStep).min(1) }),
  ),
  targets: shape.targets,
  duration: shape.duration,
  fees: z.strictObject({ words: z.array(quoted), lines: z.array(openFeeLine).min(1) }),
  products: z.array(z.strictObject({ words: text, document: openPaper.optional(), provenance })),
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
