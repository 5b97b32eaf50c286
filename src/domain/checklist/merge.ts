import type { CheckState } from './state.ts';

type Three<T> = { readonly base: T; readonly mine: T; readonly theirs: T };

/** Entry by entry: what was changed here stays, everything else is as the other window has it. */
const mergeRecords = <T>({ base, mine, theirs }: Three<Readonly<Record<string, T>> | undefined>) =>
  Object.fromEntries(
    Object.keys({ ...theirs, ...mine }).flatMap((key): [string, T][] => {
      const value = mine?.[key] === base?.[key] ? theirs?.[key] : mine?.[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );

/** What either added is there, what either took away is not. */
const mergeLists = ({ base = [], mine = [], theirs = [] }: Three<readonly string[] | undefined>): string[] =>
  [...new Set([...theirs, ...mine])].filter((item) =>
    base.includes(item) ? mine.includes(item) && theirs.includes(item) : true,
  );

const filled = (part: Partial<CheckState>): Partial<CheckState> =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => Object.keys(value).length > 0));

/**
 * One self-check that two windows changed since they agreed on `base`. Answers, ticks, dates and volumes of both stay;
 * where both changed the same one, this window's is kept.
 */
export const mergeChecks = (base: CheckState, mine: CheckState, theirs: CheckState): CheckState => {
  const three = <K extends keyof CheckState>(key: K): Three<CheckState[K]> => ({
    ...{ base: base[key], mine: mine[key], theirs: theirs[key] },
  });
  const skips = mine.skipsJointLeave === base.skipsJointLeave ? theirs : mine;
  return {
    answers: mergeRecords(three('answers')),
    ticks: mergeRecords(three('ticks')),
    ...filled({
      dates: mergeRecords(three('dates')),
      holidays: mergeLists(three('holidays')).sort(),
      volumes: mergeRecords(three('volumes')),
      lacking: mergeLists(three('lacking')),
    }),
    ...(skips.skipsJointLeave && { skipsJointLeave: true }),
  };
};
