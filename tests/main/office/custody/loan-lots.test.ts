// Many things lent under one request: one order and one record on the way out, back in parts, each by a record of its own.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { smallPhoto } from '../../../support/given'
import { openedStore, thingInStore, type OpenedStore } from '../../../support/held-things'
import { manyThings, type Made } from '../../../support/lots'
import {
  practiceOffice,
  refusalOf,
  valueOf,
  type PersonName,
  type PracticeOffice
} from '../../../support/practice-office'
import { people } from '../../../support/staff'
import { nobody } from '../scenes'
import { borrowerOf, messengerNumber, signed } from './loan-scenes'

let practice: PracticeOffice
let scene: OpenedStore
let borrowerId: string
beforeEach(async () => {
  practice = await practiceOffice()
  scene = await openedStore(practice)
  borrowerId = (await borrowerOf(practice)).holderId
})
afterEach(() => practice.close())

const request = (things: readonly Pick<Made, 'assetId'>[]) => ({
  assetIds: things.map(({ assetId }) => assetId),
  borrowerId,
  requestNumber: '88/CV-TA',
  requestDay: '2026-11-23',
  purpose: 'Trưng bày tại phiên tòa',
  dueOn: '2026-12-01'
})
const propose = (input: object) => practice.attempt('keeper', 'custody.proposeLoans', input)
const decide = (lotId: string, change: object = {}, person: PersonName = 'leader') =>
  practice.attempt(person, 'custody.decideLoanLot', {
    lotId,
    decision: 'APPROVE',
    reason: '',
    takenOut: [],
    ...change
  })
const messenger = { identityNumber: messengerNumber }
const lend = (lotId: string, lines: object[], change: object = {}) =>
  practice.attempt('keeper', 'custody.lendOutLot', {
    lotId,
    lines,
    letter: 'Giấy giới thiệu 5/GGT',
    condition: 'Như khi nhập kho',
    photos: [smallPhoto],
    signatures: [signed('GIVER', people.keeper.fullName), signed('RECEIVER', 'Vũ Văn Tống', messenger)],
    ...change
  })
const takeBack = (lotId: string, lines: object[]) =>
  practice.attempt('keeper', 'custody.takeBackLot', {
    lotId,
    lines,
    condition: 'Như khi giao',
    photos: [smallPhoto],
    signatures: [signed('GIVER', 'Vũ Văn Tống', messenger), signed('RECEIVER', people.keeper.fullName)]
  })

async function approved(count: number) {
  const things = await manyThings(practice, scene, { count })
  const { lotId, loanIds } = valueOf('custody.proposeLoans', await propose(request(things)))
  valueOf('custody.decideLoanLot', await decide(lotId))
  return { lotId, things: things.map((thing, index) => ({ ...thing, loanId: loanIds[index] ?? '' })) }
}
type Lent = Awaited<ReturnType<typeof approved>>['things'][number]

const going = ({ loanId, tag, sealNumber }: Lent) => ({
  loanId,
  scannedTag: tag,
  condition: null,
  sealIntact: sealNumber === null ? null : true
})
const coming = ({ loanId, tag, sealNumber }: Lent) => ({
  loanId,
  scannedTag: tag,
  placeTag: scene.store.cells[0]?.tag ?? '',
  condition: null,
  sealNumber,
  sealIntact: sealNumber === null ? null : true,
  sealChange: null
})

test('three hundred go by one record and come back in two parts, each by its own', async () => {
  const { lotId, things } = await approved(300)
  expect(await lend(lotId, things.map(going))).toMatchObject({
    ok: { recordNumber: '1/BB-THADS/2026', lent: 300 }
  })
  expect(await takeBack(lotId, things.slice(0, 120).map(coming))).toMatchObject({
    ok: { recordNumber: '2/BB-THADS/2026', back: 120, stillOut: 180 }
  })
  const lots = await practice.call('keeper', 'custody.listLoanLots', { openOnly: true })
  expect(lots.lots[0]).toMatchObject({ lotId, asked: 300, out: 180, back: 120 })
  expect(await takeBack(lotId, things.slice(120).map(coming))).toMatchObject({
    ok: { recordNumber: '3/BB-THADS/2026', back: 180, stillOut: 0 }
  })
  expect((await practice.call('keeper', 'custody.listLoanLots', { openOnly: true })).lots).toEqual([])
  const lot = await practice.call('keeper', 'custody.getLoanLot', { lotId })
  expect(new Set(lot.things.map(({ backRecordNumber }) => backRecordNumber))).toEqual(
    new Set(['2/BB-THADS/2026', '3/BB-THADS/2026'])
  )
}, 120_000)

test('asked for all or none; the head takes single lines out; nobody decides his own', async () => {
  const things = await manyThings(practice, scene, { count: 3 })
  const other = await thingInStore(practice, scene, { name: 'Máy cưa' })
  await practice.call('keeper', 'custody.relabelAsset', { assetId: other.assetId, reason: 'Rách' })
  expect(await propose(request([...things, other]))).toMatchObject({
    refusal: { code: 'LOT_LINE', params: { line: 'Máy cưa', cause: 'LABEL_UNREAD' } }
  })
  expect(refusalOf(await propose(request([...things, things[0]!])))).toBe('LOT_LINE_TWICE')
  expect(refusalOf(await propose({ ...request(things), dueOn: '2026-11-01' }))).toBe('LOAN_DUE_PAST')
  const { lotId, loanIds } = valueOf('custody.proposeLoans', await propose(request(things)))
  const alone = { loanId: loanIds[0], decision: 'APPROVE', reason: '' }
  expect(refusalOf(await practice.attempt('leader', 'custody.decideLoan', alone))).toBe('LOAN_IN_LOT')
  expect(refusalOf(await decide(lotId, { takenOut: [{ loanId: nobody, reason: 'x' }] }))).toBe(
    'LOT_LINE_UNKNOWN'
  )
  const takenOut = loanIds.map((loanId) => ({ loanId, reason: 'Không cần' }))
  expect(refusalOf(await decide(lotId, { takenOut }))).toBe('LOT_EMPTY')
  expect(refusalOf(await decide(lotId, { decision: 'DECLINE' }))).toBe('REASON_REQUIRED')
  expect(await decide(lotId, { takenOut: takenOut.slice(0, 1) })).toMatchObject({ ok: { ordered: 2 } })
  expect(refusalOf(await decide(lotId))).toBe('LOAN_STATE')
})

test('goes whole, each by its own label; comes back only what is of it, each seal said of', async () => {
  const { lotId, things } = await approved(3)
  const [first, ...others] = things.map(going)
  expect(refusalOf(await lend(lotId, others))).toBe('LOT_UNREAD')
  expect(refusalOf(await lend(lotId, [{ ...first, scannedTag: others[0]?.scannedTag }, ...others]))).toBe(
    'LOT_LINE'
  )
  expect(refusalOf(await lend(lotId, [{ ...first, sealIntact: null }, ...others]))).toBe('LOT_LINE')
  const alone = { ...going(things[0]!), letter: 'x', condition: 'Cũ', photos: [smallPhoto] }
  const signatures = [signed('GIVER', people.keeper.fullName), signed('RECEIVER', 'Vũ Văn Tống', messenger)]
  expect(refusalOf(await practice.attempt('keeper', 'custody.lendOut', { ...alone, signatures }))).toBe(
    'LOAN_IN_LOT'
  )
  expect(await lend(lotId, things.map(going))).toHaveProperty('ok')
  const back = things.map(coming)
  expect(refusalOf(await takeBack(lotId, [{ ...back[0], loanId: nobody }]))).toBe('LOT_LINE_UNKNOWN')
  expect(refusalOf(await takeBack(lotId, [{ ...back[0], sealNumber: 'NP-9' }]))).toBe('LOT_LINE')
  const sameSeal = back.slice(1).map((line) => ({ ...line, sealNumber: 'NP-7', sealIntact: true }))
  expect(refusalOf(await takeBack(lotId, sameSeal))).toBe('SEAL_NUMBER_TAKEN')
  expect(await takeBack(lotId, back)).toMatchObject({ ok: { back: 3, stillOut: 0 } })
  expect(refusalOf(await takeBack(lotId, back))).toBe('LOAN_STATE')
})
