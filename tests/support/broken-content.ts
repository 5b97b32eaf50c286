import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadContent } from '../../src/content/load.ts';
import { formatProblem } from '../../src/content/problem.ts';
import { contentRoot } from '../../src/content/root.ts';

/** A change that an editor might make by mistake: a text of a file and what stands there instead. */
export type Mistake = { file: string; printed: string | RegExp; instead: string };

/**
 * Copies the content, makes one mistake in it, and reports what the check says, a line a problem.
 * @throws when the text to change is not in the file, so that a test cannot pass by missing its aim
 */
export const problemsAfter = ({ file, printed, instead }: Mistake): string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(contentRoot(), folder, { recursive: true });
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(printed, instead);
    if (after === before) throw new Error(`${file} does not contain ${String(printed)}`);
    writeFileSync(path, after);
    return loadContent(folder).problems.map(formatProblem);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
