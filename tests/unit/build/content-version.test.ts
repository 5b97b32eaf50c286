import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { contentVersionOf } from '../../../src/content/version.ts';

const made: string[] = [];
afterAll(() => {
  for (const root of made) rmSync(root, { recursive: true });
});

const folder = (files: Record<string, string>) => {
  const root = mkdtempSync(join(tmpdir(), 'siap-content-'));
  made.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
};

it('hashes paths and bytes in the order of the paths', () => {
  const expected = createHash('sha256').update('a/b.yaml\0satu\0b.yaml\0dua\0').digest('hex').slice(0, 12);
  expect(contentVersionOf(folder({ 'b.yaml': 'dua', 'a/b.yaml': 'satu' }))).toBe(expected);
});

it('changes with a byte and with a name, and not with hidden files', () => {
  const version = contentVersionOf(folder({ 'a.yaml': 'x' }));
  expect(contentVersionOf(folder({ 'a.yaml': 'y' }))).not.toBe(version);
  expect(contentVersionOf(folder({ 'b.yaml': 'x' }))).not.toBe(version);
  expect(contentVersionOf(folder({ 'a.yaml': 'x', '.swp': 'z' }))).toBe(version);
});
