import { expect, test } from 'vitest'
import type { Release } from '../../../renderer/custody/asset-state'
import { decisionsFor, decisionToShow } from '../../../renderer/approvals/decisions'
import type { Incident } from '../../../renderer/custody/incidents/incident-state'
import { samplePayment } from '../funds/sample-payment'

const release: Release = {
  releaseId: 'r1',
  asset: {
    assetId: 'a',
    tag: '2310032600000112',
    name: 'Xe máy',
    kind: 'VEHICLE',
    unit: 'chiếc',
    quantity: 1,
    state: 'RELEASE_PROPOSED',
    holding: 'OWN_STORE',
    labelState: 'READ',
    sealNumber: null,
    sealTorn: false,
    placeId: 'p',
    placePath: 'Kho 1',
    holderName: '',
    expiresOn: null,
    caseId: 'case',
    decisionNumber: '214/QĐ-THADS',
    receivedAt: '2026-11-23T01:00:00.000Z'
  },
  outcome: 'RETURNED',
  recipientKind: 'PARTY',
  recipientId: 'd',
  recipientName: 'Thắng',
  receiverName: 'Thắng',
  receiverPaper: 'CITIZEN_CARD',
  mandate: null,
  sale: null,
  paymentVoucher: null,
  letter: null,
  ground: 'Bản án',
  groundDay: '2026-08-28',
  reason: 'Trả lại',
  state: 'PROPOSED',
  proposedBy: 'Sơn',
  proposedById: 'keeper',
  proposedAt: '2026-11-23T03:00:00.000Z',
  decidedBy: null,
  decidedAt: null,
  decisionReason: null,
  orderNumber: null,
  handOverAt: null,
  councilId: null,
  lotId: null,
  recordNumber: null,
  signers: []
}
const proposed = samplePayment({ paymentId: 'p1' })
const checked = samplePayment({
  paymentId: 'p2',
  state: 'CHECKED',
  checkedBy: 'Hiền',
  checkedById: 'accountant'
})
const rows = {
  releases: [release, { ...release, releaseId: 'r2', state: 'APPROVED' as const }],
  payments: [proposed, checked]
}

test('the accountant checks what was proposed, and nothing else', () => {
  const due = decisionsFor({ userId: 'accountant', permissions: ['funds.read', 'funds.check'] }, rows)
  expect(due.map(({ key, kind }) => [key, kind])).toEqual([['payment:p1', 'check']])
})

test('the head decides releases and checked payments, the oldest first', () => {
  const due = decisionsFor({ userId: 'leader', permissions: ['custody.approve', 'funds.approve'] }, rows)
  expect(due.map(({ key, kind }) => [key, kind])).toEqual([
    ['payment:p2', 'approve'],
    ['release:r1', 'release']
  ])
})

test('a matter of one’s own is shown, but another one comes first', () => {
  const due = decisionsFor(
    { userId: 'clerk', permissions: ['custody.approve', 'funds.approve', 'funds.check'] },
    rows
  )
  expect(due.filter(({ own }) => own).map(({ key }) => key)).toEqual(['payment:p1', 'payment:p2'])
  expect(decisionToShow(due, null)?.key).toBe('release:r1')
  expect(decisionToShow(due, 'payment:p2')?.key).toBe('payment:p2')
  expect(decisionToShow(due, 'payment:gone')?.key).toBe('release:r1')
  expect(decisionToShow([], null)).toBeNull()
})

const incident: Incident = {
  incidentId: 'i1',
  number: '1/BBSC-THADS/2026',
  asset: release.asset,
  kind: 'LOST',
  state: 'OPEN',
  reportedBy: 'Sơn',
  reportedById: 'keeper',
  reportedAt: '2026-11-23T01:00:00.000Z',
  noticedAt: '2026-11-23T00:00:00.000Z',
  noticedBy: '',
  lastSeen: 'Ô 1',
  circumstances: 'Không thấy',
  isDisaster: false,
  countNumber: null,
  bookPath: 'Kho 1',
  bookHolderId: null,
  sealBefore: null,
  photos: [],
  dueOn: '2026-11-30',
  found: null,
  liabilities: [],
  writeOff: null,
  returnReason: '',
  outcome: null,
  endedBy: null,
  endedAt: null,
  endReason: '',
  decisionNumber: null,
  recovered: null
}
const writeOff: NonNullable<Incident['writeOff']> = {
  body: 'POLICE',
  bodyName: 'Công an',
  conclusion: { number: '1/KL', issuedOn: '2026-11-23' },
  communeAct: null,
  absentCount: '1/BBKK',
  reason: 'Không thấy',
  proposedBy: 'Nguyệt',
  proposedById: 'clerk',
  proposedAt: '2026-11-23T02:00:00.000Z',
  checkedBy: null,
  checkedById: null,
  checkedAt: null
}

test('an incident waits for the head once he can end it, a write-off first for the accountant, neither for who had a part', () => {
  const due = (userId: string, permission: string, change: Partial<Incident> = {}) =>
    decisionsFor(
      { userId, permissions: [permission] },
      { releases: [], payments: [], incidents: [{ ...incident, ...change }] }
    ).map(({ kind, own }) => [kind, own])
  // Nobody has found it, nobody asks to write it off: there is nothing to decide yet.
  expect(due('leader', 'custody.approve')).toEqual([])
  const damaged = { kind: 'DAMAGED' as const }
  expect(due('leader', 'custody.approve', damaged)).toEqual([['incident', false]])
  expect(due('keeper', 'custody.approve', damaged)).toEqual([['incident', true]])
  const broken = { kind: 'SEAL_BROKEN' as const, sealBefore: 'NP-1' }
  const asset = { ...incident.asset, sealNumber: 'NP-1' }
  expect(due('leader', 'custody.approve', { ...broken, asset })).toEqual([])
  const resealed = { ...broken, asset: { ...asset, sealNumber: 'NP-2' } }
  expect(due('leader', 'custody.approve', resealed)).toEqual([['incident', false]])
  expect(due('accountant', 'custody.checkWriteOff')).toEqual([])
  const proposed = { state: 'PROPOSED' as const, writeOff }
  expect(due('leader', 'custody.approve', proposed)).toEqual([])
  expect(due('accountant', 'custody.checkWriteOff', proposed)).toEqual([['writeOffCheck', false]])
  expect(due('clerk', 'custody.checkWriteOff', proposed)).toEqual([['writeOffCheck', true]])
  const found = {
    path: 'Ô 2',
    document: '',
    by: 'Sơn',
    byId: 'keeper',
    at: '2026-11-23T03:00:00.000Z',
    photos: []
  }
  expect(due('leader', 'custody.approve', { ...proposed, found })).toEqual([['incident', false]])
  expect(due('leader', 'custody.approve', { found })).toEqual([['incident', false]])
  const checked = { writeOff: { ...writeOff, checkedBy: 'Hiền', checkedById: 'accountant' } }
  expect(due('leader', 'custody.approve', { state: 'CHECKED', ...checked })).toEqual([['incident', false]])
})
