import { test as base, type ConsoleMessage, type Request, type WebError } from '@playwright/test';

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
      const onConsole = (message: ConsoleMessage) => {
        if (message.type() === 'error') note(`console, ${message.location().url}: ${message.text()}`);
      };
      const onError = (error: WebError) => note(`page: ${error.error().message}`);
      const onRequest = (request: Request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== home) note(`other host: ${request.url()}`);
      };
      context.on('console', onConsole).on('weberror', onError).on('request', onRequest);
      await use(undefined);
      // A context may serve several tests.
      context.off('console', onConsole).off('weberror', onError).off('request', onRequest);
      if (faults.length > 0) throw new Error(`the page did what no page may do:\n${faults.join('\n')}`);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
