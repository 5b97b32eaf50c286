import { above } from './shown.ts';
import { FIELDS, holdsField, textOf } from './texts.ts';

/** What is written at a field: its label, and other words about it. */
export type Written = { readonly labels: string[]; readonly hints: string[] };

const LONGEST = 160;
const said = (...texts: (string | null | undefined)[]): string[] =>
  texts.flatMap((text) => (text && /[a-z]/i.test(text) && text.length <= LONGEST ? [text] : []));

const byIds = (field: Element, ids: string | null): string[] => {
  const root = field.getRootNode() as Document | ShadowRoot;
  const named = (ids ?? '').split(/\s+/).map((id) => (id === '' ? null : root.getElementById(id)));
  return said(named.map((one) => (one ? textOf(one) : '')).join(' '));
};

/** Labels that name it: also by its name, where a page has no ids. */
const ofLabels = (field: Element): string[] => {
  const own = [...((field as HTMLInputElement).labels ?? [])];
  const [name, id] = [field.getAttribute('name'), field.id];
  const root = field.getRootNode() as ParentNode;
  const loose = [name, id].flatMap((one) =>
    one ? [...root.querySelectorAll(`label[for="${CSS.escape(one)}"]`)] : [],
  );
  return said(
    ...(own.length > 0 ? own : loose).map(textOf),
    field.closest('label') && textOf(field.closest('label') as Node),
  );
};

const columnOf = (cell: Element): number => {
  let column = 0;
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling)
    column += (before as HTMLTableCellElement).colSpan || 1;
  return column;
};

const cellAt = (row: Element, column: number): Element | undefined =>
  [...row.children].find((cell) => columnOf(cell) + ((cell as HTMLTableCellElement).colSpan || 1) > column);

/** The cell to the left, or the one at the head of the column. */
const ofTable = (field: Element): string[] => {
  const cell = field.closest('td,th,[role=cell],[role=gridcell]');
  const row = cell?.closest('tr,[role=row]');
  if (!cell || !row) return [];
  const before = cell.previousElementSibling;
  if (before && !holdsField(before)) {
    const left = said(textOf(before));
    if (left.length > 0) return left;
  }
  const table = row.closest('table,[role=table],[role=grid]');
  const head = [...(table?.querySelectorAll('tr,[role=row]') ?? [])].find(
    (one) => one !== row && !holdsField(one),
  );
  const top = head && cellAt(head, columnOf(cell));
  return top ? said(textOf(top)) : [];
};

const ofList = (field: Element): string[] => {
  const told = field.closest('dd')?.previousElementSibling;
  return told?.matches('dt') ? said(textOf(told)) : [];
};

const LEVELS = 5;

/** The text before it that belongs to no other field. */
const nearest = (field: Element): string[] => {
  let at: Element | null = field;
  for (let level = 0; at && level < LEVELS; level += 1) {
    for (let before: Node | null = at.previousSibling; before; before = before.previousSibling) {
      if (before instanceof Element && holdsField(before)) return [];
      const text = said(textOf(before));
      if (text.length > 0) return text;
    }
    at = above(at);
    if (at?.matches('td,form,fieldset,body,main')) return [];
    if (at && at.querySelectorAll(FIELDS).length > 1) return [];
  }
  return [];
};

/** What an element of the page's own says of the field in its shadow root. */
const ofHost = (field: Element): string[] => {
  const root = field.getRootNode();
  if (!(root instanceof ShadowRoot)) return [];
  const { host } = root;
  const own = said(host.getAttribute('label'), host.getAttribute('aria-label'));
  const written = own.length > 0 ? own : byIds(host, host.getAttribute('aria-labelledby'));
  if (written.length > 0) return written;
  const around = writtenAt(host);
  return around.labels;
};

/** The words at a field, from the one that is surely its label to those that only may be. */
export const writtenAt = (field: Element): Written => {
  const aria = said(field.getAttribute('aria-label'));
  const low = said(
    field.getAttribute('placeholder'),
    field.getAttribute('aria-placeholder'),
    field.getAttribute('data-placeholder'),
    field.getAttribute('title'),
  );
  const ways = [
    ofLabels,
    (one: Element) => byIds(one, one.getAttribute('aria-labelledby')),
    () => aria,
    ofTable,
    ofList,
  ];
  for (const way of ways) {
    const labels = way(field);
    if (labels.length > 0)
      return { labels: labels.slice(0, 1), hints: [...labels.slice(1), ...aria, ...low] };
  }
  const inside = nearest(field);
  const labels = inside.length > 0 ? inside : ofHost(field);
  return { labels: [...labels, ...low], hints: labels.length > 0 ? low : [] };
};
