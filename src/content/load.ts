import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { COLLECTIONS, type CollectionName } from '../schemas/reference.ts';
import { FILES, SCHEMAS, type Content, type Entry } from './collections.ts';
import { crossCheck } from './cross-check.ts';
import { explain } from './explain.ts';
import type { Problem } from './problem.ts';
import { parseYaml, splitFrontMatter } from './yaml.ts';

/** What was read, and all that is wrong with it; entries with problems are left out. */
export type Loaded = { content: Content; problems: Problem[] };

const listFiles = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1).split(sep).join('/'))
    .sort();

const belongsTo = (path: string): { collection: CollectionName; id: string } | undefined => {
  for (const collection of COLLECTIONS) {
    const id = FILES[collection].exec(path)?.[1];
    if (id !== undefined) return { collection, id };
  }
  return undefined;
};

type ReadEntry = { entry?: Omit<Entry<CollectionName>, 'id'>; problems: Problem[] };

const readEntry = (file: string, text: string, collection: CollectionName): ReadEntry => {
  const split = file.endsWith('.mdx') ? splitFrontMatter(text) : { frontMatter: text, body: undefined };
  if (!split)
    return { problems: [{ file, key: '', expected: 'front matter di antara dua baris ---', found: 'tidak ada' }] };
  const yaml = parseYaml(split.frontMatter, file, file.endsWith('.mdx') ? 1 : 0);
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  const result = SCHEMAS[collection].safeParse(yaml.value);
  if (!result.success) return { problems: explain(result.error, yaml.value, file, yaml.lineOf) };
  return {
    entry: { file, data: result.data, ...(split.body === undefined ? {} : { body: split.body }) },
    problems: [],
  };
};

/**
 * Reads all of `content/`: the one way in which a fact enters the site, its checks and its tests.
 * @param root path of the `content` folder
 */
export const loadContent = (root: string): Loaded => {
  const content = Object.fromEntries(COLLECTIONS.map((name) => [name, new Map()])) as Content;
  const problems: Problem[] = [];
  for (const path of listFiles(root)) {
    if (path.startsWith('ui/')) continue;
    const file = `content/${path}`;
    const place = belongsTo(path);
    if (!place) {
      problems.push({ file, key: '', expected: 'berkas di tempat yang dikenal', found: path });
      continue;
    }
    const read = readEntry(file, readFileSync(join(root, path), 'utf8'), place.collection);
    problems.push(...read.problems);
    if (read.entry) (content[place.collection] as Map<string, unknown>).set(place.id, { id: place.id, ...read.entry });
  }
  problems.push(...crossCheck(content, problems));
  return { content, problems };
};
