import type { Values } from '../submission/application.ts';
import type { PackageKind } from '../submission/form.ts';

/** Version of `paket.json` this site writes. A newer one is refused, an older one migrated. */
export const SCHEMA_VERSION = 1;

/** Most characters of one value and most rows of one step in a package; more is refused on opening. */
export const LIMITS = { value: 5000, rows: 500, files: 500 } as const;

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
  /** Entered texts by step; a step that repeats holds a list. */
  readonly values: Readonly<Record<string, Values | readonly Values[]>>;
  readonly preparedFiles: readonly PreparedSlot[];
  readonly attachments: readonly Attachment[];
};
