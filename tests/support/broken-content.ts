import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkDays } from '../../src/content/check-days.ts';
import { loadContent, type Known, type Loaded } from '../../src/content/load.ts';
import { formatProblem } from '../../src/content/problem.ts';
import { contentRoot } from '../../src/content/root.ts';

/** A change that an editor might make by mistake: a text of a file and what stands there instead; a file as a whole; a file's name. */
export type Mistake =
  | { file: string; printed: string | RegExp; instead: string }
  | { file: string; whole: string | Uint8Array }
  | { file: string; renamed: string };

const known: Known = new Map();
let folder: string | undefined;

/** A copy of the content, made once a process and put right again after each mistake. */
const copy = (): string => {
  if (folder !== undefined) return folder;
  const made = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(contentRoot(), made, { recursive: true });
  process.once('exit', () => rmSync(made, { recursive: true }));
  return (folder = made);
};

const before = (path: string): Buffer | undefined => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};

/**
 * Makes mistakes in a copy of the content and hands what is then loaded to `look`.
 * @throws when the text to change is not in the file, so that a test cannot pass by missing its aim
 */
export const withMistakes = <T>(
  mistakes: readonly Mistake[],
  look: (loaded: Loaded, root: string) => T,
): T => {
  const root = copy();
  const undo: (() => void)[] = [];
  try {
    for (const mistake of mistakes) {
      const path = join(root, mistake.file);
      const bytes = before(path);
      undo.unshift(() => (bytes ? writeFileSync(path, bytes) : rmSync(path)));
      if ('renamed' in mistake) {
        const to = join(root, mistake.renamed);
        renameSync(path, to);
        undo.unshift(() => rmSync(to));
      } else if ('whole' in mistake) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, mistake.whole);
      } else {
        const text = bytes?.toString() ?? '';
        const after = text.replace(mistake.printed, mistake.instead);
        if (after === text) throw new Error(`${mistake.file} does not contain ${String(mistake.printed)}`);
        writeFileSync(path, after);
      }
    }
    return look(
      loadContent(root, known, (content) => checkDays(content, '2027-12-31')),
      root,
    );
  } finally {
    for (const step of undo) step();
  }
};

/** What the check says of mistakes, a line a problem. */
export const problemsAfter = (...mistakes: readonly Mistake[]): string[] =>
  withMistakes(mistakes, ({ problems }) => problems.map(formatProblem));
