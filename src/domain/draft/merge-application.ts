import {
  isSamePlace,
  type Application,
  type AttachedFile,
  type FilePlace,
  type PreparedFile,
  type Row,
  type Values,
} from '../submission/application.ts';
import type { Aside } from './draft.ts';

/** Two applications as one, and what of the other one gave way to an entry of this one. */
export type MergedApplication = { readonly application: Application; readonly asides: readonly Aside[] };

type Three<T> = { readonly base: T; readonly mine: T; readonly theirs: T };

/** One value of three: what was changed here stays, else what the other one holds. */
const pick = <T>({ base, mine, theirs }: Three<T>, same: (a: T, b: T) => boolean) => ({
  value: same(mine, base) ? theirs : mine,
  /** Both changed it, and not to the same: theirs gives way. */
  loses: !same(mine, base) && !same(theirs, base) && !same(mine, theirs),
});

const sameText = (a: string | undefined, b: string | undefined) => a === b;

const mergeValues = (step: string, row: string, { base, mine, theirs }: Three<Values>) => {
  const asides: Aside[] = [];
  const entries = Object.keys({ ...theirs, ...mine }).flatMap((field): [string, string][] => {
    const three = { base: base[field], mine: mine[field], theirs: theirs[field] };
    const { value, loses } = pick(three, sameText);
    if (loses && three.theirs) asides.push({ place: { step, row, field }, text: three.theirs });
    return value === undefined ? [] : [[field, value]];
  });
  return { values: Object.fromEntries(entries), asides };
};

/** What stands at a place for a file: nothing, a file, or the word that it is at hand. */
type Placed = AttachedFile | 'prepared' | undefined;

const placedAt = ({ attached, prepared }: Application, place: FilePlace): Placed =>
  attached.find((file) => isSamePlace(file, place)) ??
  (prepared.some((file) => isSamePlace(file, place)) ? 'prepared' : undefined);

const isFile = (placed: Placed): placed is AttachedFile => typeof placed === 'object';
const samePlaced = (a: Placed, b: Placed) =>
  isFile(a) && isFile(b) ? a.sha256 === b.sha256 && a.fileName === b.fileName : a === b;

/** A file is never given up for a tick or for nothing that the other window said at the same time. */
const mergePlaced = (place: FilePlace, three: Three<Placed>): { placed: Placed; asides: Aside[] } => {
  const { value, loses } = pick(three, samePlaced);
  if (!loses || !isFile(three.theirs)) return { placed: value, asides: [] };
  if (!isFile(three.mine)) return { placed: three.theirs, asides: [] };
  const { step, row, slot } = place;
  return { placed: three.mine, asides: [{ place: { step, row, field: slot }, file: three.theirs }] };
};

const placesIn = (applications: readonly Application[], step: string, row: string): FilePlace[] =>
  applications
    .flatMap(({ attached, prepared }): FilePlace[] => [...attached, ...prepared])
    .filter((file) => file.step === step && file.row === row)
    .map(({ slot }) => ({ step, row, slot }))
    .filter((place, index, all) => all.findIndex((one) => isSamePlace(one, place)) === index);

const rowOf = ({ rows }: Application, step: string, id: string): Row | undefined =>
  rows[step]?.find((row) => row.id === id);

/** Whether a row or its files are others in one application than in another. */
const isSameRow = (a: Application, b: Application, step: string, id: string): boolean => {
  const [one, other] = [rowOf(a, step, id)?.values ?? {}, rowOf(b, step, id)?.values ?? {}];
  return (
    Object.keys({ ...one, ...other }).every((field) => one[field] === other[field]) &&
    placesIn([a, b], step, id).every((place) => samePlaced(placedAt(a, place), placedAt(b, place)))
  );
};

/** The ids of the rows that stay, in the other one's order, own new ones after the row they stood behind. */
const mergeIds = (step: string, { base, mine, theirs }: Three<Application>): string[] => {
  const stays = (here: Application, there: Application, id: string) =>
    rowOf(there, step, id) !== undefined ||
    rowOf(base, step, id) === undefined ||
    !isSameRow(here, base, step, id);
  const ids = (theirs.rows[step] ?? []).flatMap(({ id }) => (stays(theirs, mine, id) ? [id] : []));
  const own = (mine.rows[step] ?? []).map(({ id }) => id);
  own.forEach((id, index) => {
    if (ids.includes(id) || !stays(mine, theirs, id)) return;
    const before = own
      .slice(0, index)
      .reverse()
      .find((one) => ids.includes(one));
    ids.splice(before === undefined ? 0 : ids.indexOf(before) + 1, 0, id);
  });
  return ids;
};

/**
 * Three-way merging of an application that two windows changed since they agreed on `base`: rows by id, fields by key,
 * files by place. A row that one window removed while the other changed it stays as the other has it.
 */
export const mergeApplications = (three: Three<Application>): MergedApplication => {
  const { base, mine, theirs } = three;
  const asides: Aside[] = [];
  const prepared: PreparedFile[] = [];
  const attached: AttachedFile[] = [];
  const mergeRow = (step: string, id: string): Row => {
    const [own, other] = [rowOf(mine, step, id), rowOf(theirs, step, id)];
    // A row that is gone in one window is taken whole from the other.
    const sides = own && other ? three : own ? { base, mine, theirs: base } : { base, mine: base, theirs };
    const values = (application: Application) => rowOf(application, step, id)?.values ?? {};
    const merged = mergeValues(step, id, {
      base: values(sides.base),
      mine: values(sides.mine),
      theirs: values(sides.theirs),
    });
    asides.push(...merged.asides);
    for (const place of placesIn([sides.mine, sides.theirs], step, id)) {
      const found = mergePlaced(place, {
        base: placedAt(sides.base, place),
        mine: placedAt(sides.mine, place),
        theirs: placedAt(sides.theirs, place),
      });
      asides.push(...found.asides);
      if (isFile(found.placed)) attached.push(found.placed);
      else if (found.placed) prepared.push(place);
    }
    return { id, values: merged.values };
  };
  const rows = Object.fromEntries(
    Object.keys({ ...theirs.rows, ...mine.rows }).map((step) => [
      step,
      mergeIds(step, three).map((id) => mergeRow(step, id)),
    ]),
  );
  return { application: { rows, prepared, attached }, asides };
};
