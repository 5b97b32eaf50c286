import type { Draft } from '../draft/draft.ts';
import { PORTAL_STATUSES, QUARANTINE_STATUSES, type LifeStatus } from '../draft/life-record.ts';
import type { PackageKind } from '../../schemas/vocabulary.ts';

/** The statuses that an application of a kind can have after it was sent. */
export const statusesOf = (kind: PackageKind): readonly LifeStatus[] =>
  kind === 'health-certificate' ? PORTAL_STATUSES : QUARANTINE_STATUSES;

/** With which status the life of a kind begins. */
const firstOf = (kind: PackageKind): LifeStatus =>
  kind === 'health-certificate' ? 'diajukan' : 'dilaporkan';

/** Where an application stands and since when, by the visitor's own word; nothing while it was not sent. */
export type Standing = { readonly status: LifeStatus; readonly since: string };

/**
 * Where a draft stands. An officer's notes that were not sent back yet come before all else: nothing goes on without
 * them. What was noted last counts, unless the application was sent again after it.
 */
export const standingOf = ({ kind, life = [], sentAt, revision }: Draft): Standing | undefined => {
  const last = life.at(-1);
  if (revision && sentAt === undefined)
    return { status: 'perlu-revisi', since: revision.takenAt.slice(0, 10) };
  if (sentAt !== undefined && !(last && last.notedAt >= sentAt))
    return { status: firstOf(kind), since: sentAt.slice(0, 10) };
  return last && { status: last.status, since: last.on };
};
