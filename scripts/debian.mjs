import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { childEnv, root } from './setup.mjs';

const run = (command, args) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', env: childEnv() }).status === 0;

/** Whether packages can be installed without asking anyone: on Debian and its kin, as root. */
const mayInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/**
 * Installs Debian packages; of several choices the first that there is.
 * @param {string[][]} choices the packages of each choice
 * @returns {boolean} false where this is no Debian, nobody's right to install, or no choice could be had
 */
export const installFromDebian = (...choices) =>
  mayInstall() &&
  run('apt-get', ['update', '-q']) &&
  choices.some((packages) => run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages]));
