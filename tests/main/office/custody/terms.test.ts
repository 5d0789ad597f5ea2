// Periods of the warehouse as data, and what falls due by them: looks at what others keep, what nobody came for, what
// others have kept too long, and councils that nobody has formed.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openedCount, settledReview } from '../../../support/counting'
import { openedStore, thingHeldByOther, thingInStore, type OpenedStore } from '../../../support/held-things'
import { laterStaff } from '../../../support/later-day'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { approval, returnTo, signedBy } from '../../../support/releasing'
import type { Staff } from '../../../support/staff'
import { councilOver } from '../release-scenes'
import { livingAndRebuilt, raw } from './raw-store'

let practice: PracticeOffice
let staff: Staff
let scene: OpenedStore
beforeEach(async () => {
  practice = await practiceOffice()
  staff = practice
  scene = await openedStore(practice)
})
afterEach(() => practice.close())

const until = async (day: string): Promise<void> => {
  staff = await laterStaff(practice, staff, day)
}
async function warned(kind: string) {
  const { alerts } = await staff.call('leader', 'custody.listAlerts', {})
  return alerts
    .filter((alert) => alert.kind === kind)
    .map(({ severity, due, title }) => ({ severity, due, title }))
}
const set = (term: string, months: number, person: 'leader' | 'keeper' = 'leader') =>
  staff.attempt(person, 'custody.setTerm', { term, months, document: '12/QĐ-THADS' })

async function hiredKeeper() {
  const { holderId } = await staff.call('keeper', 'custody.addHolder', {
    kind: 'HIRED_KEEPER',
    name: 'Công ty giữ xe Bình An',
    address: '',
    contact: '',
    contractNumber: '8/HĐ',
    contractEndsOn: null
  })
  return thingHeldByOther(staff, scene, { name: 'Xe tải', holderId })
}

describe('a period', () => {
  test('is the usual one until the head sets another by a document', async () => {
    expect(refusalOf(await set('UNCOLLECTED', 6, 'keeper'))).toBe('NOT_PERMITTED')
    expect(await set('UNCOLLECTED', 6)).toHaveProperty('ok')
    expect(await set('UNCOLLECTED', 4)).toHaveProperty('ok')
    for (const months of [0, 121, 1.5])
      expect(refusalOf(await set('UNCOLLECTED', months))).toBe('INVALID_INPUT')
    const { terms } = await staff.call('keeper', 'custody.listTerms', {})
    expect(terms.find(({ term }) => term === 'UNCOLLECTED')).toMatchObject({
      months: 4,
      fixed: false,
      set: { document: '12/QĐ-THADS', by: 'Phạm Văn Hòa' }
    })
    expect(terms.find(({ term }) => term === 'HELD_LONG')).toMatchObject({
      months: 60,
      fixed: true,
      set: null
    })
    const { living, rebuilt } = await livingAndRebuilt(practice.directory)
    expect(rebuilt).toEqual(living)
  })

  test('that the law fixes is made shorter, never longer', async () => {
    expect(refusalOf(await set('HELD_REVIEW', 7))).toBe('TERM_TOO_LONG')
    expect(refusalOf(await set('HELD_LONG', 61))).toBe('TERM_TOO_LONG')
    expect(await set('HELD_REVIEW', 3)).toHaveProperty('ok')
  })
})

describe('what others keep', () => {
  test('is looked at each month at an outside keeper, and reviewed with his signature each half year', async () => {
    const held = await hiredKeeper()
    await thingHeldByOther(staff, scene)
    expect(await warned('HELD_CHECK_DUE')).toEqual([])
    await until('2026-12-20')
    // The police store is no outside keeper.
    expect(await warned('HELD_CHECK_DUE')).toEqual([
      { severity: 'NEAR', due: '2026-12-23', title: 'Công ty giữ xe Bình An' }
    ])
    const countId = await settledReview(staff, held)
    expect(await warned('HELD_CHECK_DUE')).toEqual([])
    await until('2027-05-24')
    expect((await warned('HELD_REVIEW_DUE')).map(({ severity }) => severity)).toEqual(['LATE', 'LATE'])
    // What our own people alone have signed is a look, and no review.
    for (const person of ['keeper', 'accountant', 'cashier', 'leader'] as const)
      expect(await staff.call(person, 'custody.signCount', { countId })).toMatchObject({ state: 'SETTLED' })
    expect(await warned('HELD_REVIEW_DUE')).toHaveLength(2)
    const signature = signedBy('HOLDER', 'Trần Văn Kho', { way: 'PAPER', stamped: true })
    expect(await staff.call('keeper', 'custody.signCountForHolder', { countId, signature })).toEqual({
      state: 'SIGNED'
    })
    expect(await warned('HELD_REVIEW_DUE')).toEqual([
      { severity: 'LATE', due: '2027-05-23', title: 'Kho vật chứng Công an Quận 1' }
    ])
  })

  test('too long is listed and warned of, the longest first', async () => {
    await set('HELD_LONG', 1)
    const first = await thingHeldByOther(staff, scene, { name: 'Tủ gỗ' })
    expect(await warned('HELD_LONG')).toEqual([])
    await until('2026-12-24')
    const second = await thingHeldByOther(staff, scene, { name: 'Bàn gỗ' })
    await until('2027-01-25')
    const list = await staff.call('leader', 'custody.listHeldLong', { after: null })
    expect(list).toMatchObject({ months: 1, count: 2, more: false })
    expect(list.assets.map(({ assetId, longSince }) => [assetId, longSince])).toEqual([
      [first.assetId, '2026-12-23'],
      [second.assetId, '2027-01-24']
    ])
    const [one] = list.assets
    const after = { since: one!.receivedAt, assetId: one!.assetId }
    const rest = await staff.call('leader', 'custody.listHeldLong', { after })
    expect(rest.assets.map(({ assetId }) => assetId)).toEqual([second.assetId])
    expect(await warned('HELD_LONG')).toHaveLength(2)
  })
})

describe('the record of a review', () => {
  const sign = (countId: string, change: object, person: 'keeper' | 'clerk' = 'keeper') =>
    staff.attempt(person, 'custody.signCountForHolder', {
      countId,
      signature: { ...signedBy('HOLDER', 'Trần Văn Kho', { stamped: true }), ...change }
    })

  test('is signed by the body that keeps the things, with its stamp, once and in any order', async () => {
    const countId = await settledReview(staff, await thingHeldByOther(staff, scene))
    expect(refusalOf(await sign(countId, {}, 'clerk'))).toBe('NOT_PERMITTED')
    const { countId: ours } = await openedCount(staff, scene.store.warehouseId)
    expect(refusalOf(await sign(ours, {}))).toBe('COUNT_NO_HOLDER_SIGNS')
    expect(refusalOf(await sign(countId, { stamped: false, identityNumber: '079085004321' }))).toBe(
      'STAMP_MISSING'
    )
    expect(refusalOf(await sign(countId, { image: null }))).toBe('SIGNATURE_INCOMPLETE')
    expect(refusalOf(await sign(countId, { way: 'REFUSED', image: null, witness: 'Ai đó' }))).toBe(
      'SIGNATURE_INCOMPLETE'
    )
    expect(refusalOf(await sign(countId, { side: 'KEEPER' }))).toBe('SIGNATURE_INCOMPLETE')
    expect(refusalOf(await sign(countId, { fullName: 'mai văn sơn' }))).toBe('SIGNATURE_OF_ANOTHER')
    expect(await sign(countId, {})).toMatchObject({ ok: { state: 'SETTLED' } })
    expect(refusalOf(await sign(countId, {}))).toBe('COUNT_HOLDER_SIGNS')
    const signing = async () =>
      (await staff.call('leader', 'custody.getCount', { countId, afterNumber: 0 })).signing.at(-1)
    expect(await signing()).toMatchObject({ side: 'HOLDER', name: 'Trần Văn Kho' })
    const answers = []
    for (const person of ['keeper', 'accountant', 'cashier', 'leader'] as const)
      answers.push((await staff.call(person, 'custody.signCount', { countId })).state)
    expect(answers).toEqual(['SETTLED', 'SETTLED', 'SETTLED', 'SIGNED'])
    const { living, rebuilt } = await livingAndRebuilt(practice.directory)
    expect(rebuilt).toEqual(living)
  })

  test('of a person who keeps them bears his number in place of a stamp', async () => {
    const countId = await settledReview(staff, await hiredKeeper())
    expect(refusalOf(await sign(countId, { stamped: false }))).toBe('SIGNATURE_INCOMPLETE')
    expect(await sign(countId, { stamped: false, identityNumber: '079085004321' })).toHaveProperty('ok')
  })

  test('is not ended past the program without it', async () => {
    const countId = await settledReview(staff, await thingHeldByOther(staff, scene))
    await raw(practice.directory, (connection) => {
      connection.exec(`UPDATE stock_count_signer SET signed_at = 'x' WHERE count_id = '${countId}'`)
      expect(() =>
        connection.exec(`UPDATE stock_count SET state = 'SIGNED' WHERE count_id = '${countId}'`)
      ).toThrow('signs their review')
    })
  })
})

test('what nobody came for is warned of by its kind: a thing after three months, a paper after a year', async () => {
  for (const kind of ['ORDINARY', 'VALUABLE_PAPER'] as const) {
    const { assetId } =
      kind === 'ORDINARY'
        ? await thingInStore(staff, scene, { name: 'Xe đạp' })
        : await thingInStore(staff, scene, { name: 'Xe đạp khác' })
    const { releaseId } = await staff.call(
      'clerk',
      'custody.proposeRelease',
      returnTo(assetId, scene.debtorId)
    )
    await staff.call('leader', 'custody.decideRelease', approval(releaseId))
  }
  await until('2027-01-20')
  expect(await warned('NOT_COLLECTED')).toEqual([])
  await until('2027-02-20')
  expect(await warned('NOT_COLLECTED')).toMatchObject([
    { severity: 'NEAR', due: '2027-02-23' },
    { severity: 'NEAR', due: '2027-02-23' }
  ])
  await set('UNCOLLECTED', 2)
  expect(await warned('NOT_COLLECTED')).toMatchObject([{ severity: 'LATE', due: '2027-01-23' }, {}])
})

test('a destruction without a council is warned of until it is formed, by the same day that calls it late', async () => {
  await set('COUNCIL', 4)
  const { assetId } = await thingInStore(staff, scene)
  const { releaseId } = await staff.call('keeper', 'custody.proposeRelease', {
    ...returnTo(assetId, ''),
    outcome: 'DESTROYED',
    recipient: { kind: 'COUNCIL' }
  })
  await staff.call('leader', 'custody.decideRelease', approval(releaseId))
  // The judgment is of 2026-08-28.
  expect(await warned('COUNCIL_NOT_FORMED')).toEqual([])
  await until('2026-12-14')
  expect(await warned('COUNCIL_NOT_FORMED')).toMatchObject([{ severity: 'NEAR', due: '2026-12-28' }])
  await until('2026-12-29')
  expect(await warned('COUNCIL_NOT_FORMED')).toMatchObject([{ severity: 'LATE', due: '2026-12-28' }])
  await set('COUNCIL', 5)
  expect(await warned('COUNCIL_NOT_FORMED')).toEqual([])
  expect(await staff.call('leader', 'custody.formCouncil', councilOver(releaseId))).toMatchObject({
    late: false
  })
  await set('COUNCIL', 1)
  expect(await warned('COUNCIL_NOT_FORMED')).toEqual([])
})
