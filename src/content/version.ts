import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * The version of the facts: the first 12 hex digits of the SHA-256 over the files of `content/`, sorted by
 * path (UTF-16 code units, `/` between folders, hidden files left out); each gives its path, a NUL, its bytes, a NUL.
 */
export const contentVersionOf = (root: string): string => {
  const hash = createHash('sha256');
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  for (const path of paths)
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  return hash.digest('hex').slice(0, 12);
};
