import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether a program is on this machine. */
export const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

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
