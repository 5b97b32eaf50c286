import type { Values } from '../submission/application.ts';
import type { PackageKind } from '../submission/form.ts';

/** Version of `paket.json` this site writes. A newer one is refused, an older one migrated. */
export const SCHEMA_VERSION = 1;

/** Most characters of a title and of one value, rows of one step, files, and bytes of one file in a package; more is refused on opening. */
export const LIMITS = { title: 200, value: 5000, rows: 500, files: 500, fileBytes: 10_000_000 } as const;

/** Name of an attachment in `lampiran/`: its place among them, its slot, and the ending of its media type. */
export const ATTACHMENT_NAME = /^\d{2,3}-[a-z0-9]+(-[a-z0-9]+)*\.(pdf|jpg|png)$/;

/** Media types of attachments: those the portal takes. */
export const MEDIA_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const;

/** A file in `lampiran/`. `row` counts the rows of its step from 0, where the step repeats. */
export type Attachment = {
  readonly slot: string;
  readonly row?: number;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
};

/** A slot whose file the visitor has at hand but has not attached. */
export type PreparedSlot = { readonly slot: string; readonly row?: number };

/** `paket.json`, schema version 1: the whole application. There is no place for a password in it. */
export type Paket = {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly kind: PackageKind;
  readonly serviceId: string;
  readonly contentVersion: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** What the visitor calls it. */
  readonly title?: string;
  /** No. Aju, as typed once the portal gave it. */
  readonly applicationNumber?: string;
  /** Someone else files for the owner. */
  readonly represented?: boolean;
  /** When the visitor marked it as sent. */
  readonly sentAt?: string;
  /** Entered texts by step; a step that repeats holds a list. */
  readonly values: Readonly<Record<string, Values | readonly Values[]>>;
  readonly preparedFiles: readonly PreparedSlot[];
  readonly attachments: readonly Attachment[];
};

/** The rows of a step as a package holds them: one where the step does not repeat. */
export const rowsIn = ({ values }: Paket, step: string): readonly Values[] => [values[step] ?? {}].flat();
