import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../../src/content/root.ts';
import { DIST } from '../support/dist.ts';

/** Starts the development server on a free port. */
const startServer = async (): Promise<{ address: string; stop: () => void }> => {
  const server = spawn('node', ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'], {
    cwd: repositoryRoot,
    // Not that of the test runner, which Astro takes for its own test mode.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    // Heard to the end: a pipe that nobody reads stops the server.
    server.stdout.on('data', (words: Buffer) => {
      said += words.toString();
      const [found] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (found) resolve(found);
    });
    server.once('exit', () => reject(new Error(`the development server did not start: ${said}`)));
  });
  return { address, stop: () => server.kill() };
};

test('the page that shows the look of every part is made in development alone', async () => {
  expect(existsSync(join(DIST, 'index.html'))).toBe(true);
  expect(existsSync(join(DIST, '_gaya'))).toBe(false);
  const { address, stop } = await startServer();
  try {
    const response = await fetch(`${address}_gaya/`);
    expect(response.status).toBe(200);
    const html = await response.text();
    for (const part of [
      'Rupa situs ini',
      '--accent-soft',
      '--space-6',
      'field-error',
      'service-card',
      'note warn',
    ])
      expect(html).toContain(part);
  } finally {
    stop();
  }
}, 90_000);
