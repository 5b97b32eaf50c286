import { bilaDitahan } from 'ui:id';
import type { Content, Entry } from '../content/collections.ts';
import { link } from '../lib/links.ts';
import type { Step } from '../schemas/procedure.ts';
import { get, list } from './get.ts';

/** An article that says what holds for goods that are not released, and its gist in one line where it has one. */
export type HeldRule = {
  readonly brief: string | undefined;
  readonly says: string;
  readonly article: string;
  readonly href: string;
};

/** In the order in which they matter to whoever stands at the counter. */
const RULES = [
  ['uu-21-2019', 'ps-44-3'],
  ['uu-21-2019', 'ps-45-4'],
  ['uu-21-2019', 'ps-70-5'],
  ['pp-35-2016', 'ps-5'],
] as const;

const ruleOf = (content: Content, regulation: string, slug: string): HeldRule => {
  const { data } = get(content, 'regulations', regulation);
  const found = data.articles.find((article) => article.slug === slug);
  if (!found) throw new Error(`${regulation} has no article ${slug}`);
  const briefs: Readonly<Record<string, string>> = bilaDitahan.singkat;
  return {
    brief: briefs[`${regulation}/${slug}`],
    says: found.says,
    article: `${data.shortTitle} ${found.article}`,
    href: link(`/peraturan/${regulation}/#${slug}`),
  };
};

/** What the law says of goods that are held, refused or destroyed. */
export const heldRules = (content: Content): HeldRule[] =>
  RULES.map(([regulation, slug]) => ruleOf(content, regulation, slug));

/** The article on release, and the one on penalties. */
export const releaseRule = (content: Content) => ruleOf(content, 'uu-21-2019', 'ps-55');
export const penaltyRule = (content: Content) => ruleOf(content, 'uu-21-2019', 'ps-88');

/** The letters of today by which an officer holds, refuses or destroys, each with the reasons printed on it. */
export const heldLetters = (
  content: Content,
): readonly { anchor: string; title: string; letter: Entry<'documents'> }[] =>
  (
    [
      ['penahanan', bilaDitahan.ditahan, 'k-6-1'],
      ['penolakan', bilaDitahan.ditolak, 'k-7-1'],
      ['pemusnahan', bilaDitahan.dimusnahkan, 'k-8-1'],
    ] as const
  ).map(([anchor, title, code]) => ({ anchor, title, letter: get(content, 'documents', code) }));

const endsBadly = ({ branches }: Step) => branches.some((branch) => branch !== 'pembebasan');

/** Steps of each service that may end in one of them. */
export const heldSteps = (content: Content) =>
  list(content, 'services')
    .map((service) => ({
      service,
      steps: get(content, 'procedures', service.id)
        .data.lists.flatMap((one) => one.steps)
        .filter(endsBadly),
    }))
    .filter(({ steps }) => steps.length > 0);
