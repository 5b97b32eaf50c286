import type { Values } from '../../domain/submission/application.ts';
import type { Draft } from '../../domain/submission/draft.ts';
import type { AttachmentMeta } from '../attachments/stored.ts';

/** Name of the list inside a backup. */
export const BACKUP_JSON = 'cadangan.json';
/** Version of the shape of that list. */
export const BACKUP_VERSION = 1;

/** An attached file of a backup; its bytes stand under `path`. */
export type BackupFile = {
  readonly path: string;
  readonly draftId: string;
  readonly step: string;
  readonly row: number;
  readonly slot: string;
  readonly meta: AttachmentMeta;
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

/** Why a backup was not made or not read. */
export type BackupProblem = 'penyimpanan' | 'terlalu-besar' | 'bukan-cadangan' | 'rusak' | 'lebih-baru';
