import type { ClientDirective } from 'astro';

/** For a browser that does not tell of its paints, and for a tab that is opened in the background. */
const LONGEST_WAIT_MS = 3000;

/**
 * `client:painted`: a form's scripts are fetched once the page is seen, and run in two steps, so that neither the
 * first paint nor a finger waits for them.
 */
const painted: ClientDirective = (load) => {
  let isStarted = false;
  const start = async () => {
    if (isStarted) return;
    isStarted = true;
    const hydrate = await load();
    setTimeout(() => void hydrate());
  };
  new PerformanceObserver(() => void start()).observe({ type: 'paint', buffered: true });
  setTimeout(() => void start(), LONGEST_WAIT_MS);
};
export default painted;
