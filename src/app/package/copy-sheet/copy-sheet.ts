import type { Form } from '../../../domain/submission/form.ts';
import type { Sha256 } from '../../../domain/package/build-package.ts';
import { copyScreens, type CopyScreen } from '../../../domain/copy-view/copy-screens.ts';
import { escapeHtml } from '../../../lib/escape-html.ts';
import type { Paket } from '../../../domain/package/paket.ts';
import { fieldItem } from './field-item.ts';
import type { CopySheetWords } from './words.ts';

/** What the copy sheet is made from. */
export type CopySheetInput = {
  readonly paket: Paket;
  readonly form: Form;
  readonly words: CopySheetWords;
  /** The sheet's own script and style, word for word; both are named by their hash in the sheet's content policy. */
  readonly script: string;
  readonly style: string;
};

const source = async (text: string, sha256: Sha256): Promise<string> => {
  const hex = await sha256(new TextEncoder().encode(text));
  const bytes = hex.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  return `'sha256-${btoa(String.fromCharCode(...bytes))}'`;
};

const heading = (level: 2 | 3 | 4, text: string) =>
  text === '' ? '' : `<h${level}>${escapeHtml(text)}</h${level}>`;

const screenSection = (
  { title: screen, repeats, rows }: CopyScreen,
  number: number,
  words: CopySheetWords,
): string => {
  const lists = rows.map((groups, row) => {
    const parts = groups.map(({ title, items }, group) => {
      const list = items.map((item, index) => fieldItem(item, `f${number}-${row}-${group}-${index}`, words));
      const own = title === screen || (repeats && groups.length === 1) ? '' : title;
      return `${heading(repeats ? 4 : 3, own)}<ul>${list.join('')}</ul>`;
    });
    return `${repeats ? heading(3, words.row(row + 1)) : ''}${parts.join('')}`;
  });
  const body = lists.length === 0 ? `<p class="empty">${escapeHtml(words.empty)}</p>` : lists.join('');
  return `<section>${heading(2, `${number}. ${screen}`)}${body}</section>`;
};

const portalLine = ({ portal }: CopySheetWords): string =>
  typeof portal === 'string'
    ? `<p>${escapeHtml(portal)}</p>`
    : `<p><a href="${escapeHtml(portal.host)}" rel="noopener noreferrer">${escapeHtml(portal.label)}</a></p>`;

/**
 * `salinan.html`: every field of the portal in its order, with a button that copies it. One file without any address
 * to fetch from, which works from a folder without a network; its content policy forbids all but its own script and style.
 */
export const copySheet = async (
  { paket, form, words, script, style }: CopySheetInput,
  sha256: Sha256,
): Promise<string> => {
  const policy = `default-src 'none'; script-src ${await source(script, sha256)}; style-src ${await source(style, sha256)}; base-uri 'none'; form-action 'none'`;
  const { copied, selected, progress, next, goOn, finished } = words;
  const data = { copied, selected, progress, next, goOn, finished };
  return [
    '<!doctype html>\n<html lang="id">\n<head>\n<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(words.title)}</title>\n<style>${style}</style>\n</head>\n<body>`,
    `<main data-key="${escapeHtml(`${paket.serviceId} ${paket.createdAt}`)}" data-words="${escapeHtml(JSON.stringify(data))}">`,
    `<h1>${escapeHtml(words.title)}</h1>`,
    ...words.lead.map((text) => `<p>${escapeHtml(text)}</p>`),
    portalLine(words),
    `<noscript><p class="note">${escapeHtml(words.noScript)}</p></noscript>`,
    '<div class="next"><p class="said" role="status"></p>\n<p class="held" dir="auto" translate="no"></p>\n<button type="button" data-next hidden></button>\n<p class="progress"></p></div>',
    ...copyScreens(paket, form).map((screen, index) => screenSection(screen, index + 1, words)),
    `<p class="foot">${escapeHtml(words.foot)}</p>\n</main>`,
    `<script>${script}</script>\n</body>\n</html>\n`,
  ].join('\n');
};
