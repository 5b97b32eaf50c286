import * as fake from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openBackup } from '../../../src/app/backup/open-backup.ts';
import { loadContent } from '../../../src/content/load.ts';
import { contentRoot } from '../../../src/content/root.ts';
import { draftsPage } from '../../../src/data/drafts.ts';
import { changeDraft, markExported } from '../../../src/domain/draft/change.ts';
import type { Draft } from '../../../src/domain/draft/draft.ts';
import { readStoredDraft } from '../../../src/domain/draft/restore-draft.ts';
import { serviceForms } from '../../../src/domain/draft/service-forms.ts';
import { backupOf, formerBackup } from '../../support/backup-files.ts';
import { forgeZip } from '../../support/forge-zip.ts';
import { HOSTILE } from '../../support/hostile-packages.ts';
import { bytesOf, hashOf, tinyPdf } from '../../support/package-files.ts';

const services = serviceForms(draftsPage(loadContent(contentRoot()).content));
const read = (stored: unknown) => readStoredDraft(stored, services);
const MADU = 'madu-pengeluaran-antar-area';
const ID = '0123456789abcdef01234567';
const LATER = '2026-11-21T00:00:00.000Z';

/** A device of its own: its modules know nothing of another's. */
const openDevice = async () => {
  vi.resetModules();
  vi.stubGlobal('indexedDB', new fake.IDBFactory());
  const [db, drafts, files, backup, made, account, checks] = await Promise.all([
    import('../../../src/client/db.ts'),
    import('../../../src/client/drafts.ts'),
    import('../../../src/client/attachments/store.ts'),
    import('../../../src/app/backup/read-backup.ts'),
    import('../../../src/app/backup/make-backup.ts'),
    import('../../../src/client/account.ts'),
    import('../../../src/client/checks.ts'),
  ]);
  return { ...db, ...drafts, ...files, ...backup, ...made, ...account, ...checks };
};
type Device = Awaited<ReturnType<typeof openDevice>>;
const restore = async (device: Device, zip: Blob) => {
  const restored = await device.readBackup(zip, services);
  if (!restored.ok) throw new Error(restored.error);
  return restored.value;
};
const draftOn = async (device: Device): Promise<Draft | undefined> => {
  const loaded = await device.loadDraft(ID, read);
  return loaded.ok ? loaded.value : undefined;
};
const former = () => forgeZip(backupOf(formerBackup()));
const withDraft = (change: Record<string, unknown>) => {
  const list = formerBackup();
  return forgeZip(backupOf({ ...list, drafts: list.drafts.map((draft) => ({ ...draft, ...change })) }));
};

let device: Device;
beforeEach(async () => {
  for (const [name, type] of Object.entries(fake)) if (name.startsWith('IDB')) vi.stubGlobal(name, type);
  device = await openDevice();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.resetModules();
});

describe('a backup of the first version', () => {
  test('comes back whole: rows, files, self-check and account sheet', async () => {
    expect(await restore(device, former())).toEqual({ restored: 1, kept: 0, refused: [], isStopped: false });
    const draft = await draftOn(device);
    expect(draft).toMatchObject({
      title: 'Madu ke Batam',
      represented: true,
      version: 1,
      exportedVersion: 1,
    });
    expect(draft?.application.rows['media-pembawa']?.map(({ id }) => id)).toEqual(['0', '2']);
    const file = await device.loadFile(hashOf(tinyPdf));
    expect(file.ok && new Uint8Array((await file.value?.file.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(
      tinyPdf,
    );
    expect(await device.loadCheck(MADU)).toMatchObject({ value: { ticks: { 'surat-kuasa': 'ada' } } });
    expect(await device.loadAccount()).toEqual({ ok: true, value: { namaPerusahaan: 'PT Madu Rimba' } });
  });
  test('goes on as a backup of today, and comes back the same', async () => {
    await restore(device, former());
    const before = await draftOn(device);
    const made = await device.makeBackup(read);
    if (!made.ok) throw new Error(made.error);
    const other = await openDevice();
    expect(await restore(other, made.value.blob)).toEqual({
      restored: 1,
      kept: 0,
      refused: [],
      isStopped: false,
    });
    expect(await draftOn(other)).toEqual(before);
    expect(await other.loadFile(hashOf(tinyPdf))).toMatchObject({ value: { sha256: hashOf(tinyPdf) } });
  });
  test('may have been packed anew, in a folder and with what systems add', async () => {
    const files = backupOf(formerBackup()).map((file) => ({ ...file, name: `cadangan-2026/${file.name}` }));
    const strange = { name: '__MACOSX/cadangan-2026/._cadangan.json', bytes: bytesOf('x') };
    const zip = forgeZip([...files, strange, { name: 'cadangan-2026/.DS_Store', bytes: bytesOf('x') }]);
    expect(await restore(device, zip)).toMatchObject({ restored: 1, refused: [] });
  });
});

describe('what is newer on the device stays', () => {
  test.each([
    ['a tick, which moves its version', { type: 'note', notes: { sentAt: LATER } }],
    ['a number', { type: 'note', notes: { applicationNumber: '123456789012' } }],
  ] as const)('%s', async (_, action) => {
    await restore(device, former());
    const draft = await draftOn(device);
    if (!draft) throw new Error('no draft');
    const changed = changeDraft(draft, action, LATER);
    await device.putDraft(changed);
    expect(await restore(device, former())).toMatchObject({ restored: 0, kept: 1 });
    expect(await draftOn(device)).toEqual(changed);
  });
  test('the same state counts as restored: its files come back, what was packed since stays', async () => {
    await restore(device, former());
    const draft = await draftOn(device);
    if (!draft) throw new Error('no draft');
    const packed = markExported(draft, 1, LATER);
    await device.putDraft(packed);
    await device.writeStore((transaction) => transaction.objectStore('files').clear());
    expect(await restore(device, former())).toMatchObject({ restored: 1, kept: 0 });
    expect(await draftOn(device)).toEqual(packed);
    expect(await device.loadFile(hashOf(tinyPdf))).toMatchObject({ value: { sha256: hashOf(tinyPdf) } });
  });
  test('also where a backup has a higher version but an earlier time: both went their own way', async () => {
    await restore(device, withDraft({ version: 3, updatedAt: LATER }));
    expect(await restore(device, withDraft({ version: 9 }))).toMatchObject({ restored: 0, kept: 1 });
    expect(await draftOn(device)).toMatchObject({ version: 3 });
  });
  test('and what is newer in the backup is taken', async () => {
    await restore(device, former());
    expect(await restore(device, withDraft({ version: 2, updatedAt: LATER, title: 'Baru' }))).toMatchObject({
      restored: 1,
    });
    expect(await draftOn(device)).toMatchObject({ version: 2, title: 'Baru' });
  });
  test('a self-check and an account sheet that are there are not written over', async () => {
    await device.saveCheck(MADU, { answers: {}, ticks: { a: 'ada' } }, undefined, () => undefined);
    await device.saveAccount({ namaPerusahaan: 'PT Lain' });
    await restore(device, former());
    expect(await device.loadCheck(MADU)).toMatchObject({ value: { ticks: { a: 'ada' } } });
    expect(await device.loadAccount()).toMatchObject({ value: { namaPerusahaan: 'PT Lain' } });
  });
});

describe('what is damaged is named, and the rest restored', () => {
  const lampiran = { part: 'lampiran', name: 'keterangan.pdf' };
  test.each([
    ['an attachment whose bytes were changed', () => forgeZip(backupOf(formerBackup(), bytesOf('lain')))],
    [
      'an attachment whose sum is wrong',
      () => forgeZip(backupOf(formerBackup()).map((file) => (file.stored ? { ...file, sum: 1 } : file))),
    ],
    ['an attachment that is not there', () => forgeZip(backupOf(formerBackup()).slice(0, 1))],
    [
      'an attachment that no list names',
      () => forgeZip(backupOf({ ...formerBackup(), files: [null, 5, {}] })),
    ],
  ])('%s', async (_, make) => {
    expect(await restore(device, make())).toEqual({
      restored: 1,
      kept: 0,
      refused: [lampiran],
      isStopped: false,
    });
    expect(await draftOn(device)).toMatchObject({ title: 'Madu ke Batam' });
  });
  test('an attachment that the device has is not missing', async () => {
    await device.keepFile({ sha256: hashOf(tinyPdf), file: new Blob([tinyPdf]) });
    expect(await restore(device, forgeZip(backupOf(formerBackup()).slice(0, 1)))).toMatchObject({
      refused: [],
    });
  });
  test.each([
    ['no application', { application: null }],
    ['rows that are no rows', { application: { rows: 5 } }],
    ['a service nobody knows', { serviceId: 'lain' }],
    ['an id of another shape', { id: '../jahat' }],
    ['a time that no clock shows', { updatedAt: '2026-99-99T99:99:99Z' }],
  ])('a draft with %s is no draft', async (_, change) => {
    expect(await restore(device, withDraft(change))).toMatchObject({
      restored: 0,
      refused: [{ part: 'permohonan', name: 'Madu ke Batam' }],
    });
    expect(await device.listDrafts(read)).toEqual({ ok: true, value: [] });
  });
  test('rows of a wrong shape, unknown fields and a row said 2,000 times are named', async () => {
    const rows = {
      pemilik: [{ id: 0, values: { nama: 'PT', warna: 'biru', telepon: 5 } }],
      'media-pembawa': [...Array.from({ length: 2000 }, () => ({ id: 1, values: {} })), null, 'x'],
      lain: [],
    };
    const restored = await restore(device, withDraft({ application: { rows } }));
    expect(restored).toMatchObject({ restored: 1 });
    const names = restored.refused.map(({ part, name }) => `${part} ${name}`);
    expect(names.slice(0, 4)).toEqual([
      'isian Madu ke Batam: pemilik[0].values.warna',
      'isian Madu ke Batam: pemilik[0].values.telepon',
      'isian Madu ke Batam: media-pembawa[2000]',
      'isian Madu ke Batam: media-pembawa[1]',
    ]);
    expect(names.length).toBeLessThanOrEqual(200);
    expect((await draftOn(device))?.application.rows).toMatchObject({
      'media-pembawa': [{ id: '1', values: {} }],
      pemilik: [{ values: { nama: 'PT' } }],
    });
  });
  test('self-checks and account sheets of a wrong shape are not stored', async () => {
    const checks = { [MADU]: { answers: null }, lain: {}, 'tumbuhan-pengeluaran-antar-area': 5 };
    const account = { namaPerusahaan: 5, alamat: 'Jalan' };
    const { refused } = await restore(
      device,
      forgeZip(backupOf({ ...formerBackup(), checks, account, baru: 1 })),
    );
    expect(refused.map(({ part }) => part)).toEqual(
      expect.arrayContaining(['pemeriksaan', 'pemeriksaan', 'pemeriksaan', 'akun', 'lain']),
    );
    expect(await device.loadCheck(MADU)).toMatchObject({ value: { answers: {}, ticks: {} } });
    expect(await device.loadAccount()).toEqual({ ok: true, value: { alamat: 'Jalan' } });
  });
});

describe('what the device refuses', () => {
  test('is said, and nothing counts as restored that is not', async () => {
    vi.stubGlobal('indexedDB', undefined);
    vi.resetModules();
    const { readBackup } = await import('../../../src/app/backup/read-backup.ts');
    expect(await readBackup(former(), services)).toMatchObject({ value: { restored: 0, isStopped: true } });
  });
  test('of a file stops before its draft', async () => {
    const { readStore } = device;
    await device.listDrafts(read);
    const handle = (await readStore((db) => Promise.resolve(db))) as unknown as { value: IDBDatabase };
    vi.spyOn(handle.value, 'transaction').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await restore(device, former())).toMatchObject({ restored: 0, isStopped: true });
  });
});

describe('a file from anywhere', () => {
  test.each(HOSTILE)('%s is no backup', { timeout: 20_000 }, async (_, __, make) => {
    expect((await openBackup(make(), services)).ok).toBe(false);
  });
  test.each([
    ['no JSON', 'rusak', '<html>'],
    ['a list', 'rusak', '[]'],
    ['no version', 'rusak', '{}'],
    ['a version that is none', 'rusak', '{"schemaVersion":0}'],
    ['a newer version', 'lebih-baru', '{"schemaVersion":3}'],
    ['JSON nested a million deep', 'rusak', `{"schemaVersion":2,"x":${'['.repeat(1_000_000)}`],
    ['JSON of 20 MB', 'rusak', `{"schemaVersion":2,"x":"${' '.repeat(20_000_000)}"}`],
  ])('as a backup with %s is refused', { timeout: 20_000 }, async (_, error, list) => {
    expect(await openBackup(forgeZip(backupOf(list)), services)).toEqual({ ok: false, error });
  });
  test('as a backup of any JSON changes nothing and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), async (drafts, checks, account) => {
        const opened = await openBackup(
          forgeZip(backupOf({ schemaVersion: 2, drafts, checks, account, files: drafts })),
          services,
        );
        expect(opened).toMatchObject({ ok: true, value: { drafts: [] } });
      }),
    );
    expect(({} as Record<string, unknown>)['kotor']).toBeUndefined();
  });
});
