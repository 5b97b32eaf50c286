import { spawnSync } from 'node:child_process';
import { installFromDebian } from './debian.mjs';
import { findJava } from './html-check.mjs';

/** Other people's programs that check what the site makes, with the Debian package each comes in. */
const PACKAGES = {
  java: 'default-jre-headless',
  qpdf: 'qpdf',
  sha256sum: 'coreutils',
  unzip: 'unzip',
};

/** @param {string} program @returns {boolean} whether it is on this machine */
export const has = (program) =>
  program === 'java' ? Boolean(findJava()) : spawnSync(program, ['--version']).error === undefined;

/**
 * Installs the programs that tests need where it may, and says in a sentence what is missing all the same: checks with
 * it are then skipped by name, in continuous integration they fail.
 */
export const ensureTools = () => {
  const missing = () => Object.keys(PACKAGES).filter((program) => !has(program));
  const wanted = missing();
  if (wanted.length === 0) return;
  console.log(`Installing what tests need: ${wanted.join(', ')} …`);
  installFromDebian(wanted.map((program) => PACKAGES[program]));
  const still = missing();
  if (still.length === 0) return;
  console.log(
    `Not on this machine, and not to be installed: ${still.join(', ')}. On Debian or Ubuntu: ` +
      `apt-get install ${still.map((program) => PACKAGES[program]).join(' ')}`,
  );
};
