import type { Page } from '@playwright/test';

/** Does to the page what a translator in the browser does: a new text in two `font` elements for each text of `main`. */
export const replaceTexts = (page: Page): Promise<void> =>
  page.locator('main').evaluate((main) => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.parentElement?.closest('script, style')) continue;
      const inner = document.createElement('font');
      inner.append(text.data);
      const outer = document.createElement('font');
      outer.append(inner);
      text.replaceWith(outer);
    }
  });
