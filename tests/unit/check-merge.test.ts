import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeChecks } from '../../src/domain/checklist/merge.ts';
import {
  EMPTY_CHECK,
  reduceCheck,
  type CheckAction,
  type CheckState,
} from '../../src/domain/checklist/state.ts';

const after = (state: CheckState, ...actions: readonly CheckAction[]) => actions.reduce(reduceCheck, state);

test('a tick in each window stays, and so does what else either entered', () => {
  const mine = after(
    EMPTY_CHECK,
    { type: 'tick', item: 'a', tick: 'ada' },
    { type: 'holiday', date: '2026-12-25', add: true },
    { type: 'volume', line: 'x', text: '3' },
  );
  const theirs = after(
    EMPTY_CHECK,
    { type: 'tick', item: 'b', tick: 'belum' },
    { type: 'holiday', date: '2026-12-24', add: true },
    { type: 'answer', question: 'q', answer: 'ya' },
    { type: 'joint-leave', skip: true },
  );
  expect(mergeChecks(EMPTY_CHECK, mine, theirs)).toEqual({
    ...{ answers: { q: 'ya' }, ticks: { a: 'ada', b: 'belum' }, volumes: { x: '3' }, skipsJointLeave: true },
    holidays: ['2026-12-24', '2026-12-25'],
  });
});
test('what one window took away is gone, unless the other changed it', () => {
  const base = after(
    EMPTY_CHECK,
    { type: 'volume', line: 'x', text: '3' },
    { type: 'holiday', date: '2026-12-25', add: true },
  );
  const emptied = after(base, { type: 'reset' });
  expect(mergeChecks(base, emptied, base)).toEqual(EMPTY_CHECK);
  expect(mergeChecks(base, base, emptied)).toEqual(EMPTY_CHECK);
  const changed = after(base, { type: 'volume', line: 'x', text: '4' });
  expect(mergeChecks(base, changed, emptied)).toEqual({ ...EMPTY_CHECK, volumes: { x: '4' } });
});
test('whatever two windows enter in different places is all there', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const action: fc.Arbitrary<CheckAction> = fc.oneof(
    fc.record({
      type: fc.constant('answer' as const),
      question: key,
      answer: fc.constantFrom('ya', 'tidak'),
    }),
    fc.record({
      ...{ type: fc.constant('tick' as const), item: key },
      tick: fc.constantFrom('ada' as const, 'belum' as const),
    }),
    fc.record({ type: fc.constant('volume' as const), line: key, text: fc.constantFrom('1', '2') }),
  );
  const places = ({ answers, ticks, volumes }: CheckState) => ({
    ...Object.fromEntries(Object.entries(answers).map(([name, value]) => [`q ${name}`, value])),
    ...Object.fromEntries(Object.entries(ticks).map(([name, value]) => [`t ${name}`, value])),
    ...Object.fromEntries(Object.entries(volumes ?? {}).map(([name, value]) => [`v ${name}`, value])),
  });
  fc.assert(
    fc.property(fc.array(action), fc.array(action), fc.array(action), (before, here, there) => {
      const base = after(EMPTY_CHECK, ...before);
      const [mine, theirs] = [after(base, ...here), after(base, ...there)];
      const [was, own, other] = [places(base), places(mine), places(theirs)];
      const merged = places(mergeChecks(base, mine, theirs));
      for (const place of Object.keys({ ...own, ...other }))
        expect(merged[place]).toBe(own[place] === was[place] ? other[place] : own[place]);
    }),
  );
});
