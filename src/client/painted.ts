import type { ClientDirective } from 'astro';
import { yieldToMain } from '../lib/yield-to-main.ts';

/** For a browser that does not tell of its paints, and for a tab that is opened in the background. */
const LONGEST_WAIT_MS = 3000;

const seen = () =>
  new Promise<void>((resolve) => {
    new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
    setTimeout(resolve, LONGEST_WAIT_MS);
  });

/**
 * `client:painted`: a form's scripts are fetched once the page is seen, and run in two steps, so that neither the
 * first paint nor a finger waits for them.
 */
const painted = async (load: Parameters<ClientDirective>[0]): Promise<void> => {
  await seen();
  const hydrate = await load();
  await yieldToMain();
  await hydrate();
};
export default painted;
