/** Checks the weights of the built site against its budgets; `tests/e2e/budget.spec.ts` measures them in a browser. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { filesBelow } from '../src/integrations/paths.ts';

/** Bytes as transferred (brotli where it applies), and requests. The service worker and the font count apart. */
export const LIMITS = {
  contentPage: 12_000,
  scriptWithoutForm: 3_000,
  headingFont: 20_000,
  firstVisit: 20_000,
  firstVisitRequests: 5,
  estimatorScript: 20_000,
  selfCheckScript: 25_000,
  wizardScript: 40_000,
  officerScript: 25_000,
  searchScript: 23_000,
  firstSearch: 120_000,
  loader: 15_000,
} as const;

/** One figure of one file, and what it may be at most; all in bytes. */
export type Weight = { what: string; bytes: number; limit: number };

const FORMS = /^(periksa|tarif(?!\/daftar\/)|paket|berkas|cari|petugas)\//;

const brotli = (bytes: Buffer | string): number => brotliCompressSync(bytes).length;

/** A page with the stylesheets it links to, compressed. */
const pageWeight = (dist: string, html: string): number => {
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="[^"]*?(_astro\/[^"]+)"/g)];
  return (
    brotli(html) + sheets.reduce((sum, [, file]) => sum + brotli(readFileSync(join(dist, file ?? ''))), 0)
  );
};

/** The scripts a page asks for: those it names, and what those import without waiting. */
const scriptsOf = (dist: string, text: string, found = new Set<string>()): Set<string> => {
  const named = /_astro\/[\w.@-]+\.js|(?<=from ?["']\.\/|import ?["']\.\/)[\w.@-]+\.js/g;
  for (const [name] of text.matchAll(named)) {
    const file = join(dist, '_astro', name.replace('_astro/', ''));
    if (found.has(file) || !existsSync(file)) continue;
    found.add(file);
    scriptsOf(dist, readFileSync(file, 'utf8'), found);
  }
  return found;
};

/** Every figure that the files of a build alone can tell. */
export const weights = (dist: string): Weight[] =>
  filesBelow(dist).flatMap((file): Weight[] => {
    if (file.endsWith('.woff2'))
      return [{ what: file, bytes: readFileSync(join(dist, file)).length, limit: LIMITS.headingFont }];
    if (!file.endsWith('.html') || FORMS.test(file)) return [];
    const html = readFileSync(join(dist, file), 'utf8');
    const scripts = [...scriptsOf(dist, html)].reduce((sum, script) => sum + brotli(readFileSync(script)), 0);
    return [
      { what: `${file}: HTML and CSS`, bytes: pageWeight(dist, html), limit: LIMITS.contentPage },
      { what: `${file}: scripts`, bytes: scripts, limit: LIMITS.scriptWithoutForm },
    ];
  });

if (import.meta.main) {
  const all = weights(join(import.meta.dirname, '../dist'));
  const heaviest = [...all].sort((a, b) => b.bytes / b.limit - a.bytes / a.limit);
  const over = heaviest.filter(({ bytes, limit }) => bytes > limit);
  for (const { what, bytes, limit } of over.length > 0 ? over : heaviest.slice(0, 8))
    console.log(`${bytes > limit ? 'OVER ' : 'within'} ${bytes} of ${limit} B  ${what}`);
  console.log(`budgets: ${all.length} figures, ${over.length} over`);
  process.exitCode = over.length === 0 ? 0 : 1;
}
