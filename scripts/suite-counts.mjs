/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** Counts from vitest's JSON report. A file that broke before its first test counts as one failure. @returns {Counts} */
export function countVitest(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Counts from Playwright's JSON report. A test that passed only on another try counts as failed. @returns {Counts} */
export function countPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}

/**
 * What a suite counts for: its own counts, with at least one failure when its runner failed, left no report, or ran nothing.
 * @returns {Counts & { why?: string }}
 */
export function judge(counts, code) {
  if (!counts) return { passed: 0, failed: 1, skipped: 0, why: 'it left no report' };
  if (counts.failed > 0) return counts;
  if (counts.passed === 0) return { ...counts, failed: 1, why: 'it ran no test' };
  if (code !== 0) return { ...counts, failed: 1, why: `its runner ended with code ${code}` };
  return counts;
}
