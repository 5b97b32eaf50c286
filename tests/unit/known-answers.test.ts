import * as fake from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { knownFromDevice } from '../../src/app/drafts/known-answers.ts';
import { writeStore } from '../../src/client/db.ts';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { wizardPage } from '../../src/data/wizard.ts';
import { serviceData } from '../../src/islands/application/service-data.ts';

const MADU = 'madu-pengeluaran-antar-area';

beforeEach(() => {
  for (const [name, type] of Object.entries(fake)) if (name.startsWith('IDB')) vi.stubGlobal(name, type);
  vi.stubGlobal('indexedDB', new fake.IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const data = serviceData(wizardPage(loadContent(contentRoot()).content, '0123456789ab'), MADU);

test.each([
  ['no answers', { answers: null }],
  ['ticks of no shape', { answers: {}, ticks: [1] }],
  ['no self-check at all', 'x'],
])('a self-check on the device with %s says nothing, and stops nothing', async (_, stored) => {
  const put = await writeStore((transaction) => transaction.objectStore('checks').put(stored, MADU));
  expect(put.ok).toBe(true);
  if (!data) throw new Error(MADU);
  const known = await knownFromDevice(data);
  expect(Object.values(known?.values ?? {}).flatMap(Object.keys)).toEqual([]);
});
