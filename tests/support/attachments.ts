import { open, writeFile } from 'node:fs/promises';
import type { Locator, Page, TestInfo } from '@playwright/test';
import sharp from 'sharp';
import { photoOf } from './files.ts';

/** The place of one file in the wizard, by the portal's label. */
export const slot = (page: Page, label: string): Locator =>
  page.getByRole('group', { name: label, exact: true });

/** Hands a file to the chooser of a place. */
export const choose = async (place: Locator, name: string, bytes: Uint8Array) =>
  place
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

/** A file of so many zeros that takes no room on the disk. */
export const hollowFile = async (path: string, bytes: number) => {
  const file = await open(path, 'w');
  await file.truncate(bytes);
  await file.close();
  return path;
};

let made: Promise<Uint8Array<ArrayBuffer>> | undefined;

/** A photo of about 8 MB as a phone takes it on its side: 12 million pixels, EXIF with orientation 6 and a place. */
export const bigPhoto = () => (made ??= photoOf({ width: 4032, height: 3024, noise: 125, quality: 91 }));

/** That photo as a file of this test. */
export const bigPhotoOnDisk = async (testInfo: TestInfo): Promise<string> => {
  const path = testInfo.outputPath('IMG_0001.JPG');
  await writeFile(path, await bigPhoto());
  return path;
};

/** Chooses a file from the disk, as a visitor does; bytes handed over would pass through the page itself. */
export const give = (place: Locator, path: string) =>
  place.locator('input[type=file]').first().setInputFiles(path);

export type StoredFile = {
  slot: string;
  row: string;
  bytes: Uint8Array;
  mediaType: string;
  original: number;
};

/** The attached files that the drafts of the device name, read from its store. */
export const storedFiles = async (page: Page): Promise<StoredFile[]> => {
  const files = await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('siap-karantina');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('the database does not open', { cause: request.error }));
    });
    type Record = { sha256: string; file: Blob; original?: Blob };
    const all = <T>(name: string) =>
      new Promise<T[]>((resolve) => {
        const request = db.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result as T[]);
      });
    type Named = { application: { attached: { slot: string; row: string; sha256: string }[] } };
    const kept = await all<Record>('files');
    const records = (await all<Named>('drafts')).flatMap(({ application }) =>
      application.attached.flatMap(({ slot, row, sha256 }) => {
        const file = kept.find((one) => one.sha256 === sha256);
        return file ? [{ ...file, slot, row }] : [];
      }),
    );
    db.close();
    const asText = (blob: Blob) =>
      new Promise<string>((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve((reader.result as string).split(',')[1] ?? '');
        reader.readAsDataURL(blob);
      });
    return Promise.all(
      records.map(async ({ slot, row, file, original }) => ({
        slot,
        row,
        text: await asText(file),
        mediaType: file.type,
        original: original?.size ?? 0,
      })),
    );
  });
  return files.map(({ text, ...file }) => ({ ...file, bytes: new Uint8Array(Buffer.from(text, 'base64')) }));
};

/** Whether a photo of `photoOf` stands upright: its red grows upwards to downwards after a quarter turn. */
export const standsUpright = async (bytes: Uint8Array): Promise<boolean> => {
  const { width, height, exif } = await sharp(bytes).metadata();
  const corner = (left: number, top: number) =>
    sharp(bytes).extract({ left, top, width: 40, height: 40 }).resize(1, 1).removeAlpha().raw().toBuffer();
  const [topRight, bottomRight] = await Promise.all([corner(width - 40, 0), corner(width - 40, height - 40)]);
  return exif === undefined && height > width && (bottomRight[0] ?? 0) > (topRight[0] ?? 255) + 60;
};
