import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const modules = join(root, 'node_modules');
const stamp = join(modules, '.siap-lock');
const windows = process.platform === 'win32';

/** The Node the project runs with, which a package brings; the machine's own only has to start it. */
export const nodePath = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');

/** The environment for child processes: the project's Node and tools before the machine's. */
export const childEnv = () => ({
  ...process.env,
  PATH: [dirname(nodePath), join(modules, '.bin'), process.env.PATH ?? ''].join(delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
});

const lockHash = () =>
  ['package.json', 'package-lock.json']
    .reduce((hash, name) => hash.update(readFileSync(join(root, name))), createHash('sha256'))
    .digest('hex');

const run = (command, args, cwd = root) =>
  spawnSync(command, args, { cwd, stdio: 'inherit', shell: windows }).status;

/** Runs the one install script that is needed, where npm was told to run none. */
const provideNode = () => {
  if (existsSync(nodePath)) return;
  run(process.execPath, ['installArchSpecificPackage.js'], join(modules, 'node'));
};

/** Installs the packages when they are missing or differ from the lockfile; ends the process when that fails. */
export const ensureInstalled = () => {
  if (existsSync(nodePath) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return;
  console.log('Installing packages …');
  const status = run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status === 0) provideNode();
  if (status !== 0 || !existsSync(nodePath)) {
    console.error(
      'npm install failed. See its message above; with a working network, run the command again.',
    );
    process.exit(1);
  }
  writeFileSync(stamp, lockHash());
};
