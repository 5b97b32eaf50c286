import * as fake from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { markExported } from '../../src/domain/draft/change.ts';
import type { CheckState } from '../../src/domain/checklist/state.ts';
import type { Draft } from '../../src/domain/draft/draft.ts';

const AT = '2026-11-20T02:00:00.000Z';
const HASH = 'a'.repeat(64);
const DAY_MS = 24 * 60 * 60 * 1000;
const draft: Draft = {
  id: '0123456789abcdef01234567',
  ...{ kind: 'form-1', serviceId: 'madu', createdAt: AT, updatedAt: AT, version: 1 },
  application: {
    rows: { dokumen: [{ id: '0', values: {} }] },
    prepared: [],
    attached: [
      {
        ...{ step: 'dokumen', row: '0', slot: 's', fileName: 'a.pdf', mediaType: 'application/pdf' },
        ...{ bytes: 1, sha256: HASH },
      },
    ],
  },
};
const read = (stored: unknown) => stored as Draft | undefined;
const titled = (title: string, version: number): Draft => ({ ...draft, title, version });

/** A window of its own upon the same device: its modules know nothing of another's. */
const openWindow = async () => {
  vi.resetModules();
  const [db, drafts, files, checks] = await Promise.all([
    import('../../src/client/db.ts'),
    import('../../src/client/drafts.ts'),
    import('../../src/client/attachments/store.ts'),
    import('../../src/client/checks.ts'),
  ]);
  return { ...db, ...drafts, ...files, ...checks };
};

beforeEach(() => {
  for (const [name, type] of Object.entries(fake)) if (name.startsWith('IDB')) vi.stubGlobal(name, type);
  vi.stubGlobal('indexedDB', new fake.IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.resetModules();
});

describe('the device', () => {
  test('keeps a draft, and what another window stored is taken in', async () => {
    const [one, other] = [await openWindow(), await openWindow()];
    expect(await one.saveDraft(draft, () => undefined, read)).toMatchObject({ ok: true });
    await other.saveDraft({ ...titled('Sana', 2), represented: true }, () => draft, read);
    const saved = await one.saveDraft(titled('Sini', 2), () => draft, read);
    expect(saved).toMatchObject({
      value: { title: 'Sini', represented: true, version: 3, asides: [{ note: 'title', text: 'Sana' }] },
    });
    expect(await other.loadDraft(draft.id, read)).toEqual(saved);
  });
  test('tells that a package was made without calling the draft changed', async () => {
    const window = await openWindow();
    await window.saveDraft(draft, () => undefined, read);
    await window.saveDraft(markExported(draft, 1, AT), () => draft, read);
    expect(await window.loadDraft(draft.id, read)).toMatchObject({
      value: { version: 1, exportedVersion: 1 },
    });
  });
  test('that was emptied takes nothing more from a window that was open', async () => {
    const [one, other] = [await openWindow(), await openWindow()];
    await one.saveDraft(draft, () => undefined, read);
    await other.loadDraft(draft.id, read);
    expect((await one.clearStore()).ok).toBe(true);
    for (const stored of [
      await other.saveDraft(titled('x', 2), () => draft, read),
      await other.putDraft(draft),
      await other.keepFile({ sha256: HASH, file: new Blob(['a']) }),
      await other.saveCheck('madu', { answers: {}, ticks: {} }, undefined, () => undefined),
    ])
      expect(stored).toEqual({ ok: false, error: 'terhapus' });
    const later = await openWindow();
    expect(await later.listDrafts(read)).toEqual({ ok: true, value: [] });
    expect((await one.putDraft(draft)).ok).toBe(true);
    expect((await later.putDraft(draft)).ok).toBe(true);
  });
  test('does not bring back a draft that another window removed, until it is told to', async () => {
    const window = await openWindow();
    await window.saveDraft(draft, () => undefined, read);
    await window.deleteDraft(draft.id);
    expect(await window.saveDraft(titled('x', 2), () => draft, read)).toEqual({ ok: true, value: undefined });
    expect(await window.listDrafts(read)).toMatchObject({ value: [] });
    await window.putDraft(titled('x', 2));
    expect(await window.loadDraft(draft.id, read)).toMatchObject({ value: { title: 'x' } });
  });
});

test('a self-check ticked in two windows has both ticks', async () => {
  const [one, other] = [await openWindow(), await openWindow()];
  const readCheck = (stored: unknown) => stored as CheckState | undefined;
  const ticked = (item: string): CheckState => ({ answers: {}, ticks: { [item]: 'ada' } });
  await one.saveCheck('madu', ticked('a'), undefined, readCheck);
  expect(await other.saveCheck('madu', ticked('b'), undefined, readCheck)).toEqual({
    ...{ ok: true, value: { answers: {}, ticks: { a: 'ada', b: 'ada' } } },
  });
});

describe('a store that fails', () => {
  test.each(['InvalidStateError', 'UnknownError'])(
    'with %s is opened anew once, and the write is done',
    async (name) => {
      const window = await openWindow();
      await window.putDraft(draft);
      const { readStore } = window;
      const handle = (await readStore((db) => Promise.resolve(db))) as unknown as { value: IDBDatabase };
      const dead = vi.spyOn(handle.value, 'transaction').mockImplementation(() => {
        throw new DOMException('The database connection is closing.', name);
      });
      expect((await window.putDraft(titled('x', 2))).ok).toBe(true);
      expect(dead).toHaveBeenCalled();
      expect(await window.loadDraft(draft.id, read)).toMatchObject({ value: { title: 'x' } });
    },
  );
  test('for good is told after one more try', async () => {
    const window = await openWindow();
    let tries = 0;
    const result = await window.readStore(() => {
      tries += 1;
      return Promise.reject(new DOMException('', 'UnknownError'));
    });
    expect([result, tries]).toEqual([{ ok: false, error: 'gagal' }, 2]);
  });
  test.each([
    ['QuotaExceededError', 'penuh'],
    ['SecurityError', 'diblokir'],
    ['DataError', 'gagal'],
  ])('with %s is called %s', async (name, problem) => {
    const window = await openWindow();
    const failing = () => Promise.reject(new DOMException('', name));
    expect(await window.writeStore(failing)).toEqual({ ok: false, error: problem });
  });
  test('that is not there at all is called blocked', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const window = await openWindow();
    expect(await window.putDraft(draft)).toEqual({ ok: false, error: 'diblokir' });
  });
  test('to answer in time is given up, and nothing of it lands later', async () => {
    const window = await openWindow();
    const late = await window.writeStore(async (transaction) => {
      await transaction.objectStore('drafts').put(draft);
      // Keeps the transaction alive for as long as it is not aborted.
      for (;;) await transaction.objectStore('settings').get('x');
    }, 50);
    expect(late).toEqual({ ok: false, error: 'gagal' });
    expect(await window.loadDraft(draft.id, read)).toEqual({ ok: true, value: undefined });
  });
  test('half-way leaves nothing of the job', async () => {
    const window = await openWindow();
    const half = await window.writeStore(async (transaction) => {
      await transaction.objectStore('drafts').put(draft);
      throw new Error('half');
    });
    expect(half.ok).toBe(false);
    expect(await window.listDrafts(read)).toMatchObject({ value: [] });
  });
});

describe('files', () => {
  const file = new Blob(['isi'], { type: 'application/pdf' });
  test('are kept by content, and one that is known is not written over', async () => {
    const window = await openWindow();
    await window.keepFile({ sha256: HASH, file, original: new Blob(['asli']) });
    await window.keepFile({ sha256: HASH, file });
    const loaded = await window.loadFile(HASH);
    expect(loaded.ok && (await loaded.value?.original?.text())).toBe('asli');
    await window.dropOriginal(HASH);
    expect(await window.loadFile(HASH)).not.toHaveProperty('value.original');
  });
  test('stay usable while the page is open where the device takes none', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const window = await openWindow();
    expect((await window.keepFile({ sha256: HASH, file })).ok).toBe(false);
    expect(await window.loadFile(HASH)).toMatchObject({ ok: true, value: { sha256: HASH } });
  });
  test('that a removed draft named come back with it for a day, and then go', async () => {
    const window = await openWindow();
    const isThere = async () => {
      const loaded = await window.loadFile(HASH);
      return loaded.ok && loaded.value !== undefined;
    };
    await window.keepFile({ sha256: HASH, file });
    await window.putDraft(draft);
    await window.sweepFiles(0);
    await window.deleteDraft(draft.id);
    await window.sweepFiles(DAY_MS);
    await window.sweepFiles(2 * DAY_MS);
    expect(await isThere()).toBe(true);
    await window.putDraft(draft);
    await window.sweepFiles(2 * DAY_MS + 1);
    await window.deleteDraft(draft.id);
    await window.sweepFiles(3 * DAY_MS);
    expect(await isThere()).toBe(true);
    await window.sweepFiles(5 * DAY_MS);
    expect(await isThere()).toBe(false);
  });
  test('are not swept while anything in a draft names them: a revision, an entry kept beside', async () => {
    const window = await openWindow();
    await window.keepFile({ sha256: HASH, file });
    const { application, ...bare } = draft;
    const empty = { ...application, attached: [] };
    for (const named of [
      { ...bare, application: empty, revision: { before: application } },
      { ...bare, application: empty, asides: [{ place: {}, file: application.attached[0] }] },
    ]) {
      await window.putDraft(named as unknown as Draft);
      await window.sweepFiles(0);
      await window.sweepFiles(9 * DAY_MS);
      expect(await window.loadFile(HASH)).toMatchObject({ value: { sha256: HASH } });
    }
  });
});

test('a database of version 2, with files by place, is taken over', async () => {
  const former = await openDB('siap-karantina', 2, {
    upgrade(db) {
      db.createObjectStore('drafts', { keyPath: 'id' }).createIndex('updatedAt', 'updatedAt');
      db.createObjectStore('checks');
      db.createObjectStore('settings');
      db.createObjectStore('attachments', { keyPath: ['draftId', 'step', 'row', 'slot'] });
    },
  });
  const place = { draftId: draft.id, step: 'dokumen', row: 0, slot: 's' };
  const meta = { fileName: 'a.pdf', mediaType: 'application/pdf', bytes: 3, sha256: HASH, pages: 2 };
  await former.put('attachments', { ...place, meta, file: new Blob(['isi']) });
  await former.put('attachments', { ...place, row: 1, meta: { ...meta, sha256: 5 }, file: new Blob(['x']) });
  await former.put('drafts', { ...draft, version: undefined });
  former.close();
  const window = await openWindow();
  const loaded = await window.loadFile(HASH);
  expect(loaded).toMatchObject({ ok: true, value: { sha256: HASH, pages: 2 } });
  expect(loaded.ok && (await loaded.value?.file.text())).toBe('isi');
  expect(await window.listDrafts(read)).toMatchObject({ value: [{ id: draft.id }] });
});
