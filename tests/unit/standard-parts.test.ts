import { expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { get } from '../../src/data/get.ts';
import { standardParts } from '../../src/data/standard-parts.ts';

const { content } = loadContent(contentRoot());
const saidOf = (id: string) => {
  const parts = standardParts(content, get(content, 'services', id).data);
  return new Map(parts.map(({ name, link, says }) => [name, { href: link?.href, says }]));
};

test('a component in the part that is cut off is not read, rather than not printed', () => {
  const said = saidOf('anjing-kucing-pengeluaran-antar-area');
  expect(said.get('Produk pelayanan')?.says).toBe('Tidak terbaca: sumber terpotong di bagian ini.');
  expect(said.get('Evaluasi kinerja pelaksana')?.says).toBe('Tidak tercantum di bagian yang terbaca.');
  expect([...said.values()].map(({ says }) => says)).not.toContain('Tidak tercantum di dokumen sumber.');
});

test('a component that the page has from another source names it', () => {
  expect(saidOf('anjing-kucing-pengeluaran-antar-area').get('Biaya/tarif')).toEqual({
    href: '#biaya',
    says: expect.stringMatching(
      /^Tidak terbaca: .* Isinya dari sumber lain: Tarif pada aplikasi billing/,
    ) as string,
  });
  expect(saidOf('sscec-kapal').get('Dasar hukum')?.says).toMatch(/^Isinya dari sumber lain: /);
});

test('a source that was read whole lacks what it does not print', () => {
  expect(saidOf('madu-pengeluaran-antar-area').get('Evaluasi kinerja pelaksana')?.says).toBe(
    'Tidak tercantum di dokumen sumber.',
  );
});
