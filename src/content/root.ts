import { join } from 'node:path';

/** Root of the repository; commands run from there. */
export const repositoryRoot = process.cwd();

/** The folder with all facts; `CONTENT_DIR` puts another in its place, for trials at scale. */
export const contentRoot = (): string => process.env['CONTENT_DIR'] ?? join(repositoryRoot, 'content');
