import type { Page, Request } from '@playwright/test';

/** What a page fetched from the network, bodies and headers as transferred, in bytes. */
export type Transfer = {
  requests: string[];
  bytes: number;
  scriptBytes: number;
  /** Bodies alone, by address. */
  bodies: Map<string, number>;
};

/** Of the page itself: the service worker and what it stores count apart, and so does the heading font. */
const counts = (request: Request) =>
  !request.serviceWorker() && request.resourceType() !== 'font' && !request.url().endsWith('/sw.js');

/** Visits an address for the first time, waits for what it fetches by itself, and adds that up. */
export const firstVisit = async (page: Page, address: string): Promise<Transfer> => {
  const finished: Request[] = [];
  page.context().on('requestfinished', (request) => {
    if (counts(request)) finished.push(request);
  });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(1500);
  const total: Transfer = { requests: [], bytes: 0, scriptBytes: 0, bodies: new Map() };
  for (const request of finished) {
    const { responseBodySize, responseHeadersSize } = await request.sizes();
    total.requests.push(`${request.url()} ${responseBodySize}+${responseHeadersSize}`);
    total.bodies.set(request.url(), responseBodySize);
    total.bytes += responseBodySize + responseHeadersSize;
    if (request.resourceType() === 'script') total.scriptBytes += responseBodySize;
  }
  return total;
};
