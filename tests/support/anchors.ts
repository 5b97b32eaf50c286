import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages, DIST } from './dist.ts';

/** The committed list of every address that a paragraph of the site ever had, one a line: `/istilah/#hphk`. */
export const ANCHORS_FILE = join(import.meta.dirname, '../content/anchors.txt');

/** The addresses that the pages of a build show beside their paragraphs. */
export const shownAnchors = (dist = DIST): string[] =>
  builtPages(dist)
    .flatMap(({ path, html }) =>
      [...html.matchAll(/<a class="pin"[^>]* href="#([^"]+)"/g)].map(([, id]) => `${path}#${id ?? ''}`),
    )
    .sort();

/** The addresses that must work, as they are committed. */
export const promisedAnchors = (): string[] =>
  readFileSync(ANCHORS_FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
