import { readLabel } from '../match/read-label.ts';
import { plain } from '../match/read-label.ts';
import { headingsOf } from '../page/headings.ts';
import { deepAll, isShown } from '../page/shown.ts';

const PRESSED = 'button,[role=button],input[type=button],a';
const ADD =
  /^(tambah|tambahkan|add|new)( (baru|baris|barang|data|detail|item|row|produk|another|detail barang|data barang|item barang))*$/;
const SAVE = /^(simpan|tambah|tambahkan|save|ok)( (barang|detail|data|item|detail barang))*$/;
const REMOVE = /^(hapus|buang|remove|delete|x)( (baris|barang|item|row))*( \d+)?$/;

const nameOf = (button: Element): string =>
  plain(
    button.getAttribute('aria-label') ??
      (button instanceof HTMLInputElement ? button.value : button.textContent),
  ) ||
  plain(button.getAttribute('title') ?? '') ||
  (button.textContent.trim() === '×' ? 'x' : '');

/** Never a button that sends a form, and never a link that leads away. */
const isHarmless = (button: Element): boolean => {
  if (button instanceof HTMLButtonElement)
    return !(button.type === 'submit' && button.form !== null) && !button.disabled;
  return !(button instanceof HTMLAnchorElement) || /^#|^$/.test(button.getAttribute('href') ?? '');
};

const buttonsIn = (place: ParentNode, name: RegExp): HTMLElement[] =>
  (deepAll(place, PRESSED) as HTMLElement[]).filter(
    (one) => isShown(one) && isHarmless(one) && name.test(nameOf(one)),
  );

const aboutGoods = (button: Element): boolean =>
  [nameOf(button), ...headingsOf(button)].some((text) => readLabel(text).words.includes('barang'));

/** The button that adds a row of goods; where several add something, the one that names goods. */
export const addButton = (page: Document): HTMLElement | undefined => {
  const all = buttonsIn(page, ADD);
  const ofGoods = all.filter(aboutGoods);
  return ofGoods.length > 0 ? ofGoods[0] : all.length === 1 ? all[0] : undefined;
};

/** The button that takes over what was filled into a form of one row. */
export const saveButton = (place: ParentNode): HTMLElement | undefined => buttonsIn(place, SAVE)[0];

/** The button that takes a row away. */
export const removeButton = (place: ParentNode): HTMLElement | undefined => buttonsIn(place, REMOVE)[0];
