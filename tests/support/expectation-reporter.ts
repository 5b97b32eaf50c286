import type { FullResult, Reporter, TestCase, TestResult, TestStep } from '@playwright/test/reporter';

const looks = ({ category, steps }: TestStep): boolean => category === 'expect' || steps.some(looks);

/** Fails a run of browser tests in which one passed without expecting anything, such as a loop over an empty list. */
export default class ExpectationReporter implements Reporter {
  readonly #blind: string[] = [];

  onTestEnd(test: TestCase, { status, steps }: TestResult): void {
    if (status === 'passed' && !steps.some(looks))
      this.#blind.push(test.titlePath().filter(Boolean).join(' > '));
  }

  onEnd(result: FullResult): Promise<{ status: FullResult['status'] }> {
    if (this.#blind.length === 0) return Promise.resolve({ status: result.status });
    console.error(`Passed without expecting anything:\n${this.#blind.map((name) => `  ${name}`).join('\n')}`);
    return Promise.resolve({ status: 'failed' });
  }

  printsToStdio(): boolean {
    return false;
  }
}
