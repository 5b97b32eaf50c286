import type { Page } from '@playwright/test';

type Heard = {
  /** What was said, in its order, with how: `polite` waits for a pause, `assertive` does not. */
  said: { how: string; text: string }[];
  /** Live regions that came onto the page together with their text, which many screen readers do not say. */
  late: string[];
};

/** Listens to the live regions of every page that is opened from now on. */
export const listen = (page: Page) =>
  page.addInitScript(() => {
    const heard: Heard = { said: [], late: [] };
    Object.assign(globalThis, { heard });
    const REGION = '[role="status"], [role="alert"], [aria-live], output';
    const textOf = (node: Node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    const watch = new MutationObserver((changes) => {
      const changed = new Set<Element>();
      for (const { target, addedNodes } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(REGION);
        if (region) changed.add(region);
        for (const node of addedNodes)
          if (node instanceof Element)
            for (const inner of [node, ...node.querySelectorAll('*')])
              if (
                inner.matches('[role="status"], [role="alert"]') &&
                textOf(inner) !== '' &&
                !changed.has(inner)
              )
                heard.late.push(textOf(inner));
      }
      for (const region of changed) {
        const text = textOf(region);
        const isAlert = region.matches('[role="alert"], [aria-live="assertive"]');
        if (text !== '') heard.said.push({ how: isAlert ? 'assertive' : 'polite', text });
      }
    });
    addEventListener('load', () =>
      watch.observe(document.body, { childList: true, characterData: true, subtree: true }),
    );
  });

/** What the page that is open has said so far. */
export const heard = (page: Page): Promise<Heard> =>
  page.evaluate(() => (globalThis as unknown as { heard: Heard }).heard);
