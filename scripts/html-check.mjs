import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './setup.mjs';

const jar = join(root, 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');

/**
 * Runs the Nu HTML Checker over every page of `dist/`.
 * @returns {'passed' | 'failed' | 'skipped'} skipped, with a sentence printed, where there is no Java
 */
export const checkHtml = () => {
  if (spawnSync('java', ['-version']).status !== 0) {
    console.log('The HTML checker was left out: it needs Java 11 or later, and there is no "java" here.');
    return 'skipped';
  }
  const { status } = spawnSync(
    'java',
    ['-jar', jar, '--skip-non-html', '--errors-only', join(root, 'dist')],
    {
      stdio: 'inherit',
    },
  );
  return status === 0 ? 'passed' : 'failed';
};

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = checkHtml() === 'failed' ? 1 : 0;
