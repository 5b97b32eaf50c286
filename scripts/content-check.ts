import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDays } from '../src/content/check-days.ts';
import { checkHistory } from '../src/content/check-history.ts';
import { checkStringsUsed, STRINGS } from '../src/content/check-strings.ts';
import { loadContent } from '../src/content/load.ts';
import { formatProblem } from '../src/content/problem.ts';
import { publishedContent } from './published.ts';
import { formatWarning, warningsOf } from '../src/content/warnings.ts';

/** Where the day begins first in Indonesia (WIT, UTC+9): a day that an editor may write already. */
const today = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);

const root = join(import.meta.dirname, '..');
const published = publishedContent(root);

/** The strings against the code that uses them. */
const stringsUsed = () =>
  checkStringsUsed(
    readFileSync(join(root, STRINGS), 'utf8'),
    readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|tsx|astro)$/.test(name))
      .map((name) => ({ path: `src/${name}`, text: readFileSync(join(root, 'src', name), 'utf8') })),
    published?.strings,
  );

const { content, problems, compared } = loadContent(join(root, 'content'), new Map(), (all, found) => [
  ...checkDays(all, today),
  ...(published ? checkHistory(all, published, found) : []),
  ...stringsUsed(),
]);
for (const problem of problems) console.error(formatProblem(problem));
for (const warning of warningsOf(content, today)) console.warn(formatWarning(warning));
const entries = Object.values(content).reduce((sum, { size }) => sum + size, 0);
console.log(
  problems.length === 0
    ? `content: ${entries} entri, tanpa masalah`
    : `content: ${problems.length} masalah${compared ? '' : '; hubungan antarberkas diperiksa sesudah ini diperbaiki'}`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
