import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureBuilt } from './build.mjs';
import { checkHtml } from './html-check.mjs';
import { childEnv, ensureInstalled, nodePath, root } from './setup.mjs';

const reports = join(root, 'node_modules', '.cache', 'siap', 'reports');
const counted = { passed: 0, failed: 0 };

/** Runs a program of an installed package (its script, relative to `node_modules`) and streams what it says. */
const run = (script, args = [], env = {}) =>
  spawnSync(nodePath, [join(root, script), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...childEnv(), ...env },
  }).status === 0;

const tool = (script, ...args) => run(join('node_modules', script), args);

const timed = (name, work) => {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const result = work();
  console.log(`── ${name}: ${((Date.now() - start) / 1000).toFixed(0)} s`);
  return result;
};

const count = (passed, failed) => {
  counted.passed += passed;
  counted.failed += failed;
};

/** A step that counts as one test. */
const step = (name, work) => {
  const result = timed(name, work);
  if (result !== 'skipped') count(...(result === true || result === 'passed' ? [1, 0] : [0, 1]));
  return result === true;
};

/** A step with tests of its own; one that fails without saying which counts as one failure. */
const suite = (name, report, work, read) => {
  const file = join(reports, report);
  rmSync(file, { force: true });
  const succeeded = timed(name, () => work(file));
  let [passed, failed] = [0, 0];
  try {
    [passed, failed] = read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    console.error(`${name} left no report.`);
  }
  count(passed, succeeded ? failed : Math.max(failed, 1));
};

// What is tested is the site as it is built by default, whatever this shell is set up for.
delete process.env.SITE_URL;
delete process.env.CONTENT_DIR;
delete process.env.PORT;

ensureInstalled();
mkdirSync(reports, { recursive: true });
const browser = ensureBrowser();

step('content', () => run('scripts/content-check.ts'));
step('types: pages', () => tool('astro/bin/astro.mjs', 'check'));
step('types: scripts and tests', () => tool('typescript/bin/tsc', '--noEmit'));
step('types: service worker', () => tool('typescript/bin/tsc', '--noEmit', '-p', 'src/sw'));
step('lint', () => tool('eslint/bin/eslint.js', '.'));
step('format', () => tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'));
const built = step('build', ensureBuilt);
suite(
  'unit, content and component tests',
  'vitest.json',
  (file) =>
    tool('vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`),
  ({ numPassedTests, numFailedTests }) => [numPassedTests, numFailedTests],
);
if (built) {
  step('HTML', checkHtml);
  step('budgets', () => run('scripts/budgets.ts'));
}
if (built && browser)
  suite(
    'browser tests',
    'playwright.json',
    (file) =>
      run(join('node_modules', '@playwright', 'test', 'cli.js'), ['test', '--reporter=list,json'], {
        PLAYWRIGHT_JSON_OUTPUT_NAME: file,
      }),
    ({ stats }) => [stats.expected + stats.flaky, stats.unexpected],
  );
else count(0, 1);

console.log(`\n${counted.passed} passed, ${counted.failed} failed`);
process.exitCode = counted.failed === 0 ? 0 : 1;
