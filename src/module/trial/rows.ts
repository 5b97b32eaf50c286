/** Lets the example form have further rows of goods: copies of the first, emptied, with ids of their own. */
export const addRows = (): void => {
  const rows = document.querySelector('[data-baris-contoh]');
  const first = rows?.firstElementChild;
  document.querySelector('[data-tambah-contoh]')?.addEventListener('click', () => {
    if (!rows || !first) return;
    const row = first.cloneNode(true) as Element;
    const number = rows.children.length + 1;
    for (const field of row.querySelectorAll<HTMLInputElement>('[id]')) {
      const label = row.querySelector<HTMLLabelElement>(`label[for="${field.id}"]`);
      field.id = `${field.id}-${number}`;
      field.value = '';
      if (label) label.htmlFor = field.id;
    }
    rows.append(row);
  });
};
