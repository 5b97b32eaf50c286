import type { Values } from '../submission/application.ts';
import type { PackageKind } from '../../schemas/vocabulary.ts';

/** Version of `paket.json` this site writes. A newer one is refused, an older one migrated. */
export const SCHEMA_VERSION = 2;

/** A file in `lampiran/`. `row` counts the rows of its step from 0, where the step repeats. */
export type Attachment = {
  readonly slot: string;
  readonly row?: number;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
};

/** A slot whose file the visitor has at hand but has not attached, or states not to need. */
export type PreparedSlot = { readonly slot: string; readonly row?: number };

/** An application at one moment. */
export type PaketState = {
  /** Entered texts by step; a step that repeats holds a list. */
  readonly values: Readonly<Record<string, Values | readonly Values[]>>;
  readonly preparedFiles: readonly PreparedSlot[];
  /** Slots whose file the visitor states not to need; left out where there is none. */
  readonly declinedFiles?: readonly PreparedSlot[];
  readonly attachments: readonly Attachment[];
};

/** A note of an officer's, on a field (its row counted from 0 where the step repeats) or on something by a name. */
export type PaketNote = { readonly text: string; readonly done: boolean } & (
  | { readonly place: { readonly step: string; readonly field: string; readonly row?: number } }
  | { readonly label: string }
);

/** What an officer sent the application back for. */
export type PaketRevision = {
  readonly number: number;
  /** When the officer wrote it; links of the first version do not say. */
  readonly issuedAt?: string;
  /** When the applicant took it over. */
  readonly takenAt: string;
  readonly notes: readonly PaketNote[];
  /**
   * The application as it was then, to tell what changed since; its files are named only. `rows` says of each row of a
   * step that repeats which one it is today, and `null` of one that is gone.
   */
  readonly before: PaketState & { readonly rows: Readonly<Record<string, readonly (number | null)[]>> };
};

/** `paket.json`, schema version 2: the whole application. There is no place for a password in it. */
export type Paket = PaketState & {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly kind: PackageKind;
  readonly serviceId: string;
  readonly contentVersion: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** What the visitor calls it. */
  readonly title?: string;
  /** No. Aju, as typed once the portal gave it, or as the officer wrote it. */
  readonly applicationNumber?: string;
  /** The visitor's own remarks. */
  readonly remarks?: string;
  /** Someone else files for the owner. */
  readonly represented?: boolean;
  /** When the visitor marked it as sent. */
  readonly sentAt?: string;
  readonly revision?: PaketRevision;
};

/** The rows of a step as a package holds them: one where the step does not repeat. */
export const rowsIn = ({ values }: PaketState, step: string): readonly Values[] =>
  [values[step] ?? {}].flat();
