import { describe, expect, it } from 'vitest';
import { closingLines, readPlaywright, readVitest } from '../../../scripts/reports.mjs';

const vitest = {
  numPassedTests: 2,
  numFailedTests: 1,
  testResults: [
    {
      assertionResults: [
        { fullName: 'a passes', status: 'passed' },
        { fullName: 'b fails', status: 'failed' },
      ],
    },
    {
      assertionResults: [
        { fullName: 'c needs qpdf', status: 'skipped' },
        { fullName: 'd is put off', status: 'todo' },
        { fullName: 'e passes', status: 'passed' },
      ],
    },
  ],
};

const spec = (title: string, status: string) => ({ title, tests: [{ status, projectName: 'desktop' }] });
const playwright = {
  stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 1 },
  suites: [
    {
      title: 'e2e/a.spec.ts',
      specs: [spec('opens', 'expected'), spec('saves', 'flaky')],
      suites: [{ title: 'on a phone', specs: [spec('fits', 'unexpected'), spec('unpacks', 'skipped')] }],
    },
  ],
};

describe('the reports of the test runners', () => {
  it('tell of unit tests what passed, failed and was left out', () =>
    expect(readVitest(vitest)).toEqual({
      passed: 2,
      failed: 1,
      skipped: ['c needs qpdf', 'd is put off'],
      flaky: [],
    }));

  it('tell of browser tests also what passed only when tried again', () =>
    expect(readPlaywright(playwright)).toEqual({
      passed: 2,
      failed: 1,
      skipped: ['on a phone > unpacks (desktop)'],
      flaky: ['e2e/a.spec.ts > saves (desktop)'],
    }));
});

describe('what a run of all tests closes with', () => {
  it('is one line where nothing was left out', () =>
    expect(closingLines({ passed: 3, failed: 0, skipped: [], flaky: [] })).toEqual(['3 passed, 0 failed']));

  it('names and counts what was left out or tried again before that line', () =>
    expect(closingLines({ passed: 3, failed: 1, skipped: ['HTML', 'c'], flaky: ['d'] })).toEqual([
      'Skipped, 2:',
      '  HTML',
      '  c',
      'Passed only when tried again, 1:',
      '  d',
      '3 passed, 1 failed',
    ]));
});
