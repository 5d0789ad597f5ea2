// Figures and papers that must be true: photos in the record of a count, time lines that are never cut, turnover without
// what was there before, leases of given up places, gold by the day of its seizure, and torn seals on their way out.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { countRecord } from '../../../../main/office/custody/counting/count-record'
import { systemCaller } from '../../../../main/office/system-caller'
import { smallPhoto } from '../../../support/given'
import { countedPlace, finishRest, openedCount, outcomesConfirmed } from '../../../support/counting'
import { openedStore, thingInStore } from '../../../support/held-things'
import { report } from '../../../support/incidents'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { enoughDetails, receipt, stockInOrder } from '../../../support/receiving'
import { approval, handedToDebtor, returnTo } from '../../../support/releasing'
import { comingBack, lentAsset } from './loan-scenes'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const alertsOf = async (kind: string) =>
  (await practice.call('leader', 'custody.listAlerts', {})).alerts.filter((alert) => alert.kind === kind)

test('photos of a finding stand in the record, each under what it shows', async () => {
  const scene = await openedStore(practice)
  const { countId } = await openedCount(practice, scene.store.warehouseId)
  const [cell] = scene.store.cells
  const { placeId } = await countedPlace(practice, { countId, tag: cell!.tag, texts: [] }, false)
  const description = 'Túi vải xanh, có khóa kéo'
  const { photos } = await practice.call('cashier', 'custody.noteCountFinding', {
    countId,
    placeId,
    scanId: null,
    description,
    photos: [smallPhoto]
  })
  await finishRest(practice, countId)
  await practice.call('leader', 'custody.closeCount', { countId })
  const given = { countId, number: 1, explanation: '', read: null }
  const outcome = { ...given, outcome: 'TO_RECEIVE' as const, document: '7/LNK' }
  await practice.call('keeper', 'custody.proposeCountOutcome', outcome)
  const confirm = await outcomesConfirmed(practice, countId)
  await practice.call('leader', 'custody.decideCountOutcomes', confirm)
  const drawn = countRecord(practice.office.reading(systemCaller), {
    subject: `count:${countId}`,
    copies: 1,
    reprint: null,
    stationId: null
  })
  if (drawn.kind !== 'html') throw new Error(drawn.kind)
  const { sha256 } = photos[0]!
  expect(drawn.paper.html).toContain(`picture:image/png:${sha256}`)
  expect(drawn.paper.html).toContain('ẢNH CHỤP LÚC KIỂM KÊ')
  expect(drawn.paper.html).toContain(sha256.slice(0, 12))
  const { variances, photos: shown } = await practice.call('leader', 'custody.getCount', {
    countId,
    afterNumber: 0
  })
  expect(shown).toMatchObject([{ sha256, scanId: variances[0]?.scanId }])
})

test('a time line is read to its beginning, page by page', async () => {
  const scene = await openedStore(practice)
  const { assetId } = await thingInStore(practice, scene)
  const read = (limit: number, beforeSeq?: number) =>
    practice.call('leader', 'journal.getTimeline', {
      subject: `asset:${assetId}`,
      limit,
      ...(beforeSeq === undefined ? {} : { beforeSeq })
    })
  const all = await read(500)
  expect(all.more).toBe(false)
  const seqs = []
  let page = await read(2)
  while (seqs.push(...page.entries.map(({ seq }) => seq)) && page.more) page = await read(2, seqs.at(-1))
  expect(seqs).toEqual(all.entries.map(({ seq }) => seq))
  expect(seqs.length).toBeGreaterThan(2)
})

test('a lease of a place that was given up warns no more', async () => {
  const { placeId } = await practice.call('admin', 'custody.addStoragePlace', {
    parentId: null,
    kind: 'WAREHOUSE',
    name: 'Kho thuê'
  })
  const described = {
    name: 'Kho thuê',
    capacity: null,
    suits: [],
    nearDoor: false,
    outdoor: false,
    keeperName: 'Công ty Bình An',
    leaseNumber: '8/HĐ',
    leaseEndsOn: '2026-11-30'
  }
  await practice.call('admin', 'custody.describePlace', { placeId, described, reason: 'Thuê' })
  expect(await alertsOf('LEASE_ENDING')).toHaveLength(1)
  await practice.call('admin', 'custody.closePlace', { placeId, reason: 'Trả kho' })
  expect(await alertsOf('LEASE_ENDING')).toEqual([])
})

test('gold bars are to be sold ten days after their seizure, not after their receipt', async () => {
  const { caseId } = await openedStore(practice)
  const { holderId } = await practice.call('keeper', 'custody.addHolder', {
    kind: 'TREASURY',
    name: 'Kho bạc Nhà nước',
    address: '',
    contact: '',
    contractNumber: '',
    contractEndsOn: null
  })
  const line = { name: 'Vàng miếng', unit: 'chỉ', quantity: 1, kind: 'GOLD_GEMS' as const }
  const order = stockInOrder({
    caseId,
    holding: 'HELD_BY_OTHER',
    holderId,
    expected: { day: '2026-11-25', hour: '09:30' },
    seizure: { number: '12/BB', day: '2026-11-15' },
    lines: [line]
  })
  const { orderId } = await practice.call('leader', 'custody.issueStockInOrder', order)
  const details = { ...enoughDetails.GOLD_GEMS, goldForm: 'BAR' }
  const found = receipt({ orderId, lineNumber: 1, ...line, details, placeId: null })
  await practice.call('clerk', 'custody.receiveAsset', found)
  expect(await alertsOf('GOLD_UNSOLD')).toMatchObject([
    { since: '2026-11-15', due: '2026-11-25', severity: 'NEAR' }
  ])
})

describe('a torn seal', () => {
  test('is given out only once it is reported, and then by its name', async () => {
    const scene = await openedStore(practice)
    const { assetId, tag } = await thingInStore(practice, scene, { sealNumber: 'NP-1' })
    const { releaseId } = await practice.call(
      'clerk',
      'custody.proposeRelease',
      returnTo(assetId, scene.debtorId)
    )
    await practice.call('leader', 'custody.decideRelease', approval(releaseId))
    const give = (sealIntact: boolean) =>
      practice.attempt('keeper', 'custody.handOver', { ...handedToDebtor(releaseId, tag), sealIntact })
    expect(refusalOf(await give(false))).toBe('SEAL_TORN_UNREPORTED')
    await practice.call('keeper', 'custody.reportIncident', report(assetId, { kind: 'SEAL_BROKEN' }))
    expect(refusalOf(await give(true))).toBe('SEAL_REPORTED_TORN')
    expect(await give(false)).toHaveProperty('ok')
  })

  test('that comes back from a loan is reported in the act that takes it back', async () => {
    const scene = await lentAsset(practice)
    const sealChange = { by: 'TAND khu vực 7', document: '3/BB-TA' }
    await practice.call('keeper', 'custody.takeBack', { ...comingBack(scene), sealIntact: false, sealChange })
    const { incidents } = await practice.call('leader', 'custody.listIncidents', { openOnly: true })
    expect(incidents).toMatchObject([
      { kind: 'SEAL_BROKEN', asset: { assetId: scene.assetId, sealTorn: true, state: 'IN_OWN_STORE' } }
    ])
  })
})
