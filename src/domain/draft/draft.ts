import type { PackageKind } from '../../schemas/vocabulary.ts';
import type { Application, AttachedFile } from '../submission/application.ts';
import type { DraftRevision, FieldPlace } from './draft-revision.ts';
import type { LifeEvent, LifeFact } from './life-record.ts';

/** Texts that a visitor writes of a draft besides its entries. */
export type TextNote = 'title' | 'applicationNumber' | 'remarks' | LifeFact;

/** What another window entered where this one entered something else; kept beside it until the visitor decides. */
export type Aside =
  | { readonly place: FieldPlace; readonly text: string }
  | { readonly place: FieldPlace; readonly file: AttachedFile }
  | { readonly note: TextNote; readonly text: string };

/** An application with what must be known of it besides its entries. Times are ISO 8601 in UTC and for people only. */
export type Draft = {
  readonly id: string;
  readonly kind: PackageKind;
  readonly serviceId: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Rises with every change: of entries, rows, files, notes, ticks and marks. What is newer is told by it alone. */
  readonly version: number;
  readonly application: Application;
  /** What the visitor calls it. */
  readonly title?: string;
  /** No. Aju, as typed once the portal gave it. */
  readonly applicationNumber?: string;
  /** The visitor's own remarks. */
  readonly remarks?: string;
  /** The version that the package made last holds, and when it was made. */
  readonly exportedVersion?: number;
  readonly exportedAt?: string;
  /** When the visitor marked it as sent. */
  readonly sentAt?: string;
  /** Someone else files for the owner, where the form has no field for that. */
  readonly represented?: boolean;
  /** What an officer sent it back for; drafts from before there were such notes have none. */
  readonly revision?: DraftRevision;
  /** Begun from an earlier shipment: fields that change with each shipment were emptied and are marked. */
  readonly renewed?: boolean;
  /** What became of it since it was sent, in the order in which the visitor noted it; never an empty list. */
  readonly life?: readonly LifeEvent[];
  /** Never an empty list. */
  readonly asides?: readonly Aside[];
} & {
  /** What the portal, the bill and the certificate say, as typed. */
  readonly [F in LifeFact]?: string;
};

/** What may be changed of a draft besides its entries; `undefined` takes a value away. */
export type DraftNote = TextNote | 'sentAt' | 'represented' | 'revision' | 'renewed' | 'life';

/** Values of notes; an empty or undefined one takes the note away. */
export type Notes = { readonly [N in DraftNote]?: Draft[N] | undefined };

/** A draft with some of its keys changed; an empty or undefined one is left out altogether. Its version stays. */
export const withKeys = (
  draft: Draft,
  keys: { readonly [K in keyof Draft]?: Draft[K] | undefined },
): Draft => {
  const kept = Object.entries({ ...draft, ...keys }).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as Draft;
};
