import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';
import { uiStrings } from './src/integrations/ui-strings.ts';

const setupFiles = ['tests/support/expectations.ts'];

/** Rules and content need no Astro and start at once; components are rendered by Astro's own pipeline. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [uiStrings()],
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles,
          // The content and the rules are read once a worker and not once a file: nothing in them keeps a state.
          isolate: false,
          // A limit on waiting, wide enough for a busy machine with two cores.
          testTimeout: 30_000,
          include: ['{tests/{unit,content},packages}/**/*.test.{ts,tsx}'],
          // Vitest empties stylesheets unless told otherwise; this one is part of a file that is made.
          css: { include: [/copy-sheet\/style\.css/] },
        },
      },
      {
        plugins: [uiStrings()],
        test: {
          name: 'built',
          environment: 'node',
          setupFiles,
          testTimeout: 30_000,
          // The built pages are what these look at: they bring them up to date first, where one of them is to run.
          globalSetup: ['tests/support/build.ts'],
          include: ['tests/built/**/*.test.ts'],
        },
      },
      getViteConfig({
        test: {
          name: 'component',
          environment: 'node',
          setupFiles,
          include: ['tests/component/**/*.test.{ts,tsx}'],
        },
      }),
    ],
    passWithNoTests: true,
  },
});
