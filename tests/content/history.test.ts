import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publishedContent } from '../../scripts/published.ts';
import { checkHistory, type Published } from '../../src/content/check-history.ts';
import { formatProblem } from '../../src/content/problem.ts';
import { contentRoot } from '../../src/content/root.ts';
import { parseYaml } from '../../src/content/yaml.ts';
import { withMistakes, type Mistake } from '../support/broken-content.ts';
import { realContent } from '../support/search.ts';

const valueOf = (file: string) => parseYaml(readFileSync(join(contentRoot(), file), 'utf8'), file).value;

const certificate = 'tariffs/kesehatan/health-certificate.yaml';
const steps = 'services/tumbuhan-pengeluaran-antar-area/prosedur.yaml';
const law = 'regulations/uu-21-2019.yaml';
const published: Published = {
  entries: [
    { collection: 'tariffs', id: 'kesehatan/health-certificate', value: valueOf(certificate) },
    { collection: 'procedures', id: 'tumbuhan-pengeluaran-antar-area', value: valueOf(steps) },
    { collection: 'regulations', id: 'uu-21-2019', value: valueOf(law) },
    { collection: 'tariffs', id: 'kesehatan/kapal', value: { groups: 'an older form' } },
  ],
  notes: new Set(realContent.changes.keys()),
};

const line = realContent.tariffs.get('kesehatan/health-certificate')?.data.groups[0]?.lines[0];
const amount = String(Object.values(line?.values[0]?.amounts ?? {})[0]);
const note = (more: string, name = '2027-01-05-salah-salin'): Mistake => ({
  file: `changes/${name}.yaml`,
  whole: `on: "${name.slice(0, 10)}"\ntitle: Salah salin\nwhat: Angkanya.\nground: Salinan.\n${more}\n`,
});
const overwritten: Mistake = { file: certificate, printed: new RegExp(`: ${amount}\\b`), instead: ': 4321' };

const told = (...mistakes: Mistake[]) =>
  withMistakes(mistakes, ({ content }) => checkHistory(content, published).map(formatProblem));

describe('a published figure', () => {
  test.each<[what: string, mistakes: Mistake[], says: RegExp[]]>([
    ['may stay', [], []],
    [
      'is not overwritten in silence',
      [overwritten],
      [/health-certificate\.yaml: [\w.-]+: diharapkan angka yang sudah terbit, .*; ditemukan .*4321/],
    ],
    ['is corrected with a new note that names it', [overwritten, note(`tariffs: [${line?.id}]`)], []],
    [
      'is not corrected with a note that names another',
      [overwritten, note('tariffs: [hewan.pemeriksaan.produk-pangan.madu]')],
      [/diharapkan angka yang sudah terbit/],
    ],
    [
      'is not corrected with a note that was there',
      [
        overwritten,
        { file: 'changes/2026-11-21-awal.yaml', printed: /$/, instead: `tariffs: [${line?.id}]\n` },
      ],
      [/diharapkan angka yang sudah terbit/],
    ],
    [
      'keeps its unit',
      [{ file: certificate, printed: /unit: \w+/, instead: 'unit: lembar' }],
      [/health-certificate\.yaml: .*; ditemukan .*"unit":"lembar"/],
    ],
    [
      'of time is not overwritten in silence',
      [{ file: steps, printed: /min: \d+/, instead: 'min: 77' }],
      [/prosedur\.yaml: [\w-]+: diharapkan waktu yang sudah terbit, .*; ditemukan .*77/],
    ],
    [
      'of time changes with a note that names the service',
      [
        { file: steps, printed: /min: \d+/, instead: 'min: 77' },
        note('services: [tumbuhan-pengeluaran-antar-area]'),
      ],
      [],
    ],
    [
      'of the law is not overwritten in silence',
      [{ file: law, printed: /workingDays: 3/, instead: 'workingDays: 99' }],
      [/uu-21-2019\.yaml: [\w-]+: diharapkan waktu yang sudah terbit, .*; ditemukan .*99/],
    ],
    [
      'is closed and followed by a new one without being touched',
      [{ file: certificate, printed: /(amounts: [^\n]*?)( \})(?=\n)/, instead: '$1, to: "2026-12-31"$2' }],
      [],
    ],
  ])('%s', (_, mistakes, says) => {
    const problems = told(...mistakes);
    expect(problems).toHaveLength(says.length);
    says.forEach((words, index) => expect(problems[index]).toMatch(words));
  });

  test('whose copies show another is said once', () => {
    const found = withMistakes([overwritten], ({ content }) =>
      checkHistory(content, published, [
        { file: `content/${certificate}`, key: `${line?.id}.semua`, expected: '', found: '' },
      ]),
    );
    expect(found).toEqual([]);
  });
});

describe('what was published', () => {
  let folder: string;
  const git = (...args: string[]) => {
    const who = ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'commit.gpgsign=false'];
    expect(spawnSync('git', [...who, ...args], { cwd: folder }).status).toBe(0);
  };
  const file = (name: string) => join(folder, 'content', name);
  const write = (name: string, amount: number) => writeFileSync(file(name), `order: ${amount}\n`);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'siap-git-'));
    mkdirSync(file('tariffs/hewan'), { recursive: true });
    mkdirSync(file('changes'));
    mkdirSync(file('ui'));
    write('tariffs/hewan/a.yaml', 1);
    write('tariffs/hewan/b.yaml', 1);
    cpSync(join(contentRoot(), 'changes/2026-11-21-awal.yaml'), file('changes/2026-11-21-awal.yaml'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is unknown without git, and before a second state', () => {
    expect(publishedContent(folder)).toBeUndefined();
    git('init', '-q');
    expect(publishedContent(folder)).toBeUndefined();
    git('add', '.');
    git('commit', '-qm', 'one');
    expect(publishedContent(folder)).toBeUndefined();
  });

  test('is the last commit while something is changed, and the one before once it is committed', () => {
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'one');
    write('tariffs/hewan/a.yaml', 2);
    write('changes/2027-01-05-baru.yaml', 1);
    writeFileSync(file('ui/id.yaml'), 'a: {}\n');
    const wanted = {
      entries: [{ collection: 'tariffs', id: 'hewan/a', value: { order: 1 } }],
      strings: undefined,
    };
    expect(publishedContent(folder)).toMatchObject(wanted);
    expect(publishedContent(folder)?.notes.has('2026-11-21-awal')).toBe(true);
    expect(publishedContent(folder)?.notes.has('2027-01-05-baru')).toBe(false);
    git('add', '.');
    git('commit', '-qm', 'two');
    writeFileSync(join(folder, 'README'), 'x');
    git('add', '.');
    git('commit', '-qm', 'of something else');
    expect(publishedContent(folder)).toMatchObject(wanted);
    rmSync(file('tariffs/hewan/b.yaml'));
    writeFileSync(file('ui/id.yaml'), 'b: {}\n');
    expect(publishedContent(folder)).toMatchObject({
      entries: [{ collection: 'tariffs', id: 'hewan/b', value: { order: 1 } }],
      strings: 'a: {}\n',
    });
  });
});
