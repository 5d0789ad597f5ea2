// A lot while it is handed over: what a label says of it, and what is still missing before it may go.
import { expect, test } from 'vitest'
import {
  allWhole,
  beginLot,
  goingOf,
  leftOf,
  lotInput,
  lotLacks,
  readLabel,
  type Lot
} from '../../../renderer/custody/release/lots/lot-hand-over'

const asset = (tag: string, sealNumber: string | null): Lot['things'][number]['asset'] => ({
  assetId: tag,
  tag,
  name: `Món ${tag}`,
  kind: 'ORDINARY',
  unit: 'chiếc',
  quantity: 1,
  state: 'OUT_ORDERED',
  holding: 'OWN_STORE',
  labelState: 'READ',
  sealNumber,
  sealTorn: false,
  placeId: 'p',
  placePath: 'Kho 1',
  holderName: '',
  caseId: 'c',
  decisionNumber: '1/QĐ',
  receivedAt: '2026-11-23T01:00:00.000Z',
  expiresOn: null
})
const lot: Lot = {
  lotId: 'lot',
  outcome: 'RETURNED',
  recipientKind: 'PARTY',
  recipientName: 'Thắng',
  receiverName: 'Thắng',
  ground: 'Bản án',
  groundDay: '2026-08-28',
  reason: 'Trả lại',
  heldByOther: false,
  holderName: '',
  decisionNumber: '1/QĐ',
  state: 'APPROVED',
  proposedBy: 'Sơn',
  proposedById: 'keeper',
  proposedAt: '2026-11-23T01:00:00.000Z',
  decidedBy: 'Hòa',
  decidedAt: '2026-11-23T02:00:00.000Z',
  orderNumber: '1/LXK',
  handOverAt: null,
  recordNumber: null,
  asked: 3,
  takenOut: 1,
  going: 2,
  things: [
    { releaseId: 'a', line: 1, asset: asset('1', null), state: 'APPROVED', reason: null },
    { releaseId: 'b', line: 2, asset: asset('2', 'NP-2'), state: 'APPROVED', reason: null },
    { releaseId: 'c', line: 3, asset: asset('3', 'NP-3'), state: 'DECLINED', reason: 'Còn tranh chấp' }
  ]
}
const me = { fullName: 'Mai Văn Sơn', isOfficer: false }

test('a label is of the lot, read already, or of something that does not go', () => {
  const draft = beginLot(lot, me)
  expect(readLabel(lot, draft, '1')).toMatchObject({ kind: 'read', thing: { releaseId: 'a' } })
  expect(readLabel(lot, { read: { a: '1' } }, '1')).toMatchObject({ kind: 'again' })
  // What the head took out is a stranger from then on.
  expect(readLabel(lot, draft, '3')).toEqual({ kind: 'strange' })
  expect(readLabel(lot, draft, '9')).toEqual({ kind: 'strange' })
  expect(goingOf(lot).map(({ releaseId }) => releaseId)).toEqual(['a', 'b'])
})

test('each missing step is named in the order of the form, and only what goes is asked for', () => {
  const draft = beginLot(lot, me)
  expect(lotLacks(lot, draft)).toEqual([
    'labels',
    'identity',
    'seals',
    'condition',
    'giver',
    'receiver',
    'photos'
  ])
  expect(leftOf(lot, draft)).toEqual({ labels: 2, seals: 1 })
  // A seal said to be broken stays so when all others are said to be whole.
  expect(allWhole(lot, { ...draft, seals: { b: false } })).toEqual({ b: false })
  const picture = { mediaType: 'image/png' as const, base64: 'AA==' }
  const whole = {
    ...draft,
    read: { a: '1', b: '2' },
    seals: { b: false },
    identity: '079079005678',
    condition: ' Cũ ',
    giver: { ...draft.giver, image: picture },
    receiver: { ...draft.receiver, image: picture },
    photos: [picture]
  }
  expect(lotLacks(lot, whole)).toEqual([])
  expect(lotInput(lot, whole)).toMatchObject({
    lotId: 'lot',
    condition: 'Cũ',
    carrier: null,
    lines: [
      { releaseId: 'a', scannedTag: '1', sealIntact: null },
      { releaseId: 'b', scannedTag: '2', sealIntact: false }
    ],
    signatures: [{ side: 'GIVER' }, { side: 'RECEIVER' }]
  })
})

test('at another’s place the officer signs, and its storekeeper gives', () => {
  const held = { ...lot, heldByOther: true }
  const draft = beginLot(held, { fullName: 'Lê Thị Ánh Nguyệt', isOfficer: true })
  expect(draft.giver.fullName).toBe('')
  expect(draft.officer?.fullName).toBe('Lê Thị Ánh Nguyệt')
  expect(lotLacks(held, draft)).toContain('carrier')
  expect(lotLacks(held, draft)).toContain('officer')
})
