import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, judge } from './suite-counts.mjs';

const test = (status: string) => ({ status });

describe('counts', () => {
  it('come from vitest, where a file that broke before its first test is a failure', () => {
    const testResults = [
      { status: 'passed', assertionResults: [test('passed'), test('passed')] },
      { status: 'failed', assertionResults: [test('failed'), test('passed')] },
      { status: 'failed', assertionResults: [] },
    ];
    const report = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1, testResults };
    expect(countVitest(report)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  it('come from Playwright, where a test that needed another try is a failure', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 3, skipped: 2 });
  });
});

describe('a suite', () => {
  it.each([
    ['passes with tests and a good end', { passed: 2, failed: 0, skipped: 0 }, 0, 0],
    ['fails by a test', { passed: 2, failed: 1, skipped: 0 }, 1, 1],
    ['fails when it ran nothing', { passed: 0, failed: 0, skipped: 3 }, 0, 1],
    ['fails when its runner broke after the last test', { passed: 2, failed: 0, skipped: 0 }, 1, 1],
    ['fails without a report', null, 0, 1],
  ])('%s', (_, counts, code, failed) => {
    expect(judge(counts, code).failed).toBe(failed);
  });
});
