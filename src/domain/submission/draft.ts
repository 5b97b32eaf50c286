import type { Application } from './application.ts';
import type { DraftRevision } from './draft-revision.ts';
import type { PackageKind } from './form.ts';

/** An application with what must be known of it besides its entries. Times are ISO 8601 in UTC. */
export type Draft = {
  readonly id: string;
  readonly kind: PackageKind;
  readonly serviceId: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly application: Application;
  /** What the visitor calls it. */
  readonly title?: string;
  /** No. Aju, as typed once the portal gave it. */
  readonly applicationNumber?: string;
  /** When its package was last made. */
  readonly exportedAt?: string;
  /** When the visitor marked it as sent. */
  readonly sentAt?: string;
  /** Someone else files for the owner, where the form has no field for that. */
  readonly represented?: boolean;
  /** What an officer sent it back for; drafts from before there were such notes have none. */
  readonly revision?: DraftRevision;
};

/** What may be changed of a draft besides its entries; `undefined` takes a value away. */
export type DraftNote = 'title' | 'applicationNumber' | 'exportedAt' | 'sentAt' | 'represented' | 'revision';

/** A draft with notes changed; an empty or undefined one is left out altogether. */
export const withNotes = (
  draft: Draft,
  notes: { readonly [N in DraftNote]?: Draft[N] | undefined },
): Draft => {
  const kept = Object.entries({ ...draft, ...notes }).filter(
    ([, value]) => value !== undefined && value !== '',
  );
  return Object.fromEntries(kept) as Draft;
};
