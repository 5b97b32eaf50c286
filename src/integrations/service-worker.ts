import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getManifest, type ManifestEntry } from 'workbox-build';
import { LETTERS } from '../lib/letters.ts';
import { bundle } from './bundle.ts';

const STORED = [
  '**/*.{html,js,css,woff2,ttf,svg,png,ico,webmanifest,json}',
  '{data/**/*.csv,perubahan.xml}',
  'pagefind/**/*.{pf_meta,pf_index,pf_fragment,pf_filter,pagefind}',
];
/** Made for other readers than the site itself, fetched by the browser at install, or stored only once it was used. */
const LEFT_OUT = ['sw.js', 'og/**', 'kartu/**', `${LETTERS}**`, '**/*.{br,gz}', '_headers'];
const HASHED_NAME = /^(_astro\/|pagefind\/(fragment|index|filter)\/)/;

/** What a visitor probably opens next is stored first; matched against addresses relative to the base. */
const ORDER = [
  /^_astro\/.*\.(css|woff2)$/,
  /^(\.\/|404\.html|luring\/|manifest\.webmanifest)$/,
  /^(layanan|periksa|tarif|paket|cari)\//,
  /^_astro\//,
  /^pagefind\//,
];
const rank = ({ url }: ManifestEntry): number => {
  const index = ORDER.findIndex((pattern) => pattern.test(url));
  return index < 0 ? ORDER.length : index;
};

/** `layanan/index.html` is asked for, and so stored, as `layanan/`. */
const asAddress = (url: string): string => url.replace(/(^|\/)index\.html$/, '$1') || './';

/** Bundles `src/sw/sw.ts` to `sw.js`, with the list of all files of the site that it stores for offline use. */
export const serviceWorker = (): AstroIntegration => {
  let root = '';
  return {
    name: 'service-worker',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const { manifestEntries, size, warnings } = await getManifest({
          globDirectory: dist,
          globPatterns: STORED,
          globIgnores: LEFT_OUT,
          dontCacheBustURLsMatching: HASHED_NAME,
          maximumFileSizeToCacheInBytes: 4_000_000,
        });
        if (warnings.length > 0) throw new Error(`Workbox: ${warnings.join('; ')}`);
        const entries = manifestEntries
          .map((entry) => ({ ...entry, url: asAddress(entry.url) }))
          .sort((a, b) => rank(a) - rank(b));
        const [worker] = await bundle({
          entry: join(root, 'src/sw/sw.ts'),
          name: 'sw',
          splitting: false,
          define: { __STORED_FILES__: JSON.stringify(entries) },
        });
        if (!worker) throw new Error('the service worker came out empty');
        writeFileSync(join(dist, 'sw.js'), worker.contents);
        logger.info(`${entries.length} files, ${Math.round(size / 1024)} KiB stored for offline use`);
      },
    },
  };
};
