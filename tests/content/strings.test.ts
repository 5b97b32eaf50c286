import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkStrings, checkStringsUsed, type Source } from '../../src/content/check-strings.ts';
import { formatProblem } from '../../src/content/problem.ts';
import { contentRoot, repositoryRoot } from '../../src/content/root.ts';

const ID = 'content/ui/id.yaml';

const alone: [what: string, text: string, says: string][] = [
  ['broken YAML', 'a:\n  b: x: y\n', `${ID}:2: b: diharapkan nilai dalam tanda kutip bila memuat titik dua`],
  [
    'a key without text',
    'a:\n  b:\n',
    `${ID}:2: a.b: diharapkan teks yang tidak kosong; ditemukan kunci tanpa isi`,
  ],
  ['an empty text', 'a:\n  b: ""\n', `${ID}:2: a.b: diharapkan teks yang tidak kosong; ditemukan ""`],
  ['a number', 'a:\n  b: 5\n', `${ID}:2: a.b: diharapkan teks yang tidak kosong; ditemukan 5`],
  [
    'an open brace',
    'a:\n  b: Ada {jumlah hari\n',
    `${ID}:2: a.b: diharapkan kata dalam sepasang kurung kurawal, mis. {jumlah}`,
  ],
  ['an empty brace', 'a:\n  b: Ada {} hari\n', `${ID}:2: a.b: diharapkan kata dalam sepasang kurung kurawal`],
  ['a BOM', '\u{FEFF}a:\n  b: x\n', `${ID}:1: berkas ini: diharapkan UTF-8 tanpa BOM`],
];

test.each(alone)('%s in the strings is said with line and key', (_, text, says) => {
  const problems = checkStrings(Buffer.from(text)).map(formatProblem);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(says);
});

test('the strings of the site have no problem', () => {
  const bytes = readFileSync(join(contentRoot(), 'ui/id.yaml'));
  const sources = readdirSync(join(repositoryRoot, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|astro)$/.test(name))
    .map((name) => ({ path: `src/${name}`, text: readFileSync(join(repositoryRoot, 'src', name), 'utf8') }));
  expect(checkStrings(bytes)).toEqual([]);
  expect(checkStringsUsed(bytes.toString(), sources, bytes.toString())).toEqual([]);
});

const page: Source = {
  path: 'src/pages/tarif.astro',
  text: "import { situs, tarif as t } from 'ui:id';\n<h1>{t.judul}</h1>{fill(t.hasil, { jumlah: 3 })}{situs.menu?.cari}{'/tarif.xml'}",
};
const whole = 'situs:\n  menu:\n    cari: Cari\ntarif:\n  judul: Tarif\n  hasil: Ada {jumlah} tarif\n';

const used: [what: string, text: string, says: string[]][] = [
  ['nothing is lost', whole, []],
  [
    'a key is lost',
    whole.replace('  judul: Tarif\n', ''),
    [
      `${ID}:4: tarif.judul: diharapkan kunci ini ada, karena dipakai src/pages/tarif.astro; ditemukan tidak ada`,
    ],
  ],
  [
    'a key is misspelt',
    whole.replace('judul', 'judull'),
    [
      `${ID}:4: tarif.judul: diharapkan kunci ini ada, karena dipakai src/pages/tarif.astro; ditemukan tidak ada; mungkin maksud Anda "judull"`,
    ],
  ],
  [
    'a key deep down is lost',
    whole.replace('cari: Cari', 'lain: Cari'),
    [`${ID}:2: situs.menu.cari: diharapkan kunci ini ada`],
  ],
  ['an area is lost', whole.replace('situs:', 'sites:'), [`${ID}:1: situs: diharapkan kunci ini ada`]],
  [
    'a word in braces that the code fills is lost',
    whole.replace('{jumlah}', 'beberapa'),
    [
      `${ID}:6: tarif.hasil: diharapkan kata {jumlah} seperti sebelumnya; di situ situs menulis nilainya; ditemukan "Ada beberapa tarif"`,
    ],
  ],
];

test.each(used)('when %s, it is said so', (_, text, says) => {
  const problems = checkStringsUsed(text, [page], whole).map(formatProblem);
  expect(problems).toHaveLength(says.length);
  says.forEach((words, index) => expect(problems[index]).toContain(words));
});

test('a word in braces may go when the code does not fill it any more, or nothing was published', () => {
  const text = whole.replace('{jumlah}', 'beberapa');
  const without = { ...page, text: page.text.replace('{ jumlah: 3 }', '{}') };
  expect(checkStringsUsed(text, [without], whole)).toEqual([]);
  expect(checkStringsUsed(text, [page])).toEqual([]);
});
