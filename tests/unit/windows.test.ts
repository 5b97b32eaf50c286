import { afterAll, expect, test, vi } from 'vitest';
import { hearWindows, type WindowMessage } from '../../src/client/windows.ts';

const other = new BroadcastChannel('siap-karantina:permohonan');
afterAll(() => other.close());

test('what is no message is not heard', async () => {
  const heard: WindowMessage[] = [];
  const deaf = hearWindows((message) => heard.push(message));
  const strange: unknown[] = [null, 'bersih', 5, [], { says: 5 }, { draft: 'a' }];
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
