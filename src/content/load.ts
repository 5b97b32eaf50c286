import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { COLLECTIONS, type CollectionName } from '../schemas/reference.ts';
import { checkMdx } from './check-mdx.ts';
import { checkName } from './check-names.ts';
import { checkStrings, STRINGS } from './check-strings.ts';
import { FILES, SCHEMAS, type Content, type Entry } from './collections.ts';
import { crossCheck } from './cross-check.ts';
import { parseCsv } from './csv.ts';
import { explain } from './explain.ts';
import { nearest } from './near.ts';
import { showValue, type Problem } from './problem.ts';
import { readText } from './read-text.ts';
import { parseYaml, splitFrontMatter } from './yaml.ts';

/** What was read, and what is wrong with it; `compared`: whether files could also be compared with each other. */
export type Loaded = { content: Content; problems: Problem[]; compared: boolean };

const listFiles = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();

const belongsTo = (path: string): { collection: CollectionName; id: string } | undefined => {
  for (const collection of COLLECTIONS) {
    const id = FILES[collection].exec(path)?.[1];
    if (id !== undefined) return { collection, id };
  }
  return undefined;
};

const unknownPlace = (path: string): Problem => {
  const folder = path.split('/')[0] ?? '';
  const folders = COLLECTIONS.map((name) => FILES[name].source.replace(/^\^(\w+)\\\/.*$/, '$1'));
  return {
    file: `content/${path}`,
    line: 1,
    key: '',
    expected: 'berkas di tempat yang dikenal; lihat "Letak isi" dalam panduan penyunting',
    found: path,
    perhaps: nearest(folder, new Set(folders)),
  };
};

type ReadEntry = { entry?: Omit<Entry<CollectionName>, 'id'>; problems: Problem[] };

/** Files read before, by their path: parsing is most of the time that reading takes. */
export type Known = Map<string, { text: string; read: ReadEntry }>;

/** A table is one entry: all its rows; the head stands on line 1. */
const readTable = (file: string, text: string, collection: CollectionName): ReadEntry => {
  const table = { rows: parseCsv(text) };
  const result = SCHEMAS[collection].safeParse(table);
  return result.success
    ? { entry: { file, data: result.data }, problems: [] }
    : {
        problems: explain(result.error, SCHEMAS[collection], table, file, ([, row]) =>
          typeof row === 'number' ? row + 2 : undefined,
        ),
      };
};

/** Front matter and body of an MDX file; a YAML file is all front matter. */
const parts = (file: string, text: string) =>
  file.endsWith('.mdx') ? splitFrontMatter(text) : { frontMatter: text, body: undefined, bodyLine: 0 };

const parsed = (file: string, frontMatter: string) =>
  parseYaml(frontMatter, file, file.endsWith('.mdx') ? 1 : 0);

const readEntry = (file: string, text: string, collection: CollectionName): ReadEntry => {
  if (file.endsWith('.csv')) return readTable(file, text, collection);
  const split = parts(file, text);
  if (!split)
    return {
      problems: [
        {
          file,
          line: 1,
          key: '',
          expected: 'fakta di antara dua baris ---, yang pertama di baris 1',
          found: showValue(text.split('\n')[0]),
        },
      ],
    };
  const yaml = parsed(file, split.frontMatter);
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  const schema = SCHEMAS[collection];
  const result = schema.safeParse(yaml.value);
  if (!result.success) return { problems: explain(result.error, schema, yaml.value, file, yaml.lineOf) };
  const problems = split.body === undefined ? [] : checkMdx(file, split.body, split.bodyLine, collection);
  if (problems.length > 0) return { problems };
  return {
    entry: { file, data: result.data, ...(split.body === undefined ? {} : { body: split.body }) },
    problems: [],
  };
};

/** Gives a problem that was found between files its line. */
const withLine = (problem: Problem, text: string): Problem => {
  const { file, key } = problem;
  const line = file.endsWith('.csv')
    ? text.split('\n').findIndex((row) => row.startsWith(`${key},`)) + 1
    : parsed(file, parts(file, text)?.frontMatter ?? '').lineOfKey(key);
  return { ...problem, line: line || 1 };
};

const readOnce = (known: Known, file: string, bytes: Uint8Array, collection: CollectionName): ReadEntry => {
  const { text, problems } = readText(bytes, file);
  const before = known.get(file);
  if (before?.text === text) return before.read;
  const read = problems.length > 0 ? { problems } : readEntry(file, text, collection);
  known.set(file, { text, read });
  return read;
};

/**
 * Reads all of `content/`: the one way in which a fact enters the site, its checks and its tests. What files say of
 * each other is checked once each of them could be read: else one slip would be reported again by all that rests on it.
 * @param root path of the `content` folder
 * @param known what an earlier reading of the same folder parsed; added to
 * @param also checks that need more than the content, e.g. which day it is
 */
export const loadContent = (
  root: string,
  known: Known = new Map(),
  also: (content: Content, found: readonly Problem[]) => readonly Problem[] = () => [],
): Loaded => {
  const content = Object.fromEntries(COLLECTIONS.map((name) => [name, new Map()])) as Content;
  const problems: Problem[] = [];
  for (const path of listFiles(root)) {
    const file = `content/${path}`;
    if (file === STRINGS) {
      problems.push(...checkStrings(readFileSync(join(root, path))));
      continue;
    }
    const misnamed = checkName(path);
    const place = belongsTo(path);
    if (!place || misnamed.length > 0) {
      problems.push(...(misnamed.length > 0 ? misnamed : [unknownPlace(path)]));
      continue;
    }
    const read = readOnce(known, file, readFileSync(join(root, path)), place.collection);
    problems.push(...read.problems);
    if (read.entry)
      (content[place.collection] as Map<string, unknown>).set(place.id, { id: place.id, ...read.entry });
  }
  if (problems.length > 0) return { content, problems, compared: false };
  const found = crossCheck(content);
  const between = [...found, ...also(content, found)].map((problem) =>
    problem.line === undefined ? withLine(problem, known.get(problem.file)?.text ?? '') : problem,
  );
  return { content, problems: between, compared: true };
};
