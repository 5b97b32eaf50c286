import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { filesBelow } from './paths.ts';

/** Ready-made interfaces, the worker (searches run with `noWorker: true`) and the stemmer of no language. */
const UNUSED = /^(pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|wasm\.unknown)/;

/** Indexes the built pages, in Indonesian, into `pagefind/`; only what is in `data-pagefind-body`. */
export const pagefindIndex = (): AstroIntegration => ({
  name: 'pagefind-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const dist = fileURLToPath(dir);
      const { index, errors } = await pagefind.createIndex({ forceLanguage: 'id' });
      if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
      const added = await index.addDirectory({ path: dist });
      const outputPath = join(dist, 'pagefind');
      const written = await index.writeFiles({ outputPath });
      await pagefind.close();
      const problems = [...added.errors, ...written.errors];
      if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
      for (const file of filesBelow(outputPath)) if (UNUSED.test(file)) rmSync(join(outputPath, file));
      logger.info(`${added.page_count} pages indexed`);
    },
  },
});
