import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChecklistItem, Ticks } from '../../src/domain/checklist/item.ts';
import { outcomeOf, questionsOf } from '../../src/domain/checklist/outcome.ts';
import { readinessOf } from '../../src/domain/checklist/readiness.ts';
import { restoreCheck } from '../../src/domain/checklist/restore.ts';
import { EMPTY_CHECK, reduceCheck } from '../../src/domain/checklist/state.ts';
import type { Answers } from '../../src/domain/condition.ts';

const ITEMS: ChecklistItem[] = [
  { id: 'sertifikat', kind: 'diterbitkan' },
  { id: 'lapor', kind: 'kewajiban' },
  { id: 'surat-asal', kind: 'dibawa' },
  { id: 'surat-kuasa', kind: 'dibawa', appliesWhen: { question: 'dikuasakan', is: 'ya' } },
  { id: 'hasil-lab', kind: 'dibawa', appliesWhen: { question: 'perlu-lab', is: 'ya' } },
];
const check = (answers: Answers, ticks: Ticks) =>
  readinessOf(
    ITEMS.map((item) => outcomeOf(item, answers)),
    ticks,
  );
const outcomeFor = (id: string, answers: Answers) =>
  ITEMS.filter((item) => item.id === id).map((item) => outcomeOf(item, answers))[0];
const NO = { dikuasakan: 'tidak', 'perlu-lab': 'tidak' };

describe('questions', () => {
  test('come from the items, in their order', () => {
    expect(questionsOf(ITEMS)).toEqual(['dikuasakan', 'perlu-lab']);
  });
  test('a service whose items always apply asks nothing', () => {
    expect(questionsOf(ITEMS.slice(0, 3))).toEqual([]);
  });
});

describe('an item', () => {
  test('issued by the service itself is never ticked', () => {
    expect(outcomeFor('sertifikat', {})).toMatchObject({ truth: 'ya', tickable: false });
  });
  test('says which answer brought it in', () => {
    expect(outcomeFor('surat-kuasa', { dikuasakan: 'ya' })).toMatchObject({
      truth: 'ya',
      because: [{ question: 'dikuasakan', answer: 'ya' }],
      tickable: true,
    });
  });
  test('that does not apply cannot be ticked and says why', () => {
    expect(outcomeFor('surat-kuasa', NO)).toMatchObject({
      truth: 'tidak',
      because: [{ question: 'dikuasakan', answer: 'tidak' }],
      tickable: false,
    });
  });
});

describe('what the visitor may wave off', () => {
  test.each([
    ['a duty that always applies', 'lapor', {}, false],
    ['a paper that always applies', 'surat-asal', {}, true],
    ['a paper that an answer brought in', 'surat-kuasa', { dikuasakan: 'ya' }, true],
    ['a paper that does not apply', 'surat-kuasa', NO, false],
    ['what the service issues', 'sertifikat', {}, false],
  ] as const)('%s', (_, id, answers, declinable) => {
    expect(outcomeFor(id, answers)?.declinable).toBe(declinable);
  });
  test('is no duty, though a state from before says so', () => {
    const ticks = { 'surat-asal': 'ada', lapor: 'tidak-berlaku' } as const;
    expect(check(NO, ticks)).toMatchObject({ code: 'siap', declared: [], duties: ['lapor'] });
  });
});

describe('readiness', () => {
  test('asks for answers first', () => {
    expect(check({}, {})).toMatchObject({ code: 'perlu-jawaban', questions: ['dikuasakan', 'perlu-lab'] });
  });
  test('names the papers that are missing', () => {
    expect(check({ dikuasakan: 'ya', 'perlu-lab': 'tidak' }, { 'surat-kuasa': 'belum' })).toMatchObject({
      code: 'belum',
      missing: ['surat-asal', 'surat-kuasa'],
      have: 0,
      need: 2,
    });
  });
  test('is reached with every paper, although a duty is still to be done and the certificate is not there', () => {
    expect(check(NO, { 'surat-asal': 'ada' })).toMatchObject({
      code: 'siap',
      missing: [],
      duties: ['lapor'],
    });
  });
  test('a paper at hand makes its question needless', () => {
    expect(check({ dikuasakan: 'tidak' }, { 'surat-asal': 'ada', 'hasil-lab': 'ada' }).code).toBe('siap');
  });
  test('ticking everything always makes ready', () => {
    const all = Object.fromEntries(ITEMS.map(({ id }) => [id, 'ada' as const]));
    const answer = fc.constantFrom('ya', 'tidak');
    fc.assert(
      fc.property(fc.record({ dikuasakan: answer, 'perlu-lab': answer }, { requiredKeys: [] }), (answers) => {
        expect(check(answers, all)).toMatchObject({ code: 'siap', duties: [] });
      }),
    );
  });
});

describe('the state', () => {
  const known = {
    questions: [{ id: 'dikuasakan', answers: [{ value: 'ya' }, { value: 'tidak' }] }],
    items: ITEMS,
  };
  test('keeps the rest when one answer changes', () => {
    const state = [
      { type: 'answer', question: 'dikuasakan', answer: 'ya' } as const,
      { type: 'tick', item: 'surat-kuasa', tick: 'ada' } as const,
      { type: 'answer', question: 'dikuasakan', answer: 'tidak' } as const,
    ].reduce(reduceCheck, EMPTY_CHECK);
    expect(state).toEqual({ answers: { dikuasakan: 'tidak' }, ticks: { 'surat-kuasa': 'ada' } });
    expect(reduceCheck(state, { type: 'reset' })).toEqual(EMPTY_CHECK);
  });
  test('comes back from storage as it was', () => {
    const state = { answers: { dikuasakan: 'ya' }, ticks: { 'surat-asal': 'belum' as const } };
    expect(restoreCheck(structuredClone(state), known)).toEqual(state);
  });
  test('leaves out answers, items and ticks that the content no longer knows', () => {
    const old = {
      answers: { dikuasakan: 'mungkin', hilang: 'ya' },
      ticks: { hilang: 'ada', sertifikat: 'ada', 'surat-asal': 'entah' },
    };
    expect(restoreCheck(old, known)).toEqual(EMPTY_CHECK);
  });
  test('survives anything found in storage', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(() => restoreCheck(stored, known)).not.toThrow();
      }),
    );
  });
});
