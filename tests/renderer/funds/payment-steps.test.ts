import { expect, test } from 'vitest'
import { formatTag } from '@shared/tags'
import { readFundsSubject } from '../../../renderer/funds/funds-subject'
import { hasPart, stepsOf } from '../../../renderer/funds/payment-steps'
import { samplePayment } from './sample-payment'

test('a new proposal waits for the accountant', () => {
  expect(stepsOf(samplePayment({})).map(({ state }) => state)).toEqual(['done', 'now', 'later', 'later'])
})

test('an approved payment names three people and waits for the cashier', () => {
  const payment = samplePayment({ state: 'APPROVED', checkedBy: 'Hiền', approvedBy: 'Hòa' })
  expect(stepsOf(payment)).toEqual([
    { state: 'done', by: 'Nguyệt' },
    { state: 'done', by: 'Hiền' },
    { state: 'done', by: 'Hòa' },
    { state: 'now', by: null }
  ])
})

test('a paid payment is done', () => {
  const payment = samplePayment({ state: 'PAID', checkedBy: 'Hiền', approvedBy: 'Hòa', paidBy: 'Lan' })
  expect(stepsOf(payment).every(({ state }) => state === 'done')).toBe(true)
})

test('a declined payment stops at the step that declined it', () => {
  const byHead = samplePayment({
    state: 'DECLINED',
    checkedBy: 'Hiền',
    declinedBy: 'Hòa',
    declineReason: 'thiếu'
  })
  expect(stepsOf(byHead).map(({ state }) => state)).toEqual(['done', 'done', 'stopped', 'later'])
  expect(stepsOf(byHead)[2]?.by).toBe('Hòa')
  const byAccountant = samplePayment({ state: 'DECLINED', declinedBy: 'Hiền' })
  expect(stepsOf(byAccountant).map(({ state }) => state)).toEqual(['done', 'stopped', 'later', 'later'])
})

test('whoever did a step has a part in it', () => {
  const payment = samplePayment({ checkedById: 'accountant' })
  expect(hasPart(payment, 'clerk')).toBe(true)
  expect(hasPart(payment, 'accountant')).toBe(true)
  expect(hasPart(payment, 'cashier')).toBe(false)
})

test('the address opens cases and vouchers, and nothing else', () => {
  const tagOf = (type: 'case' | 'voucher' | 'asset') =>
    formatTag({ type, office: '31003', year: '26', number: 9 })
  expect(readFundsSubject('case:1')).toEqual({ kind: 'case', by: { caseId: '1' } })
  expect(readFundsSubject('voucher:1')).toEqual({ kind: 'voucher', by: { voucherId: '1' } })
  expect(readFundsSubject(`tag:${tagOf('case')}`)).toEqual({ kind: 'case', by: { tag: tagOf('case') } })
  expect(readFundsSubject(`tag:${tagOf('voucher')}`)).toEqual({
    kind: 'voucher',
    by: { tag: tagOf('voucher') }
  })
  for (const other of [`tag:${tagOf('asset')}`, 'asset:1', null]) expect(readFundsSubject(other)).toBeNull()
})
