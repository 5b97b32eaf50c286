// @ts-check
/* The copy sheet's own script. It runs from a folder, where clipboard and storage may be missing. */
(() => {
  'use strict';
  const main = /** @type {HTMLElement} */ (document.querySelector('main'));
  const words = JSON.parse(main.dataset.words ?? '{}');
  const key = `salinan ${main.dataset.key}`;
  const said = /** @type {HTMLElement} */ (document.querySelector('.said'));
  const progress = /** @type {HTMLElement} */ (document.querySelector('.progress'));
  const held = /** @type {HTMLElement} */ (document.querySelector('.held'));
  const next = /** @type {HTMLButtonElement} */ (document.querySelector('[data-next]'));
  const ticks = /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll('[data-tick]')]);

  /** @param {Element | undefined} tick */
  const copyButton = (tick) => tick?.closest('li')?.querySelector('button') ?? undefined;
  /** @param {string} id */
  const labelOf = (id) => document.getElementById(`${id}-label`)?.firstChild?.textContent?.trim() ?? '';
  const open = () => ticks.filter((tick) => !tick.checked);

  const offerNext = () => {
    const id = copyButton(open().find((tick) => copyButton(tick)))?.dataset.copy;
    next.hidden = open().length === 0;
    next.textContent = id === undefined ? words.goOn : words.next.replace('{label}', () => labelOf(id));
  };

  const remember = () => {
    const done = ticks.filter((tick) => tick.checked);
    offerNext();
    progress.textContent = words.progress
      .replace('{selesai}', String(done.length))
      .replace('{jumlah}', String(ticks.length));
    try {
      sessionStorage.setItem(key, JSON.stringify(done.map((tick) => tick.dataset.tick)));
    } catch {
      // No storage here: the ticks last as long as the page.
    }
  };

  const recall = () => {
    try {
      const done = JSON.parse(sessionStorage.getItem(key) ?? 'null');
      if (done)
        for (const tick of ticks) tick.checked = done.includes(tick.dataset.tick) || tick.defaultChecked;
    } catch {
      // Nothing was kept.
    }
  };

  /** @param {HTMLElement} value */
  const copyBySelection = (value) => {
    const range = document.createRange();
    range.selectNodeContents(value);
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    try {
      return document.execCommand('copy');
    } catch {
      return false;
    }
  };

  /** @param {HTMLElement} value */
  const copy = async (value) => {
    try {
      await navigator.clipboard.writeText(value.textContent ?? '');
      return true;
    } catch {
      return copyBySelection(value);
    }
  };

  /** @param {HTMLButtonElement} button */
  const press = async (button) => {
    const id = button.dataset.copy ?? '';
    const value = document.getElementById(id);
    if (!value) return;
    const copied = await copy(value);
    said.textContent = (copied ? words.copied : words.selected).replace('{label}', () => labelOf(id));
    held.textContent = copied ? value.textContent : '';
    const tick = button.closest('li')?.querySelector('input');
    if (tick && copied) tick.checked = true;
    remember();
  };

  /** Copies the next value; what is to be chosen before it counts as done. */
  const goOn = async () => {
    const left = open();
    const place = left.findIndex((tick) => copyButton(tick));
    for (const tick of place < 0 ? left : left.slice(0, place)) tick.checked = true;
    const button = copyButton(left[place]);
    if (button) return press(button);
    held.textContent = '';
    said.textContent = words.finished;
    remember();
  };

  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button) void (button === next ? goOn() : press(button));
  });
  document.addEventListener('dragstart', ({ target, dataTransfer }) => {
    if (target instanceof HTMLElement) dataTransfer?.setData('text/plain', target.textContent ?? '');
  });
  document.addEventListener('change', remember);
  recall();
  remember();
})();
