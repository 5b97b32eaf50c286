import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './dist.ts';

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#34;': '"',
  '&amp;': '&',
};

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A content text as a page would show it: without the source's marks for italic and bold. */
export const asShown = (words: string): string => squeeze(words.replace(/\*/g, ''));

/** The visible text of a built page, e.g. of `/layanan/madu-pengeluaran-antar-area/`. */
export const pageText = (path: string): string =>
  squeeze(
    readFileSync(join(DIST, path, 'index.html'), 'utf8')
      .replace(/<(script|style|head)\b[\s\S]*?<\/\1>/g, ' ')
      .replace(/<\/?(?:a|em|strong|span|small|code)\b[^>]*>/g, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/&(?:lt|gt|quot|#39|#34|amp);/g, (entity) => ENTITIES[entity] ?? entity),
  );

/** The anchors of a built page. */
export const pageAnchors = (path: string): Set<string> =>
  new Set(
    [...readFileSync(join(DIST, path, 'index.html'), 'utf8').matchAll(/\sid="([^"]+)"/g)].map(
      ([, id]) => id ?? '',
    ),
  );
