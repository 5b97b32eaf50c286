import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { childEnv, nodePath, root } from './setup.mjs';

const INPUTS = [
  'content',
  'src',
  'public',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
const stamp = join(root, 'node_modules', '.cache', 'siap', 'build.json');
/** Written anew by every build, so its time tells one build of `dist/` from another. */
const witness = join(root, 'dist', 'sw.js');

/** The address the site is built for. */
export const siteUrl = () => process.env.SITE_URL ?? 'http://localhost:4321/';

const filesOf = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesOf(join(path, name)))
    : [path];

const inputsHash = () => {
  const hash = createHash('sha256').update(siteUrl());
  for (const path of INPUTS.flatMap((name) => filesOf(join(root, name))))
    hash.update(`\0${relative(root, path)}\0`).update(readFileSync(path));
  return hash.digest('hex');
};

const current = () => ({ inputs: inputsHash(), built: existsSync(witness) ? statSync(witness).mtimeMs : 0 });

/** Builds the site unless `dist/` already is the build of what is there; true when `dist/` is good. */
export const ensureBuilt = () => {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === JSON.stringify(current())) return true;
  const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  // Named, because tests that build would otherwise hand on theirs, and with it code that is not minified whole.
  const env = { ...childEnv(), NODE_ENV: 'production' };
  const { status } = spawnSync(nodePath, [astro, 'build'], { cwd: root, stdio: 'inherit', env });
  if (status !== 0) return false;
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, JSON.stringify(current()));
  return true;
};
