import type { Content } from '../content/collections.ts';
import type { Route as RouteRules } from '../domain/router/route.ts';
import type { Route } from '../schemas/route.ts';
import { get } from './get.ts';
import { sourced, type Sourced } from './sourced.ts';

/** An agency as a visitor needs it: what it does, what it is called now, how to reach it. */
export type AgencyView = {
  readonly name: string;
  readonly does: string;
  readonly now?: string;
  readonly channels: readonly { readonly label: string; readonly value: string; readonly href?: string }[];
};

/** A question of the router, as its content words it. */
export type RouterQuestion = Route['questions'][number];
/** Where the answers lead: the agencies, the service if this site has it, and where that was read. */
export type RouterOutcome = Pick<Route['outcomes'][number], 'id' | 'title' | 'why' | 'agencies'> & {
  readonly service?: string;
  /** Whether `/paket/` prepares its application. */
  readonly hasPackage?: boolean;
  readonly source: Sourced;
};

/** What holds for all quarantine goods: who inspects them, and the article with the duties of whoever moves them. */
type AboutGoods = {
  readonly agency: AgencyView;
  readonly duties: { readonly says: string; readonly title: string; readonly path: `/${string}` };
};

/** The router with all it tells; agencies by id. */
export type RouterData = RouteRules<RouterQuestion, RouterOutcome> & {
  readonly agencies: Readonly<Record<string, AgencyView>>;
  readonly goods: AboutGoods;
};

const agencyView = (content: Content, id: string): AgencyView => {
  const { name, does, now, channels } = get(content, 'agencies', id).data;
  return {
    name,
    does,
    ...(now === undefined ? {} : { now: now.words }),
    channels: channels.map(({ label, value, href }) => ({
      label,
      value,
      ...(href === undefined ? {} : { href }),
    })),
  };
};

const LAW = 'uu-21-2019';
const DUTIES = 'ps-35';

const aboutGoods = (content: Content): AboutGoods => {
  const { shortTitle, articles } = get(content, 'regulations', LAW).data;
  const duties = articles.find(({ slug }) => slug === DUTIES);
  if (!duties) throw new Error(`content/regulations/${LAW} has no article ${DUTIES}`);
  return {
    agency: agencyView(content, 'barantin'),
    duties: {
      says: duties.says,
      title: `${shortTitle} ${duties.article}`,
      path: `/peraturan/${LAW}/#${DUTIES}`,
    },
  };
};

/** Props of the router on `/periksa/`. */
export const routerData = (content: Content): RouterData => {
  const { start, questions, outcomes } = get(content, 'routes', 'periksa').data;
  const agencies = new Set(outcomes.flatMap((outcome) => outcome.agencies));
  return {
    start,
    questions,
    outcomes: outcomes.map(({ id, title, why, service, agencies: asked, provenance }) => ({
      id,
      title,
      why,
      agencies: asked,
      ...(service === undefined
        ? {}
        : { service, hasPackage: get(content, 'services', service).data.packageKind !== undefined }),
      source: sourced(content, provenance),
    })),
    goods: aboutGoods(content),
    agencies: Object.fromEntries([...agencies].map((id) => [id, agencyView(content, id)])),
  };
};
