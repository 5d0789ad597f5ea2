import { expect, test } from 'vitest'
import {
  orderToSend,
  emptyOrder,
  emptyLine,
  lineNotForOwnStore,
  orderLacks
} from '../../../renderer/custody/receiving/order-draft'
import {
  detailsOf,
  differencesOf,
  draftOf,
  proofsNeeded,
  receiptOf,
  receiveLacks
} from '../../../renderer/custody/receiving/receive-draft'
import { emptySignature, inAnotherWay, signatureLack } from '../../../renderer/forms/signature-draft'
import { smallPhoto } from '../../support/given'

const line = {
  lineNumber: 1,
  name: 'Sơn chống thấm',
  kind: 'ORDINARY' as const,
  unit: 'thùng',
  quantity: 4,
  sealNumber: 'NP-7',
  condition: 'Còn mới',
  decided: null,
  state: 'OPEN' as const,
  receivedAssetId: null,
  rejectReason: '',
  deliveryId: null
}
const to = { orderId: 'o', placeId: 'p' }
const inside = { key: 1, name: 'Sơn Kova CT-11A', unit: 'thùng', quantity: '4', condition: 'Còn mới' }
const intact = { ...draftOf(line), sealIntact: true, contents: [inside] }
const proof = { number: '45/XN', day: '2026-11-20', signer: 'Lê Văn Hùng', image: smallPhoto }

test('a thing found as recorded needs no paper, but what its package holds must be said', () => {
  expect(differencesOf(line, intact)).toEqual([])
  expect(receiptOf(line, draftOf(line), to)).toBeNull()
  const unsaid = draftOf(line).contents
  expect(unsaid).toEqual([{ key: 1, name: '', unit: '', quantity: '', condition: '' }])
  expect(receiptOf(line, { ...intact, contents: unsaid }, to)).toBeNull()
  expect(receiptOf(line, { ...intact, contents: [{ ...inside, condition: ' ' }] }, to)).toBeNull()
  expect(receiptOf(line, intact, to)).toMatchObject({
    name: 'Sơn chống thấm',
    sealIntact: true,
    contents: [{ name: 'Sơn Kova CT-11A', unit: 'thùng', quantity: 4, condition: 'Còn mới' }],
    proofs: []
  })
})

test('what is still missing is named in the order of the form', () => {
  expect(receiveLacks(line, draftOf(line), 'MISSING')).toEqual(['sealState', 'contents', 'place', 'photos'])
  const shown = { ...intact, photos: [smallPhoto] }
  expect(receiveLacks(line, { ...shown, quantity: '' }, 'CHOSEN')).toEqual(['found', 'proofs'])
  const milk = { ...line, kind: 'PERISHABLE' as const, sealNumber: null }
  expect(receiveLacks(milk, draftOf(milk), 'ELSEWHERE')).toEqual(['expires'])
  const laptop = { ...line, kind: 'ELECTRONICS' as const, sealNumber: null }
  expect(receiveLacks(laptop, draftOf(laptop), 'ELSEWHERE')).toEqual(['fields'])
  expect(receiveLacks(line, intact, 'CHOSEN')).toEqual(['photos'])
  expect(receiveLacks(line, intact, 'ELSEWHERE')).toEqual([])
  expect(receiveLacks(line, shown, 'CHOSEN')).toEqual([])
})

test('each difference is named, and asks its own paper', () => {
  const torn = { ...intact, sealIntact: false }
  const fewer = { ...torn, quantity: '3', conditionSame: false }
  expect(proofsNeeded(differencesOf(line, torn))).toEqual(['COMPETENT_CONCLUSION'])
  expect(differencesOf(line, fewer)).toEqual(['QUANTITY', 'CONDITION', 'SEAL_TORN'])
  expect(receiptOf(line, fewer, to)).toBeNull()
  const proofs = { KEEPER_CONFIRMATION: proof, COMPETENT_CONCLUSION: proof }
  const sent = receiptOf(line, { ...fewer, proofs }, to)
  expect(sent?.proofs.map(({ kind }) => kind)).toEqual(['KEEPER_CONFIRMATION', 'COMPETENT_CONCLUSION'])
  const half = { ...proofs, KEEPER_CONFIRMATION: { ...proof, image: null } }
  expect(receiptOf(line, { ...fewer, proofs: half }, to)).toBeNull()
})

test('the fields of its kind hold it back, and notes are summed', () => {
  const cash = { ...line, kind: 'CASH' as const, sealNumber: null }
  const draft = { ...draftOf(cash), details: { notes: '500000x3;1000x1', plate: 'left over' } }
  expect(detailsOf(draft)).toEqual({ notes: '500000x3;1000x1', total: '1501000' })
  expect(receiptOf(cash, draft, to)).not.toBeNull()
  expect(receiptOf(cash, { ...draft, details: {} }, to)).toBeNull()
  const milk = { ...line, kind: 'PERISHABLE' as const, sealNumber: null }
  expect(receiptOf(milk, draftOf(milk), to)).toBeNull()
  expect(receiptOf(milk, { ...draftOf(milk), expiresOn: '2027-01-31' }, to)).not.toBeNull()
})

test('an order goes out whole: its first record, and the hour where another keeps', () => {
  const draft = {
    ...emptyOrder(),
    reason: 'Kê biên',
    deliveredBy: 'Công an quận 7',
    seizureNumber: '12/BB',
    seizureDay: '2026-06-01',
    lines: [{ ...emptyLine([]), name: 'Xe máy' }]
  }
  expect(orderToSend(draft, 'c')).toMatchObject({ holding: 'OWN_STORE', holderId: null, expected: null })
  expect(orderToSend({ ...draft, seizureDay: '' }, 'c')).toBeNull()
  expect(orderToSend({ ...draft, delivererIdentity: '0790' }, 'c')).toBeNull()
  const held = { ...draft, holding: 'HELD_BY_OTHER' as const, holderId: 'h' }
  expect(orderToSend(held, 'c')).toBeNull()
  expect(orderToSend({ ...held, expectedDay: '2026-11-25', expectedHour: '25:00' }, 'c')).toBeNull()
  expect(orderToSend({ ...held, expectedDay: '2026-11-25', expectedHour: '09:30' }, 'c')).toMatchObject({
    holderId: 'h',
    expected: { day: '2026-11-25', hour: '09:30' }
  })
  expect(orderLacks(emptyOrder())).toEqual(['reason', 'seizure', 'deliveredBy', 'lines'])
  expect(orderLacks(held)).toEqual(['expected'])
  expect(orderLacks({ ...draft, delivererIdentity: '0790' })).toEqual(['identity'])
  expect(orderLacks(draft)).toEqual([])
  const cash = { ...draft, lines: [{ ...emptyLine([]), name: 'Tiền', kind: 'CASH' as const }] }
  expect(lineNotForOwnStore(cash)?.kind).toBe('CASH')
  expect(orderLacks(cash)).toEqual(['ownStore'])
  expect(orderToSend(cash, 'c')).toBeNull()
})

test('a signature says what it lacks, and keeps nothing of the way before', () => {
  const drawn = emptySignature('GIVER', { fullName: 'An', image: smallPhoto })
  expect(signatureLack(emptySignature('GIVER'))).toBe('name')
  expect(signatureLack(drawn)).toBeNull()
  expect(signatureLack(drawn, { stamp: true })).toBe('stamp')
  const printed = inAnotherWay(drawn, 'FINGERPRINT')
  expect(printed.image).toBeNull()
  expect(signatureLack({ ...printed, image: smallPhoto })).toBe('finger')
  expect(signatureLack({ ...printed, image: smallPhoto, finger: 'THUMB', hand: 'LEFT' })).toBe('witness')
  expect(signatureLack({ ...inAnotherWay(drawn, 'REFUSED'), witness: 'Hoa' })).toBeNull()
})
