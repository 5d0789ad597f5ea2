// The end of a case: decided once, by the head, not before it began; what is still held stays held.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openedStore, thingInStore } from '../../../support/held-things'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { nobody } from '../scenes'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

test('is ended by the head, once, by a decision of its own days', async () => {
  const scene = await openedStore(practice)
  const { assetId } = await thingInStore(practice, scene)
  const { caseId } = scene
  const decision = { number: '90/QĐ-THADS', issuedOn: '2026-11-23' }
  const end = (change: object = {}, person: 'leader' | 'clerk' = 'leader') =>
    practice.attempt(person, 'cases.closeCase', { caseId, decision, ...change })
  expect(refusalOf(await end({}, 'clerk'))).toBe('NOT_PERMITTED')
  expect(refusalOf(await end({ caseId: nobody }))).toBe('CASE_UNKNOWN')
  expect(refusalOf(await end({ decision: { ...decision, issuedOn: '2026-11-24' } }))).toBe('DATE_IN_FUTURE')
  expect(refusalOf(await end({ decision: { ...decision, issuedOn: '2026-11-19' } }))).toBe('DATE_BEFORE_CASE')
  expect((await practice.call('clerk', 'cases.getCase', { caseId })).closed).toBeNull()
  expect(await end()).toHaveProperty('ok')
  expect(refusalOf(await end())).toBe('CASE_CLOSED')
  const found = await practice.call('clerk', 'cases.getCase', { caseId })
  expect(found.closed).toEqual(decision)
  const asset = await practice.call('keeper', 'custody.getAsset', { assetId })
  expect(asset.state).toBe('IN_OWN_STORE')
})
