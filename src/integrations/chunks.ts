import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/**
 * Vite wraps each `import()` in a helper that preloads style sheets. Here every page carries its styles itself,
 * so the wrapper has nothing to do but to load.
 */
const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined,
});

/** What every island needs, and what every form needs, each in one file: many small ones compress worse. */
const GROUPS = [
  { name: 'preact', test: /node_modules\/preact\/|vite\/preload-helper/ },
  {
    name: 'isian',
    test: /src\/(islands\/shared\/(Field|SelectField|DateField|ErrorSummary|StatusMark)|i18n\/(fill|format(-decimal|-volume)?)\.ts|domain\/(result|dates|volume|parse-volume)|client\/(clock|download))/,
    minShareCount: 2,
  },
];

/** How the browser's scripts are cut into files. */
export const chunks = (): AstroIntegration => ({
  name: 'chunks',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [plainImports()],
          environments: {
            client: { build: { rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } } } },
          },
        },
      });
    },
  },
});
