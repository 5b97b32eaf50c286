import { biayaLayanan } from 'ui:id';
import type { Content, Entry } from '../content/collections.ts';
import { leastSure } from '../domain/tariff/sureness.ts';
import { fill } from '../i18n/fill.ts';
import { formatDate } from '../i18n/format.ts';
import { commonest } from '../lib/commonest.ts';
import type { Basis } from '../schemas/tariff.ts';
import { get } from './get.ts';
import { saySureness } from './say-tariff-list.ts';
import { basisView, type FeeLineView } from './service-view.ts';
import { isListed, lineSureness, listPath } from './tariff-lists.ts';

/** An instrument or source behind figures, with the day since when it holds, as far as that was read. */
export type GroundView = { text: string; href: `/${string}`; since: string };

/** What stands beside one fee line: only what is not as in most of the table, and where its detail is. */
export type FeeNote = {
  doubt?: string;
  grounds: GroundView[];
  question?: string;
  conflict?: Entry<'conflicts'>;
  /** The line in its list. */
  detail?: `/${string}`;
};

/** The instrument whose figures are upper limits, by its Ps. 1(5). */
const LIMITED = 'pmk-27-2024';

type Charged = FeeLineView & { listed: NonNullable<FeeLineView['listed']> };
const isCharged = (line: FeeLineView): line is Charged => line.listed !== undefined;

const groundsOf = ({ values }: FeeLineView): Basis[] => [
  ...new Map(
    values.flatMap(({ grounds }) => grounds).map((basis) => [JSON.stringify(basis), basis]),
  ).values(),
];

const groundView = (content: Content, basis: Basis): GroundView => {
  const { text, href } = basisView(content, basis);
  const from = 'regulation' in basis && get(content, 'regulations', basis.regulation).data.inForceFrom;
  return {
    text,
    href,
    since: from ? fill(biayaLayanan.sejak, { tanggal: formatDate(from) }) : biayaLayanan.terlihat,
  };
};

/** How sure the surest claim about several fee lines can be, in words; nothing where none of them is charged. */
export const sureWords = (content: Content, lines: readonly FeeLineView[]) => {
  const charged = lines.filter(isCharged);
  const least = leastSure(charged.map(({ listed }) => lineSureness(listed)));
  const weakest = charged.find(({ listed }) => lineSureness(listed) === least);
  if (!least || !weakest) return undefined;
  return {
    words: saySureness(content, least, weakest.listed.instruments),
    question: weakest.listed.question,
    limited: charged.some(({ listed }) => listed.instruments.includes(LIMITED)),
  };
};

/** What is said once for a whole table of fees, and what is left to say of each of its lines. */
export const feeNotes = (content: Content, lines: readonly FeeLineView[]) => {
  const charged = lines.filter(isCharged);
  const usualGrounds = commonest(charged.map((line) => JSON.stringify(groundsOf(line))));
  const usual = commonest(charged.map(({ listed }) => lineSureness(listed)));
  const example = charged.find(({ listed }) => lineSureness(listed) === usual);
  const noteOf = (line: FeeLineView): FeeNote => {
    if (!isCharged(line)) return { grounds: [] };
    const { listed } = line;
    const sureness = lineSureness(listed);
    const own = groundsOf(line);
    return {
      grounds: JSON.stringify(own) === usualGrounds ? [] : own.map((basis) => groundView(content, basis)),
      ...(sureness !== usual && { doubt: saySureness(content, sureness, listed.instruments) }),
      ...(listed.question !== undefined && {
        question: listed.question,
        ...(listed.conflict !== undefined && { conflict: get(content, 'conflicts', listed.conflict) }),
      }),
      ...(isListed(listed) && { detail: `${listPath(listed)}#${listed.id}` as const }),
    };
  };
  return {
    usual: usual && example && saySureness(content, usual, example.listed.instruments),
    /** Whether some lines are surer or less sure than that. */
    mixed: charged.some(({ listed }) => lineSureness(listed) !== usual),
    grounds: (JSON.parse(usualGrounds ?? '[]') as Basis[]).map((basis) => groundView(content, basis)),
    /** Whether some of them stand in the list whose law is in question. */
    limited: charged.some(({ listed }) => listed.instruments.includes(LIMITED)),
    noteOf,
  };
};
