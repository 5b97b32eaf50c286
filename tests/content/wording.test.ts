import { expect, test } from 'vitest';
import { parseYaml } from '../../src/content/yaml.ts';
import { formatProblem } from '../../src/content/problem.ts';
import { problemsAfter, type Mistake } from '../support/broken-content.ts';

const slips: [slip: string, text: string, says: string][] = [
  [
    'a deeper indentation',
    'a: 1\n  b: 2\n',
    '2: b: diharapkan jumlah spasi di awal baris yang sama dengan baris lain di kelompoknya',
  ],
  ['items that do not stand below each other', 'a:\n  - x\n - y\n', '3: berkas ini: diharapkan jumlah spasi'],
  ['keys that do not stand below each other', 'a:\n    b: 1\n  c: 2\n', '3: c: diharapkan jumlah spasi'],
  ['a tab', 'a:\n\tb: 2\n', '2: b: diharapkan spasi di awal baris, bukan tab'],
  [
    'a colon in a value',
    'words: Madu: D.1\n',
    '1: words: diharapkan nilai dalam tanda kutip bila memuat titik dua',
  ],
  [
    'a key without its space',
    'judul:Madu\nc: 1\n',
    '1: judul: diharapkan titik dua dan satu spasi sesudah kunci',
  ],
  [
    'a key without its colon',
    'judul\nc: 1\n',
    '1: berkas ini: diharapkan titik dua dan satu spasi sesudah kunci',
  ],
  ['a double quote that is not closed', 'a: 1\nb: "x\nc: 2\nd: 3\n', '2: b: diharapkan tanda kutip penutup'],
  ['a single quote that is not closed', "a: 1\nb: 'x\nc: 2\n", '2: b: diharapkan tanda kutip penutup'],
  [
    'quotes within quotes',
    'a: "x "y" z"\n',
    '1: a: diharapkan satu nilai saja; nilai yang memuat tanda kutip',
  ],
  ['an apostrophe within single quotes', "a: 'Jum'at'\n", '1: a: diharapkan satu nilai saja'],
  [
    'a bracket that is not closed',
    'a: 1\nb: [x, y\nc: 2\n',
    '3: c: diharapkan tanda kurung [ ] atau { } yang berpasangan',
  ],
  [
    'a bracket that is opened on a line of its own',
    'b: [\n  x,\nc: 2\n',
    '1: b: diharapkan tanda kurung [ ] atau { } yang berpasangan',
  ],
  ['a bracket that closes nothing', 'a: }\n', '1: a: diharapkan tanda kurung'],
  ['a dash beside its key', 'a: - b\n', '1: a: diharapkan tanda - di baris sendiri, di bawah kuncinya'],
  [
    'a value that begins with @',
    'a: @x\n',
    '1: a: diharapkan nilai dalam tanda kutip, karena diawali tanda yang berarti khusus',
  ],
  [
    'a value that begins with *',
    'a: *x\n',
    '1: a: diharapkan nilai dalam tanda kutip, karena diawali tanda *',
  ],
  [
    'a value that begins with !',
    'a: !x y\n',
    '1: a: diharapkan nilai dalam tanda kutip, karena diawali tanda !',
  ],
  ['a backslash', 'a: "C:\\q"\n', '1: a: diharapkan teks tanpa garis miring terbalik'],
  [
    'a second text',
    'a: x\n---\nb: 1\n',
    '2: berkas ini: diharapkan satu isi dalam satu berkas; hapus baris ---',
  ],
  ['a key written twice', 'a: 1\nb: 2\na: 3\n', '3: a: diharapkan kunci ini satu kali saja di kelompoknya'],
  [
    'dots between thousands',
    'a:\n  b: 5.000\n',
    '2: a.b: diharapkan bilangan bulat tanpa titik, mis. 5000; ditemukan 5.000',
  ],
  [
    'dots between thousands, many',
    'a: [1.250.000]\n',
    '1: a[0]: diharapkan bilangan bulat tanpa titik, mis. 1250000',
  ],
  [
    'a leading zero',
    'a: 0500\n',
    '1: a: diharapkan bilangan dengan angka biasa, atau teks dalam tanda kutip, mis. 500',
  ],
  ['a power of ten', 'a: 5e3\n', '1: a: diharapkan bilangan dengan angka biasa'],
  ['a plus', 'a: +500\n', '1: a: diharapkan bilangan dengan angka biasa'],
];

test.each(slips)('%s is said in Indonesian, once, with its line', (_, text, says) => {
  const problems = parseYaml(text, 'x.yaml').problems.map(formatProblem);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`x.yaml:${says}`);
});

const service = 'services/madu-pengeluaran-antar-area/index.mdx';
const steps = 'services/madu-pengeluaran-antar-area/prosedur.yaml';

const mistakes: [what: string, mistake: Mistake, says: RegExp][] = [
  [
    'a key that is misspelt is not also said to be missing',
    { file: 'terms/bkk.yaml', printed: 'provenance:', instead: 'provenans:' },
    /^content\/terms\/bkk\.yaml:10: provenans: diharapkan tanpa kunci "provenans"; .*; mungkin maksud Anda "provenance"$/,
  ],
  [
    'a misspelt key deep in a file',
    { file: service, printed: 'checkedOn', instead: 'checkdOn' },
    /index\.mdx:\d+: [\w.[\]]+\.checkdOn: diharapkan tanpa kunci "checkdOn"; .*mungkin maksud Anda "checkedOn"$/,
  ],
  [
    'a misspelt choice',
    { file: 'regulations/pp-35-2016.yaml', printed: /status: .*/, instead: 'status: berlku' },
    /pp-35-2016\.yaml:\d+: status: diharapkan salah satu dari .*; ditemukan "berlku"; mungkin maksud Anda "berlaku"$/,
  ],
  [
    'a misspelt reference',
    { file: service, printed: 'requirement: surat-kuasa', instead: 'requirement: surat-kuasaa' },
    /index\.mdx:\d+: requirements\.groups\[\d\]\.items\[\d\]\.requirement: diharapkan nama berkas di content\/requirements\/; ditemukan "surat-kuasaa"; mungkin maksud Anda "surat-kuasa"$/,
  ],
  [
    'a file of steps that cannot be read is not also said to be missing',
    { file: steps, printed: 'lists:', instead: 'lists: [' },
    /prosedur\.yaml:\d+: lists: diharapkan tanda kurung/,
  ],
  [
    'a requirement that cannot be read is not missed by the form that has a place for it',
    { file: 'requirements/surat-kuasa.yaml', printed: 'title:', instead: 'titel:' },
    /surat-kuasa\.yaml:\d+: titel: diharapkan tanpa kunci "titel"; .*; mungkin maksud Anda "title"$/,
  ],
  [
    'a key without anything',
    { file: 'terms/bkk.yaml', printed: 'long: Balai Kekarantinaan Kesehatan', instead: 'long:' },
    /bkk\.yaml:2: long: diharapkan teks; ditemukan kunci tanpa isi$/,
  ],
  [
    'front matter that does not begin',
    { file: 'guides/akun.mdx', printed: '---\n', instead: '\n---\n' },
    /akun\.mdx:1: berkas ini: diharapkan fakta di antara dua baris ---, yang pertama di baris 1; ditemukan ""$/,
  ],
  [
    'a BOM',
    { file: 'guides/akun.mdx', printed: /^/, instead: '\u{FEFF}' },
    /akun\.mdx:1: berkas ini: diharapkan UTF-8 tanpa BOM; .*; ditemukan tanda BOM di awal berkas$/,
  ],
  [
    'text that is not UTF-8',
    { file: 'terms/bkk.yaml', whole: Buffer.from('term: BKK\nmeans: caf\xe9\n', 'latin1') },
    /bkk\.yaml:2: berkas ini: diharapkan teks UTF-8; .*ditemukan "means: caf\u{FFFD}"$/u,
  ],
  [
    'a collision that git marked',
    { file: 'guides/akun.mdx', printed: /$/, instead: '\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> lain\n' },
    /akun\.mdx:\d+: berkas ini: diharapkan satu dari dua isi yang bertabrakan; .*; ditemukan tanda tabrakan penggabungan git$/,
  ],
];

test.each(mistakes)('%s', (_, mistake, says) => {
  const problems = problemsAfter(mistake);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(says);
});

test('a letter that stands for one that could not be read may be a letter', () => {
  expect(
    problemsAfter({ file: 'terms/bkk.yaml', printed: 'Nama baru', instead: 'Nama \u{FFFD} baru' }),
  ).toEqual([]);
});
