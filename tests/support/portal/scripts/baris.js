/* Rows of goods beneath one another: a further one is a copy of the first, emptied. */
const rows = document.querySelector('#baris');
const renumber = (row, number) => {
  for (const field of row.querySelectorAll('[name]')) field.name = field.name.replace(/-\d+$/, `-${number}`);
  for (const field of row.querySelectorAll('[id]')) field.id = field.id.replace(/-\d+$/, `-${number}`);
  for (const label of row.querySelectorAll('label[for]'))
    label.htmlFor = label.htmlFor.replace(/-\d+$/, `-${number}`);
};
document.querySelector('#tambah').addEventListener('click', () => {
  const row = rows.firstElementChild.cloneNode(true);
  for (const field of row.querySelectorAll('input')) field.value = '';
  for (const list of row.querySelectorAll('select')) list.selectedIndex = 0;
  renumber(row, rows.children.length);
  rows.append(row);
});
rows.addEventListener('click', ({ target }) => {
  if (target.matches('.hapus') && rows.children.length > 1) target.closest('.baris').remove();
});
