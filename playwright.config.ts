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

const TIMING = 'timing/**';

/**
 * Every test runs at desktop size; those marked `@layout` also at the other two. `a11y/` brings its own sizes. What is
 * timed runs last and alone: beside others it would be their time that is measured.
 */
export default defineConfig({
  testDir: 'tests',
  testMatch: '{e2e,a11y,timing}/**/*.spec.ts',
  // What is written down of a page is the same on every machine.
  snapshotPathTemplate: 'tests/written/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // A machine of continuous integration may stall; what needed its second try is named at the end of `npm test`.
  retries: process.env['CI'] ? 1 : 0,
  // Limits on waiting, wide enough for a busy machine with two cores.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [
    ['list'],
    ['./tests/support/expectation-reporter.ts'],
    ...(process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? ([['json']] as const) : []),
  ],
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    // Each test begins on a fresh device, which would store the whole site: only tests that look at that allow it.
    serviceWorkers: 'block',
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
    { name: 'desktop', testIgnore: TIMING, use: { viewport: { width: 1280, height: 800 } } },
    { name: 'tablet', grep: /@layout/, use: { viewport: { width: 768, height: 1024 } } },
    { name: 'hp', grep: /@layout/, use: { viewport: { width: 360, height: 740 }, hasTouch: true } },
    {
      name: 'timing',
      testMatch: TIMING,
      dependencies: ['desktop', 'tablet', 'hp'],
      workers: 1,
      use: { viewport: { width: 1280, height: 800 } },
    },
  ],
  webServer: {
    command: 'node scripts/start.mjs',
    env: { PORT: port, SITE_URL: 'http://localhost:4321/' },
    url: `http://localhost:${port}/`,
    timeout: 240_000,
    stdout: 'ignore',
  },
});
