import { ONLY_ROW } from '../submission/application.ts';
import { reduceApplication, type ApplicationAction } from '../submission/reduce.ts';
import { withKeys, type Aside, type Draft, type DraftNote, type Notes } from './draft.ts';

/** Whatever a visitor can do to a draft. Making a package changes nothing of it, see `markExported`. */
export type DraftAction =
  | ApplicationAction
  | { type: 'note'; notes: Notes }
  /** Ticks one note of the officer's, by its place in the list. */
  | { type: 'tick'; note: number; done: boolean }
  /** Decides over an entry of another window: it takes the place of the one here, or goes. */
  | { type: 'aside'; aside: Aside; use: boolean };

const sameValue = (a: unknown, b: unknown): boolean =>
  a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b));

const noted = (draft: Draft, notes: Notes): Draft => {
  const changed = (Object.keys(notes) as DraftNote[]).some(
    (name) => !sameValue(draft[name], notes[name] === '' ? undefined : notes[name]),
  );
  return changed ? withKeys(draft, notes) : draft;
};

const ticked = (draft: Draft, index: number, done: boolean): Draft => {
  const { revision } = draft;
  if (!revision?.notes[index] || revision.notes[index].done === done) return draft;
  const notes = revision.notes.map((note, at) => (at === index ? { ...note, done } : note));
  return { ...draft, revision: { ...revision, notes } };
};

const decided = (draft: Draft, aside: Aside, use: boolean): Draft => {
  const left = (draft.asides ?? []).filter((one) => !sameValue(one, aside));
  if (left.length === draft.asides?.length || !draft.asides) return draft;
  const kept = withKeys(draft, { asides: left });
  if (!use) return kept;
  if ('note' in aside) return withKeys(kept, { [aside.note]: aside.text });
  const { step, row, field } = aside.place;
  const action: ApplicationAction =
    'file' in aside
      ? { type: 'attach', file: aside.file }
      : { type: 'set', step, row: row || ONLY_ROW, field, value: aside.text };
  return { ...kept, application: reduceApplication(kept.application, action) };
};

const apply = (draft: Draft, action: DraftAction): Draft => {
  switch (action.type) {
    case 'note':
      return noted(draft, action.notes);
    case 'tick':
      return ticked(draft, action.note, action.done);
    case 'aside':
      return decided(draft, action.aside, action.use);
    default: {
      const application = reduceApplication(draft.application, action);
      return application === draft.application ? draft : { ...draft, application };
    }
  }
};

/** The next version of a draft that was changed from `before`; `before` itself where nothing was. */
export const nextVersion = (before: Draft, after: Draft, time: string): Draft =>
  after === before ? before : { ...after, version: before.version + 1, updatedAt: time };

/**
 * The draft after an action, one version on; the very same one where the action changes nothing.
 * @param time ISO 8601 in UTC
 */
export const changeDraft = (draft: Draft, action: DraftAction, time: string): Draft =>
  nextVersion(draft, apply(draft, action), time);

/** Notes that a package holds the draft as it was at a version; what changed since is not in it. */
export const markExported = (draft: Draft, version: number, time: string): Draft => ({
  ...draft,
  exportedVersion: version,
  exportedAt: time,
});

/** Whether the package made last holds the draft as it is. */
export const isExported = ({ version, exportedVersion }: Draft): boolean => exportedVersion === version;

/**
 * Whether one state of a draft came after another: neither its version nor its time is behind. Where the two disagree,
 * the draft went its own way in two places and neither is newer.
 */
export const isNewer = (one: Draft, other: Draft): boolean =>
  one.version >= other.version &&
  one.updatedAt >= other.updatedAt &&
  (one.version > other.version || one.updatedAt > other.updatedAt);
