import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexPages, type Engine } from '../../../src/integrations/pagefind.ts';

const dist = mkdtempSync(join(tmpdir(), 'siap-dist-'));
beforeAll(() => {
  mkdirSync(join(dist, 'cari'));
  writeFileSync(join(dist, 'cari/indeks.json'), '{"pages":[]}');
  for (const name of ['a.html', 'b.html'])
    writeFileSync(join(dist, name), '<main data-pagefind-body>teks</main>');
  writeFileSync(join(dist, 'c.html'), '<main>tidak dibaca</main>');
});
afterAll(() => rmSync(dist, { recursive: true }));

/** A stand-in for Pagefind's process, which notes whether it was ended. */
const engine = (addHTMLFile: () => Promise<{ errors: string[] }>) => {
  const noted = { closed: 0 };
  const index = { addHTMLFile, writeFiles: () => Promise.resolve({ errors: [], outputPath: '' }) };
  return {
    noted,
    createIndex: () => Promise.resolve({ errors: [], index }),
    close: () => {
      noted.closed += 1;
      return Promise.resolve(null);
    },
  } as unknown as Engine & { noted: typeof noted };
};

describe('indexing the built pages', () => {
  it('counts the pages that are to be read, and ends Pagefind', async () => {
    const fine = engine(() => Promise.resolve({ errors: [] }));
    expect(await indexPages(dist, fine)).toBe(2);
    expect(fine.noted.closed).toBe(1);
  });

  it.each([
    ['breaks', () => Promise.reject(new Error('out of memory')), 'out of memory'],
    ['refuses a page', () => Promise.resolve({ errors: ['no body'] }), 'no body; no body'],
  ])('ends Pagefind when it %s, and keeps the cause', async (_, addHTMLFile, said) => {
    const broken = engine(addHTMLFile);
    await expect(indexPages(dist, broken)).rejects.toMatchObject({ cause: { message: said } });
    expect(broken.noted.closed).toBe(1);
  });
});
