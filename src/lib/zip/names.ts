import type { ZipProblem } from './problem.ts';

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
export const nameProblem = (paths: readonly string[]): ZipProblem | undefined => {
  if (paths.some(isDangerous)) return { code: 'nama-berbahaya' };
  return new Set(paths.map(folded)).size < paths.length ? { code: 'nama-ganda' } : undefined;
};

/** What systems put into a ZIP by themselves. */
const OF_SYSTEMS = /(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

/** Whether a file was put there by a system and not by a person. */
export const isOfSystem = (path: string): boolean => OF_SYSTEMS.test(path);

/** The folder that all names begin with, with its slash; empty where they have none in common. */
export const commonFolder = ([first = '', ...others]: readonly string[]): string => {
  const folder = first.slice(0, first.indexOf('/') + 1);
  return others.every((path) => path.startsWith(folder)) ? folder : '';
};
