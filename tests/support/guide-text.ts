import type { Entry } from '../../src/content/collections.ts';
import { billing as billingSchema, type Billing } from '../../src/schemas/billing.ts';
import { portal as portalSchema, portalScreen, type Portal } from '../../src/schemas/portal.ts';
import { shownText } from './shown-text.ts';

const named = portalSchema.shape.statuses;
const LISTS = ['statuses', 'filters', 'menus', 'buttons'] as const;

const attributesOf = (body: string, component: string, attribute: string): string[] =>
  [...body.matchAll(new RegExp(`<${component}\\s+${attribute}="([^"]+)"`, 'g'))].map(
    ([, value]) => value ?? '',
  );

/** What `<Fields>`, `<Named>` and `<Proof>` of a guide's body put on its page. */
const portalTextOf = (body: string, portal: Portal, billing: Billing): string[] => {
  const screens = attributesOf(body, 'Fields', 'screen');
  const lists = attributesOf(body, 'Named', 'list');
  return [
    ...portal.screens
      .filter(({ id }) => screens.includes(id))
      .flatMap((screen) => shownText(portalScreen, screen)),
    ...LISTS.filter((list) => lists.includes(list)).flatMap((list) => shownText(named, portal[list])),
    ...(body.includes('<Proof ') ? shownText(billingSchema, billing) : []),
  ];
};

/** The paragraphs, list items and steps of a body, without its tags. */
const paragraphsOf = (body: string): string[] =>
  body
    .replace(/<\/?[A-Za-z][^>]*>/g, '\n\n')
    .replace(/^\s*>\s?/gm, '')
    .split(/\n\s*\n|\n(?=\s*(?:[-#]|\d+\.)\s)/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');

/** The portal's own labels, which guides set in bold. */
const boldOf = (body: string): string[] =>
  [...body.matchAll(/\*\*([^*]+)\*\*/g)].map(([, label]) => (label ?? '').replace(/\s+/g, ' '));

/** All that the guides' pages say of the portal, and the labels among it. */
export const guideText = (
  guides: Iterable<Entry<'guides'>>,
  portal: Portal,
  billing: Billing,
): { text: string[]; labels: string[] } => {
  const bodies = [...guides].map(({ body }) => body ?? '');
  const fromPortal = bodies.flatMap((body) => portalTextOf(body, portal, billing));
  return {
    text: [...bodies.flatMap(paragraphsOf), ...fromPortal],
    labels: [...bodies.flatMap(boldOf), ...fromPortal],
  };
};
