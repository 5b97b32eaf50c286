import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { DIST } from '../support/dist.ts';
import { pageText } from '../support/page-text.ts';

const { content } = loadContent(contentRoot());
const services = [...content.services.keys()];

/** The page of a service without its legal basis, where each instrument has its own status. */
const beyondTheLaw = (id: string): string => {
  const html = readFileSync(join(DIST, 'layanan', id, 'index.html'), 'utf8');
  const law = html.indexOf('<h3 id="dasar-hukum"');
  expect(law).toBeGreaterThan(0);
  return html.slice(0, law) + html.slice(html.indexOf('<h3 id=', law + 1));
};

describe.each(services)('the fees of %s', (id) => {
  test('do not carry a doubt on every line', () => {
    expect(beyondTheLaw(id).split('status belum dicek').length - 1).toBeLessThanOrEqual(2);
  });
  test('never take the day on which a figure was seen for the day from which it holds', () => {
    expect(pageText(`/layanan/${id}/`)).not.toMatch(/sejak 4 Juni 2023|PMK 27\/2024 Lampiran, sejak/);
  });
});

test('honey says in one line what it costs, how sure that is and why, and once that it is an upper limit', () => {
  const text = pageText('/layanan/madu-pengeluaran-antar-area/');
  expect(text).toContain(
    'Rp5.000 / sertifikat + Rp25 / kilogram, sama menurut dua peraturan, PP 35/2016 dan PMK 27/2024.',
  );
  expect(text).toMatch(
    /PP 35\/2016 Lampiran V\.A, sejak 11 Oktober 2016; PMK 27\/2024 Lampiran, tanggal mulai berlakunya tidak tercantum di sumber/,
  );
});

test('a vaccine that goes out shows both sides of its unit and what to ask', () => {
  const text = pageText('/layanan/vaksin-pengeluaran-antar-area/');
  expect(text).toContain('Salinan lain PP 35/2016: Rp5.000 per kilogram.');
  expect(text).toContain(
    'Tanyakan kepada petugas: Apakah pemeriksaan fisik vaksin dihitung per kemasan atau per kilogram?',
  );
});

test('what stands in one source only says that its first day is not known', () => {
  expect(pageText('/layanan/health-certificate-omkaba/')).toContain(
    'tanggal mulai berlakunya tidak tercantum di sumber',
  );
});
