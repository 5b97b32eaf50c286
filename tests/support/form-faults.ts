import type { Page } from '@playwright/test';

/**
 * What is wrong with how the fields of a page are told to those who do not see it, one line for each: radio buttons
 * without a legend, hints and errors that no control points at, errors on controls that do not say so, stars without the
 * word, and buttons or links that are called the same and do something else.
 */
export const formFaults = (page: Page, within = 'main'): Promise<string[]> =>
  page.evaluate((part) => {
    const faults: string[] = [];
    const isShown = (element: Element) => element.getClientRects().length > 0;
    const all = (selector: string) => [...document.querySelectorAll(`${part} ${selector}`)].filter(isShown);
    const textOf = (element: Element | null | undefined) =>
      (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

    for (const radio of all('input[type="radio"]'))
      if (textOf(radio.closest('fieldset')?.querySelector(':scope > legend')) === '')
        faults.push(`${radio.id}: a radio button without a legend`);

    const pointed = new Set<string>();
    for (const control of all('[aria-describedby]'))
      for (const id of (control.getAttribute('aria-describedby') ?? '').split(' ')) {
        pointed.add(id);
        if (!document.getElementById(id))
          faults.push(`${control.id}: described by ${id}, which is not there`);
      }
    for (const told of all(':is(.field-hint, .field-error, .field-warning)[id]'))
      if (!pointed.has(told.id)) faults.push(`${told.id}: nothing is described by it`);

    for (const error of all('.field-error[id]')) {
      const field = error.closest('.field');
      const marked = field?.matches('[aria-invalid="true"]') || field?.querySelector('[aria-invalid="true"]');
      if (!marked) faults.push(`${error.id}: its control does not say that it is wrong`);
    }

    for (const label of all(':is(label, legend, .attachment-name)'))
      if (textOf(label).includes('*') && !textOf(label).includes('(wajib)'))
        faults.push(`${textOf(label)}: a star without the word`);

    const called = new Map<string, string>();
    for (const control of all(':is(button, a[href])')) {
      const name = control.getAttribute('aria-label') ?? textOf(control);
      const does =
        control.getAttribute('href') ??
        `button ${[...document.querySelectorAll('button')].indexOf(control as HTMLButtonElement)}`;
      if (name === '') faults.push(`${control.outerHTML.slice(0, 80)}: no name`);
      if ((called.get(name) ?? does) !== does) faults.push(`“${name}” is what two controls are called`);
      called.set(name, does);
    }
    return faults;
  }, within);
