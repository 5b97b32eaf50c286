import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../src/content/root.ts';
import type { Sha256 } from '../../src/domain/package/build-package.ts';

const read = (name: string) => readFileSync(join(repositoryRoot, 'src/app/package/copy-sheet', name), 'utf8');

/** The copy sheet's own script and style. */
export const copySheetFiles = { script: read('script.js'), style: read('style.css') };

/** SHA-256 by Node's own means. */
export const sha256: Sha256 = (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex'));
