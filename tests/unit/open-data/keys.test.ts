import { dataTerbuka } from 'ui:id';
import { describe, expect, test } from 'vitest';
import { keyTables } from '../../../src/data/open-data/key-tables.ts';

const { common, files, parts } = keyTables();
const rows = [common, ...files, ...parts].flatMap(({ rows: own }) => own);
const keyOf = (path: string) => path.split('.').at(-1)?.replace('[]', '') ?? '';

describe('the tables of keys', () => {
  test('say what every key means, and nothing of keys that are not there', () => {
    expect(rows.filter(({ meaning }) => meaning === '').map(({ path }) => path)).toEqual([]);
    const used = new Set(rows.map(({ path }) => keyOf(path)));
    expect(Object.keys(dataTerbuka.kunci).filter((key) => !used.has(key))).toEqual([]);
  });
  test('say it of the key itself', () => {
    const meanings: Record<string, string> = dataTerbuka.kunci;
    expect(rows.filter(({ path, meaning }) => meaning !== meanings[keyOf(path)])).toEqual([]);
  });
  test('name only parts that have a table', () => {
    const known = new Set(parts.map(({ name }) => name));
    const named = rows.flatMap(({ holds }) =>
      [...holds.matchAll(/([\w-]+) \(lihat/g)].map(([, name]) => name ?? ''),
    );
    expect(named.filter((name) => !known.has(name))).toEqual([]);
    expect([...known].filter((name) => !named.includes(name))).toEqual([]);
  });
  test('tell optional keys, lists and choices apart', () => {
    const row = (path: string) => rows.find((one) => one.path === path);
    expect(row('service.risk')).toMatchObject({ optional: true, holds: 'objek' });
    expect(row('tariffs[].values[]')).toMatchObject({ optional: false, holds: 'value (lihat di bawah)' });
    expect(row('amount')?.holds).toBe('bilangan bulat atau tidak-terbaca');
  });
});
