// A payment as the office lists it, for tests of what the window makes of it.
import type { Payment } from '../../../renderer/funds/payment-steps'

export function samplePayment(part: Partial<Payment>): Payment {
  return {
    paymentId: 'payment',
    caseId: 'case',
    decisionNumber: '214/QĐ-THADS',
    obligationId: 'obligation',
    payeeId: 'payee',
    payeeName: 'Phạm Thị Hồng Vân',
    grossDong: '20000000',
    feeDong: '600000',
    netDong: '19400000',
    feeClause: 'Điều 4 Thông tư 216/2016/TT-BTC',
    reason: 'Chi trả',
    state: 'PROPOSED',
    proposedBy: 'Nguyệt',
    proposedById: 'clerk',
    proposedAt: '2026-11-23T02:00:00.000Z',
    checkedBy: null,
    checkedById: null,
    approvedBy: null,
    approvedById: null,
    paidBy: null,
    declinedBy: null,
    declineReason: null,
    voucherId: null,
    ...part
  }
}
