import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadContent } from '../../src/content/load.ts';
import { missingLines } from '../support/missing-lines.ts';
import { containsPhrase, normalise } from '../support/normalise.ts';
import { fragmentsOf } from '../support/seed-fragments.ts';
import { mend, partsOf, readSeed, SEED_SERVICES, type SeedName } from '../support/seed-parts.ts';

const CONTENT = join(import.meta.dirname, '..', '..', 'content');
const { content } = loadContent(CONTENT);

const leaves = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [String(value)];
const interfaceText = leaves(parse(readFileSync(join(CONTENT, 'ui', 'id.yaml'), 'utf8')));

const omittedFrom = (name: SeedName): string[] =>
  (content.sources.get(name)?.data.omitted ?? []).flatMap(({ printed }) =>
    fragmentsOf(mend(printed, name, content)).map(({ words }) => words),
  );

describe.each(Object.keys(SEED_SERVICES) as SeedName[])('the source %s', (name) => {
  const omitted = omittedFrom(name);

  it.each(partsOf(name, content))('has every line about $service shown or its absence explained', (part) => {
    expect(missingLines(part, omitted, interfaceText)).toEqual([]);
  });

  it('lists no mend that does not stand in it', () => {
    const seed = readSeed(name);
    const mends = content.sources.get(name)?.data.mends ?? [];
    expect(mends.map(({ printed }) => printed).filter((printed) => !seed.includes(printed))).toEqual([]);
  });

  it('lists no omission that does not stand in it', () => {
    const whole = normalise(mend(readSeed(name), name, content).replaceAll('\n', ' '));
    expect(omitted.filter((words) => !containsPhrase(whole, words))).toEqual([]);
  });
});
