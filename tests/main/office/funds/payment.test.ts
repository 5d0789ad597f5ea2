// Collecting and paying out: the amounts that are refused, the papers that must fit, and the four people.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { CallName } from '@shared/contract'
import type { Role } from '@shared/permissions'
import { creditorNumber, debtorNumber, newCase } from '../../../support/main-job'
import {
  practiceOffice,
  refusalOf,
  valueOf,
  type PersonName,
  type PracticeOffice
} from '../../../support/practice-office'
import * as scenes from '../scenes'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const propose = (obligationId: string, grossDong: string) =>
  practice.attempt('clerk', 'funds.proposePayment', { obligationId, grossDong, reason: 'Chi trả' })

/** All four steps; answers the fee. */
async function payOut(obligationId: string, grossDong: string): Promise<string> {
  const { paymentId, feeDong } = valueOf('funds.proposePayment', await propose(obligationId, grossDong))
  const verdict = { paymentId, decision: 'APPROVE' as const, reason: '' }
  await practice.call('accountant', 'funds.checkPayment', verdict)
  await practice.call('leader', 'funds.approvePayment', verdict)
  await practice.call('cashier', 'funds.payPayment', { paymentId, payeeIdentityNumber: creditorNumber })
  return feeDong
}

describe('collecting', () => {
  test('takes no more than is owed, and for the obligation of that case only', async () => {
    const opened = await scenes.openedCase(practice)
    const other = await scenes.openedCase(practice, 5)
    const collect = (change: object, amount: string) =>
      practice.attempt('cashier', 'funds.collectCash', { ...scenes.cashFor(opened, amount), ...change })
    expect(refusalOf(await collect({ obligationId: scenes.nobody }, '1'))).toBe('OBLIGATION_UNKNOWN')
    expect(refusalOf(await collect({ caseId: other.caseId }, '1'))).toBe('OBLIGATION_UNKNOWN')
    expect(await collect({}, '486250001')).toMatchObject({
      refusal: { code: 'AMOUNT_ABOVE_OWED', params: { leftDong: '486250000' } }
    })
    expect(await collect({}, '486249999')).toHaveProperty('ok')
    expect(refusalOf(await collect({}, '2'))).toBe('AMOUNT_ABOVE_OWED')
    expect(await collect({}, '1')).toMatchObject({
      ok: { voucherNumber: 'PT 0000002', receiptNumber: '0000002' }
    })
    expect(refusalOf(await collect({}, '1'))).toBe('AMOUNT_ABOVE_OWED')
  })

  test('a voucher is found by id and by tag, and not by another thing’s', async () => {
    const { voucherId, tag, caseId } = await scenes.collectedCash(practice)
    const byId = await practice.call('cashier', 'funds.getVoucher', { voucherId })
    expect(await practice.call('cashier', 'funds.getVoucher', { tag })).toEqual(byId)
    expect(byId).toMatchObject({ caseId, amountDong: '100000000', receipt: { symbol: 'THA/2026' } })
    const unknown = await practice.attempt('cashier', 'funds.getVoucher', { voucherId: scenes.nobody })
    expect(refusalOf(unknown)).toBe('VOUCHER_UNKNOWN')
  })
})

describe('proposing', () => {
  test('promises no money twice and none of another case, even of the same creditor', async () => {
    const { obligationId } = await scenes.collectedCash(practice)
    const other = await practice.call('clerk', 'cases.openCase', {
      ...newCase(null, 3),
      creditor: newCase(null).creditor
    })
    expect(refusalOf(await propose(other.obligationId, '1'))).toBe('AMOUNT_ABOVE_HELD')
    expect(refusalOf(await propose(scenes.nobody, '1'))).toBe('OBLIGATION_UNKNOWN')
    expect(refusalOf(await propose(obligationId, '100000001'))).toBe('AMOUNT_ABOVE_HELD')
    expect(await payOut(obligationId, '60000000')).toBe('1800000')
    expect(await propose(obligationId, '40000001')).toMatchObject({
      refusal: { code: 'AMOUNT_ABOVE_HELD', params: { availableDong: '40000000' } }
    })
    expect(await propose(obligationId, '40000000')).toMatchObject({ ok: { feeDong: '1200000' } })
  })

  test('waits while another payment of the obligation is open, at whatever desk', async () => {
    const { obligationId, verdict } = await scenes.proposedPayment(practice)
    const asked = { obligationId, grossDong: '1' }
    const expectOpen = async (state: string) => {
      const open = { refusal: { code: 'PAYMENT_OPEN', params: { grossDong: '100000000', state } } }
      expect(await propose(obligationId, '1')).toMatchObject(open)
      expect(await practice.attempt('clerk', 'funds.previewPayment', asked)).toMatchObject(open)
    }
    await expectOpen('PROPOSED')
    await practice.call('accountant', 'funds.checkPayment', verdict)
    await expectOpen('CHECKED')
    await practice.call('leader', 'funds.approvePayment', verdict)
    await expectOpen('APPROVED')
    const pay = { paymentId: verdict.paymentId, payeeIdentityNumber: creditorNumber }
    await practice.call('cashier', 'funds.payPayment', pay)
    expect(refusalOf(await propose(obligationId, '1'))).toBe('AMOUNT_ABOVE_HELD')
  })

  test('a declined payment leaves no fee behind: the next one rests on what was really paid', async () => {
    const content = { category: 'LOAN' as const, content: 'Trả nợ', amountDong: '20000000000' }
    const opened = await practice.call('clerk', 'cases.openCase', { ...newCase(null), obligation: content })
    await practice.call('cashier', 'funds.collectCash', scenes.cashFor(opened, '20000000000'))
    const big = valueOf('funds.proposePayment', await propose(opened.obligationId, '15000000000'))
    const declined = { paymentId: big.paymentId, decision: 'DECLINE' as const, reason: 'Sai số' }
    await practice.call('accountant', 'funds.checkPayment', declined)
    expect(await propose(opened.obligationId, '5000000000')).toMatchObject({ ok: { feeDong: '150000000' } })
  })

  test('a body is paid by transfer only, so never at the counter', async () => {
    const opened = await practice.call('clerk', 'cases.openCase', {
      ...newCase(null),
      creditor: {
        details: {
          kind: 'ORGANISATION',
          fullName: 'Ngân hàng Mẫu',
          organisationCode: '0123456789',
          address: 'Hà Nội',
          phone: ''
        }
      }
    })
    await practice.call('cashier', 'funds.collectCash', scenes.cashFor(opened, '1000000'))
    expect(refusalOf(await propose(opened.obligationId, '1000000'))).toBe('PAYEE_IS_BODY')
  })

  test('a person without a number on record is promised nothing: no card could be checked', async () => {
    const opened = await practice.call('clerk', 'cases.openCase', {
      ...newCase(null),
      creditor: {
        details: {
          kind: 'INDIVIDUAL',
          fullName: 'Trần Thị Không Số',
          identityNumber: null,
          birthDate: null,
          gender: null,
          address: 'Tân An',
          phone: ''
        }
      }
    })
    await practice.call('cashier', 'funds.collectCash', scenes.cashFor(opened, '1000000'))
    expect(refusalOf(await propose(opened.obligationId, '1000000'))).toBe('PARTY_WITHOUT_CARD')
  })

  test('the preview is what is then proposed', async () => {
    const { obligationId } = await scenes.collectedCash(practice)
    const preview = await practice.call('accountant', 'funds.previewPayment', {
      obligationId,
      grossDong: '33333333'
    })
    expect(preview).toMatchObject({ feeDong: '1000000', netDong: '32333333', availableDong: '100000000' })
    expect(valueOf('funds.proposePayment', await propose(obligationId, '33333333'))).toMatchObject({
      feeDong: '1000000',
      netDong: '32333333'
    })
  })

  test('an amount that the fee eats up leaves nothing for the payee: NET_NOT_POSITIVE', async () => {
    const { obligationId } = await scenes.collectedCash(practice, '17')
    // 3 % of 16 is 0.48 and counts 0; of 17 it is 0.51 and counts 1, all of it from the seventeenth đồng.
    expect(await payOut(obligationId, '16')).toBe('0')
    expect(await propose(obligationId, '1')).toMatchObject({
      refusal: { code: 'NET_NOT_POSITIVE', params: { feeDong: '1' } }
    })
  })
})

test('the money of a case that is not there is refused, not nought', async () => {
  const answer = await practice.attempt('accountant', 'funds.getCaseMoney', { caseId: scenes.nobody })
  expect(refusalOf(answer)).toBe('CASE_UNKNOWN')
  const { caseId } = await scenes.openedCase(practice)
  expect(await practice.call('accountant', 'funds.getCaseMoney', { caseId })).toMatchObject({ heldDong: '0' })
})

describe('deciding and paying', () => {
  test('goes step by step, and each step happens once', async () => {
    const { verdict, paymentId } = await scenes.proposedPayment(practice)
    const pay = { paymentId, payeeIdentityNumber: creditorNumber }
    const state = async (person: PersonName, call: CallName, input: unknown) =>
      refusalOf(await practice.attempt(person, call, input))
    expect(await state('leader', 'funds.approvePayment', verdict)).toBe('PAYMENT_STATE')
    expect(await state('cashier', 'funds.payPayment', pay)).toBe('PAYMENT_STATE')
    expect(await state('accountant', 'funds.checkPayment', { ...verdict, paymentId: scenes.nobody })).toBe(
      'PAYMENT_UNKNOWN'
    )
    expect(await state('accountant', 'funds.checkPayment', { ...verdict, decision: 'DECLINE' })).toBe(
      'REASON_REQUIRED'
    )
    await practice.call('accountant', 'funds.checkPayment', verdict)
    expect(await state('accountant', 'funds.checkPayment', verdict)).toBe('PAYMENT_STATE')
    await practice.call('leader', 'funds.approvePayment', verdict)
    expect(await state('leader', 'funds.approvePayment', verdict)).toBe('PAYMENT_STATE')
    expect(await state('cashier', 'funds.payPayment', { ...pay, payeeIdentityNumber: debtorNumber })).toBe(
      'PAYEE_WRONG'
    )
    await practice.call('cashier', 'funds.payPayment', pay)
    expect(await state('cashier', 'funds.payPayment', pay)).toBe('PAYMENT_STATE')
  })

  test('declined at either desk, the money is free again and the payment is over', async () => {
    const { verdict, obligationId } = await scenes.checkedPayment(practice)
    const decline = { ...verdict, decision: 'DECLINE' as const, reason: 'Sai tài khoản' }
    await practice.call('leader', 'funds.approvePayment', decline)
    expect(refusalOf(await practice.attempt('accountant', 'funds.checkPayment', verdict))).toBe(
      'PAYMENT_STATE'
    )
    const again = valueOf('funds.proposePayment', await propose(obligationId, '100000000'))
    await practice.call('accountant', 'funds.checkPayment', { ...decline, paymentId: again.paymentId })
    expect(await propose(obligationId, '100000000')).toHaveProperty('ok')
    const { payments } = await practice.call('cashier', 'funds.listPayments', { openOnly: false })
    expect(payments.map(({ state, declinedBy }) => [state, declinedBy])).toEqual([
      ['PROPOSED', null],
      ['DECLINED', 'Đặng Thu Hiền'],
      ['DECLINED', 'Phạm Văn Hòa']
    ])
    const open = await practice.call('cashier', 'funds.listPayments', { openOnly: true })
    expect(open.payments.map(({ state }) => state)).toEqual(['PROPOSED'])
  })

  test('a till whose cash is gone pays nothing: TILL_TOO_LOW', async () => {
    const { pay } = await scenes.approvedPayment(practice)
    const system = { userId: 'system', fullName: '', roles: [], permissions: new Set<never>() }
    const run = { caller: { ...system, stationId: 'host', tokenHash: '' }, command: pay.paymentId }
    // No call of this version takes cash out of a case otherwise (to the bank, to the treasury).
    await practice.office.act(run, (act) =>
      act.get("UPDATE ledger_balance SET credit_dong = 3000001 WHERE account = '1111' RETURNING account")
    )
    expect(await practice.attempt('cashier', 'funds.payPayment', pay)).toMatchObject({
      refusal: { code: 'TILL_TOO_LOW', params: { cashDong: '96999999' } }
    })
  })
})

describe('four people', () => {
  const steps: { role: Role; call: CallName }[] = [
    { role: 'ENFORCEMENT_OFFICER', call: 'funds.proposePayment' },
    { role: 'ACCOUNTANT', call: 'funds.checkPayment' },
    { role: 'LEADER', call: 'funds.approvePayment' },
    { role: 'CASHIER', call: 'funds.payPayment' }
  ]
  const persons: PersonName[] = ['clerk', 'accountant', 'leader', 'cashier']

  /** One for each payment of the test below, all of one creditor. Nobody else's payment may be open on it. */
  async function manyObligations(): Promise<string[]> {
    const obligations: string[] = []
    const { creditor } = newCase(null)
    for (let index = 0; index < 110; index += 1) {
      const opened = await practice.call('clerk', 'cases.openCase', { ...newCase(null, index), creditor })
      await practice.call('cashier', 'funds.collectCash', scenes.cashFor(opened, '1000000'))
      obligations.push(opened.obligationId)
    }
    return obligations
  }

  test('are four: of all 256 orders only the 24 with different persons come through', async () => {
    const obligations = await manyObligations()
    const { users } = await practice.call('admin', 'identity.listUsers', {})
    const idOf = (person: PersonName) => users.find(({ userName }) => userName === person)!.userId
    const become = (person: PersonName, role: Role) =>
      practice.call('admin', 'identity.changeRoles', { userId: idOf(person), roles: [role], reason: 'Thử' })
    let paid = 0

    const take = async (acted: PersonName[], paymentId: string): Promise<void> => {
      const step = steps[acted.length]!
      // A refused attempt changes nothing, so whoever may not act tries first and whoever may comes after.
      for (const person of persons.filter((one) => acted.includes(one))) {
        await become(person, step.role)
        const answer = await practice.attempt(person, step.call, inputOf(step.call, paymentId))
        expect(refusalOf(answer), `${acted.join()} then ${person}`).toBe('SAME_PERSON')
      }
      for (const person of persons.filter((one) => !acted.includes(one))) {
        const reached = await reach(acted)
        await become(person, step.role)
        const answer = await practice.attempt(person, step.call, inputOf(step.call, reached))
        expect(answer, `${acted.join()} then ${person}`).toHaveProperty('ok')
        if (acted.length === 3) paid += 1
        else await take([...acted, person], await reach([...acted, person]))
      }
    }

    const reach = async (acted: readonly PersonName[]): Promise<string> => {
      let paymentId = ''
      for (const [index, person] of acted.entries()) {
        const { role, call } = steps[index]!
        await become(person, role)
        const answer = await practice.attempt(person, call, inputOf(call, paymentId))
        if (index === 0) paymentId = valueOf('funds.proposePayment', answer).paymentId
        else expect(answer).toHaveProperty('ok')
      }
      return paymentId
    }

    const inputOf = (call: CallName, paymentId: string) => {
      if (call === 'funds.proposePayment')
        return { obligationId: obligations.pop()!, grossDong: '1000000', reason: 'Chi trả' }
      if (call === 'funds.payPayment') return { paymentId, payeeIdentityNumber: creditorNumber }
      return { paymentId, decision: 'APPROVE', reason: '' }
    }

    await take([], '')
    expect(paid).toBe(24)
  })

  test('whoever proposed may not decline either', async () => {
    const { verdict } = await scenes.proposedPayment(practice)
    const { users } = await practice.call('admin', 'identity.listUsers', {})
    const { userId } = users.find(({ userName }) => userName === 'clerk')!
    await practice.call('admin', 'identity.changeRoles', { userId, roles: ['ACCOUNTANT'], reason: 'Thử' })
    const decline = { ...verdict, decision: 'DECLINE', reason: 'Thử' }
    expect(refusalOf(await practice.attempt('clerk', 'funds.checkPayment', decline))).toBe('SAME_PERSON')
  })
})
