import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer } from '../../../scripts/server.mjs';

const dir = mkdtempSync(join(tmpdir(), 'siap-server-'));
mkdirSync(join(dir, 'tarif'));
writeFileSync(join(dir, 'index.html'), 'beranda');
writeFileSync(join(dir, 'tarif/index.html'), 'tarif');
writeFileSync(join(dir, '404.html'), 'tidak ada');
writeFileSync(join(dir, '_headers'), '/karantina/*/\n  X-Uji: ya\n');

const server = createServer({ dir, base: '/karantina/' });
beforeAll(() => new Promise<void>((resolve) => server.listen(0, resolve)));
afterAll(() => {
  server.close();
  rmSync(dir, { recursive: true });
});

const ask = async (path: string) => {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://localhost:${port}${path}`, { redirect: 'manual' });
  return { status: response.status, text: await response.text(), headers: response.headers };
};

describe('the server, for a site under /karantina/', () => {
  it.each([
    ['/karantina/', 200, 'beranda'],
    ['/karantina/tarif/?layanan=x', 200, 'tarif'],
    ['/karantina/tidak/ada/', 404, 'tidak ada'],
    ['/karantina/_headers', 404, 'tidak ada'],
    ['/tarif/', 404, 'tidak ada'],
    ['//tarif', 404, 'tidak ada'],
    ['/karantina/%E0%A4%A', 404, 'tidak ada'],
  ])('answers %s with %d', async (path, status, text) =>
    expect(await ask(path)).toMatchObject({ status, text }),
  );

  it.each([
    ['/karantina', '/karantina/'],
    ['/karantina/tarif?layanan=x', '/karantina/tarif/?layanan=x'],
  ])('sends %s on to %s', async (path, location) => {
    const { status, headers } = await ask(path);
    expect([status, headers.get('location')]).toEqual([308, location]);
  });

  it('applies _headers', async () => {
    expect((await ask('/karantina/tarif/')).headers.get('x-uji')).toBe('ya');
    expect((await ask('/karantina/404.html')).headers.get('x-uji')).toBeNull();
  });
});
