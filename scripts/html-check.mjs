import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './setup.mjs';

const jar = join(root, 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');

/** The system's Java, or the one that the checker's package may have fetched when it was installed. */
export const findJava = () => {
  const { findCachedJava } = createRequire(import.meta.url)('vnu-jar/vnu-java-downloader.js');
  return ['java', findCachedJava()].find((java) => java && spawnSync(java, ['-version']).status === 0);
};

/**
 * Runs the Nu HTML Checker over every page of `dist/`.
 * @param {string | undefined} java the program to run it with
 * @returns {'passed' | 'failed' | 'skipped'} skipped, with a sentence printed, where there is no Java
 */
export const checkHtml = (java = findJava()) => {
  if (!java) {
    console.log('The HTML checker was left out: it needs Java 11 or later, and none was found.');
    return 'skipped';
  }
  const { status } = spawnSync(java, ['-jar', jar, '--skip-non-html', '--errors-only', join(root, 'dist')], {
    stdio: 'inherit',
  });
  return status === 0 ? 'passed' : 'failed';
};

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = checkHtml() === 'failed' ? 1 : 0;
