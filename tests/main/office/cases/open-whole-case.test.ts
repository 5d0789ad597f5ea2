// Cases of several people and obligations: who owes what to whom, to the đồng; what is no money stays off the ledger.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { thingInStore } from '../../../support/held-things'
import { arrangeStore } from '../../../support/main-job'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { wholeCase } from './whole-case'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const open = (change: object = {}) =>
  practice.attempt('clerk', 'cases.openCase', { ...wholeCase(), ...change })
const [loan, damages, house, act] = wholeCase().obligations as [
  Extract<ReturnType<typeof wholeCase>['obligations'][number], { kind: 'MONEY' }>,
  ...ReturnType<typeof wholeCase>['obligations']
]

test('is read back as it was opened, everybody in his place', async () => {
  const { caseId, obligationIds } = await practice.call('clerk', 'cases.openCase', wholeCase())
  const found = await practice.call('clerk', 'cases.getCase', { caseId })
  expect(found.parties.map(({ role, fullName }) => `${role} ${fullName}`)).toEqual([
    'CREDITOR Phạm Thị Hồng Vân',
    'CREDITOR Lâm Quốc Giả',
    'DEBTOR Đỗ Văn Thắng',
    'DEBTOR Đỗ Thị Mẫu',
    'DEBTOR Công ty Giả Định của ông Thắng',
    'RELATED Trần Đồng Sở Hữu'
  ])
  expect(found).toMatchObject({
    state: 'OPEN',
    stateSince: '2026-11-20',
    basis: 'ON_REQUEST',
    titleEffectiveOn: '2026-09-28',
    titleForce: 'IN_FORCE',
    enforceable: true,
    officer: null,
    creditors: 2,
    debtors: 3,
    amountDong: '105000001',
    numberSource: 'TYPED'
  })
  expect(found.obligations.map(({ obligationId }) => obligationId)).toEqual(obligationIds)
  expect(found.obligations.map(({ kind, amountDong, liability }) => [kind, amountDong, liability])).toEqual([
    ['MONEY', '100000001', 'SHARES'],
    ['MONEY', '5000000', 'JOINT'],
    ['PROPERTY', null, 'JOINT'],
    ['ACT', null, 'JOINT']
  ])
  expect(found.obligations[0]?.debtors.map(({ shareDong }) => shareDong)).toEqual([
    '33333333',
    '33333333',
    '33333335'
  ])
  expect(found.obligations[0]?.interest).toEqual(loan.interest)
})

test('what is no money never reaches the ledger, and cannot be collected', async () => {
  const { caseId, obligationIds } = await practice.call('clerk', 'cases.openCase', wholeCase())
  const money = await practice.call('cashier', 'funds.getCaseMoney', { caseId })
  expect(new Set(money.obligations.map(({ obligationId }) => obligationId))).toEqual(
    new Set(obligationIds.slice(0, 2))
  )
  const collected = await practice.attempt('cashier', 'funds.collectCash', {
    caseId,
    obligationId: obligationIds[2],
    payer: { fullName: 'Đỗ Thị Mẫu', identityNumber: null, address: 'Thành phố Hồ Chí Minh' },
    amountDong: '1000',
    content: 'Nộp tiền'
  })
  expect(refusalOf(collected)).toBe('OBLIGATION_UNKNOWN')
})

test('shares that are one đồng short, doubled or missing are refused with what is left', async () => {
  const owed = (debtors: object[], change: object = {}) => ({
    obligations: [{ ...loan, ...change, debtors }, damages, house, act]
  })
  const shares = (...each: (string | null)[]) => each.map((shareDong, debtor) => ({ debtor, shareDong }))
  expect(await open(owed(shares('33333333', '33333333', '33333334')))).toEqual({
    refusal: { code: 'SHARES_NOT_WHOLE', params: { leftDong: '1' } }
  })
  expect(refusalOf(await open(owed(shares('50000000', '50000001', null))))).toBe('SHARES_NOT_WHOLE')
  expect(refusalOf(await open(owed(shares('33333333', '33333333', '33333336'))))).toBe('SHARES_NOT_WHOLE')
  const jointly = owed(shares('33333333', '33333333', '33333335'), { liability: 'JOINT' })
  expect(refusalOf(await open(jointly))).toBe('SHARES_NOT_WHOLE')
  const shared = { obligations: [loan, damages, { ...house, liability: 'SHARES' }, act] }
  expect(refusalOf(await open(shared))).toBe('SHARES_NOT_OF_MONEY')
})

test('nobody stands twice, owes himself, or stands there for nothing', async () => {
  const { creditors, debtors } = wholeCase()
  expect(refusalOf(await open({ creditors: [creditors[0], creditors[0]] }))).toBe('SAME_PARTY_TWICE')
  expect(refusalOf(await open({ related: [debtors[0]] }))).toBe('SAME_PARTY_TWICE')
  const himself = { ...loan, liability: 'JOINT', debtors: [{ debtor: 0, shareDong: null }] }
  expect(refusalOf(await open({ creditors: [debtors[0], creditors[1]], obligations: [himself] }))).toBe(
    'SAME_PARTY_TWICE'
  )
  expect(refusalOf(await open({ obligations: [loan] }))).toBe('PARTY_WITHOUT_OBLIGATION')
  expect(
    refusalOf(await open({ obligations: [{ ...damages, debtors: [{ debtor: 7, shareDong: null }] }] }))
  ).toBe('PARTY_NOT_IN_CASE')
  const twice = [0, 0].map((debtor) => ({ debtor, shareDong: null }))
  expect(refusalOf(await open({ obligations: [{ ...damages, debtors: twice }] }))).toBe('SAME_PARTY_TWICE')
})

test('who owes one and is owed another stands on both sides of one case', async () => {
  const { creditors, debtors } = wholeCase()
  const jointly = (creditor: number, debtor: number) => ({
    ...loan,
    interest: null,
    creditor,
    liability: 'JOINT' as const,
    debtors: [{ debtor, shareDong: null }]
  })
  const mutual = {
    creditors: [creditors[0], debtors[0]],
    debtors: [debtors[0], creditors[0]],
    related: [],
    obligations: [jointly(0, 0), jointly(1, 1)]
  }
  expect(await open(mutual)).toHaveProperty('ok')
})

test('days that cannot be, and interest on more than is owed, are refused', async () => {
  expect(refusalOf(await open({ titleEffectiveOn: '2026-08-27' }))).toBe('TITLE_EFFECT_EARLY')
  expect(refusalOf(await open({ titleEffectiveOn: '2026-11-24' }))).toBe('DATE_IN_FUTURE')
  const above = { ...loan, interest: { ...loan.interest, baseDong: '100000002' } }
  expect(refusalOf(await open({ obligations: [above, damages, house, act] }))).toBe('INTEREST_BASE_ABOVE')
  const words = { ...loan, interest: { kind: 'RATE', rateHundredths: 0, per: 'YEAR' } }
  expect(refusalOf(await open({ obligations: [words] }))).toBe('INVALID_INPUT')
})

test('an empty side, more people than a case has, and text in NFD', async () => {
  expect(refusalOf(await open({ creditors: [] }))).toBe('INVALID_INPUT')
  expect(refusalOf(await open({ obligations: [] }))).toBe('INVALID_INPUT')
  const { related } = wholeCase()
  expect(refusalOf(await open({ related: Array.from({ length: 61 }, () => related[0]) }))).toBe(
    'INVALID_INPUT'
  )
  const nfd = { number: { source: 'TYPED', number: '301/QĐ-THADS'.normalize('NFD') } }
  const opened = await practice.call('clerk', 'cases.openCase', { ...wholeCase(), ...nfd } as never)
  expect(opened.decisionNumber).toBe('301/QĐ-THADS')
})

test('a thing of a case in which several owe names all of them, as nobody said whose it is', async () => {
  const { caseId } = await practice.call('clerk', 'cases.openCase', wholeCase())
  const store = await arrangeStore(practice, 1)
  const { assetId } = await thingInStore(practice, { caseId, store })
  const { ownerName } = await practice.call('keeper', 'custody.getAsset', { assetId })
  expect(ownerName).toBe('Đỗ Văn Thắng, Đỗ Thị Mẫu, Công ty Giả Định của ông Thắng')
})
