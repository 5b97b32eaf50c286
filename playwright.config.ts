import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer();
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

// The runner reads this file once and each worker once more: all must agree on the port.
const port = (process.env['TEST_PORT'] ??= String(await freePort()));
const executablePath = findBrowser();

/** Every test runs at desktop size; those marked `@layout` also at the other two. `a11y/` brings its own sizes. */
export default defineConfig({
  testDir: 'tests',
  testMatch: '{e2e,a11y}/**/*.spec.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // Limits on waiting, wide enough for a busy machine with two cores.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
    { name: 'tablet', grep: /@layout/, use: { viewport: { width: 768, height: 1024 } } },
    { name: 'hp', grep: /@layout/, use: { viewport: { width: 360, height: 740 }, hasTouch: true } },
  ],
  webServer: {
    command: 'node scripts/start.mjs',
    env: { PORT: port, SITE_URL: 'http://localhost:4321/' },
    url: `http://localhost:${port}/`,
    timeout: 240_000,
    stdout: 'ignore',
  },
});
