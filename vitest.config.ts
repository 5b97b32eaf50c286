import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';
import { uiStrings } from './src/integrations/ui-strings.ts';

/** Rules and content need no Astro and start at once; components are rendered by Astro's own pipeline. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [uiStrings()],
        test: {
          name: 'unit',
          environment: 'node',
          // A limit on waiting, wide enough for a busy machine with two cores.
          testTimeout: 30_000,
          include: ['tests/{unit,content}/**/*.test.{ts,tsx}'],
          // Vitest empties stylesheets unless told otherwise; this one is part of a file that is made.
          css: { include: [/copy-sheet\/style\.css/] },
        },
      },
      getViteConfig({
        test: { name: 'component', environment: 'node', include: ['tests/component/**/*.test.{ts,tsx}'] },
      }),
    ],
    passWithNoTests: true,
  },
});
