import { expect, test } from 'vitest'
import { cases } from '@shared/contract/cases'
import {
  caseDraftOf,
  caseInput,
  emptyObligation,
  idleNames,
  missingParts,
  openSlot,
  standsAlready,
  withChosen,
  withoutSlot,
  withSlot,
  type CaseDraft,
  type ChosenParty
} from '../../../renderer/cases/case-draft'

const fresh = (fullName: string, identityNumber: string | null = null): ChosenParty => ({
  fresh: {
    kind: 'INDIVIDUAL',
    fullName,
    identityNumber,
    birthDate: null,
    gender: null,
    address: 'Hải Phòng',
    phone: ''
  },
  fromCard: false
})

function draft(change: Partial<CaseDraft> = {}): CaseDraft {
  const begun = caseDraftOf(null)
  return {
    ...begun,
    decisionNumber: ' 118/QĐ-THADS ',
    decisionDate: '2026-11-20',
    title: { number: '47/2026/DS-ST', date: '2026-08-28', court: 'TAND khu vực 3' },
    creditors: [{ key: 1, chosen: fresh('Phạm Thị Mẫu') }],
    debtors: [{ key: 2, chosen: fresh('Đỗ Văn Mẫu') }],
    obligations: [{ ...emptyObligation(3), content: 'Trả nợ vay', amountDong: '486250000' }],
    ...change
  }
}

/** With one more debtor, who is somebody. */
function twoDebtors(change: Partial<CaseDraft> = {}): CaseDraft {
  const one = draft(change)
  const open = { ...one, ...withSlot(one, 'debtors') }
  const { key } = open.debtors[1]!
  return { ...open, ...withChosen(open, { side: 'debtors', key }, fresh('Lê Thị Mẫu')) }
}

test('two sides and one sum need nothing more, and are sent as the contract wants it', () => {
  expect(missingParts(draft())).toEqual([])
  const input = caseInput(draft())
  expect(cases.openCase.input.safeParse(input).success).toBe(true)
  expect(input?.number).toEqual({ source: 'TYPED', number: '118/QĐ-THADS' })
  expect(input?.obligations).toMatchObject([
    { kind: 'MONEY', category: 'LOAN', creditor: 0, liability: 'JOINT', debtors: [{ debtor: 0 }] }
  ])
})

test('a number that is to come needs none typed', () => {
  const half = draft({ decisionNumber: '' })
  expect(missingParts(half)).toEqual(['decisionNumber'])
  const provisional = { ...half, numberSource: 'PROVISIONAL' as const }
  expect(missingParts(provisional)).toEqual([])
  expect(caseInput(provisional)?.number).toEqual({ source: 'PROVISIONAL' })
})

test('a card goes to the first place that is open, and to nobody who is there already', () => {
  const empty = caseDraftOf(null)
  expect(openSlot(empty)).toEqual({ side: 'creditors', key: 1 })
  expect(openSlot(draft({ debtors: [{ key: 2, chosen: null }] }))).toEqual({ side: 'debtors', key: 2 })
  expect(openSlot(draft())).toBeNull()
  const related = { ...draft(), ...withSlot(draft(), 'related') }
  expect(openSlot(related)).toMatchObject({ side: 'related' })
  const number = '031079001234'
  const known = draft({ creditors: [{ key: 1, chosen: fresh('Phạm Thị Mẫu', number) }] })
  expect(standsAlready(known, number)).toBe(true)
  expect(standsAlready(known, '031079001235')).toBe(false)
})

test('nothing is sent while something is missing', () => {
  const half = draft({ debtors: [{ key: 2, chosen: null }], obligations: [emptyObligation(3)] })
  expect(missingParts(half)).toEqual(['debtor', 'content', 'amount'])
  expect(caseInput(half)).toBeNull()
})

test('another debtor owes with the first until it is said otherwise; taken out, the rest owe it', () => {
  const two = twoDebtors()
  const [, second] = two.debtors
  expect(caseInput(two)?.obligations[0]?.debtors).toEqual([
    { debtor: 0, shareDong: null },
    { debtor: 1, shareDong: null }
  ])
  const [owed] = two.obligations
  const only = { ...two, obligations: [{ ...owed!, debtorKeys: [second!.key] }] }
  expect(idleNames(only)).toEqual(['Đỗ Văn Mẫu'])
  expect(missingParts(only)).toEqual(['idle'])
  const left = { ...only, ...withoutSlot(only, 'debtors', second!.key) }
  expect(missingParts(left)).toEqual([])
  expect(caseInput(left)?.obligations[0]?.debtors).toEqual([{ debtor: 0, shareDong: null }])
})

test('places that are gone leave what is owed pointing at the right people', () => {
  const two = twoDebtors()
  const [first, second] = two.debtors
  const [owed] = two.obligations
  const byShares = {
    ...two,
    obligations: [
      {
        ...owed!,
        liability: 'SHARES' as const,
        shares: { [first!.key]: '86250000', [second!.key]: '400000000' }
      }
    ]
  }
  expect(caseInput(byShares)?.obligations[0]).toMatchObject({
    liability: 'SHARES',
    debtors: [
      { debtor: 0, shareDong: '86250000' },
      { debtor: 1, shareDong: '400000000' }
    ]
  })
  const alone = { ...byShares, ...withoutSlot(byShares, 'debtors', first!.key) }
  expect(caseInput(alone)?.obligations[0]).toMatchObject({
    liability: 'JOINT',
    debtors: [{ debtor: 0, shareDong: null }]
  })
})
