const NOTE = 'tanpa-pintasan-cari';

/** Whether the visitor turned the key off; a browser that keeps nothing keeps it on. */
export const searchKeyIsOff = (): boolean => {
  try {
    return localStorage.getItem(NOTE) !== null;
  } catch {
    return false;
  }
};

/** Turns the key off or on, for this device. */
export const setSearchKeyOff = (off: boolean): void => {
  try {
    if (off) localStorage.setItem(NOTE, '1');
    else localStorage.removeItem(NOTE);
  } catch {
    // A browser that keeps nothing forgets it with the page.
  }
};

/** `/` puts the cursor into the search box of the page, unless something is being typed. */
export const followSearchKey = (): void =>
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || searchKeyIsOff()) return;
    const box = document.querySelector<HTMLInputElement>('#q');
    if (!box || (event.target as Element).closest('input:not([type=checkbox]),select,textarea')) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
