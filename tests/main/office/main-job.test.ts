// The main job once, through the router of a real office, and everything that must hold after it.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openReadOnly } from '../../../main/office/database/connection'
import { verify } from '../../../main/office/journal/verify'
import { playMainJob } from '../../support/main-job'
import { practiceKeyHex, practiceOffice, type PracticeOffice } from '../../support/practice-office'

let practice: PracticeOffice

beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(async () => {
  await practice.close()
})

test('the main job leaves a store that proves itself', async () => {
  await playMainJob(practice, '2026-11-23')
  const connection = openReadOnly({ directory: practice.directory, keyHex: practiceKeyHex })
  const found = await verify(connection)
  connection.close()
  expect(found.faults).toEqual([])
  expect(found.entries).toBeGreaterThan(40)
})

test('the till, the trial balance and the case agree to the đồng', async () => {
  const { opened } = await playMainJob(practice, '2026-11-23')
  const till = await practice.call('cashier', 'funds.getTill', { day: '2026-11-23' })
  expect(till).toMatchObject({
    openingDong: '0',
    inDong: '100000000',
    outDong: '97000000',
    closingDong: '3000000'
  })
  const trial = await practice.call('accountant', 'funds.getTrialBalance', {})
  expect(trial.moneyHolds && trial.assetsHold).toBe(true)
  expect(trial.totalDebitDong).toBe(trial.totalCreditDong)
  const money = await practice.call('accountant', 'funds.getCaseMoney', { caseId: opened.caseId })
  expect(money).toMatchObject({
    collectedDong: '100000000',
    paidDong: '100000000',
    feeDong: '3000000',
    heldDong: '0'
  })
})

test('an asset tells its own story', async () => {
  const { assets } = await playMainJob(practice, '2026-11-23')
  const { entries } = await practice.call('keeper', 'journal.getTimeline', {
    subject: `asset:${assets[0]?.assetId ?? ''}`,
    limit: 50
  })
  expect(entries.map(({ kind }) => kind)).toEqual([
    'custody.AssetHandedOver',
    'custody.WitnessAttended',
    'custody.WitnessAsked',
    'custody.ReleaseApproved',
    'custody.OutcomeDecided',
    'custody.ReleaseProposed',
    'custody.AssetMoved',
    'custody.AssetStored',
    'custody.DeliverySigned',
    'custody.WitnessAttended',
    'custody.WitnessAsked',
    'documents.PaperIssued',
    'custody.AssetReceived'
  ])
})
