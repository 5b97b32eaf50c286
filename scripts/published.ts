/** What git knows of the content that was published, for the content check. */
import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { WATCHED, type Published } from '../src/content/check-history.ts';
import { FILES } from '../src/content/collections.ts';
import { parseYaml } from '../src/content/yaml.ts';

const WATCHED_NAMES = Object.keys(WATCHED) as (keyof typeof WATCHED)[];

/** The published content, and the strings of the interface as they were. */
export type PublishedFiles = Published & { strings: string | undefined };

/**
 * The content as it was before what is being changed: the last commit while something is changed; else, when all of it
 * is committed, what stood before the last commit that touched it. Nothing where there is no git or no such commit.
 * @param root folder of the project, in which `content/` lies
 */
export const publishedContent = (root: string): PublishedFiles | undefined => {
  const git = (...args: string[]): string | undefined => {
    const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
    return status === 0 ? stdout : undefined;
  };
  const changed = git('status', '--porcelain', '--', 'content');
  if (changed === undefined) return undefined;
  const base =
    changed.trim() === '' ? git('log', '-1', '--format=%P', '--', 'content')?.split(/\s/)[0] : 'HEAD';
  if (!base) return undefined;
  const names = git('diff', '--name-only', '--no-renames', '--relative', '-z', base, '--', 'content');
  if (names === undefined) return undefined;
  const old = (path: string) => git('show', `${base}:./${path}`);
  const paths = names.split('\0').filter(Boolean);
  const entries = paths.flatMap((path) => {
    const below = path.replace(/^content\//, '');
    const collection = WATCHED_NAMES.find((name) => FILES[name].test(below));
    const id = collection && FILES[collection].exec(below)?.[1];
    const text = id === undefined ? undefined : old(path);
    return collection && id !== undefined && text !== undefined
      ? [{ collection, id, value: parseYaml(text, path).value }]
      : [];
  });
  const notes = git('ls-tree', '--name-only', base, 'content/changes/') ?? '';
  return {
    entries,
    notes: new Set(notes.split('\n').map((path) => basename(path, '.yaml'))),
    strings: paths.includes('content/ui/id.yaml') ? old('content/ui/id.yaml') : undefined,
  };
};
