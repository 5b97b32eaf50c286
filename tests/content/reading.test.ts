import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadContent, type Known } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'content-'));
cpSync(contentRoot(), folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

test('what was read before is parsed again only where it changed', () => {
  const known: Known = new Map();
  const first = loadContent(folder, known).content.terms;
  const file = join(folder, 'terms/bkk.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('Nama baru', 'Sebutan baru'));
  rmSync(join(folder, 'terms/8p.yaml'));
  const again = loadContent(folder, known).content.terms;
  expect(again.get('bkk')?.data.means).toMatch(/^Sebutan baru/);
  expect(again.has('8p')).toBe(false);
  expect(again.get('kkp')?.data).toBe(first.get('kkp')?.data);
});
