import { expect, test } from 'vitest';
import { problemsAfter, type Mistake } from '../support/broken-content.ts';

const honey = 'services/madu-pengeluaran-antar-area/index.mdx';
const inspection = 'tariffs/pp-35-2016/pemeriksaan-madu.yaml';

const mistakes: [what: string, mistake: Mistake, says: RegExp][] = [
  [
    'search words that lead to a guide that is not there',
    { file: 'search/halaman.yaml', printed: 'guide: akun', instead: 'guide: akunku' },
    /halaman\.yaml: places\[\d+\]\.guide: diharapkan nama berkas di content\/guides\/; ditemukan "akunku"/,
  ],
  [
    'search words that lead to two places',
    { file: 'search/halaman.yaml', printed: 'guide: akun\n', instead: 'guide: akun\n    page: /tarif/\n' },
    /halaman\.yaml:\d+: places\[\d+\]: diharapkan tepat satu dari service/,
  ],
  [
    'a customs code without quotes',
    { file: honey, printed: '"0409.00.00.00"', instead: '0409.00.00.00' },
    /index\.mdx:\d+: code: diharapkan kode HS dalam tanda kutip.*ditemukan 0409\.00\.00\.00 tanpa/,
  ],
  [
    'a customs code that YAML would read as a number',
    { file: honey, printed: '"0409.00.00.00"', instead: '0409.00' },
    /index\.mdx:\d+: code: diharapkan kode HS dalam tanda kutip/,
  ],
  [
    'a date without quotes',
    { file: inspection, printed: '"2016-10-11"', instead: '2016-10-11' },
    /pemeriksaan-madu\.yaml:\d+: from: diharapkan tanggal dalam tanda kutip.*ditemukan 2016-10-11 tanpa/,
  ],
  [
    'a date that does not exist',
    { file: inspection, printed: '"2016-10-11"', instead: '"2016-02-30"' },
    /pemeriksaan-madu\.yaml:\d+: values\[0\]\.from: diharapkan tanggal yang ada.*ditemukan "2016-02-30"/,
  ],
  [
    'a reference to a tariff that is not there',
    { file: honey, printed: 'quantity: pp-35-2016/pemeriksaan-madu', instead: 'quantity: pp-35-2016/madu' },
    /index\.mdx.*: fees\.lines\[1\]\.quantity: diharapkan nama berkas di content\/tariffs\/; ditemukan "pp-35-2016\/madu"/,
  ],
  [
    'a reference to a source that is not there',
    { file: inspection, printed: 'source: teks-pp-35-2016', instead: 'source: teks-pp-36-2016' },
    /pemeriksaan-madu\.yaml: provenance\.source: diharapkan nama berkas di content\/sources\/; ditemukan "teks-pp-36-2016"/,
  ],
  [
    'a reference inside a condition that is not there',
    { file: 'requirements/surat-kuasa.yaml', printed: 'question: dikuasakan', instead: 'question: diwakilkan' },
    /surat-kuasa\.yaml: appliesWhen\.question: diharapkan nama berkas di content\/questions\/; ditemukan "diwakilkan"/,
  ],
  [
    'an answer that the question does not have',
    { file: 'requirements/surat-kuasa.yaml', printed: 'is: ya', instead: 'is: mungkin' },
    /surat-kuasa\.yaml: appliesWhen: diharapkan jawaban dikuasakan: ya, tidak; ditemukan "mungkin"/,
  ],
  [
    'a condition of a field over an answer that the question does not have',
    { file: 'portal/form-1.yaml', printed: 'is: ya', instead: 'is: mungkin' },
    /form-1\.yaml: steps\.pemilik\.kuasaNama\.appliesWhen: diharapkan jawaban dikuasakan: ya, tidak; ditemukan "mungkin"/,
  ],
  [
    'a condition of a field over a question that its form does not ask',
    { file: 'portal/sp-1.yaml', printed: 'question: dikuasakan, is: ya', instead: 'question: turunan-ikan, is: ya' },
    /sp-1\.yaml: steps\.pemilik\.kuasaNama\.appliesWhen: diharapkan pertanyaan yang mengisi formulir ini; ditemukan "turunan-ikan"/,
  ],
  [
    'dated values that overlap',
    {
      file: inspection,
      printed: 'provenance:',
      instead:
        '  - traffic: antar-area\n    from: "2020-01-01"\n    amount: 30\n    basis: { regulation: pp-35-2016, article: "Lampiran V.A" }\n    checkedOn: "2026-11-21"\nprovenance:',
    },
    /pemeriksaan-madu\.yaml:\d+: values\[1\]\.from: diharapkan masa berlaku yang tidak bertumpuk dengan nilai sejak 2016-10-11; ditemukan "2020-01-01"/,
  ],
  [
    'a tariff without a unit',
    { file: inspection, printed: 'unit: kilogram\n', instead: '' },
    /pemeriksaan-madu\.yaml: unit: diharapkan satuan: gram, .*; ditemukan tidak ada/,
  ],
  [
    'a tariff in a unit nobody counts in',
    { file: inspection, printed: 'unit: kilogram', instead: 'unit: karung' },
    /pemeriksaan-madu\.yaml:\d+: unit: diharapkan satuan: gram, .*; ditemukan "karung"/,
  ],
  [
    'an amount with dots between thousands',
    { file: inspection, printed: 'amount: 25', instead: 'amount: "1.000"' },
    /pemeriksaan-madu\.yaml:\d+: values\[0\]\.amount: diharapkan rupiah bulat.*; ditemukan "1\.000"/,
  ],
  [
    'a figure without a basis',
    { file: inspection, printed: /\n {4}basis: .*/, instead: '' },
    /pemeriksaan-madu\.yaml.*: values\[0\]\.basis/,
  ],
  [
    'a fact without a source',
    { file: inspection, printed: /provenance: .*\n/, instead: '' },
    /pemeriksaan-madu\.yaml: provenance: diharapkan kelompok kunci; ditemukan tidak ada/,
  ],
  [
    'a sentence of a service without a source',
    { file: honey, printed: /( {4}- code: .*\n) {6}provenance: .*\n/, instead: '$1' },
    /index\.mdx.*: hsCodes\.items\[0\]\.provenance: diharapkan kelompok kunci; ditemukan tidak ada/,
  ],
  [
    'an id used twice in one service',
    { file: honey, printed: 'id: pemeriksaan-fisik', instead: 'id: sertifikat' },
    /index\.mdx: fees\.lines: diharapkan id yang belum dipakai; ditemukan "sertifikat"/,
  ],
  [
    'a key written twice',
    { file: inspection, printed: 'unit: kilogram', instead: 'unit: kilogram\nunit: kilogram' },
    /pemeriksaan-madu\.yaml:\d+: kunci ganda/,
  ],
  [
    'a key nobody knows',
    { file: inspection, printed: 'unit: kilogram', instead: 'unit: kilogram\nsatuan: kilogram' },
    /pemeriksaan-madu\.yaml.*: satuan: diharapkan tanpa kunci "satuan"/,
  ],
  [
    'a file that is not YAML',
    { file: inspection, printed: 'values:', instead: 'values: [' },
    /pemeriksaan-madu\.yaml:\d+: .*diharapkan YAML yang sah/,
  ],
];

test.each(mistakes)('%s is named with its file, its key, what was expected and what was found', (_, mistake, says) => {
  const problems = problemsAfter(mistake);
  expect(problems.join('\n')).toMatch(says);
  expect(problems.length).toBeLessThanOrEqual(2);
});
