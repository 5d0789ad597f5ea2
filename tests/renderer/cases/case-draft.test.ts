import { expect, test } from 'vitest'
import { cases } from '@shared/contract/cases'
import {
  caseDraftOf,
  caseInput,
  missingParts,
  openSide,
  otherSideIs,
  type CaseDraft
} from '../../../renderer/cases/case-draft'

const debtor = {
  fresh: {
    kind: 'INDIVIDUAL' as const,
    fullName: 'Đỗ Văn Mẫu',
    identityNumber: null,
    birthDate: null,
    gender: null,
    address: 'Hải Phòng',
    phone: ''
  },
  fromCard: false
}

function draft(change: Partial<CaseDraft> = {}): CaseDraft {
  return {
    ...caseDraftOf(null),
    decisionNumber: ' 118/QĐ-THADS ',
    decisionDate: '2026-11-20',
    title: { number: '47/2026/DS-ST', date: '2026-08-28', court: 'TAND khu vực 3' },
    creditor: { fresh: { ...debtor.fresh, fullName: 'Phạm Thị Mẫu' }, fromCard: true },
    debtor,
    content: 'Trả nợ vay',
    amountDong: '486250000',
    ...change
  }
}

test('a whole case is sent as the contract wants it', () => {
  const input = caseInput(draft())
  expect(cases.openCase.input.safeParse(input).success).toBe(true)
  expect(input?.decisionNumber).toBe('118/QĐ-THADS')
})

test('a card goes to the side that is still open, and to none when both are known', () => {
  expect(openSide(draft({ creditor: null, debtor: null }))).toBe('creditor')
  expect(openSide(draft({ debtor: null }))).toBe('debtor')
  expect(openSide(draft())).toBeNull()
})

test('nothing is sent while something is missing', () => {
  const half = draft({ debtor: null, amountDong: '0' })
  expect(missingParts(half)).toEqual(['debtor', 'amount'])
  expect(caseInput(half)).toBeNull()
})

test('nobody stands on both sides', () => {
  const number = '031079001234'
  const fresh = { ...debtor.fresh, identityNumber: number }
  expect(otherSideIs(draft({ creditor: { fresh, fromCard: true }, debtor: null }), 'debtor', number)).toBe(
    true
  )
  expect(otherSideIs(draft({ debtor: null }), 'debtor', number)).toBe(false)
})
