import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { has } from '../../scripts/tools.mjs';

/**
 * Asks for other people's programs. Where one is missing the rest of the test is skipped, with a word that says so; in
 * continuous integration the test fails.
 * @param skip what the runner skips a test with
 */
export const requireTools = (skip: (reason: string) => void, ...programs: readonly string[]): void => {
  const missing = programs.filter((program) => !has(program));
  if (missing.length === 0) return;
  const reason = `not on this machine: ${missing.join(', ')}`;
  if (process.env['CI']) throw new Error(reason);
  skip(reason);
};

/** Runs a program on a file with the given bytes, in a folder of its own; gives what it said and whether it was content. */
export const runOn = (
  name: string,
  bytes: Uint8Array,
  ...commands: readonly (readonly [program: string, ...args: string[]])[]
): { status: number | null; said: string }[] => {
  const folder = mkdtempSync(join(tmpdir(), 'siap-'));
  try {
    writeFileSync(join(folder, name), bytes);
    return commands.map(([program, ...args]) => {
      const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
      return { status, said: stdout + stderr };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
