import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { transform } from 'esbuild';
import * as pagefind from 'pagefind';
import type { IndexedPage, SearchIndex } from '../search/search-index.ts';
import { buildTargets } from './browsers.ts';
import { filesBelow } from './paths.ts';

/**
 * Words in one file of the index, by how often they occur; Pagefind's own 20,000 make files of 29 kB of which a search
 * needs a few hundred bytes. Pagefind takes it from the environment only.
 */
const WORDS_A_FILE = '2000';

/**
 * What holds no words of its page: links of paragraphs to themselves, drawings, ways on. Named here, because on the
 * pages it would weigh.
 */
const NO_WORDS = ['.pin', 'svg', 'main nav', '.moves', '.count'];

/** Ready-made interfaces, the worker (searches run with `noWorker: true`) and the stemmer of no language. */
const UNUSED = /^(pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|wasm\.unknown)/;

/** The self-checks say what the service pages say: they are found by their names alone. */
const NOT_READ = /^periksa\/./;

/**
 * Pagefind packs its files with gzip and reads them unpacked as well: unpacked here, they go over the line as brotli,
 * which is a seventh smaller.
 */
const unpack = (path: string): void => {
  const bytes = readFileSync(path);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) writeFileSync(path, gunzipSync(bytes));
};

/** The filters of a page as Pagefind reads them; put into what it reads, not into what is served. */
const markFilters = (html: string, page: IndexedPage | undefined): string => {
  if (!page) return html;
  const values = [
    ['jenis', [page.kind]],
    ['barang', page.goods ?? []],
    ['arah', page.directions ?? []],
  ] as const;
  const marks = values.flatMap(([name, all]) =>
    all.map((value) => `<span data-pagefind-filter="${name}:${value}"></span>`),
  );
  return html.replace('</main>', `${marks.join('')}</main>`);
};

/** As much of Pagefind as is used, so that a test can stand in for its process. */
export type Engine = Pick<typeof pagefind, 'createIndex' | 'close'>;

/** Indexes the pages of `dist` and writes the index; gives how many pages it holds. */
const writeIndex = async (dist: string, outputPath: string, engine: Engine): Promise<number> => {
  const small = JSON.parse(readFileSync(join(dist, 'cari/indeks.json'), 'utf8')) as SearchIndex;
  const pages = new Map(small.pages.map((page) => [page.path.slice(1), page]));
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = WORDS_A_FILE;
  const { index, errors } = await engine.createIndex({ forceLanguage: 'id', excludeSelectors: NO_WORDS });
  if (!index) throw new Error(errors.join('; '));
  const problems: string[] = [];
  let count = 0;
  for (const file of filesBelow(dist).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(dist, file), 'utf8');
    if (!html.includes('data-pagefind-body') || NOT_READ.test(file)) continue;
    const content = markFilters(html, pages.get(file.replace(/index\.html$/, '')));
    problems.push(...(await index.addHTMLFile({ sourcePath: file, content })).errors);
    count += 1;
  }
  problems.push(...(await index.writeFiles({ outputPath })).errors);
  if (problems.length > 0) throw new Error(problems.join('; '));
  return count;
};

/**
 * Indexes the built pages, in Indonesian, into `pagefind/`; only what is in `data-pagefind-body`. What a page can be
 * filtered by comes from the small index (`cari/indeks.json`), so that both narrow in the same way.
 * @returns how many pages it holds
 * @throws an error that keeps its cause. Pagefind's process is ended either way.
 */
export const indexPages = async (dist: string, engine: Engine = pagefind): Promise<number> => {
  const outputPath = join(dist, 'pagefind');
  try {
    return await writeIndex(dist, outputPath, engine);
  } catch (cause) {
    throw new Error('Pagefind could not index the built pages.', { cause });
  } finally {
    await engine.close();
  }
};

/** The search index of the whole text, made as small as it goes over the line. */
export const pagefindIndex = (): AstroIntegration => ({
  name: 'pagefind-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const dist = fileURLToPath(dir);
      const count = await indexPages(dist);
      const outputPath = join(dist, 'pagefind');
      for (const file of filesBelow(outputPath)) if (UNUSED.test(file)) rmSync(join(outputPath, file));
      for (const file of filesBelow(outputPath)) unpack(join(outputPath, file));
      const code = join(outputPath, 'pagefind.js');
      const minified = await transform(readFileSync(code, 'utf8'), {
        minify: true,
        format: 'esm',
        target: buildTargets(),
      });
      writeFileSync(code, minified.code);
      logger.info(`${count} pages indexed`);
    },
  },
});
