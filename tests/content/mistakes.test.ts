import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TAGS } from '../../src/content/check-mdx.ts';
import { repositoryRoot } from '../../src/content/root.ts';
import { problemsAfter, type Mistake } from '../support/broken-content.ts';

const honey = 'services/madu-pengeluaran-antar-area/index.mdx';
const inspection = 'tariffs/hewan/pemeriksaan-produk-hewan.yaml';
const honeyLine =
  /(produk-pangan\.madu\n(?:.*\n){2}) {8}unit: kilogram\n( {8}values:\n {10}- \{ amounts: \{ antar-area: )25(, ekspor: 25, impor: 50 \}, grounds: \[pp-35-2016, pmk-27-2024\])(, grade: B)( \})/;
const honeyWith = (unit: string, amount: string, grade = '$4', more = '') =>
  `$1${unit}$2${amount}$3${grade}${more}$5`;
const UNIT = '        unit: kilogram\n';

const mistakes: [what: string, mistake: Mistake, says: RegExp, problems?: number][] = [
  [
    'search words that lead to a guide that is not there',
    { file: 'search/halaman.yaml', printed: 'guide: akun', instead: 'guide: akunku' },
    /halaman\.yaml:\d+: places\[\d+\]\.guide: diharapkan nama berkas di content\/guides\/; ditemukan "akunku"/,
  ],
  [
    'search words that lead to two places',
    { file: 'search/halaman.yaml', printed: 'guide: akun\n', instead: 'guide: akun\n    page: /tarif/\n' },
    /halaman\.yaml:\d+: places\[\d+\]: diharapkan tepat satu dari service/,
  ],
  [
    'a customs code without quotes',
    { file: honey, printed: '"0409.00.00.00"', instead: '0409.00.00.00' },
    /index\.mdx:\d+: hsCodes\.items\[0\]\.code: diharapkan kode HS dalam tanda kutip.*ditemukan 0409\.00\.00\.00 tanpa/,
  ],
  [
    'a customs code that YAML would read as a number',
    { file: honey, printed: '"0409.00.00.00"', instead: '0409.00' },
    /index\.mdx:\d+: hsCodes\.items\[0\]\.code: diharapkan kode HS dalam tanda kutip/,
  ],
  [
    'a date without quotes',
    { file: inspection, printed: '"2016-10-11"', instead: '2016-10-11' },
    /pemeriksaan-produk-hewan\.yaml:\d+: grounds\.pp-35-2016\.from: diharapkan tanggal dalam tanda kutip.*ditemukan 2016-10-11 tanpa/,
  ],
  [
    'a date that does not exist',
    { file: inspection, printed: '"2016-10-11"', instead: '"2016-02-30"' },
    /pemeriksaan-produk-hewan\.yaml:\d+: grounds\.pp-35-2016\.from: diharapkan tanggal yang ada.*ditemukan "2016-02-30"/,
  ],
  [
    'a reference to a tariff that is not there',
    { file: honey, printed: 'line: hewan.pemeriksaan.produk-pangan.madu', instead: 'line: hewan.madu' },
    /index\.mdx:\d+: fees\.lines\[1\]\.line: diharapkan id baris di content\/tariffs\/; ditemukan "hewan\.madu"/,
  ],
  [
    'a reference to a source that is not there',
    { file: inspection, printed: 'source: billing-barantin-2024', instead: 'source: teks-pp-36-2016' },
    /pemeriksaan-produk-hewan\.yaml:\d+: provenance\.source: diharapkan nama berkas di content\/sources\/; ditemukan "teks-pp-36-2016"/,
  ],
  [
    'a reference inside a condition that is not there',
    {
      file: 'requirements/surat-kuasa.yaml',
      printed: 'question: dikuasakan',
      instead: 'question: diwakilkan',
    },
    /surat-kuasa\.yaml:\d+: appliesWhen\.question: diharapkan nama berkas di content\/questions\/; ditemukan "diwakilkan"/,
  ],
  [
    'an answer that the question does not have',
    { file: 'requirements/surat-kuasa.yaml', printed: 'is: ya', instead: 'is: mungkin' },
    /surat-kuasa\.yaml:\d+: appliesWhen: diharapkan jawaban dikuasakan: ya, tidak; ditemukan "mungkin"/,
  ],
  [
    'a condition of a field over an answer that the question does not have',
    { file: 'portal/form-1.yaml', printed: 'is: ya', instead: 'is: mungkin' },
    /form-1\.yaml:\d+: steps\.pemilik\.kuasaNama\.appliesWhen: diharapkan jawaban dikuasakan: ya, tidak; ditemukan "mungkin"/,
  ],
  [
    'a condition of a field over a question that its form does not ask',
    {
      file: 'portal/sp-1.yaml',
      printed: 'question: dikuasakan, is: ya',
      instead: 'question: turunan-ikan, is: ya',
    },
    /sp-1\.yaml:\d+: steps\.pemilik\.kuasaNama\.appliesWhen: diharapkan pertanyaan yang mengisi formulir ini; ditemukan "turunan-ikan"/,
  ],
  [
    'dated values that overlap',
    {
      file: inspection,
      printed: honeyLine,
      instead: honeyWith(
        UNIT,
        '25',
        '$4',
        ' }\n          - { amounts: { antar-area: 30 }, grounds: [pp-35-2016], grade: C, from: "2020-01-01"',
      ),
    },
    /produk-hewan\.yaml:\d+: hewan\.pemeriksaan\.produk-pangan\.madu\.from: diharapkan masa berlaku yang tidak bertumpuk dengan nilai sejak 2016-10-11; ditemukan "2020-01-01"/,
    // The other is that no note in `content/changes/` tells of the new figure.
    2,
  ],
  [
    'a tariff without a unit',
    { file: inspection, printed: honeyLine, instead: honeyWith('', '25') },
    /produk-hewan\.yaml:\d+: hewan\.pemeriksaan\.produk-pangan\.madu\.unit: diharapkan satuan; ditemukan tidak ada/,
  ],
  [
    'a tariff in a unit nobody counts in',
    { file: inspection, printed: honeyLine, instead: honeyWith('        unit: karung\n', '25') },
    /produk-hewan\.yaml:\d+: groups\[0\]\.lines\[\d+\]\.unit: diharapkan satuan: gram, .*; ditemukan "karung"/,
  ],
  [
    'an amount with dots between thousands, which YAML would read as a fraction',
    { file: inspection, printed: honeyLine, instead: honeyWith(UNIT, '5.000') },
    /produk-hewan\.yaml:\d+: groups\[0\]\.lines\[\d+\]\.values\[0\]\.amounts\.antar-area: diharapkan bilangan bulat tanpa titik, mis\. 5000; ditemukan 5\.000/,
  ],
  [
    'an amount with dots between thousands in quotes',
    { file: inspection, printed: honeyLine, instead: honeyWith(UNIT, '"1.000"') },
    /produk-hewan\.yaml:\d+: groups\[0\]\.lines\[\d+\]\.values\[0\]\.amounts\.antar-area: diharapkan rupiah bulat.*; ditemukan "1\.000"/,
  ],
  [
    'a figure that is not that of its copies',
    { file: inspection, printed: honeyLine, instead: honeyWith(UNIT, '26') },
    /produk-hewan\.yaml:\d+: hewan\.pemeriksaan\.produk-pangan\.madu\.antar-area: diharapkan 25, seperti salinan billing-barantin-2024, billing-barantin-lama, salinan-skp-sumbawa; .*; ditemukan 26/,
  ],
  [
    'a figure without a grade',
    { file: inspection, printed: honeyLine, instead: honeyWith(UNIT, '25', ' ') },
    /produk-hewan\.yaml:\d+: groups\[0\]\.lines\[\d+\]\.values\[0\]\.grade: diharapkan tingkat salinan: A, B, C, atau X; ditemukan tidak ada/,
  ],
  [
    'a grade that the copies do not give',
    { file: inspection, printed: honeyLine, instead: honeyWith(UNIT, '25', ', grade: A') },
    /produk-hewan\.yaml:\d+: hewan\.pemeriksaan\.produk-pangan\.madu\.grade: diharapkan B, karena 2 salinan terpisah memuatnya; ditemukan A/,
  ],
  [
    'a group without its instrument',
    { file: inspection, printed: /grounds:\n(?: {2}p.*\n)+/, instead: 'grounds: {}\n' },
    /produk-hewan\.yaml:\d+: grounds: diharapkan paling sedikit satu dasar: peraturan atau sumber/,
  ],
  [
    'a ground that the group does not have',
    {
      file: inspection,
      printed: /(produk-pangan\.madu\n(?:.*\n){4}.*grounds: \[)pp-35-2016/,
      instead: '$1pp-99-2016',
    },
    /produk-hewan\.yaml:\d+: hewan\.pemeriksaan\.produk-pangan\.madu\.grounds: diharapkan salah satu dari pp-35-2016, pmk-27-2024; ditemukan "pp-99-2016"/,
  ],
  [
    'two lines with one id',
    {
      file: inspection,
      printed: 'id: hewan.pemeriksaan.produk-pangan.daging-unggas',
      instead: 'id: hewan.pemeriksaan.produk-pangan.madu',
    },
    /produk-hewan\.yaml:\d+: hewan\.pemeriksaan\.produk-pangan\.madu: diharapkan id yang belum dipakai; ditemukan juga di content\/tariffs\/hewan\/pemeriksaan-produk-hewan\.yaml/,
  ],
  [
    'a fact without a source',
    { file: inspection, printed: /provenance: .*\n/, instead: '' },
    /pemeriksaan-produk-hewan\.yaml:\d+: provenance: diharapkan kunci-kunci di bawahnya; ditemukan tidak ada/,
  ],
  [
    'a sentence of a service without a source',
    { file: honey, printed: /( {4}- code: .*\n) {6}provenance: .*\n/, instead: '$1' },
    /index\.mdx:\d+: hsCodes\.items\[0\]\.provenance: diharapkan kunci-kunci di bawahnya; ditemukan tidak ada/,
  ],
  [
    'an id used twice in one service',
    { file: honey, printed: 'id: pemeriksaan-fisik', instead: 'id: sertifikat' },
    /index\.mdx:\d+: fees\.lines: diharapkan id yang belum dipakai; ditemukan "sertifikat"/,
  ],
  [
    'a key written twice',
    { file: inspection, printed: 'kind: pemeriksaan', instead: 'kind: pemeriksaan\nkind: pemeriksaan' },
    /pemeriksaan-produk-hewan\.yaml:\d+: kind: diharapkan kunci ini satu kali saja/,
  ],
  [
    'a key nobody knows',
    { file: inspection, printed: 'kind: pemeriksaan', instead: 'kind: pemeriksaan\nsatuan: kilogram' },
    /pemeriksaan-produk-hewan\.yaml:\d+: satuan: diharapkan tanpa kunci "satuan"/,
  ],
  [
    'a holiday in the list of another year',
    { file: 'holidays/2026.yaml', printed: '"2026-12-25"', instead: '"2027-12-25"' },
    /holidays\/2026\.yaml:\d+: days\[24\]\.date: diharapkan hari dalam tahun 2026; ditemukan "2027-12-25"/,
  ],
  [
    'a holiday written twice',
    { file: 'holidays/2026.yaml', printed: '"2026-03-22"', instead: '"2026-03-21"' },
    /holidays\/2026\.yaml:\d+: days\[8\]\.date: diharapkan hari yang belum ditulis sebagai libur-nasional; ditemukan "2026-03-21"/,
  ],
  [
    'a holiday out of order',
    { file: 'holidays/2026.yaml', printed: '"2026-08-25"', instead: '"2026-08-15"' },
    /holidays\/2026\.yaml:\d+: days\[22\]\.date: diharapkan hari sesudah 2026-08-17.*; ditemukan "2026-08-15"/,
  ],
  [
    'a holiday of a kind that there is not',
    { file: 'holidays/2026.yaml', printed: 'kind: libur-nasional', instead: 'kind: libur' },
    /holidays\/2026\.yaml:\d+: days\[0\]\.kind: diharapkan salah satu dari "libur-nasional", "cuti-bersama"; ditemukan "libur"/,
  ],
  [
    'a file that is not YAML',
    { file: inspection, printed: 'groups:', instead: 'groups: [' },
    /pemeriksaan-produk-hewan\.yaml:\d+: .*diharapkan tanda kurung \[ \] atau \{ \} yang berpasangan/,
  ],
  [
    'days between two dated values',
    {
      file: inspection,
      printed: honeyLine,
      instead: honeyWith(
        UNIT,
        '25',
        '$4',
        ', to: "2026-12-31" }\n          - { amounts: { antar-area: 30 }, grounds: [pp-35-2016], grade: C, from: "2027-02-01"',
      ),
    },
    /produk-hewan\.yaml:\d+: hewan\.pemeriksaan\.produk-pangan\.madu\.from: diharapkan nilai berikutnya sejak 2027-01-01, .*; ditemukan "2027-02-01"/,
    // The other is that no note in `content/changes/` tells of the new figure.
    2,
  ],
  [
    'an article that its instrument does not have',
    { file: inspection, printed: 'article: "Lampiran V.A"', instead: 'article: "Lampiran V.C"' },
    /produk-hewan\.yaml:\d+: grounds\.pp-35-2016\.article: diharapkan pasal yang ada di content\/regulations\/pp-35-2016\.yaml: .*; ditemukan "Lampiran V\.C"; mungkin maksud Anda "Lampiran V\.[AB]"/,
  ],
  [
    'a day of checking that has not come yet',
    { file: 'terms/bkk.yaml', printed: 'checkedOn: "2026', instead: 'checkedOn: "2062' },
    /bkk\.yaml:13: provenance\.checkedOn: diharapkan hari ini \(2027-12-31\) atau sebelumnya; ditemukan "2062-11-21"/,
  ],
  [
    'two services in one place of the list',
    { file: honey, printed: /^order: .*$/m, instead: 'order: 2' },
    /index\.mdx:2: order: diharapkan urutan yang belum dipakai content\/services\/.*; ditemukan 2/,
  ],
  [
    'a title that is far too long',
    { file: honey, printed: /^title: .*$/m, instead: `title: ${'Madu '.repeat(60)}` },
    /index\.mdx:\d+: title: diharapkan paling banyak 100 huruf; ditemukan "Madu/,
  ],
  [
    'a summary that is far too long',
    {
      file: 'guides/akun.mdx',
      printed: /^summary: >-\n/m,
      instead: `summary: >-\n  ${'kata '.repeat(400)}\n`,
    },
    /akun\.mdx:\d+: summary: diharapkan paling banyak 300 huruf/,
  ],
  [
    'a capital in the name of a file',
    { file: 'terms/bkk.yaml', renamed: 'terms/Bkk.yaml' },
    /content\/terms\/Bkk\.yaml:1: berkas ini: diharapkan nama berkas dan folder dengan huruf kecil, .*; ditemukan "Bkk"/,
  ],
  [
    'a space in the name of a file',
    { file: 'terms/bkk baru.yaml', whole: '' },
    /content\/terms\/bkk baru\.yaml:1: berkas ini: .*; ditemukan "bkk baru"/,
  ],
  [
    'a file in a folder that there is not',
    { file: 'catatan.yaml', whole: '' },
    /content\/catatan\.yaml:1: berkas ini: diharapkan berkas di tempat yang dikenal/,
  ],
  [
    'a note that is not called after its day',
    { file: 'changes/2026-11-25-kantor.yaml', renamed: 'changes/kantor.yaml' },
    /content\/changes\/kantor\.yaml:\d+: on: diharapkan nama berkas yang diawali tanggalnya, mis\. 2026-11-25-kantor\.yaml; ditemukan "kantor"/,
  ],
  [
    'a field of the portal on a screen that there is not',
    { file: 'portal/health-certificate.yaml', printed: 'enteredOn: tujuan', instead: 'enteredOn: tujuann' },
    /health-certificate\.yaml:\d+: screens\[\d\]\.groups\[\d\]\.fields\[\d\]\.enteredOn: diharapkan salah satu dari akun, .*; ditemukan "tujuann"; mungkin maksud Anda "tujuan"/,
  ],
  [
    'a tag that the page does not know',
    { file: 'guides/akun.mdx', printed: '<Steps', instead: '<Nota>a</Nota>\n\n<Steps' },
    /akun\.mdx:\d+: isi di bawah ---: diharapkan tag yang dikenal halaman ini: .*; ditemukan "<Nota>a<\/Nota>"; mungkin maksud Anda "Note"/,
  ],
  [
    'a tag in a text whose page has none',
    { file: honey, printed: /$/, instead: '\n<Note>a</Note>\n' },
    /index\.mdx:\d+: isi di bawah ---: diharapkan tulisan tanpa tag khusus/,
  ],
  [
    'a tag that is not closed',
    { file: 'guides/akun.mdx', printed: '</Told>', instead: '' },
    /akun\.mdx:\d+: isi di bawah ---: diharapkan tanda penutup untuk <Told>/,
  ],
  [
    'a tag that is closed by another',
    { file: 'guides/akun.mdx', printed: '</Note>', instead: '</Catatan>' },
    /akun\.mdx:\d+: isi di bawah ---: diharapkan tanda penutup yang sama dengan pembukanya; ditemukan "<\/Catatan>"/,
  ],
  [
    'a stray less-than',
    { file: honey, printed: /$/, instead: '\nSuhu <5 derajat.\n' },
    /index\.mdx:\d+: isi di bawah ---: diharapkan tag yang lengkap; tanda kurang dari .*; ditemukan "Suhu <5 derajat\."/,
  ],
  [
    'a stray brace',
    { file: honey, printed: /$/, instead: '\nSuhu {5 derajat.\n' },
    /index\.mdx:\d+: isi di bawah ---: diharapkan kurung kurawal yang berpasangan/,
  ],
];

test('the tags of guides are those that their page gives them', () => {
  const page = readFileSync(join(repositoryRoot, 'src/pages/panduan/[id].astro'), 'utf8');
  const given = /components=\{\{(.*?)\}\}/s
    .exec(page)?.[1]
    ?.split(',')
    .map((one) => one.trim());
  expect(given).toEqual(expect.arrayContaining([...(TAGS.guides ?? [])]));
});

test.each(mistakes)(
  '%s is named with its file, its key, what was expected and what was found',
  (_, mistake, says, count = 1) => {
    const problems = problemsAfter(mistake);
    expect(problems.join('\n')).toMatch(says);
    expect(problems.length).toBe(count);
  },
);
