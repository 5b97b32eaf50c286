import type { Application, Row, Values } from './application.ts';
import { withNotes, type Draft, type DraftNote } from './draft.ts';

const mergeValues = (base: Values, mine: Values, theirs: Values): Values =>
  Object.fromEntries(
    [...new Set([...Object.keys(theirs), ...Object.keys(mine)])].flatMap((key) => {
      const value = mine[key] === base[key] ? theirs[key] : mine[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );

const sameValues = (a: Values, b: Values) => Object.keys({ ...a, ...b }).every((key) => a[key] === b[key]);

const mergeRows = (base: readonly Row[], mine: readonly Row[], theirs: readonly Row[]): Row[] => {
  const at = (rows: readonly Row[], id: number) => rows.find((row) => row.id === id);
  const kept = theirs.flatMap((row): Row[] => {
    const [before, own] = [at(base, row.id), at(mine, row.id)];
    if (!own) return before && sameValues(before.values, row.values) ? [] : [row];
    return [{ id: row.id, values: mergeValues(before?.values ?? {}, own.values, row.values) }];
  });
  const added = mine.filter((row) => {
    if (at(theirs, row.id)) return false;
    const before = at(base, row.id);
    return !before || !sameValues(before.values, row.values);
  });
  return [...kept, ...added];
};

/** What a list gained and lost since it was last the same on both sides. */
const mergeLists = <T>(base: readonly T[], mine: readonly T[], theirs: readonly T[]): T[] => {
  const name = (item: T) => JSON.stringify(item);
  const has = (list: readonly T[], item: T) => list.some((one) => name(one) === name(item));
  return [
    ...theirs.filter((item) => has(mine, item) || !has(base, item)),
    ...mine.filter((item) => !has(theirs, item) && !has(base, item)),
  ];
};

const mergeApplications = (base: Application, mine: Application, theirs: Application): Application => ({
  rows: Object.fromEntries(
    Object.keys({ ...theirs.rows, ...mine.rows }).map((step) => [
      step,
      mergeRows(base.rows[step] ?? [], mine.rows[step] ?? [], theirs.rows[step] ?? []),
    ]),
  ),
  prepared: mergeLists(base.prepared, mine.prepared, theirs.prepared),
  attached: mergeLists(base.attached, mine.attached, theirs.attached),
});

const NOTES: readonly DraftNote[] = [
  'title',
  'applicationNumber',
  'exportedAt',
  'sentAt',
  'represented',
  'revision',
];

const sameNote = (a: Draft[DraftNote], b: Draft[DraftNote]) => JSON.stringify(a) === JSON.stringify(b);

/**
 * One draft that was changed in two windows: what was changed in this one since `base` stays, everything else is taken
 * from the other one. Typed text is never lost: where both changed the same field, this window's is kept.
 */
export const mergeDrafts = (base: Draft, mine: Draft, theirs: Draft): Draft => {
  if (mine === base) return theirs;
  const notes = NOTES.filter((note) => !sameNote(mine[note], base[note])).map((note) => [note, mine[note]]);
  return {
    ...withNotes(theirs, Object.fromEntries(notes) as Parameters<typeof withNotes>[1]),
    updatedAt: mine.updatedAt > theirs.updatedAt ? mine.updatedAt : theirs.updatedAt,
    application: mergeApplications(base.application, mine.application, theirs.application),
  };
};
