import { describe, expect, test } from 'vitest'
import { countPlaywright, countStage, countVitest, lastLine } from '../../scripts/test-results.mjs'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((result) => ({ status: result }))
})

describe('counting the results of vitest', () => {
  test('takes its own numbers', () => {
    const testResults = [file('passed', 'passed', 'passed'), file('failed', 'failed', 'passed')]
    expect(countVitest({ numPassedTests: 3, numFailedTests: 1, testResults })).toEqual({
      passed: 3,
      failed: 1
    })
  })

  test('counts a file that could not be loaded', () => {
    const testResults = [file('failed'), file('passed', 'passed')]
    expect(countVitest({ numPassedTests: 1, numFailedTests: 0, testResults })).toEqual({
      passed: 1,
      failed: 1
    })
  })
})

describe('counting the results of playwright', () => {
  test('does not call passed what passed at a second attempt', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1 }
    expect(countPlaywright({ stats })).toEqual({ passed: 4, failed: 2 })
  })

  test('counts an error outside the tests', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0 }
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 0, failed: 1 })
  })
})

describe('counting a stage', () => {
  test('that left no report is one failure', () => {
    expect(countStage(0, undefined)).toEqual({ passed: 0, failed: 1 })
  })

  test('that ended badly without a failed test is one failure', () => {
    expect(countStage(1, { passed: 5, failed: 0 })).toEqual({ passed: 5, failed: 1 })
  })

  test('that ran no test is one failure', () => {
    expect(countStage(0, { passed: 0, failed: 0 })).toEqual({ passed: 0, failed: 1 })
  })

  test('with failed tests adds nothing to them', () => {
    expect(countStage(1, { passed: 5, failed: 2 })).toEqual({ passed: 5, failed: 2 })
  })
})

test('the last line has the sums', () => {
  const counts = [
    { passed: 2, failed: 1 },
    { passed: 3, failed: 0 }
  ]
  expect(lastLine(counts)).toEqual({ failed: 1, line: '5 passed, 1 failed' })
})
