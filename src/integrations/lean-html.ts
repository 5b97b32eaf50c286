import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from './paths.ts';

/** What keeps its white space: what is no text, text that is shown as typed, and every tag with its attributes. */
const KEPT = /<(pre|textarea|script|style)\b[^]*?<\/\1>|<!--[^]*?-->|<(?:"[^"]*"|'[^']*'|[^"'>])*>/g;

/** White space between tags and words as browsers show it: each run of it one space. */
export const leanHtml = (html: string): string => {
  let from = 0;
  const lean: string[] = [];
  for (const { 0: kept, index } of html.matchAll(KEPT)) {
    lean.push(html.slice(from, index).replace(/[ \t\r\n]+/g, ' '), kept);
    from = index + kept.length;
  }
  return lean.join('') + html.slice(from).replace(/[ \t\r\n]+/g, ' ');
};

/**
 * Leaves out the white space that templates put between what they leave out and what they print. Each row of a long
 * table has some; together they would be over the budget of a page.
 */
export const leanPages = (): AstroIntegration => ({
  name: 'lean-pages',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const dist = fileURLToPath(dir);
      for (const file of filesBelow(dist).filter((name) => name.endsWith('.html')))
        writeFileSync(join(dist, file), leanHtml(readFileSync(join(dist, file), 'utf8')));
    },
  },
});
