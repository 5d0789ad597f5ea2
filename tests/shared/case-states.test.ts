// The table of states: whole, without a dead end but the ends, and each step with the decision it rests on.
import { describe, expect, test } from 'vitest'
import {
  caseDecisions,
  caseFollowers,
  caseStates,
  decisionOf,
  endedStates,
  isEnded,
  isEnforceable,
  isRunning,
  mayFollow,
  runningStates,
  stayedStates
} from '@shared/case-states'

describe('the table', () => {
  test('puts every state in one class', () => {
    expect([...runningStates, ...stayedStates, ...endedStates].sort()).toEqual([...caseStates].sort())
  })

  test('reaches every state from the first, and leads out of each', () => {
    const reached = new Set(['OPEN'])
    for (let round = 0; round < caseStates.length; round += 1) {
      for (const state of caseStates) {
        if (reached.has(state)) for (const next of caseFollowers[state]) reached.add(next)
      }
    }
    expect(reached.size).toBe(caseStates.length)
    for (const state of caseStates) expect(caseFollowers[state].length, state).toBeGreaterThan(0)
  })

  test('never leads from a state to itself, nor from one end to another', () => {
    for (const from of caseStates) {
      expect(mayFollow(from, from), from).toBe(false)
      if (isEnded(from)) expect(caseFollowers[from].some(isEnded), from).toBe(false)
    }
  })

  test('asks a decision of every step but those of the work itself', () => {
    for (const from of caseStates) {
      for (const to of caseFollowers[from]) {
        const decision = decisionOf(from, to)
        if (isRunning(from) && isRunning(to)) expect(decision, `${from} ${to}`).toBeNull()
        else expect(caseDecisions, `${from} ${to}`).toContain(decision)
      }
    }
    expect(decisionOf('SUSPENDED', 'PAYMENT')).toBe('RESUME')
    expect(decisionOf('COMPLETED', 'VERIFICATION')).toBe('REOPEN')
  })
})

test('put off by agreement counts as enforceable, put off otherwise does not', () => {
  expect(isEnforceable('POSTPONED', true)).toBe(true)
  expect(isEnforceable('POSTPONED', false)).toBe(false)
  expect(isEnforceable('MEASURES', false)).toBe(true)
  for (const state of ['SUSPENDED', 'NOT_YET_ENFORCEABLE', 'SEPARATE_WATCH'] as const) {
    expect(isEnforceable(state, false)).toBe(false)
  }
})
