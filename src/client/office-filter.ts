import { fill } from '../i18n/fill.ts';
import { holdsWords } from '../search/holds-words.ts';

/** The parts of `/kantor/` that work together. */
type Parts = { box: HTMLInputElement; list: HTMLElement; status: HTMLElement };

/** Hides the offices that do not hold what was typed, and says how many are left. */
const apply = ({ box, list, status }: Parts): void => {
  const typed = box.value.trim();
  const offices = [...list.children] as HTMLElement[];
  for (const office of offices) office.hidden = !holdsWords(office.textContent, typed);
  const left = offices.filter(({ hidden }) => !hidden).length;
  const { some = '', none = '' } = status.dataset;
  status.textContent =
    typed === '' ? '' : fill(left > 0 ? some : none, { jumlah: left, semua: offices.length, kata: typed });
};

/** An address inside the page wins over the filter: what it names is shown. */
const reveal = (parts: Parts): void => {
  const target = document.getElementById(location.hash.slice(1));
  if (!target?.closest('[hidden]')) return;
  parts.box.value = '';
  apply(parts);
  target.scrollIntoView();
};

/** Filters the list of `/kantor/` while one types; what it starts with may come in the address, as `?q=`, or from the home page as `?di=`. */
export const followOfficeFilter = (): void => {
  const box = document.querySelector<HTMLInputElement>('#q');
  const list = document.querySelector<HTMLElement>('[data-offices]');
  const status = document.querySelector<HTMLElement>('[data-offices-status]');
  if (!box?.form || !list || !status) return;
  const parts = { box, list, status };
  const query = new URLSearchParams(location.search);
  const asked = query.get('q') ?? query.get('di');
  if (asked !== null && box.value === '') box.value = asked;
  apply(parts);
  reveal(parts);
  box.addEventListener('input', () => apply(parts));
  addEventListener('hashchange', () => reveal(parts));
  box.form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.replaceState(null, '', `?${new URLSearchParams({ q: box.value.trim() })}`);
  });
};
