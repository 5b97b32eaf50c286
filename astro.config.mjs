import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { buildTargets } from './src/integrations/browsers.ts';
import { chunks } from './src/integrations/chunks.ts';
import { clientPainted } from './src/integrations/client-painted.ts';
import { compress } from './src/integrations/compress.ts';
import { contentWatch } from './src/integrations/content-watch.ts';
import { headers } from './src/integrations/headers.ts';
import { letters } from './src/integrations/letters.ts';
import { loader } from './src/integrations/loader.ts';
import { pagefindIndex } from './src/integrations/pagefind.ts';
import { look } from './src/integrations/look.ts';
import { leanPages } from './src/integrations/lean-html.ts';
import { preload } from './src/integrations/preload.ts';
import { pictures } from './src/integrations/pictures.ts';
import { serviceWorker } from './src/integrations/service-worker.ts';
import { siteScript } from './src/integrations/site-script.ts';
import { uiStringsIntegration } from './src/integrations/ui-strings.ts';

const siteUrl = new URL(process.env.SITE_URL ?? 'http://localhost:4321/');

export default defineConfig({
  site: siteUrl.origin,
  base: siteUrl.pathname,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  prerenderConflictBehavior: 'error',
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    uiStringsIntegration(),
    contentWatch(),
    look(),
    siteScript(),
    clientPainted(),
    chunks(),
    mdx(),
    preact(),
    // What the copies say is the evidence behind a list, reached from its lines.
    sitemap({ filter: (page) => !/\/tarif\/daftar\/[^/]+\/[^/]+\/[^/]+\/$/.test(page) }),
    // After the build, in this order: each works on what those before it wrote.
    leanPages(),
    pagefindIndex(),
    preload(),
    pictures(),
    letters(),
    loader(),
    serviceWorker(),
    headers(),
    compress(),
  ],
  vite: { build: { assetsInlineLimit: 0, target: buildTargets() } },
});
