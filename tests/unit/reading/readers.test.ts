import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../src/lib/reading/json.ts';
import {
  count,
  entries,
  fieldOf,
  flag,
  ignored,
  known,
  list,
  oneOf,
  QUIETLY,
  readWith,
  record,
  text,
  that,
  time,
  type Reader,
} from '../../../src/lib/reading/readers.ts';

const goods = record({ nama: text(5) }, { jumlah: count(1, 9), lama: ignored });
const whole: Reader<unknown> = record(
  { id: text(3, /^[a-z]+$/), goods: list(goods, 3, ({ nama }) => nama) },
  {
    kind: oneOf(['a', 'b']),
    slot: known(['x']),
    ready: flag,
    at: time,
    texts: entries((name) => (name === 'satu' ? text(3) : undefined)),
  },
);

describe('a reader', () => {
  test('takes what is as it should be, and leaves nothing', () => {
    const value = {
      ...{
        id: 'abc',
        kind: 'b',
        slot: 'x',
        ready: false,
        at: '2026-02-28T23:59:59.123Z',
        texts: { satu: 'a' },
      },
      goods: [{ nama: 'madu', jumlah: 2 }, { nama: 'susu' }],
    };
    expect(readWith(whole, value)).toEqual({ value, left: [] });
  });
  test('tells everything it leaves out, where it stood, and whether it is unknown or wrong', () => {
    const value = {
      ...{
        id: 'abc',
        kind: 'c',
        slot: 'lama',
        ready: 1,
        at: '2026-02-30T00:00:00Z',
        texts: { satu: 5, dua: 'b' },
      },
      goods: [{ nama: 'madu', jumlah: 0, warna: 'x' }, { nama: 'madu' }, null, { nama: 'd' }, 7],
      baru: 1,
    };
    expect(readWith(whole, value)).toEqual({
      value: { id: 'abc', texts: {}, goods: [{ nama: 'madu' }] },
      left: [
        { at: 'kind', why: 'salah' },
        { at: 'slot', why: 'asing' },
        { at: 'ready', why: 'salah' },
        { at: 'at', why: 'salah' },
        { at: 'texts.satu', why: 'salah' },
        { at: 'texts.dua', why: 'asing' },
        { at: 'goods[3]', why: 'salah' },
        { at: 'goods[0].jumlah', why: 'salah' },
        { at: 'goods[0].warna', why: 'asing' },
        { at: 'goods[1]', why: 'salah' },
        { at: 'goods[2]', why: 'salah' },
        { at: 'baru', why: 'asing' },
      ],
    });
  });
  test.each([
    ['nothing', undefined, ''],
    ['a list', [], ''],
    ['a field that is missing', { goods: [] }, 'id'],
    ['a field that is wrong', { id: 'A', goods: [] }, 'id'],
    ['a text that is too long', { id: 'abcd', goods: [] }, 'id'],
    ['a text that is empty', { id: '', goods: [] }, 'id'],
    ['no list', { id: 'abc', goods: {} }, 'goods'],
  ])('takes nothing of %s', (_, value, at) => {
    expect(readWith(whole, value)).toEqual({ value: undefined, left: [{ at, why: 'salah' }] });
  });
  test('never takes what is inherited, nor a name of the prototype', () => {
    const dirty = JSON.parse('{"__proto__":{"id":"abc","kotor":1},"goods":[]}') as unknown;
    expect(readWith(whole, dirty)).toEqual({
      value: undefined,
      left: [
        { at: '__proto__', why: 'salah' },
        { at: 'id', why: 'salah' },
      ],
    });
    expect(
      readWith(
        entries(() => text(9)),
        JSON.parse('{"__proto__":"x","toString":"y"}'),
      ),
    ).toEqual({
      value: { toString: 'y' },
      left: [{ at: '__proto__', why: 'salah' }],
    });
    expect([fieldOf({}, 'toString'), fieldOf(null, 'x'), fieldOf([1], '0')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
  test('takes no moment that is none', () => {
    for (const moment of [
      '2026-99-99T99:99:99Z',
      '2026-11-31T00:00:00Z',
      '2026-11-30T24:00:00Z',
      '2026-11-30',
      5,
    ])
      expect(time(moment, QUIETLY), String(moment)).toBeUndefined();
    expect(time('2028-02-29T23:59:59.999Z', QUIETLY)).toBe('2028-02-29T23:59:59.999Z');
  });
  test('also passes a test where one is asked for', () => {
    const even = that(count(), (read) => read % 2 === 0);
    expect([even(2, QUIETLY), even(3, QUIETLY), even(2.5, QUIETLY), even(-2, QUIETLY)]).toEqual([
      ...[2, undefined, undefined, undefined],
    ]);
  });
  test('never throws, and tells of no more than a few hundred things', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => readWith(whole, value)).not.toThrow();
      }),
    );
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`k${index}`, 1]));
    expect(readWith(whole, many).left).toHaveLength(200);
  });
});

describe('a text from elsewhere', () => {
  const most = { length: 30, depth: 2 };
  test.each([
    ['{"a":[1]}', { ok: true, value: { a: [1] } }],
    ['{"a":[[1]]}', { ok: false, error: 'json-terlalu-dalam' }],
    ['"[[[["', { ok: true, value: '[[[[' }],
    ['{', { ok: false, error: 'bukan-json' }],
    [' '.repeat(31), { ok: false, error: 'json-terlalu-besar' }],
  ])('%j', (source, outcome) => {
    expect(parseJson(source, most)).toEqual(outcome);
  });
});
