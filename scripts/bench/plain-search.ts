import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { createServer } from '../server.mjs';
import { root } from '../setup.mjs';

const PAGE = `<!doctype html><html lang="id"><meta charset="utf-8"><title>Plain</title><main><form>
<input name="q" type="search"></form><ol></ol></main><script type="module">
const box = document.querySelector('input');
const list = document.querySelector('ol');
let engine;
const search = async () => {
  engine ??= import('/pagefind/pagefind.js');
  const { results } = await (await engine).search(box.value);
  const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  list.replaceChildren(...pages.map(({ url, meta }) => {
    const item = document.createElement('li');
    const link = item.appendChild(document.createElement('a'));
    link.href = url;
    link.textContent = meta.title;
    return item;
  }));
};
box.value = new URLSearchParams(location.search).get('q') ?? '';
box.addEventListener('input', search);
if (box.value) search();
</script></html>`;

/** A page with nothing but Pagefind over the same pages, to measure beside: made in a temporary folder, and served. */
export const openPlainSearch = async (): Promise<{ address: string; close: () => void }> => {
  const folder = mkdtempSync(join(tmpdir(), 'siap-plain-'));
  for (const name of readdirSync(join(root, 'dist')))
    if (!/^(pagefind|sw\.js|_headers)/.test(name))
      cpSync(join(root, 'dist', name), join(folder, name), { recursive: true });
  const { index } = await pagefind.createIndex({ forceLanguage: 'id' });
  if (!index) throw new Error('Pagefind made no index');
  await index.addDirectory({ path: folder });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await pagefind.close();
  writeFileSync(join(folder, 'plain.html'), PAGE);
  const server = createServer({ dir: folder });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/plain.html`,
    close: () => {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
};
