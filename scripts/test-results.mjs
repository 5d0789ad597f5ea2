// Counts tests from what the runners wrote, so that the last line of npm test says what was run and not what was hoped.

/**
 * @typedef {{ passed: number, failed: number }} Count
 */

/**
 * Vitest's JSON report. A file that could not be loaded has no tests in it and still is a failure.
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Count}
 */
export function countVitest(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length }
}

/**
 * Playwright's JSON report. A flow that passed only at a second attempt did not pass; errors outside tests count too.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors?: unknown[] }} report
 * @returns {Count}
 */
export function countPlaywright(report) {
  const { expected, unexpected, flaky } = report.stats
  return { passed: expected, failed: unexpected + flaky + (report.errors?.length ?? 0) }
}

/**
 * What one stage adds to the sum: its tests, and one failure when it failed without a failed test or ran no test at all.
 * @param {number} exitCode
 * @param {Count | undefined} count undefined when the runner left no report
 * @returns {Count}
 */
export function countStage(exitCode, count) {
  if (!count) return { passed: 0, failed: 1 }
  const silent = count.failed === 0 && (exitCode !== 0 || count.passed === 0)
  return { passed: count.passed, failed: count.failed + (silent ? 1 : 0) }
}

/** @param {Count[]} counts */
export function lastLine(counts) {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0)
  const failed = counts.reduce((sum, count) => sum + count.failed, 0)
  return { failed, line: `${passed} passed, ${failed} failed` }
}
