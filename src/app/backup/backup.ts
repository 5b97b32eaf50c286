import type { Values } from '../../domain/submission/application.ts';
import type { Draft } from '../../domain/draft/draft.ts';

/** Name of the list inside a backup. */
export const BACKUP_JSON = 'cadangan.json';
/** Version of the shape of that list. */
export const BACKUP_VERSION = 2;

/** An attached file of a backup, by its content; its bytes stand under `path`. */
export type BackupFile = {
  readonly path: string;
  readonly sha256: string;
  readonly mediaType: string;
};

/** Everything a visitor entered on a device: drafts, self-checks by service, the account sheet, and the files. */
export type Backup = {
  readonly schemaVersion: typeof BACKUP_VERSION;
  readonly createdAt: string;
  readonly drafts: readonly Draft[];
  readonly checks: Readonly<Record<string, unknown>>;
  readonly account: Values;
  readonly files: readonly BackupFile[];
};

/**
 * A part of a backup that was not brought back, by what a visitor calls it: a draft, an entry of one, an attached file,
 * the self-check of a service, something in the account sheet, or anything that today's site does not know.
 */
export type Refused = {
  readonly part: 'permohonan' | 'isian' | 'lampiran' | 'pemeriksaan' | 'akun' | 'lain';
  readonly name: string;
};

/**
 * How many drafts were brought back, and how many were left as they are because the device's own are not older; what
 * was refused, and whether the device stopped taking anything before the end.
 */
export type Restored = {
  readonly restored: number;
  readonly kept: number;
  readonly refused: readonly Refused[];
  readonly isStopped: boolean;
};

/** Why a backup was not made or not read. */
export type BackupProblem = 'penyimpanan' | 'terlalu-besar' | 'bukan-cadangan' | 'rusak' | 'lebih-baru';
