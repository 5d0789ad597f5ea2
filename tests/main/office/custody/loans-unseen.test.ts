// What is lent for long is called by name: no count expects it, no review sees it. And no rule lends it for ten years.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { laterStaff } from '../../../support/later-day'
import { storeRules } from '../../../support/main-job'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import type { Staff } from '../../../support/staff'
import { lentAsset } from './loan-scenes'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const unseen = async (staff: Pick<Staff, 'call'>) => {
  const { alerts } = await staff.call('leader', 'custody.listAlerts', { kinds: ['LOAN_UNSEEN'] })
  return alerts.map(({ assetId, severity, due }) => ({ assetId, severity, due }))
}

test('a loan is warned of once it has lasted the period of a review, until it is back', async () => {
  const { assetId } = await lentAsset(practice)
  const term = { term: 'HELD_REVIEW' as const, months: 1, document: '12/QĐ-THADS' }
  await practice.call('leader', 'custody.setTerm', term)
  expect(await unseen(practice)).toEqual([])
  const later = await laterStaff(practice, practice, '2026-12-24')
  expect(await unseen(later)).toEqual([{ assetId, severity: 'LATE', due: '2026-12-23' }])
})

test('the head sets no longer term of a loan than a year', async () => {
  const rules = (loanDaysMax: number) =>
    practice.attempt('leader', 'custody.setStoreRules', { ...storeRules, loanDaysMax })
  expect(refusalOf(await rules(366))).toBe('INVALID_INPUT')
  expect(await rules(365)).toHaveProperty('ok')
})
