import { describe, expect, it } from 'vitest';
import { tooNew } from '../../../scripts/browser-support/check.ts';
import { buildTargets, floorOf } from '../../../src/integrations/browsers.ts';

const FLOOR = floorOf(['chrome >= 100', 'edge >= 100', 'firefox >= 100', 'safari >= 15.4', 'samsung >= 18']);

describe('the promised browsers', () => {
  it('are read as package.json names them', () =>
    expect(FLOOR).toEqual({ chrome: '100', edge: '100', firefox: '100', safari: '15.4', samsung: '18' }));

  it.each(['last 2 versions', 'chrome 100', 'chrome >= 100 or edge >= 100'])('cannot be "%s"', (line) =>
    expect(() => floorOf([line])).toThrow(line),
  );

  it('are told to bundlers by the names that these have for them', () =>
    expect(buildTargets(FLOOR)).toEqual(['chrome100', 'edge100', 'firefox100', 'safari15.4']));
});

describe('a built script', () => {
  it.each([
    ['"a".at(0); structuredClone({}); [1].flat(); Object.hasOwn({}, "a")', []],
    ['const own = { union: () => 1 }; own.union()', []],
    ['const later = (toWellFormed) => toWellFormed; later(1)', []],
    ['(x, y) => x.toWellFormed()', ['toWellFormed']],
    ['(x, y) => x.toSorted()', ['toSorted']],
    ['(x, y) => x.findLast(y)', ['findLast']],
    ['(x, y) => x.union(y)', ['union']],
    ['new Intl.Segmenter("id")', ['Intl.Segmenter']],
    ['globalThis.Intl.Segmenter', ['Intl.Segmenter']],
    ['Promise.withResolvers()', ['Promise.withResolvers']],
    ['AbortSignal.any([])', ['AbortSignal.any']],
    ['AbortSignal.timeout(1)', ['AbortSignal.timeout']],
    ['URL.canParse("a")', ['URL.canParse']],
    ['Object.groupBy(x, y)', ['Object.groupBy']],
    ['new OffscreenCanvas(1, 1)', ['OffscreenCanvas']],
    ['navigator.share({})', ['navigator.share']],
    ['scheduler.yield()', ['scheduler.yield', 'scheduler']],
    ['/(?<=a)b/.test(x)', ['lookbehind', 'syntax']],
    ['new RegExp("(?<!a)b")', ['lookbehind']],
  ])('%s: %j', (code, names) =>
    expect(tooNew(code, FLOOR).map((said) => said.split(' is ')[0])).toEqual(names),
  );

  it.each([
    'if ("share" in navigator) navigator.share({})',
    'if (navigator.share) navigator.share({})',
    'navigator.share?.({})',
    'const canShare = "share" in navigator; const share = () => navigator.share({}); canShare && share()',
    'typeof OffscreenCanvas === "function" && new OffscreenCanvas(1, 1)',
    'const f = (x) => (x.toWellFormed ? x.toWellFormed() : x)',
    'globalThis.scheduler?.yield?.()',
  ])('may ask first: %s', (code) => expect(tooNew(code, FLOOR)).toEqual([]));

  it.each([
    ['class A { static { this.a = 1; } }', ['syntax is too new']],
    ['class A { #a = 1; static has = (x) => #a in x; }', []],
    ['const a = b?.c ?? (d ||= 1n);', []],
    ['const a = /\\p{M}/gu;', []],
    ['/a/v.test(x)', ['syntax is too new']],
  ])('%s: %j', (code, found) => expect(tooNew(code, FLOOR)).toEqual(found));

  it('says in which browsers something is missing', () =>
    expect(tooNew('(x, y) => x.findLast(y)', FLOOR)).toEqual(['findLast is missing before firefox 104']));
});
