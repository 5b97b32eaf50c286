import type { ImportProblem } from './import-problem.ts';

const MAX_LENGTH = 200;
/** What no package of this site has in a name: control characters, backslashes, the drive letters of Windows. */
const STRANGE = /[\p{Cc}\\]|^[a-z]:/iu;

const isDangerous = (path: string): boolean =>
  path === '' ||
  path.length > MAX_LENGTH ||
  path.startsWith('/') ||
  STRANGE.test(path) ||
  path.split('/').some((segment) => segment === '..' || segment === '.');

/** As file systems compare names that do not tell capitals from small letters. */
const folded = (path: string): string => path.normalize('NFC').toLowerCase();

/**
 * Whether the names in a ZIP are such as a package may have: none that leads out of its folder, none twice. Nothing is
 * ever written under them, but a file that tries is no package of ours.
 */
export const nameProblem = (paths: readonly string[]): ImportProblem | undefined => {
  if (paths.some(isDangerous)) return { code: 'nama-berbahaya' };
  return new Set(paths.map(folded)).size < paths.length ? { code: 'nama-ganda' } : undefined;
};
