import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installFromDebian } from './debian.mjs';
import { childEnv, nodePath, root } from './setup.mjs';

/** The one without windows first: it does the same work in about half the time. */
const DEBIAN_PACKAGES = ['chromium-headless-shell', 'chromium'];
const NAMES = [...DEBIAN_PACKAGES, 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
];

const onPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

/**
 * A Chromium that is already there: the one `CHROMIUM_PATH` names, else the system's.
 * @returns {string | undefined}
 */
export const findBrowser = () =>
  process.env.CHROMIUM_PATH ?? onPath() ?? USUAL_PLACES.find((path) => existsSync(path));

const installPlaywrights = () =>
  spawnSync(nodePath, [join(root, 'node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium'], {
    cwd: root,
    stdio: 'inherit',
    env: childEnv(),
  }).status === 0;

/**
 * Finds a Chromium for the tests or installs one, and leaves its path in `CHROMIUM_PATH` for child processes
 * (unset where Playwright's own is used, which Playwright finds itself).
 * @returns {boolean} false, with a sentence printed that says what to do, when there is none to be had
 */
export const ensureBrowser = () => {
  if (process.env.CHROMIUM_PATH && !existsSync(process.env.CHROMIUM_PATH)) {
    console.error(
      `CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which does not exist. Correct or unset it.`,
    );
    return false;
  }
  if (!findBrowser()) {
    console.log('No Chromium found: installing one for the tests …');
    const fromDebian = installFromDebian(...DEBIAN_PACKAGES.map((name) => [name, 'fonts-liberation']));
    if (!fromDebian && !installPlaywrights()) {
      console.error(
        'No browser for the tests. Install Chromium or Google Chrome (on Debian or Ubuntu: apt-get install chromium), ' +
          'or set CHROMIUM_PATH to the program, then run npm test again.',
      );
      return false;
    }
  }
  const found = findBrowser();
  if (found) process.env.CHROMIUM_PATH = found;
  return true;
};
