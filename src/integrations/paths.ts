import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A base path in its one form: `/` or `/karantina/`. */
export const withSlash = (base: string): string => (base.endsWith('/') ? base : `${base}/`);

/** All files below a folder, as sorted paths relative to it with forward slashes. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
