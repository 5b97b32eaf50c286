import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../browser.mjs';
import { root } from '../setup.mjs';
import { createServer } from '../server.mjs';

/** The built site, served as it is to visitors, and a browser that can also be reached at its debugging port. */
export type Site = { address: string; browser: Browser; debuggingPort: number; close: () => Promise<void> };

const DEBUGGING_PORT = 9333;

/** Serves `dist/` on a free port and starts the browser. */
export const openSite = async (): Promise<Site> => {
  const server = createServer({ dir: join(root, 'dist') });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-background-networking', `--remote-debugging-port=${DEBUGGING_PORT}`],
  });
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    browser,
    debuggingPort: DEBUGGING_PORT,
    close: async () => {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
};

/** Runs something in a fresh context: nothing stored, no worker yet. */
export const inFreshPage = async <T>({ browser }: Site, work: (page: Page) => Promise<T>): Promise<T> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'id-ID' });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
};

/** Makes the page's line as slow as a phone's at a port: 1.6 Mbps down, 0.75 up, 150 ms a round trip. */
export const slowLine = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
};
