import { holdsWords } from '../search/holds-words.ts';

/** The parts of a page with a list that can be filtered: its items, and what gathers items under one heading. */
type Parts = { box: HTMLInputElement; list: HTMLElement; status: HTMLElement };

/** In the order in which the sentences of a filter name them; `fill` would be one more file to fetch. */
const say = (sentence: string, [left, all, typed]: readonly [number, number, string]) =>
  sentence
    .replace('{jumlah}', String(left))
    .replace('{semua}', String(all))
    .replace('{kata}', () => typed);

const within = (list: HTMLElement, selector: string) => [...list.querySelectorAll<HTMLElement>(selector)];

/** Hides the items that do not hold what was typed, and headings without any, and says how many are left. */
const apply = ({ box, list, status }: Parts): void => {
  const typed = box.value.trim();
  const items = within(list, '[data-item]');
  for (const item of items) item.hidden = !holdsWords(item.textContent, typed);
  for (const group of within(list, '[data-group]'))
    group.hidden = group.querySelector('[data-item]:not([hidden])') === null;
  const left = items.filter(({ hidden }) => !hidden).length;
  const { some = '', none = '' } = status.dataset;
  status.textContent = typed === '' ? '' : say(left > 0 ? some : none, [left, items.length, typed]);
};

/** An address inside the page wins over the filter: what it names is shown. */
const reveal = (parts: Parts): void => {
  const target = document.getElementById(location.hash.slice(1));
  if (!target?.closest('[hidden]')) return;
  parts.box.value = '';
  apply(parts);
  target.scrollIntoView();
};

/** Filters a list while one types; what it starts with may come in the address, as `?q=`, or from the home page as `?di=`. */
export const followListFilter = (): void => {
  const box = document.querySelector<HTMLInputElement>('#q');
  const list = document.querySelector<HTMLElement>('[data-filtered]');
  const status = document.querySelector<HTMLElement>('[data-filter-status]');
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
