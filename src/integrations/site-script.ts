import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { OutputFile } from 'esbuild';
import { bundle } from './bundle.ts';
import { withSlash } from './paths.ts';

const NAME = 'siap:site-script';
const ENTRY = 'src/client/site.ts';

/**
 * Provides `import siteScript from 'siap:site-script'`: the address of the one script that each page
 * imports after `load`. It is bundled before the pages are, because Astro can give a page the address
 * of a stylesheet or an image but not that of a script to be imported later.
 */
export const siteScript = (): AstroIntegration => {
  let files: OutputFile[] = [];
  let assets = '_astro';
  return {
    name: 'site-script',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        const base = withSlash(config.base);
        assets = config.build.assets;
        let address = `${base}${ENTRY}`;
        if (command === 'build') {
          files = await bundle({
            entry: fileURLToPath(new URL(ENTRY, config.root)),
            name: 'site.[hash]',
            splitting: true,
            define: { 'import.meta.env.BASE_URL': JSON.stringify(base), 'import.meta.env.PROD': 'true' },
          });
          const entry = files.map(({ path }) => basename(path)).find((name) => name.startsWith('site.'));
          if (entry === undefined) throw new Error(`${ENTRY} was not bundled`);
          address = `${base}${assets}/${entry}`;
        }
        updateConfig({
          vite: {
            plugins: [
              {
                name: NAME,
                resolveId: (id: string) => (id === NAME ? `\0${NAME}` : undefined),
                load: (id: string) =>
                  id === `\0${NAME}` ? `export default ${JSON.stringify(address)};` : undefined,
              },
            ],
          },
        });
      },
      'astro:config:done': ({ injectTypes }) => {
        injectTypes({
          filename: 'site-script.d.ts',
          content: `declare module '${NAME}' {\n  const address: string;\n  export default address;\n}\n`,
        });
      },
      'astro:build:done': ({ dir }) => {
        const folder = join(fileURLToPath(dir), assets);
        mkdirSync(folder, { recursive: true });
        for (const { path, contents } of files) writeFileSync(join(folder, basename(path)), contents);
      },
    },
  };
};
