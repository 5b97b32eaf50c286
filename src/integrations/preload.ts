import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withSlash } from './paths.ts';

const PAGE = 'cari/index.html';

/** The scripts that an island's script needs before it can run, itself among them; what it loads later is not. */
const graphOf = (folder: string, name: string, found = new Set<string>()): Set<string> => {
  const file = join(folder, name);
  if (found.has(name) || !existsSync(file)) return found;
  found.add(name);
  const imports = /(?:from|import)\s*["']\.\/([\w.@-]+\.js)["']/g;
  for (const [, imported = ''] of readFileSync(file, 'utf8').matchAll(imports))
    graphOf(folder, imported, found);
  return found;
};

/**
 * Lets the search page fetch all its scripts at once beside the index, instead of one after the other as each names
 * the next: on a slow line every step of such a chain costs a round trip.
 */
export const preload = (): AstroIntegration => {
  let base = '/';
  let assets = '_astro';
  return {
    name: 'preload',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = withSlash(config.base);
        assets = config.build.assets;
      },
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const html = readFileSync(join(dist, PAGE), 'utf8');
        const entries = [...html.matchAll(/(?:component|renderer)-url="[^"]*\/([\w.@-]+\.js)"/g)];
        const scripts = new Set(entries.flatMap(([, name = '']) => [...graphOf(join(dist, assets), name)]));
        const links = [...scripts].map(
          (name) => `<link rel="modulepreload" href="${base}${assets}/${name}">`,
        );
        writeFileSync(join(dist, PAGE), html.replace('</head>', `${links.join('')}</head>`));
        logger.info(`${links.length} scripts of the search page fetched at once`);
      },
    },
  };
};
