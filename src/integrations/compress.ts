import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { filesBelow } from './paths.ts';

const TEXT = /\.(html|js|css|svg|json|xml|txt|csv|webmanifest|ttf|pagefind|pf_\w+)$/;

/** Writes a `.br` and a `.gz` beside each file that shrinks, so that a server sends them small without working for it. */
export const compress = (): AstroIntegration => ({
  name: 'compress',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const dist = fileURLToPath(dir);
      for (const file of filesBelow(dist)) {
        if (!TEXT.test(file)) continue;
        const path = join(dist, file);
        const contents = readFileSync(path);
        const compressed = { br: brotliCompressSync(contents), gz: gzipSync(contents, { level: 9 }) };
        for (const [extension, smaller] of Object.entries(compressed))
          if (smaller.length < contents.length) writeFileSync(`${path}.${extension}`, smaller);
      }
    },
  },
});
