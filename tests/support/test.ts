import { test as base } from '@playwright/test';

type Watch = {
  /** Console errors that the test brings about on purpose, e.g. a page that does not exist. */
  allowedErrors: RegExp[];
  watch: undefined;
};

/**
 * Playwright's test, failing on what no page of the site may do: log an error (a blocked script or style among
 * them), throw one, or ask another host for anything.
 */
export const test = base.extend<Watch>({
  allowedErrors: [[], { option: true }],
  watch: [
    async ({ context, baseURL, allowedErrors }, use) => {
      const faults: string[] = [];
      const note = (fault: string) => {
        if (!allowedErrors.some((allowed) => allowed.test(fault))) faults.push(fault);
      };
      const home = new URL(baseURL ?? 'http://localhost/').hostname;
      context.on('console', (message) => {
        if (message.type() === 'error') note(`console, ${message.location().url}: ${message.text()}`);
      });
      context.on('weberror', (error) => note(`page: ${error.error().message}`));
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== home) note(`other host: ${request.url()}`);
      });
      await use(undefined);
      if (faults.length > 0) throw new Error(`the page did what no page may do:\n${faults.join('\n')}`);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
