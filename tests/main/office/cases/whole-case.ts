// A case of several people and obligations, and the people who work on it: what the tests of the room stand on.
import type { WholeCase } from '@shared/contract/cases'
import { newCase, requestFile } from '../../../support/main-job'
import type { Staff } from '../../../support/staff'
import { today } from '../scenes'

const person = (fullName: string, identityNumber: string | null = null) => ({
  details: {
    kind: 'INDIVIDUAL' as const,
    fullName,
    identityNumber,
    birthDate: null,
    gender: null,
    address: 'Phường Giả Định, Thành phố Hồ Chí Minh',
    phone: ''
  }
})

/** Two creditors, three debtors, a co-owner; a loan by shares, damages jointly, a house and an act. */
export function wholeCase(change: Partial<WholeCase> = {}): WholeCase {
  const { title, decisionDate } = newCase(null)
  const owing = (...debtors: number[]) => debtors.map((debtor) => ({ debtor, shareDong: null }))
  return {
    fileId: null,
    number: { source: 'TYPED', number: '301/QĐ-THADS' },
    decisionDate,
    basis: 'ON_REQUEST',
    title,
    titleEffectiveOn: '2026-09-28',
    titleForce: 'IN_FORCE',
    creditors: [{ details: requestFile(0, today).requester }, person('Lâm Quốc Giả')],
    debtors: [
      person('Đỗ Văn Thắng', '079079005678'),
      person('Đỗ Thị Mẫu'),
      person('Công ty Giả Định của ông Thắng')
    ],
    related: [person('Trần Đồng Sở Hữu')],
    obligations: [
      {
        kind: 'MONEY',
        category: 'LOAN',
        content: 'Trả nợ gốc theo mục 1',
        amountDong: '100000001',
        interest: {
          kind: 'RATE',
          rateHundredths: 1000,
          per: 'YEAR',
          from: '2026-08-29',
          baseDong: '90000000'
        },
        creditor: 0,
        liability: 'SHARES',
        debtors: [
          { debtor: 0, shareDong: '33333333' },
          { debtor: 1, shareDong: '33333333' },
          { debtor: 2, shareDong: '33333335' }
        ]
      },
      {
        kind: 'MONEY',
        category: 'COMPENSATION',
        content: 'Bồi thường theo mục 2',
        amountDong: '5000000',
        interest: { kind: 'WORDS', words: 'theo Điều 357, Điều 468 Bộ luật Dân sự' },
        creditor: 1,
        liability: 'JOINT',
        debtors: owing(0, 1)
      },
      {
        kind: 'PROPERTY',
        content: 'Giao nhà số 12 đường Giả Định',
        creditor: 0,
        liability: 'JOINT',
        debtors: owing(1)
      },
      { kind: 'ACT', content: 'Tháo dỡ hàng rào', creditor: 1, liability: 'JOINT', debtors: owing(0) }
    ],
    ...change
  }
}

/** The user id of somebody of the practice office. */
export async function userId(staff: Staff, userName: string): Promise<string> {
  const { users } = await staff.call('admin', 'identity.listUsers', {})
  const found = users.find((user) => user.userName === userName)
  if (!found) throw new Error(`nobody is called ${userName}`)
  return found.userId
}

/** A case of two sides in the hands of the clerk, who is an enforcement officer too. */
export async function assignedCase(staff: Staff, index = 0) {
  const opened = await staff.call('clerk', 'cases.openCase', newCase(null, index))
  const officerId = await userId(staff, 'clerk')
  await staff.call('leader', 'cases.assignOfficer', { caseId: opened.caseId, officerId, reason: '' })
  return { ...opened, officerId }
}

/** A change of state without anything of its own. */
export const plainMove = { on: today, decision: null, byAgreement: false, until: null, reason: '' }

/** A decision of a day, with its number. */
export function decided(number: string, issuedOn: string = today) {
  return { number: `${number}/QĐ-THADS`, issuedOn, clause: '' }
}

/** The range that the province leased for the statistical year 2027. */
export const range = {
  year: 2027,
  first: 500,
  last: 502,
  symbol: 'QĐ-THADS',
  startsOn: '2026-10-01',
  endsOn: '2027-09-30',
  letter: { number: '88/THADS-VP', issuedOn: '2026-10-02' }
}
