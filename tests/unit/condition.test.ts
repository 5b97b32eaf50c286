import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, questionsIn, type Truth } from '../../src/domain/condition.ts';
import type { Condition } from '../../src/schemas/condition.ts';

const YA: Condition = { question: 'a', is: 'ya' };
const TIDAK: Condition = { question: 'b', is: 'ya' };
const UNKNOWN: Condition = { question: 'c', is: 'ya' };
const answers = { a: 'ya', b: 'tidak' };
const part: Record<Truth, Condition> = { ya: YA, tidak: TIDAK, 'belum-diketahui': UNKNOWN };

describe('the truth tables', () => {
  test.each<[Truth, Truth, Truth, Truth]>([
    ['ya', 'ya', 'ya', 'ya'],
    ['ya', 'tidak', 'tidak', 'ya'],
    ['ya', 'belum-diketahui', 'belum-diketahui', 'ya'],
    ['tidak', 'ya', 'tidak', 'ya'],
    ['tidak', 'tidak', 'tidak', 'tidak'],
    ['tidak', 'belum-diketahui', 'tidak', 'belum-diketahui'],
    ['belum-diketahui', 'ya', 'belum-diketahui', 'ya'],
    ['belum-diketahui', 'tidak', 'tidak', 'belum-diketahui'],
    ['belum-diketahui', 'belum-diketahui', 'belum-diketahui', 'belum-diketahui'],
  ])('%s with %s: all is %s, any is %s', (left, right, all, any) => {
    expect(decide({ all: [part[left], part[right]] }, answers).truth).toBe(all);
    expect(decide({ any: [part[left], part[right]] }, answers).truth).toBe(any);
  });

  test.each<[Truth, Truth]>([
    ['ya', 'tidak'],
    ['tidak', 'ya'],
    ['belum-diketahui', 'belum-diketahui'],
  ])('not %s is %s', (inner, outer) => {
    expect(decide({ not: part[inner] }, answers).truth).toBe(outer);
  });

  test('a question not yet answered is unknown, another answer is a no', () => {
    expect(decide(YA, {}).truth).toBe('belum-diketahui');
    expect(decide(YA, { a: 'tidak' }).truth).toBe('tidak');
  });

  test('without a condition it always applies', () => {
    expect(decide(undefined, {})).toEqual({ truth: 'ya', because: [], waitsFor: [] });
  });
});

describe('the explanation', () => {
  test('names the answer that settled it, and no other', () => {
    expect(decide({ all: [YA, TIDAK, UNKNOWN] }, answers)).toEqual({
      truth: 'tidak',
      because: [{ question: 'b', answer: 'tidak' }],
      waitsFor: [],
    });
  });

  test('names every answer where all were needed', () => {
    expect(decide({ all: [YA, { not: TIDAK }] }, answers).because).toEqual([
      { question: 'a', answer: 'ya' },
      { question: 'b', answer: 'tidak' },
    ]);
  });

  test('names the open questions while it is unknown', () => {
    expect(decide({ any: [TIDAK, UNKNOWN, { not: UNKNOWN }] }, answers)).toEqual({
      truth: 'belum-diketahui',
      because: [],
      waitsFor: ['c'],
    });
  });
});

const conditions = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.record({ question: fc.constantFrom('a', 'b', 'c'), is: fc.constantFrom('ya', 'tidak') }),
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
})).condition;
const someAnswers = fc.record(
  { a: fc.constantFrom('ya', 'tidak'), b: fc.constantFrom('ya', 'tidak'), c: fc.constantFrom('ya', 'tidak') },
  { requiredKeys: [] },
);

describe('for every condition', () => {
  test('unknown waits for an open question; decided needs only the answers it names', () => {
    fc.assert(
      fc.property(conditions, someAnswers, (condition, given) => {
        const verdict = decide(condition, given);
        if (verdict.truth === 'belum-diketahui') {
          expect(verdict.waitsFor.length).toBeGreaterThan(0);
          verdict.waitsFor.forEach((question) => expect(given).not.toHaveProperty(question));
          return;
        }
        const named = Object.fromEntries(verdict.because.map(({ question, answer }) => [question, answer]));
        expect(decide(condition, named).truth).toBe(verdict.truth);
      }),
    );
  });

  test('one more answer never overturns what was decided', () => {
    fc.assert(
      fc.property(conditions, someAnswers, fc.constantFrom('ya', 'tidak'), (condition, given, more) => {
        const before = decide(condition, given);
        if (before.truth === 'belum-diketahui') return;
        const after = decide(condition, { a: more, b: more, c: more, ...given });
        expect(after.truth).toBe(before.truth);
      }),
    );
  });

  test('questions are listed once each', () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        const asked = questionsIn(condition);
        expect(new Set(asked).size).toBe(asked.length);
      }),
    );
  });
});
