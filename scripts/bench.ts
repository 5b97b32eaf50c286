/** `npm run bench [-- runs]`: weights, Lighthouse, search, estimator and build time, into bench.json and a table. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { firstVisit } from '../tests/support/transfer.ts';
import { measureBuild } from './bench/build-time.ts';
import { measureEstimator } from './bench/estimator.ts';
import { measureLighthouse } from './bench/lighthouse.ts';
import { measureSearch } from './bench/search.ts';
import { inFreshPage, openSite } from './bench/site.ts';
import { ensureBrowser } from './browser.mjs';
import { ensureBuilt } from './build.mjs';
import { root } from './setup.mjs';

const PAGES = [
  '/',
  '/layanan/susu-pengeluaran-antar-area/',
  '/peraturan/pp-35-2016/',
  '/dokumen/kh-12/',
  '/panduan/permintaan-layanan/',
  '/periksa/susu-pengeluaran-antar-area/',
  '/tarif/?layanan=susu-pengeluaran-antar-area&sertifikat=1',
  '/paket/?layanan=health-certificate-omkaba',
  '/cari/?q=madu',
];

const runs = Number(process.argv[2] ?? 5);
if (!ensureBrowser() || !ensureBuilt()) process.exit(1);

const build = measureBuild();
const site = await openSite();
try {
  const pages: Record<string, unknown> = {};
  for (const path of PAGES) {
    const visit = await inFreshPage(site, (page) => firstVisit(page, site.address + path));
    pages[path] = {
      bytes: visit.bytes,
      requests: visit.requests.length,
      scriptBytes: visit.scriptBytes,
      ...(await measureLighthouse(site, path, runs)),
    };
    console.log(`measured ${path}`);
  }
  const search = await measureSearch(site, runs);
  const estimator = await measureEstimator(site, runs);
  const machine = { cores: cpus().length, model: cpus()[0]?.model, node: process.version };
  const report = { measuredAt: new Date().toISOString(), runs, machine, pages, search, estimator, build };
  writeFileSync(join(root, 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
  console.table(pages);
  console.table({ search, estimator, build });
} finally {
  await site.close();
}
