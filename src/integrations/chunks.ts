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

/** The list of files that the wrapper would have preloaded, and every mention of it, taken out again. */
const unlistedImports = (): Plugin => ({
  name: 'unlisted-imports',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk')
          chunk.code = chunk.code
            .replace(/^const __vite__mapDeps=.*\n/, '')
            .replace(/,__vite__mapDeps\(\[[\d,]*\]\)/g, '');
    },
  },
});

/** What every island needs, and what every form needs, each in one file: many small ones compress worse. */
const GROUPS = [
  { name: 'preact', test: /node_modules\/preact\/|vite\/preload-helper/ },
  {
    name: 'isian',
    test: /src\/(islands\/shared\/(Field|SelectField|DateField|Live|useLazy)|i18n\/(format(-decimal|-volume|-list)?)\.ts|lib\/(result|iso-date)|domain\/(dates|volume|parse-volume|mass)|client\/clock)|ui:id\/kepastian\/tingkat$/,
    minShareCount: 2,
  },
  // What the first screen of the estimator needs; the parts that are fetched later share it.
  {
    name: 'tarif',
    test: /src\/(islands\/estimator\/(Estimator|Result|Line\w*|ServiceFields|GoodsField|derive|model|present|say-(sum|sureness)|use\w+|field-id|line-title)\.tsx?|domain\/tariff\/(any-goods|sureness)|domain\/terbilang|islands\/shared\/(say-volume-problem|useSeen|useTranslated))|ui:id\/tarif\/(isian|hasil|catatan|salah|keadaan|traffic|goods|barang|batasAtas)$/,
  },
  // What reads text from outside: links, packages, and what was kept on the device.
  {
    name: 'baca',
    test: /src\/(lib\/(reading\/|json-depth)|schemas\/vocabulary|domain\/checklist\/(state|item)\.|client\/download|islands\/shared\/useFocusNext)/,
    minShareCount: 2,
  },
  // What forms need that keep what is entered on the device.
  {
    name: 'perangkat',
    test: /node_modules\/idb\/|src\/(client\/(db|windows|persist|checks)|islands\/shared\/(useAutosave|SaveStatus))/,
    minShareCount: 2,
  },
  // What the screens of an application share with its last one: many small files cost more than they hold.
  {
    name: 'permohonan',
    test: /src\/(domain\/submission\/(application|check-text|identifiers\/(container|npwp|phone)|problem\.|reduce)|domain\/revision\/entry-at|client\/account|islands\/shared\/(Required|ErrorSummary))|ui:id\/(paket\/(akun|isian|langkah|masalah)|lampiran\/tidakTersimpan)$/,
    minShareCount: 2,
  },
  // By itself, because the search needs it and nothing else of the forms.
  { name: 'fill', test: /src\/((i18n|lib)\/fill|lib\/links)\.ts/, minShareCount: 2, priority: 1 },
];

/** How the browser's scripts are cut into files. */
export const chunks = (): AstroIntegration => ({
  name: 'chunks',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [plainImports(), unlistedImports()],
          environments: {
            client: { build: { rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } } } },
          },
        },
      });
    },
  },
});
