/** `npm run test:unit|test:watch|test:e2e [-- files and options]`: a part of the tests, from a fresh clone too. */
import { ensureBrowser } from './browser.mjs';
import { ensureBuilt } from './build.mjs';
import { PLAYWRIGHT, run, VITEST } from './run.mjs';
import { ensureInstalled } from './setup.mjs';
import { ensureTools } from './tools.mjs';

const [part, ...args] = process.argv.slice(2);
const options = { input: 'inherit' };

const PARTS = {
  unit: () => run(VITEST, ['run', ...args], options),
  watch: () => run(VITEST, ['watch', ...args], options),
  e2e: () => ensureBrowser() && ensureBuilt() && run(PLAYWRIGHT, ['test', ...args], options),
};

ensureInstalled();
ensureTools();
process.exitCode = PARTS[part]?.() ? 0 : 1;
