import type { z } from 'zod';
import { agency } from '../schemas/agency.ts';
import { billing } from '../schemas/billing.ts';
import { change } from '../schemas/change.ts';
import { commodity } from '../schemas/commodity.ts';
import { copies } from '../schemas/copies.ts';
import { conflict } from '../schemas/conflict.ts';
import { document } from '../schemas/document.ts';
import { form } from '../schemas/form.ts';
import { goodsGroup } from '../schemas/goods.ts';
import { guide } from '../schemas/guide.ts';
import { holidays } from '../schemas/holidays.ts';
import { office } from '../schemas/office.ts';
import { plan } from '../schemas/plan.ts';
import { portal } from '../schemas/portal.ts';
import { procedure } from '../schemas/procedure.ts';
import { question } from '../schemas/question.ts';
import type { CollectionName } from '../schemas/reference.ts';
import { regulation } from '../schemas/regulation.ts';
import { requirement } from '../schemas/requirement.ts';
import { route } from '../schemas/route.ts';
import { searchWords } from '../schemas/search-words.ts';
import { service } from '../schemas/service.ts';
import { source } from '../schemas/source.ts';
import { tariffGroup } from '../schemas/tariff.ts';
import { term } from '../schemas/term.ts';
import { wording } from '../schemas/wording.ts';

/** The schema of each collection's entries. */
export const SCHEMAS = {
  services: service,
  procedures: procedure,
  plans: plan,
  regulations: regulation,
  tariffs: tariffGroup,
  copies,
  commodities: commodity,
  requirements: requirement,
  questions: question,
  routes: route,
  documents: document,
  agencies: agency,
  offices: office,
  sources: source,
  conflicts: conflict,
  terms: term,
  changes: change,
  portal,
  billing,
  forms: form,
  guides: guide,
  goods: goodsGroup,
  holidays,
  search: searchWords,
  wording,
} as const satisfies Record<CollectionName, z.ZodType>;

/** Which files of `content/` belong to a collection; the first group of the pattern is the entry's id. */
export const FILES: Record<CollectionName, RegExp> = {
  services: /^services\/([^/]+)\/index\.mdx$/,
  procedures: /^services\/([^/]+)\/prosedur\.yaml$/,
  plans: /^services\/([^/]+)\/rencana\.yaml$/,
  regulations: /^regulations\/([^/]+)\.yaml$/,
  tariffs: /^tariffs\/([^/]+\/[^/]+)\.yaml$/,
  commodities: /^commodities\/([^/]+)\.yaml$/,
  copies: /^tariffs\/(salinan)\.csv$/,
  requirements: /^requirements\/([^/]+)\.yaml$/,
  questions: /^questions\/([^/]+)\.yaml$/,
  routes: /^routes\/([^/]+)\.yaml$/,
  documents: /^documents\/([^/]+)\.yaml$/,
  agencies: /^agencies\/([^/]+)\.yaml$/,
  offices: /^offices\/([^/]+)\.yaml$/,
  sources: /^sources\/([^/]+)\.yaml$/,
  conflicts: /^conflicts\/([^/]+)\.yaml$/,
  terms: /^terms\/([^/]+)\.yaml$/,
  changes: /^changes\/([^/]+)\.yaml$/,
  portal: /^portal\/(health-certificate)\.yaml$/,
  billing: /^portal\/(billing)\.yaml$/,
  forms: /^portal\/(form-1|sp-1)\.yaml$/,
  guides: /^guides\/([^/]+)\.mdx$/,
  goods: /^goods\/([^/]+)\.yaml$/,
  holidays: /^holidays\/(\d{4})\.yaml$/,
  search: /^search\/([^/]+)\.yaml$/,
  wording: /^ui\/(kata)\.yaml$/,
};

/** An entry as read from its file; `body` is what follows the front matter. */
export type Entry<C extends CollectionName> = {
  id: string;
  file: string;
  data: z.output<(typeof SCHEMAS)[C]>;
  body?: string;
};

/** Everything in `content/`, by collection and id. */
export type Content = { [C in CollectionName]: Map<string, Entry<C>> };
