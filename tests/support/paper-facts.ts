import type { PaperFacts } from '../../src/app/package/words.ts';

/** What the papers of a package are about, for tests: a Health Certificate, or a report without a portal. */
export const hcFacts: PaperFacts = {
  kind: 'health-certificate',
  service: 'Health Certificate OMKABA, ekspor dan impor',
  portal: { name: 'Health Certificate (SINKARKES)', host: 'https://sinkarkes.kemkes.go.id/' },
  state: 'Semua isian wajib sudah ada.',
  contentVersion: '0123456789ab',
  day: '2026-11-21',
  revision: undefined,
};
export const reportFacts: PaperFacts = {
  ...hcFacts,
  kind: 'form-1',
  service: 'Pengeluaran madu antar area',
  portal: undefined,
};
