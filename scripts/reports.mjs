/**
 * @typedef {{ passed: number, failed: number, skipped: string[], flaky: string[] }} Counts what a run of tests came to;
 * tests that were skipped, and those that only passed when tried again, by name
 */

/**
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: any[] }} report Vitest's, as JSON
 * @returns {Counts}
 */
export const readVitest = ({ numPassedTests, numFailedTests, testResults }) => ({
  passed: numPassedTests,
  failed: numFailedTests,
  skipped: testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => !['passed', 'failed'].includes(status))
    .map(({ fullName }) => fullName),
  flaky: [],
});

const testsOf = ({ title = '', suites = [], specs = [] }) => [
  ...suites.flatMap(testsOf),
  ...specs.flatMap((spec) =>
    spec.tests.map(({ status, projectName }) => ({
      status,
      name: `${title} > ${spec.title} (${projectName})`,
    })),
  ),
];

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number }, suites: any[] }} report Playwright's, as JSON
 * @returns {Counts}
 */
export const readPlaywright = ({ stats, suites }) => {
  const tests = suites.flatMap(testsOf);
  const named = (wanted) => tests.filter(({ status }) => status === wanted).map(({ name }) => name);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: named('skipped'),
    flaky: named('flaky'),
  };
};

const listed = (title, names) =>
  names.length === 0 ? [] : [`${title}, ${names.length}:`, ...names.map((name) => `  ${name}`)];

/**
 * What `npm test` closes with. The last line is for machines and stays as it is.
 * @param {Counts} counts
 */
export const closingLines = ({ passed, failed, skipped, flaky }) => [
  ...listed('Skipped', skipped),
  ...listed('Passed only when tried again', flaky),
  `${passed} passed, ${failed} failed`,
];
