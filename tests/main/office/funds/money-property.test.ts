// Money under random steps: after each one the office and the model agree to the đồng, about every balance.
import { afterEach, expect, test } from 'vitest'
import type { Answer } from '@shared/contract/answers'
import { dayOf } from '@shared/calendar'
import { newId } from '@shared/ids'
import { openReadOnly } from '../../../../main/office/database/connection'
import { verify } from '../../../../main/office/journal/verify'
import { newCase } from '../../../support/main-job'
import { opensAtMs } from '../../../support/practice-template'
import { practiceOffice, refusalOf, valueOf, type PracticeOffice } from '../../../support/practice-office'
import { practiceKeyHex } from '../../../support/staff'
import { seededChoice, type Choice } from '../../../simulation/power-cut/seeded-choice'
import { MoneyModel, type ModelCase, type ModelPayment, type Step } from './money-model'

const system = {
  userId: 'system',
  fullName: '',
  roles: [],
  permissions: new Set<never>(),
  stationId: 'host',
  tokenHash: ''
}
const hourMs = 60 * 60 * 1000
const people = { check: 'accountant', approve: 'leader', pay: 'cashier' } as const
const calls = {
  check: 'funds.checkPayment',
  approve: 'funds.approvePayment',
  pay: 'funds.payPayment'
} as const
/** Creditors by the index of their case: the first two cases are one person's. */
const creditorOf = [0, 0, 2, 3]
const obligations = [
  { category: 'LOAN', amountDong: '486250000' },
  { category: 'COMPENSATION', amountDong: '5060001' },
  { category: 'ALIMONY', amountDong: '90000000' },
  { category: 'LOAN', amountDong: '20000000000' }
] as const

let practice: PracticeOffice
let nowMs: number
afterEach(() => practice.close())

async function openCases(model: MoneyModel): Promise<string[]> {
  const numbers: string[] = []
  for (const [index, obligation] of obligations.entries()) {
    const { creditor } = newCase(null, creditorOf[index])
    const opened = await practice.call('clerk', 'cases.openCase', {
      ...newCase(null, index),
      creditor,
      obligation: { ...obligation, content: 'Nghĩa vụ' }
    })
    const { caseId, obligationId, creditorId } = opened
    const { category, amountDong } = obligation
    const owed = BigInt(amountDong)
    model.cases.push({ caseId, obligationId, creditorId, category, owed, collected: 0n, paid: 0n, fee: 0n })
    const { parties } = await practice.call('clerk', 'cases.getCase', { caseId })
    numbers.push(parties.find(({ role }) => role === 'CREDITOR')?.number ?? '')
  }
  return numbers
}

/** An amount around what is there: nothing more, one more, a little, any part. */
function someOf(choice: Choice, limit: bigint): bigint {
  const chosen = [limit, limit + 1n, 1n, 1n + BigInt(choice(5000)), (limit * BigInt(choice(100))) / 100n]
  const amount = chosen[choice(chosen.length)]!
  return amount > 0n ? amount : 1n
}

function expectAnswer(answer: Answer, code: string | null, step: string): void {
  if (code === null) expect(answer, step).toHaveProperty('ok')
  else expect(refusalOf(answer), step).toBe(code)
}

async function collect(model: MoneyModel, of: ModelCase, amount: bigint): Promise<void> {
  const answer = await practice.attempt('cashier', 'funds.collectCash', {
    caseId: of.caseId,
    obligationId: of.obligationId,
    payer: { fullName: 'Người nộp', identityNumber: null, address: 'Hà Nội' },
    amountDong: amount.toString(),
    content: 'Nộp tiền'
  })
  expectAnswer(answer, model.collect(of, { amount, day: dayOf(nowMs) }), `collect ${amount}`)
}

async function propose(model: MoneyModel, of: ModelCase, gross: bigint): Promise<void> {
  const input = { obligationId: of.obligationId, grossDong: gross.toString(), reason: 'Chi trả' }
  const preview = await practice.attempt('accountant', 'funds.previewPayment', {
    obligationId: of.obligationId,
    grossDong: input.grossDong
  })
  if (model.hasOpen(of)) expect(refusalOf(preview)).toBe('PAYMENT_OPEN')
  else expect(preview).toMatchObject({ ok: { feeDong: model.feeFor(of, gross).toString() } })
  const code = model.propose(of, gross)
  const answer = await practice.attempt('clerk', 'funds.proposePayment', input)
  expectAnswer(answer, code, `propose ${gross}`)
  if (code === null) {
    const { paymentId, feeDong } = valueOf('funds.proposePayment', answer)
    expect(preview).toMatchObject({ ok: { feeDong } })
    model.proposed(of, { paymentId, gross })
  }
}

async function move(
  model: MoneyModel,
  payment: ModelPayment,
  { step, declining, number }: { step: Step; declining: boolean; number: string }
): Promise<void> {
  const { paymentId } = payment
  const declines = declining && step !== 'pay'
  const verdict = { paymentId, decision: declines ? 'DECLINE' : 'APPROVE', reason: 'Lý do' }
  const input = step === 'pay' ? { paymentId, payeeIdentityNumber: number } : verdict
  const answer = await practice.attempt(people[step], calls[step], input)
  const code = declines ? model.decline(payment, step) : model.move(payment, step, dayOf(nowMs))
  expectAnswer(answer, code, `${step} ${declines}`)
}

async function expectAgreement(model: MoneyModel): Promise<void> {
  const reading = practice.office.reading(system)
  const kept = reading.allMoney<{
    account: string
    case_id: string
    party_id: string
    debit_dong: bigint
    credit_dong: bigint
    reserved_dong: bigint
  }>('SELECT * FROM ledger_balance')
  const balances = kept.map((row): [string, bigint[]] => [
    `${row.account}|${row.case_id}|${row.party_id}`,
    [row.debit_dong, row.credit_dong, row.reserved_dong]
  ])
  expect(new Map(balances)).toEqual(model.balances())
  const trial = await practice.call('accountant', 'funds.getTrialBalance', {})
  expect(trial.totalDebitDong).toBe(trial.totalCreditDong)
  expect([trial.moneyHolds, trial.assetsHold]).toEqual([true, true])
  for (const of of model.cases) {
    const money = await practice.call('accountant', 'funds.getCaseMoney', { caseId: of.caseId })
    expect(money).toMatchObject({
      collectedDong: of.collected.toString(),
      paidDong: of.paid.toString(),
      feeDong: of.fee.toString(),
      heldDong: model.held(of).toString(),
      reservedDong: model.reserved(of).toString()
    })
  }
}

/** The tills of all days follow each other, and the last one closes on what account 1111 says. */
async function expectTills(model: MoneyModel): Promise<void> {
  let closing = 0n
  for (const [day, moved] of [...model.days].sort()) {
    const till = await practice.call('cashier', 'funds.getTill', { day })
    expect([till.openingDong, till.inDong, till.outDong]).toEqual(
      [closing, moved.in, moved.out].map((dong) => dong.toString())
    )
    closing += moved.in - moved.out
    expect(till.closingDong).toBe(closing.toString())
    const vouchers = till.vouchers.map(({ kind, amountDong }) =>
      kind === 'CASH_RECEIPT' ? BigInt(amountDong) : -BigInt(amountDong)
    )
    expect(vouchers.reduce((sum, amount) => sum + amount, 0n)).toBe(moved.in - moved.out)
  }
  const trial = await practice.call('accountant', 'funds.getTrialBalance', {})
  const cash = trial.accounts.find(({ account }) => account === '1111')
  expect(cash?.balanceDong ?? '0').toBe(closing.toString())
}

test.each([1, 2, 3, 4, 5])('seed %i: two hundred steps over four cases', async (seed) => {
  const choice = seededChoice(seed)
  nowMs = opensAtMs + 60_000
  practice = await practiceOffice({ now: () => (nowMs += 1) })
  await practice.office.act({ caller: system, command: newId() }, (act) =>
    act.get("UPDATE desk_session SET expires_at = '2099-01-01T00:00:00.000Z' RETURNING user_id")
  )
  const model = new MoneyModel()
  const numbers = await openCases(model)
  for (let step = 0; step < 200; step += 1) {
    // Most of a day later, unless nothing was written since the last time: two such nights would be a jump.
    const idleMs = nowMs - Date.parse(practice.office.head().at ?? '')
    if (choice(8) === 0 && idleMs < hourMs) nowMs += 20 * hourMs
    const index = choice(model.cases.length)
    const of = model.cases[index]!
    const kind = choice(10)
    const waiting = model.payments.filter(({ state }) => state !== 'PAID' && state !== 'DECLINED')
    const candidates = choice(5) > 0 && waiting.length > 0 ? waiting : model.payments
    const payment = candidates[choice(candidates.length || 1)]
    if (kind < 2) await collect(model, of, someOf(choice, of.owed - of.collected))
    else if (kind < 4 || !payment) {
      await propose(model, of, someOf(choice, model.held(of) - model.reserved(of)))
    } else {
      const usual = ({ PROPOSED: 'check', CHECKED: 'approve', APPROVED: 'pay' } as Record<string, Step>)[
        payment.state
      ]
      const someStep = (['check', 'approve', 'pay'] as const)[choice(3)]!
      const number = numbers[model.cases.indexOf(payment.of)]!
      const moved = {
        step: choice(4) > 0 ? (usual ?? someStep) : someStep,
        declining: choice(6) === 0,
        number
      }
      await move(model, payment, moved)
    }
    await expectAgreement(model)
  }
  await expectTills(model)
  expect(model.payments.some(({ state }) => state === 'PAID')).toBe(true)
  const connection = openReadOnly({ directory: practice.directory, keyHex: practiceKeyHex })
  expect((await verify(connection)).faults).toEqual([])
  connection.close()
})
