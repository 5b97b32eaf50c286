import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { childEnv, nodePath, root } from './setup.mjs';

// What is tested is the site as it is built by default, whatever this shell is set up for.
delete process.env.SITE_URL;
delete process.env.CONTENT_DIR;
delete process.env.PORT;

/**
 * Runs a script of the project, or of an installed package (both relative to the repository), with the project's own
 * Node, and streams what it says.
 * @param {string} script
 * @param {string[]} [args]
 * @param {{ env?: Record<string, string>, input?: 'ignore' | 'inherit' }} [options]
 * @returns {boolean} whether it ended well
 */
export const run = (script, args = [], { env = {}, input = 'ignore' } = {}) =>
  spawnSync(nodePath, [join(root, script), ...args], {
    cwd: root,
    stdio: [input, 'inherit', 'inherit'],
    env: { ...childEnv(), ...env },
  }).status === 0;

/**
 * The same beside others: what it says comes whole when it ends, so that nothing is mixed.
 * @param {string} script
 * @param {string[]} [args]
 * @returns {Promise<{ ended: boolean, said: string }>} whether it ended well, and what it said
 */
export const runBeside = (script, args = []) =>
  new Promise((resolve) => {
    const child = spawn(nodePath, [join(root, script), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: childEnv(),
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
    child.on('error', (error) => resolve({ ended: false, said: `${said}${error.message}\n` }));
    child.on('close', (code) => resolve({ ended: code === 0, said }));
  });

/** The programs that run tests, as `run` wants them. */
export const VITEST = 'node_modules/vitest/vitest.mjs';
export const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';
