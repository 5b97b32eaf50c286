import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkHtml } from '../../../scripts/html-check.mjs';

const folder = mkdtempSync(join(tmpdir(), 'siap-java-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A stand-in for Java that notes what it was asked, and ends with the given status. */
const javaThatEndsWith = (status: number): string => {
  const program = join(folder, `java-${status}`);
  writeFileSync(program, `#!/bin/sh\necho "$@" > ${folder}/asked\nexit ${status}\n`);
  chmodSync(program, 0o755);
  return program;
};

describe('the HTML checker', () => {
  it('runs with the Java that was found, wherever that is', () => {
    expect(checkHtml(javaThatEndsWith(0))).toBe('passed');
    expect(readFileSync(join(folder, 'asked'), 'utf8')).toMatch(/^-jar .*vnu\.jar .*dist\n$/);
  });

  it('fails when the checker does', () => expect(checkHtml(javaThatEndsWith(1))).toBe('failed'));
});
