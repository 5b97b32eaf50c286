import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { minify } from 'terser';
import { currentContent } from '../content/current.ts';
import { healthCertificateForm } from '../data/package-forms.ts';
import { slimForm } from '../module/forms.ts';
import { bundle } from './bundle.ts';
import { uiStringsForEsbuild } from './ui-strings.ts';

/** Where the script is that portals include; a stable address. */
const LOADER = 'modul/siap-karantina.js';

/** The script that portals include, from `src/module/main.ts`: bundled, then made as small as it can be. */
const loaderScript = async (root: string): Promise<string> => {
  const [script] = await bundle({
    entry: join(root, 'src/module/main.ts'),
    name: 'siap-karantina',
    splitting: false,
    define: { __FORM__: JSON.stringify(slimForm(healthCertificateForm(currentContent().content))) },
    plugins: [uiStringsForEsbuild],
  });
  if (!script) throw new Error('the loader came out empty');
  const { code } = await minify(script.text, { ecma: 2020, compress: { passes: 3 } });
  return code ?? '';
};

/** Bundles the loader that a portal's owner includes. */
export const loader = (): AstroIntegration => {
  let root = '';
  return {
    name: 'loader',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const script = await loaderScript(root);
        const file = join(fileURLToPath(dir), LOADER);
        mkdirSync(join(file, '..'), { recursive: true });
        writeFileSync(file, script);
        logger.info(`${LOADER}: ${script.length} characters`);
      },
    },
  };
};
