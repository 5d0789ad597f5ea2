import { expect, test } from 'vitest'
import { caseStates, type CaseState } from '@shared/case-states'
import { daysTo, dueTone, percentText, stateTone } from '../../../renderer/cases/case-look'

test('every state has its look: work is blue, a stay amber, done green', () => {
  expect(Object.fromEntries(caseStates.map((state) => [state, stateTone(state)]))).toEqual({
    OPEN: 'blue',
    VOLUNTARY_PERIOD: 'blue',
    VERIFICATION: 'blue',
    MEASURES: 'blue',
    PAYMENT: 'blue',
    POSTPONED: 'amber',
    SUSPENDED: 'amber',
    NOT_YET_ENFORCEABLE: 'amber',
    SEPARATE_WATCH: 'amber',
    COMPLETED: 'green',
    TERMINATED: 'neutral',
    ENTRUSTED: 'neutral',
    RETURNED_REQUEST: 'neutral'
  })
})

/** How yesterday, today, and the third and fourth day from today look. */
const tones = (rule: string, state: CaseState) =>
  ['2026-11-22', '2026-11-23', '2026-11-26', '2026-11-27'].map((dueOn) =>
    dueTone({ rule, dueOn }, { state, today: '2026-11-23' })
  )

test('days are counted from midnight to midnight, and near ones are seen', () => {
  expect(daysTo('2026-12-01', '2026-11-23')).toBe(8)
  expect(daysTo('2026-11-20', '2026-11-23')).toBe(-3)
  expect(tones('SERVE_PAPER', 'OPEN')).toEqual(['red', 'amber', 'amber', 'neutral'])
})

test('nobody is late with the debtor’s own day, nor with a case that stands still', () => {
  expect(tones('VOLUNTARY_PERIOD', 'VOLUNTARY_PERIOD')).toEqual(['neutral', 'amber', 'amber', 'neutral'])
  expect(tones('VERIFY_MEANS', 'POSTPONED')).toEqual(['neutral', 'neutral', 'neutral', 'neutral'])
  expect(tones('SEND_REQUEST_BACK', 'NOT_YET_ENFORCEABLE')).toEqual(['red', 'amber', 'amber', 'neutral'])
})

test('a rate is written with a comma', () => {
  expect([1000, 83, 750].map(percentText)).toEqual(['10', '0,83', '7,5'])
})
