/** `npm run bench:scale -- N`: the same build with N more services, in a temporary folder that is removed again. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadContent } from '../src/content/load.ts';
import { measureBuild } from './bench/build-time.ts';
import { root } from './setup.mjs';

const COPIED = ['content', 'src', 'packages', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const MODEL = 'madu-pengeluaran-antar-area';

const wanted = Number(process.argv[2]);
if (!Number.isInteger(wanted) || wanted < 1) {
  console.error('Say how many services to add: npm run bench:scale -- 500');
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'siap-scale-'));
try {
  for (const name of COPIED) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const services = join(folder, 'content/services');
  for (let number = 1; number <= wanted; number += 1) {
    const copy = join(services, `madu-contoh-${number}`);
    cpSync(join(services, MODEL), copy, { recursive: true });
    const page = join(copy, 'index.mdx');
    const text = readFileSync(page, 'utf8')
      .replace(/^title: .*$/m, `title: Pengeluaran madu contoh ${number}`)
      .replace(/^order: .*$/m, `order: ${1000 + number}`);
    writeFileSync(page, text);
  }
  const measure = (place: string) => {
    const start = performance.now();
    loadContent(join(place, 'content'));
    return { contentMs: Math.round(performance.now() - start), ...measureBuild(place) };
  };
  // Once for nothing: the first reading also warms up the compiler.
  loadContent(join(root, 'content'));
  const [plain, scaled] = [measure(root), measure(folder)];
  const perService = Math.round((scaled.ms - plain.ms) / wanted);
  console.table({ 'as it is': plain, [`with ${wanted} more services`]: scaled });
  console.log(`${perService} ms for each service more`);
} finally {
  rmSync(folder, { recursive: true });
}
