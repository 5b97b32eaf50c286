import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** More stops than any page has: who comes this far goes in circles. */
const MOST_STOPS = 250;

/** What is wrong with where the focus is now; nothing where it can be seen. */
const focusFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body || at === document.documentElement) return ['the focus is lost'];
    const called = `${at.tagName.toLowerCase()}#${at.id} “${(at.textContent ?? '').trim().slice(0, 40)}”`;
    const isHidden = ({ width, height }: DOMRect) => width <= 2 || height <= 2;
    // The chooser of a file is seen as its label.
    const seen = (isHidden(at.getBoundingClientRect()) && at.closest('label')) || at;
    const { outlineStyle, outlineWidth } = getComputedStyle(seen);
    const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    const spots = [...seen.getClientRects()].flatMap(({ left, right, top, bottom }) =>
      [0.1, 0.5, 0.9].flatMap((x) =>
        [0.1, 0.5, 0.9].map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const),
      ),
    );
    const inside = spots.filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
    const open = inside.some(([x, y]) => {
      const there = document.elementFromPoint(x, y);
      return there !== null && (seen.contains(there) || there.contains(seen));
    });
    return [
      !outlined && `${called} does not show that it has the focus`,
      inside.length === 0 && `${called} has the focus outside the window`,
      inside.length > 0 && !open && `${called} is covered while it has the focus`,
    ].filter((fault) => fault !== false);
  });

/** A visitor with a keyboard alone; whatever they press, they must see where they are, in the order of the page. */
export const keyboardOf = (page: Page) => {
  /** One stop further, or back. */
  const tab = async (key: 'Tab' | 'Shift+Tab' = 'Tab') => {
    const before = await page.evaluateHandle(() => document.activeElement);
    await page.keyboard.press(key);
    expect(await focusFaults(page), `after ${key}`).toEqual([]);
    const isInOrder = await page.evaluate(
      ([from, isBack]) => {
        const to = document.activeElement;
        if (!from || !to || from === document.body || from === to || !from.isConnected) return true;
        const position = from.compareDocumentPosition(to);
        return (
          (position & (isBack ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING)) > 0
        );
      },
      [before, key !== 'Tab'] as const,
    );
    expect(isInOrder, `${key} follows the order of the page`).toBe(true);
    await before.dispose();
  };
  /** From stop to stop until the focus is where it is wanted. */
  const tabTo = async (target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
    const wanted = await target.elementHandle({ timeout: 15_000 });
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      if (await page.evaluate((element) => element === document.activeElement, wanted)) return;
      await tab(key);
    }
    throw new Error(`${target.toString()} cannot be reached with ${key}`);
  };
  const press = async (key: string) => page.keyboard.press(key);
  /** From stop to stop, then a key there. */
  const pressOn = async (target: Locator, key = 'Enter') => {
    await tabTo(target);
    await press(key);
  };
  /** Types a day; in which order its parts stand is the browser's own choice, not the page's. */
  const typeDate = async (field: Locator, value: string) => {
    const [year = '', month = '', day = ''] = value.split('-');
    for (const parts of [month + day + year, day + month + year, year + month + day]) {
      await page.keyboard.type(parts);
      if ((await field.inputValue()) === value) return;
      for (let part = 0; part < 3; part += 1) await press('ArrowLeft');
    }
  };
  /** Enters a value into a field by its id, the way its kind takes it. */
  const enter = async (id: string, value: string) => {
    const field = page.locator(`[id="${id}"]`);
    await tabTo(field);
    const type = await field.getAttribute('type');
    if (type === 'radio') {
      await press('Space');
      const radios = page.locator(`input[name="${id}"]`);
      for (let moves = await radios.count(); moves > 0; moves -= 1) {
        if ((await page.locator(`input[name="${id}"]:checked`).inputValue()) === value) break;
        await press('ArrowDown');
      }
      await expect(page.locator(`input[name="${id}"]:checked`)).toHaveValue(value);
      return;
    }
    if (type === 'date') await typeDate(field, value);
    else await page.keyboard.type(value);
    await expect(field).toHaveValue(value);
  };
  return { tab, tabTo, press, pressOn, enter, type: (text: string) => page.keyboard.type(text) };
};
export type Keyboard = ReturnType<typeof keyboardOf>;
