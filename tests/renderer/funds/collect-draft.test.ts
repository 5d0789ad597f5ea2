import { expect, test } from 'vitest'
import type { CaseDetails } from '../../../renderer/funds/case-money'
import {
  beginCollecting,
  collectInput,
  numberIsValid,
  owedObligations
} from '../../../renderer/funds/collect-draft'

const party = { birthDate: null, gender: null, phone: '', kind: 'INDIVIDUAL' as const }
const found: CaseDetails = {
  caseId: 'case',
  tag: '6310032600000112',
  decisionNumber: '214/QĐ-THADS',
  decisionDate: '2026-11-20',
  openedAt: '2026-11-20T02:00:00.000Z',
  creditorName: 'Vân',
  creditors: 1,
  debtorName: 'Thắng',
  debtors: 1,
  amountDong: '486250000',
  state: 'OPEN',
  stateSince: '2026-11-20',
  enforceable: true,
  basis: null,
  numberSource: 'TYPED',
  numbers: [],
  titleEffectiveOn: null,
  titleForce: null,
  officer: null,
  dues: [],
  notices: [],
  verifications: [],
  states: [],
  measures: [],
  fileId: null,
  closed: null,
  title: { number: '47/2026/DS-ST', date: '2026-08-28', court: 'TAND' },
  parties: [
    { ...party, partyId: 'c', fullName: 'Vân', number: '079088001234', address: 'Số 27', role: 'CREDITOR' },
    { ...party, partyId: 'd', fullName: 'Thắng', number: '079079005678', address: 'Số 112', role: 'DEBTOR' }
  ],
  obligations: [
    {
      obligationId: 'open',
      kind: 'MONEY',
      category: 'LOAN',
      content: 'Gốc',
      creditorId: 'c',
      liability: 'JOINT',
      debtors: [{ partyId: 'd', shareDong: null }],
      interest: null,
      amountDong: '100'
    },
    {
      obligationId: 'met',
      kind: 'MONEY',
      category: 'OTHER',
      content: 'Lãi',
      creditorId: 'c',
      liability: 'JOINT',
      debtors: [{ partyId: 'd', shareDong: null }],
      interest: null,
      amountDong: '50'
    }
  ]
}
const money = {
  collectedDong: '90',
  paidDong: '0',
  feeDong: '0',
  reservedDong: '0',
  heldDong: '90',
  obligations: [
    { obligationId: 'open', owedDong: '100', collectedDong: '40' },
    { obligationId: 'met', owedDong: '50', collectedDong: '50' }
  ]
}

test('only what is still owed can be collected', () => {
  expect(owedObligations(found, money).map(({ obligationId, leftDong }) => [obligationId, leftDong])).toEqual(
    [['open', 60n]]
  )
})

test('the debtor is the payer to begin with, and only the amount is missing', () => {
  const typed = beginCollecting(found, 'open')
  expect(typed).toMatchObject({ fullName: 'Thắng', number: '079079005678', address: 'Số 112', amount: '' })
  expect(collectInput('case', typed)).toBeNull()
  expect(collectInput('case', { ...typed, amount: '60' })).toMatchObject({
    caseId: 'case',
    obligationId: 'open',
    amountDong: '60',
    payer: { fullName: 'Thắng', identityNumber: '079079005678', address: 'Số 112' }
  })
})

test('a body that pays has no number of a person', () => {
  const body: CaseDetails = {
    ...found,
    parties: found.parties.map((each) => ({ ...each, kind: 'ORGANISATION', number: '0312345678' }))
  }
  const typed = { ...beginCollecting(body, 'open'), amount: '60' }
  expect(collectInput('case', typed)?.payer.identityNumber).toBeNull()
})

test('an empty, zero or half-typed field holds it back', () => {
  const typed = { ...beginCollecting(found, 'open'), amount: '60' }
  for (const part of [
    { amount: '0' },
    { fullName: ' ' },
    { address: '' },
    { content: ' ' },
    { number: '07907' }
  ]) {
    expect(collectInput('case', { ...typed, ...part })).toBeNull()
  }
  expect(['', '079079005678', '123456789'].every(numberIsValid)).toBe(true)
})
