import { ok, type Result } from '../../lib/result.ts';
import { openLink, sealLink, type LinkProblem } from '../sealed-link.ts';
import { TICKS, type Tick } from './item.ts';
import type { CheckState } from './state.ts';

/** Why a link cannot be read. */
export type ShareProblem = LinkProblem;

const VERSION = 1;

/** First character of an entry: what it is about. */
const TICK_TAGS = { ada: 'a', belum: 'b', 'tidak-berlaku': 't' } as const satisfies Record<Tick, string>;
const [ANSWER, DATE, HOLIDAY, JOINT_LEAVE, VOLUME, LACKING] = ['j', 'd', 'l', 'c', 'v', 'k'] as const;

/** Leaves letters, digits and hyphens, which pass through every chat program unharmed; the rest as `_hhhh`. */
const escape = (text: string): string =>
  text.replace(/[^A-Za-z0-9-]/g, (unit) => `_${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const unescape = (text: string): string =>
  text.replace(/_([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

const pairs = (tag: string, record: Readonly<Record<string, string | undefined>> | undefined): string[] =>
  Object.entries(record ?? {}).flatMap(([key, value]) =>
    value === undefined ? [] : `${tag}${escape(key)}~${escape(value)}`,
  );
const names = (tag: string, list: readonly string[] | undefined): string[] =>
  (list ?? []).map((name) => tag + escape(name));

const entriesOf = ({
  answers,
  ticks,
  dates,
  holidays,
  skipsJointLeave,
  volumes,
  lacking,
}: CheckState): string[] =>
  [
    ...pairs(ANSWER, answers),
    ...TICKS.flatMap((tick) =>
      names(
        TICK_TAGS[tick],
        Object.keys(ticks).filter((item) => ticks[item] === tick),
      ),
    ),
    ...pairs(DATE, dates),
    ...names(HOLIDAY, holidays),
    ...(skipsJointLeave ? [JOINT_LEAVE] : []),
    ...pairs(VOLUME, volumes),
    ...names(LACKING, lacking),
  ].sort();

/**
 * A state as the fragment of `/periksa/<id>/`, without `#`: `v1.jdikuasakan~ya.asurat-kuasa.x7k2`. The same state
 * always gives the same text, and only characters that need no escaping in an address.
 */
export const encodeCheck = (serviceId: string, state: CheckState): string =>
  sealLink(VERSION, entriesOf(state), serviceId);

const stateOf = (entries: readonly string[]): CheckState => {
  const tagged = (tag: string) => entries.filter((entry) => entry[0] === tag).map((entry) => entry.slice(1));
  const listed = (tag: string) => tagged(tag).map(unescape);
  const paired = (tag: string) =>
    Object.fromEntries(
      tagged(tag).map((entry) => {
        const [key = '', value = ''] = entry.split('~');
        return [unescape(key), unescape(value)];
      }),
    );
  const some = <T extends object>(name: string, part: T) =>
    Object.keys(part).length > 0 ? { [name]: part } : {};
  return {
    answers: paired(ANSWER),
    ticks: Object.fromEntries(TICKS.flatMap((tick) => listed(TICK_TAGS[tick]).map((item) => [item, tick]))),
    ...some('dates', paired(DATE)),
    ...some('holidays', listed(HOLIDAY)),
    ...(entries.includes(JOINT_LEAVE) && { skipsJointLeave: true as const }),
    ...some('volumes', paired(VOLUME)),
    ...some('lacking', listed(LACKING)),
  };
};

/**
 * Reads a fragment, with or without `#`; nothing where it is no link of this kind but an anchor. What it says is not
 * yet checked against the content: give it to `restoreCheck`.
 */
export const decodeCheck = (
  serviceId: string,
  fragment: string,
): Result<CheckState, ShareProblem> | undefined => {
  const opened = openLink(fragment.replace(/^#/, ''), VERSION, serviceId);
  return opened?.ok ? ok(stateOf(opened.value.parts)) : opened;
};
