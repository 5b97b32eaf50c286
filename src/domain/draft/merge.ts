import type { Aside, Draft, DraftNote, TextNote } from './draft.ts';
import { withKeys } from './draft.ts';
import type { DraftRevision } from './draft-revision.ts';
import { LIFE_FACTS, type LifeEvent } from './life-record.ts';
import { mergeApplications } from './merge-application.ts';

const TEXTS: readonly TextNote[] = ['title', 'applicationNumber', 'remarks', ...LIFE_FACTS];
const MARKS = ['sentAt', 'represented', 'renewed'] as const satisfies readonly DraftNote[];

const mergeTexts = (base: Draft, mine: Draft, theirs: Draft) => {
  const asides: Aside[] = [];
  const texts = TEXTS.map((note) => {
    const [before, own, other] = [base[note], mine[note], theirs[note]];
    if (own === before) return [note, other];
    if (other !== before && other !== own && other !== undefined) asides.push({ note, text: other });
    return [note, own];
  });
  return { texts: Object.fromEntries(texts) as Partial<Record<TextNote, string>>, asides };
};

/** Ticks of one revision add up; of two different ones the later stays, as when they come one after the other. */
const mergeRevisions = (
  base: DraftRevision | undefined,
  mine: DraftRevision | undefined,
  theirs: DraftRevision | undefined,
): DraftRevision | undefined => {
  const same = (a: DraftRevision | undefined, b: DraftRevision | undefined) =>
    a?.id === b?.id && a?.notes.every(({ done }, index) => done === b?.notes[index]?.done) !== false;
  if (same(mine, base)) return theirs;
  if (same(theirs, base)) return mine;
  if (!mine || !theirs) return mine ?? theirs;
  if (mine.id !== theirs.id) return mine.takenAt > theirs.takenAt ? mine : theirs;
  const before = base?.id === mine.id ? base : undefined;
  const notes = mine.notes.map((note, index) => ({
    ...note,
    done:
      note.done === (before?.notes[index]?.done ?? false)
        ? (theirs.notes[index]?.done ?? note.done)
        : note.done,
  }));
  return { ...mine, notes };
};

const nameOf = (aside: Aside) => JSON.stringify(aside);

const mergeAsides = (base: Draft, mine: Draft, theirs: Draft, fresh: readonly Aside[]): readonly Aside[] => {
  const names = (draft: Draft) => new Set((draft.asides ?? []).map(nameOf));
  const [before, own, other] = [names(base), names(mine), names(theirs)];
  const kept = [...(theirs.asides ?? []), ...(mine.asides ?? [])].filter((aside) => {
    const name = nameOf(aside);
    return before.has(name) ? own.has(name) && other.has(name) : true;
  });
  const all = [...kept, ...fresh];
  return all.filter((aside, index) => all.findIndex((one) => nameOf(one) === nameOf(aside)) === index);
};

/** Events by id: what either noted stays, what either took back goes; in the order in which they were noted. */
const mergeLife = (base: Draft, mine: Draft, theirs: Draft): readonly LifeEvent[] => {
  const ids = ({ life = [] }: Draft) => new Set(life.map(({ id }) => id));
  const [before, own, other] = [ids(base), ids(mine), ids(theirs)];
  const stays = ({ id }: LifeEvent) => (before.has(id) ? own.has(id) && other.has(id) : true);
  const others = (theirs.life ?? []).filter(stays);
  const fresh = (mine.life ?? []).filter((event) => stays(event) && !other.has(event.id));
  return [...others, ...fresh].sort((a, b) => (a.notedAt < b.notedAt ? -1 : a.notedAt > b.notedAt ? 1 : 0));
};

/** A draft with the later of its own export and another's, as far as there were any. */
const withLaterExport = (draft: Draft, other: Draft): Draft => {
  const { exportedVersion, exportedAt } = other;
  return (exportedVersion ?? 0) > (draft.exportedVersion ?? 0)
    ? withKeys(draft, { exportedVersion, exportedAt })
    : draft;
};

/**
 * One draft that two windows changed since they agreed on `base`. Nothing that either entered is missing afterwards:
 * what only one of them changed is as that one has it; where both entered something else at one place, this window's
 * stays and the other's is kept beside it, see `Aside`. The outcome has a version of its own, above both.
 */
export const mergeDrafts = (base: Draft, mine: Draft, theirs: Draft): Draft => {
  if (mine.version === base.version) return withLaterExport(theirs, mine);
  if (theirs.version === base.version) return withLaterExport(mine, theirs);
  const { application, asides } = mergeApplications({
    base: base.application,
    mine: mine.application,
    theirs: theirs.application,
  });
  const notes = mergeTexts(base, mine, theirs);
  const marks = Object.fromEntries(
    MARKS.map((mark) => [mark, mine[mark] === base[mark] ? theirs[mark] : mine[mark]]),
  );
  return withKeys(withLaterExport(theirs, mine), {
    ...notes.texts,
    ...marks,
    revision: mergeRevisions(base.revision, mine.revision, theirs.revision),
    life: mergeLife(base, mine, theirs),
    asides: mergeAsides(base, mine, theirs, [...asides, ...notes.asides]),
    application,
    updatedAt: mine.updatedAt > theirs.updatedAt ? mine.updatedAt : theirs.updatedAt,
    version: Math.max(mine.version, theirs.version) + 1,
  });
};

/**
 * What the device holds after a window stored its draft: merged with what another one stored since the two agreed on
 * `base`. Without a base nothing is known of the other's changes, so that both are taken as changes.
 */
export const reconcile = (stored: Draft | undefined, base: Draft | undefined, mine: Draft): Draft => {
  if (!stored) return mine;
  if (base) return mergeDrafts(base, mine, stored);
  const empty = { rows: {}, prepared: [], attached: [] };
  return mergeDrafts({ ...mine, version: -1, application: empty }, mine, stored);
};
