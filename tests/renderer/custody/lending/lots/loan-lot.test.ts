// How far lots of loans have come, and in which parts they came back.
import { expect, test } from 'vitest'
import { decisionsFor } from '../../../../../renderer/approvals/decisions'
import {
  asTheyPress,
  partsOf,
  sizeOf,
  stageOf,
  toneOf
} from '../../../../../renderer/custody/lending/lots/loan-lot'
import { loanLot, loanLotThing } from './given-lot'

const inState = (...states: ('PROPOSED' | 'APPROVED' | 'DECLINED' | 'OUT' | 'BACK')[]) =>
  loanLot(states.map((state, index) => loanLotThing(`l${String(index)}`, String(index), { state })))

test('a lot waits, is ordered, is out while one thing is, and is over once nothing is open', () => {
  expect(stageOf(inState('PROPOSED', 'PROPOSED'))).toBe('waiting')
  expect(stageOf(inState('DECLINED', 'APPROVED'))).toBe('ordered')
  expect(stageOf(inState('BACK', 'OUT'))).toBe('out')
  expect(stageOf(inState('BACK', 'DECLINED'))).toBe('ended')
  expect(sizeOf(inState('DECLINED', 'APPROVED', 'APPROVED'))).toBe(2)
  expect(sizeOf(inState('DECLINED', 'DECLINED'))).toBe(2)
})

test('what is out stands first, by its day of return, which colours it', () => {
  const out = { ...inState('OUT'), lotId: 'late', dueOn: '2026-11-20' }
  const near = { ...inState('OUT'), lotId: 'near' }
  const ordered = { ...inState('APPROVED'), lotId: 'ordered' }
  const asked = { ...inState('PROPOSED'), lotId: 'asked' }
  expect(asTheyPress([asked, near, ordered, out]).map(({ lotId }) => lotId)).toEqual([
    'late',
    'near',
    'ordered',
    'asked'
  ])
  expect([out, near, ordered, asked].map((lot) => toneOf(lot, '2026-11-30'))).toEqual([
    'red',
    'amber',
    'green',
    'blue'
  ])
  expect(toneOf(inState('BACK'), '2026-11-30')).toBe('green')
  expect(toneOf(inState('DECLINED'), '2026-11-30')).toBe('neutral')
})

test('each part that came back is told by its record and the first of its loans', () => {
  const back = (loanId: string, backRecordNumber: string) =>
    loanLotThing(loanId, loanId, { state: 'BACK', backRecordNumber })
  const lot = loanLot([
    back('a', '10/BB-THADS/2026'),
    back('b', '9/BB-THADS/2026'),
    loanLotThing('c', 'c', { state: 'OUT' }),
    back('d', '9/BB-THADS/2026')
  ])
  expect(partsOf(lot)).toEqual([
    { recordNumber: '9/BB-THADS/2026', count: 2, loanId: 'b' },
    { recordNumber: '10/BB-THADS/2026', count: 1, loanId: 'a' }
  ])
})

test('a lot of loans is one decision of the head, and not of who asked for it', () => {
  const rows = { releases: [], payments: [], loanLots: [inState('PROPOSED', 'PROPOSED'), inState('OUT')] }
  const due = (userId: string, permission: string) =>
    decisionsFor({ userId, permissions: [permission] }, rows).map(({ kind, key, own }) => [kind, key, own])
  expect(due('leader', 'custody.approve')).toEqual([['loanLot', 'loan-lot:lot', false]])
  expect(due('clerk', 'custody.approve')).toEqual([['loanLot', 'loan-lot:lot', true]])
  expect(due('keeper', 'custody.keep')).toEqual([])
})
