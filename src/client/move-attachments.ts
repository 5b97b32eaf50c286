import type { IDBPDatabase } from 'idb';
import { FORMER_FILES, type Stores } from './db.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Moves attached files from where they were kept by place to where they are kept by content: all of them or none. */
export const moveAttachments = async (database: IDBPDatabase<Stores>): Promise<void> => {
  const transaction = (database as unknown as IDBPDatabase).transaction([FORMER_FILES, 'files'], 'readwrite');
  const files = transaction.objectStore('files');
  for (let at = await transaction.objectStore(FORMER_FILES).openCursor(); at; at = await at.continue()) {
    const { meta, file, original } = at.value as Record<string, unknown>;
    if (isRecord(meta) && typeof meta['sha256'] === 'string') {
      const { sha256, pages, bytesBefore } = meta;
      await files.put({
        sha256,
        file,
        ...(original !== undefined && { original }),
        ...(pages !== undefined && { pages }),
        ...(bytesBefore !== undefined && { bytesBefore }),
      });
    }
    await at.delete();
  }
  await transaction.done;
};
