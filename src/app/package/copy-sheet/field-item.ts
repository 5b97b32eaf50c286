import type { CopyItem } from '../../../domain/copy-view/copy-screens.ts';
import { escapeHtml } from '../../../lib/escape-html.ts';
import type { CopySheetWords } from './words.ts';

const emptyWords = ({ field, prepared }: CopyItem, words: CopySheetWords): string => {
  if (field.type === 'berkas') return prepared ? words.prepared : words.notAttached;
  return field.fromAccount ? words.fromAccount : words.empty;
};

/** What is to be done with a value that is not pasted: it is chosen in the portal, or compared with what stands there. */
const leadWords = ({ way }: CopyItem, words: CopySheetWords): string => {
  if (way === 'pilih') return `${escapeHtml(words.choose)} `;
  return way === 'cocokkan' ? `${escapeHtml(words.compare)} ` : '';
};

/**
 * One field of the portal as an item of the list: label, value and tick, and a button where it can be pasted; nothing to
 * press where it is empty. The tick is named by place and value, so that another value is not done yet.
 */
export const fieldItem = (item: CopyItem, id: string, words: CopySheetWords): string => {
  const label = escapeHtml(item.field.label);
  const star = item.field.required ? ` <abbr title="${escapeHtml(words.required)}">*</abbr>` : '';
  if (item.way === 'kosong')
    return `<li><p class="label">${label}${star}</p><p class="empty">${escapeHtml(emptyWords(item, words))}</p></li>`;
  const canCopy = item.way === 'salin' || item.way === 'berkas';
  const copy = `<button type="button" data-copy="${id}" id="${id}-copy" aria-labelledby="${id}-copy ${id}-label">${escapeHtml(words.copy)}</button>`;
  const known = item.isKnown ? ` (${escapeHtml(words.known)})` : '';
  return [
    `<li><p class="label" id="${id}-label">${label}${star}</p>`,
    `<p>${leadWords(item, words)}<span class="value" id="${id}" dir="auto" translate="no" draggable="true">${escapeHtml(item.text)}</span></p>`,
    `<p class="act">${canCopy ? copy : ''}`,
    `<label><input type="checkbox" data-tick="${item.id}"${item.isKnown ? ' checked' : ''} aria-describedby="${id}-label"> ${escapeHtml(words.done)}${known}</label></p></li>`,
  ].join('');
};
