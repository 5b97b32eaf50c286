// @ts-check
/* The copy sheet's own script. It runs from a folder, where clipboard and storage may be missing. */
(() => {
  'use strict';
  const main = /** @type {HTMLElement} */ (document.querySelector('main'));
  const words = JSON.parse(main.dataset.words ?? '{}');
  const key = `salinan ${main.dataset.key}`;
  const said = /** @type {HTMLElement} */ (document.querySelector('.said'));
  const progress = /** @type {HTMLElement} */ (document.querySelector('.progress'));
  const ticks = /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll('[data-tick]')]);

  const remember = () => {
    const done = ticks.filter((tick) => tick.checked);
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
      const done = JSON.parse(sessionStorage.getItem(key) ?? '[]');
      for (const tick of ticks) tick.checked = done.includes(tick.dataset.tick);
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

  document.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const id = button?.dataset.copy;
    const value = id === undefined ? null : document.getElementById(id);
    if (!button || !id || !value) return;
    const label = document.getElementById(`${id}-label`)?.firstChild?.textContent?.trim() ?? '';
    const copied = await copy(value);
    said.textContent = (copied ? words.copied : words.selected).replace('{label}', () => label);
    const tick = ticks.find((one) => one.dataset.tick === id);
    if (tick && copied) tick.checked = true;
    remember();
  });
  document.addEventListener('change', remember);
  recall();
  remember();
})();
