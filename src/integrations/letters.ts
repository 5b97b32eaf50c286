import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LETTERS, letterAddress } from '../lib/letters.ts';
import { cutLetters, type LetterFiles } from '../letters/cut.ts';
import { withSlash } from './paths.ts';

/**
 * Writes the letters of other scripts that papers are printed in. A page asks for the few files that an entry needs;
 * nothing fetches or stores them unasked.
 */
export const letters = (): AstroIntegration => {
  let base = '/';
  let cut: Promise<LetterFiles> | undefined;
  return {
    name: 'letters',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = withSlash(config.base);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`${base}${LETTERS}`, (request, response, next) => {
          cut ??= cutLetters();
          const name = (request.url ?? '').replace(/^\/|\.z$/g, '');
          cut.then((files) => (files.has(name) ? response.end(files.get(name)) : next()), next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const files = await cutLetters();
        mkdirSync(dirname(join(dist, letterAddress('any'))), { recursive: true });
        for (const [name, bytes] of files) writeFileSync(join(dist, letterAddress(name)), bytes);
        const size = [...files.values()].reduce((sum, { length }) => sum + length, 0);
        logger.info(`${files.size} files of letters, ${Math.round(size / 1024)} KiB, fetched when asked for`);
      },
    },
  };
};
