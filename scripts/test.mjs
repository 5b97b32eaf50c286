import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { checkHtml } from './html-check.mjs';
import { closingLines, readPlaywright, readVitest } from './reports.mjs';
import { PLAYWRIGHT, run, runBeside, VITEST } from './run.mjs';
import { ensureInstalled, root } from './setup.mjs';
import { ensureTools } from './tools.mjs';

const reports = join(root, 'node_modules', '.cache', 'siap', 'reports');
const counted = { passed: 0, failed: 0, skipped: [], flaky: [] };

const timed = (name, work) => {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const result = work();
  console.log(`── ${name}: ${((Date.now() - start) / 1000).toFixed(0)} s`);
  return result;
};

const count = ({ passed = 0, failed = 0, skipped = [], flaky = [] }) => {
  counted.passed += passed;
  counted.failed += failed;
  counted.skipped.push(...skipped);
  counted.flaky.push(...flaky);
};

/** A step that counts as one test. */
const step = (name, work) => {
  const result = timed(name, work);
  if (result === 'skipped') count(process.env.CI ? { failed: 1 } : { skipped: [name] });
  else count(result === true || result === 'passed' ? { passed: 1 } : { failed: 1 });
  return result === true;
};

/**
 * Steps in a row, beside other rows: each of them keeps one core busy.
 * @param {readonly (readonly [name: string, script: string, ...args: string[]])[]} steps
 * @returns {Promise<string[]>} the names of those that went well
 */
const row = async (steps) => {
  const good = [];
  for (const [name, script, ...args] of steps) {
    const start = Date.now();
    const { ended, said } = await runBeside(script, args);
    console.log(`\n── ${name}\n${said}── ${name}: ${((Date.now() - start) / 1000).toFixed(0)} s`);
    count(ended ? { passed: 1 } : { failed: 1 });
    if (ended) good.push(name);
  }
  return good;
};

/** A step with tests of its own; one that fails without saying which counts as one failure. */
const suite = (name, report, work, read) => {
  const file = join(reports, report);
  rmSync(file, { force: true });
  const succeeded = timed(name, () => work(file));
  let counts = { failed: 0 };
  try {
    counts = read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    console.error(`${name} left no report.`);
  }
  count({ ...counts, failed: succeeded ? counts.failed : Math.max(counts.failed, 1) });
};

ensureInstalled();
mkdirSync(reports, { recursive: true });
const browser = ensureBrowser();
ensureTools();

step('content', () => run('scripts/content-check.ts'));
// First, for it writes the types that the others read.
step('types: pages', () => run('node_modules/astro/bin/astro.mjs', ['check']));
const good = await Promise.all([
  row([
    ['lint', 'node_modules/eslint/bin/eslint.js', '.'],
    ['unused code', 'node_modules/knip/bin/knip.js'],
    ['format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ]),
  row([
    ['types: scripts and tests', 'node_modules/typescript/bin/tsc', '--noEmit'],
    ['types: service worker', 'node_modules/typescript/bin/tsc', '--noEmit', '-p', 'src/sw'],
    ['build', 'scripts/build-once.mjs'],
  ]),
]);
const built = good.flat().includes('build');
suite(
  'unit, content and component tests',
  'vitest.json',
  (file) => run(VITEST, ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]),
  readVitest,
);
if (built) {
  step('HTML', checkHtml);
  step('budgets', () => run('scripts/budgets.ts'));
}
if (built && browser)
  suite(
    'browser tests',
    'playwright.json',
    (file) => run(PLAYWRIGHT, ['test'], { env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file } }),
    readPlaywright,
  );
else count({ failed: 1 });

console.log(`\n${closingLines(counted).join('\n')}`);
process.exitCode = counted.failed === 0 ? 0 : 1;
