import { LAMPIRAN } from '../../../domain/package/build-package.ts';
import type { Entry } from '../../../domain/package/entries.ts';
import { escapeHtml } from '../../../lib/escape-html.ts';
import { shownValue } from '../../../domain/submission/shown-value.ts';
import type { CopySheetWords } from './words.ts';

/** What is copied for an entry; empty where there is nothing to copy. */
const valueOf = ({ field, value, file }: Entry, words: CopySheetWords): string =>
  field.type === 'berkas'
    ? file
      ? `${LAMPIRAN}/${file.fileName}`
      : ''
    : shownValue(field, value, words.date);

const emptyWords = ({ field, prepared }: Entry, words: CopySheetWords): string => {
  if (field.type === 'berkas') return prepared ? words.prepared : words.notAttached;
  return field.fromAccount ? words.fromAccount : words.empty;
};

/** One field of the portal as an item of the list: label, value, button and tick; nothing to press where it is empty. */
export const fieldItem = (entry: Entry, id: string, words: CopySheetWords): string => {
  const label = escapeHtml(entry.field.label);
  const star = entry.field.required ? ` <abbr title="${escapeHtml(words.required)}">*</abbr>` : '';
  const value = valueOf(entry, words);
  if (value === '')
    return `<li><p class="label">${label}${star}</p><p class="empty">${escapeHtml(emptyWords(entry, words))}</p></li>`;
  return [
    `<li><p class="label" id="${id}-label">${label}${star}</p>`,
    `<p class="value" id="${id}" dir="auto">${escapeHtml(value)}</p>`,
    `<p class="act"><button type="button" data-copy="${id}" id="${id}-copy" aria-labelledby="${id}-copy ${id}-label">${escapeHtml(words.copy)}</button>`,
    `<label><input type="checkbox" data-tick="${id}" aria-describedby="${id}-label"> ${escapeHtml(words.done)}</label></p></li>`,
  ].join('');
};
