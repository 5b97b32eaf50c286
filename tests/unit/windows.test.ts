import { afterAll, expect, test, vi } from 'vitest';
import { hearWindows, type WindowMessage } from '../../src/client/windows.ts';

const other = new BroadcastChannel('siap-karantina:permohonan');
afterAll(() => other.close());

test('of what other windows say only what this version understands is heard', async () => {
  const heard: WindowMessage[] = [];
  const deaf = hearWindows((message) => heard.push(message));
  const strange: unknown[] = [
    null,
    'bersih',
    { says: 'baru' },
    { draft: 5, says: 'simpan' },
    { says: 'simpan' },
    [],
  ];
  for (const message of strange) other.postMessage(message);
  const known: WindowMessage[] = [
    { draft: 'a', says: 'simpan' },
    { check: 'madu', says: 'periksa' },
    { says: 'bersih' },
  ];
  for (const message of known) other.postMessage(message);
  await vi.waitUntil(() => heard.length >= known.length);
  expect(heard).toEqual(known);
  deaf();
});
