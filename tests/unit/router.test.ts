import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { routerData } from '../../src/data/router.ts';
import { readFragment, writeFragment } from '../../src/domain/router/fragment.ts';
import { goodsIn } from '../../src/domain/router/goods.ts';
import { pathsOf } from '../../src/domain/router/paths.ts';
import { walk } from '../../src/domain/router/walk.ts';

const { content } = loadContent(contentRoot());
const data = routerData(content);
const paths = pathsOf(data);
const answersOf = (path: (typeof paths)[number]) =>
  Object.fromEntries(path.answers.map(({ parameter, value }) => [parameter, value]));

describe('the route to a service', () => {
  test.each(paths.map((path) => [writeFragment(answersOf(path)), path] as const))(
    '%s ends, after four questions at most, with a reason, a source and somebody to ask',
    (fragment, path) => {
      const walked = walk(data, readFragment(fragment));
      expect(walked.outcome?.id).toBe(path.outcome);
      expect(walked.passed).toHaveLength(path.answers.length);
      expect(path.answers.length).toBeLessThanOrEqual(4);
      expect(walked.outcome?.why).toBeTruthy();
      expect(walked.outcome?.source.section).toBeTruthy();
      expect(walked.outcome?.agencies.every((id) => data.agencies[id] !== undefined)).toBe(true);
    },
  );
  test('reaches every service', () => {
    const reached = paths.flatMap(
      ({ outcome }) => data.outcomes.find(({ id }) => id === outcome)?.service ?? [],
    );
    expect([...new Set(reached)].sort()).toEqual([...content.services.keys()].sort());
  });
  test('names every office of the service it ends at', () => {
    for (const { service, agencies } of data.outcomes)
      if (service !== undefined)
        expect(agencies).toEqual(expect.arrayContaining(content.services.get(service)?.data.offices ?? []));
  });
  test('gives contact or complaint channels wherever the sources cover no service', () => {
    for (const { id, service, agencies } of data.outcomes)
      if (service === undefined)
        expect(
          agencies.flatMap((agency) => data.agencies[agency]?.channels ?? []).length,
          id,
        ).toBeGreaterThan(0);
  });
  test('takes answers over into the self-check only where it asks the same', () => {
    for (const { answers } of paths) {
      const asked = data.questions.flatMap((question) =>
        answers.some(({ question: id }) => id === question.id) ? question.answers : [],
      );
      for (const { says } of asked)
        if (says)
          expect(content.services.get('health-certificate-omkaba')?.data.asks).toContain(says.question);
    }
  });
});

describe('a walk', () => {
  test('without answers asks the first question', () => {
    expect(walk(data, {})).toMatchObject({ passed: [], unknown: false, question: { id: data.start } });
  });
  test('asks again where an answer is none it knows, and says so', () => {
    const walked = walk(data, { bawaan: 'hewan', 'lalu-lintas': 'ke-bulan' });
    expect(walked).toMatchObject({ unknown: true, question: { parameter: 'lalu-lintas' } });
    expect(walked.passed).toHaveLength(1);
  });
  test('keeps the answers that still fit when an earlier one is taken back', () => {
    const answers = { bawaan: 'hewan', barang: 'madu', arah: 'keluar' };
    expect(walk(data, answers).question?.parameter).toBe('lalu-lintas');
    expect(walk(data, { ...answers, 'lalu-lintas': 'antar-area' }).outcome?.service).toBe(
      'madu-pengeluaran-antar-area',
    );
  });
  test.each([
    ['', {}],
    ['#', {}],
    ['#barang=madu&lalu-lintas=antar-area', { barang: 'madu', 'lalu-lintas': 'antar-area' }],
    ['#%E0%A4%A&=&&x', { '': '', x: '', '\ufffd%A': '' }],
  ])('reads the fragment %j', (fragment, answers) => {
    expect(readFragment(fragment)).toEqual(answers);
    expect(walk(data, readFragment(fragment)).question).toBeDefined();
  });
});

test.each([
  ['#barang=sarang-burung-walet', 'sarang-burung-walet'],
  ['#barang=madu&lalu-lintas=antar-area', undefined],
  ['#bawaan=hewan&lalu-lintas=antar-area&barang=madu&arah=keluar', undefined],
  ['#bawaan=hewan', undefined],
  ['', undefined],
])('the fragment %j asks about goods only where it holds nothing else', (fragment, goods) => {
  expect(goodsIn(readFragment(fragment))).toBe(goods);
});
