// What the head is asked about a file, and his word: never by who asked, nor by who received what is refused.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  engageColleagues,
  fileIn,
  giveRoles,
  refusalProposed,
  signedBy,
  staffLater
} from '../../../../support/file-life'
import { newCase, requestFile } from '../../../../support/main-job'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../../support/practice-office'
import type { Staff } from '../../../../support/staff'
import { nobody, today } from '../../scenes'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const lifeOf = (fileId: string, staff: Staff = practice) => staff.call('clerk', 'intake.getFile', { fileId })
const propose = (fileId: string, reasonCode: string) =>
  practice.attempt('clerk', 'intake.proposeRefusal', { fileId, reasonCode, explanation: 'Xem đơn kèm theo.' })
const decide = (
  person: 'leader' | 'keeper' | 'clerk',
  proposalId: string,
  verdict: { decision: 'APPROVE' } | { decision: 'DECLINE'; words: string }
) => practice.attempt(person, 'intake.decideRefusal', { words: '', ...verdict, proposalId })
const approved = { decision: 'APPROVE' } as const
const declined = (words: string) => ({ decision: 'DECLINE', words }) as const

describe('a refusal', () => {
  test('is approved by the head, with reason, clause, number and notice', async () => {
    const { fileId } = await fileIn(practice, 'RECEIVED', today)
    const proposalId = await refusalProposed(practice, fileId)
    expect(await lifeOf(fileId)).toMatchObject({ state: 'RECEIVED', proposal: 'REFUSAL' })
    const answer = await decide('leader', proposalId, approved)
    expect(answer).toMatchObject({ ok: { paperNumber: '1/TB-THADS/2026' } })
    const { state, proposals, can } = await lifeOf(fileId)
    expect(state).toBe('REFUSED')
    expect(proposals).toMatchObject([
      {
        state: 'APPROVED',
        reasonCode: 'LIMITATION_EXPIRED',
        reasonName: 'Hết thời hiệu yêu cầu thi hành án',
        decidedBy: 'Phạm Văn Hòa'
      }
    ])
    expect(proposals[0]?.clause).toContain('Điều 31 khoản 5')
    expect(can).toEqual(['printControlSlip'])
    const { jobs } = await practice.call('clerk', 'documents.listPrintJobs', {
      subject: `proposal:${proposalId}`
    })
    expect(jobs).toMatchObject([{ form: 'REFUSAL_NOTICE', copies: 2 }])
  })

  test('of what the law says may not be refused cannot even be proposed', async () => {
    const { fileId } = await fileIn(practice, 'RECEIVED', today)
    for (const code of ['ASSET_OR_CHILD_NOT_HELD', 'SENT_BACK_BEFORE']) {
      expect(await propose(fileId, code)).toMatchObject({
        refusal: { code: 'REFUSAL_FORBIDDEN', params: { clause: 'Điều 9 khoản 7 Nghị định 152/2026/NĐ-CP' } }
      })
    }
    expect(refusalOf(await propose(fileId, 'NOT_IN_THE_LIST'))).toBe('REFUSAL_REASON_UNKNOWN')
    expect(refusalOf(await propose(fileId, 'toString'))).toBe('INVALID_INPUT')
    const { reasons, neverRefused } = await practice.call('clerk', 'intake.listRefusalReasons', { fileId })
    expect(reasons.map(({ code }) => code)).toEqual([
      'NO_RIGHT',
      'NO_DUTY',
      'NOT_COMPETENT',
      'LIMITATION_EXPIRED'
    ])
    expect(neverRefused).toHaveLength(2)
  })

  test('declined, the file is where it was, with the head’s words', async () => {
    const { fileId } = await fileIn(practice, 'INCOMPLETE', today)
    const proposalId = await refusalProposed(practice, fileId)
    expect(refusalOf(await decide('leader', proposalId, declined(' ')))).toBe('REASON_REQUIRED')
    expect(
      await decide('leader', proposalId, declined('Thời hiệu chưa hết, xem lại ngày có hiệu lực.'))
    ).toEqual({
      ok: { printJobId: null, paperNumber: null }
    })
    expect(await lifeOf(fileId)).toMatchObject({
      state: 'INCOMPLETE',
      proposal: null,
      proposals: [{ state: 'DECLINED', decision: 'Thời hiệu chưa hết, xem lại ngày có hiệu lực.' }]
    })
    expect(refusalOf(await decide('leader', proposalId, approved))).toBe('PROPOSAL_STATE')
    // The next one is a proposal of its own.
    expect(await propose(fileId, 'NO_RIGHT')).toHaveProperty('ok')
  })

  test('is not decided by who asked, nor by who received the request', async () => {
    await giveRoles(practice, 'keeper', ['LEADER'])
    await giveRoles(practice, 'clerk', ['INTAKE_OFFICER', 'LEADER'])
    const { fileId } = await fileIn(practice, 'RECEIVED', today)
    const own = await refusalProposed(practice, fileId)
    expect(refusalOf(await decide('clerk', own, approved))).toBe('SAME_PERSON')
    await practice.call('clerk', 'intake.takeBackProposal', { proposalId: own, reason: 'Nhầm' })

    const toUserId = await giveRoles(practice, 'cashier', ['ENFORCEMENT_OFFICER'])
    await practice.call('leader', 'intake.assignFile', { fileId, toUserId, reason: 'Phân công' })
    const { proposalId } = await practice.call('cashier', 'intake.proposeRefusal', {
      fileId,
      reasonCode: 'NO_DUTY',
      explanation: 'Không có nghĩa vụ.'
    })
    for (const verdict of [approved, declined('Có')]) {
      expect(refusalOf(await decide('clerk', proposalId, verdict))).toBe('DECIDES_OWN_RECEPTION')
    }
    const { proposals } = await practice.call('clerk', 'intake.listFileProposals', {})
    expect(proposals).toMatchObject([{ mayDecide: false, receivedBy: 'Lê Thị Ánh Nguyệt' }])
    expect(await practice.call('leader', 'intake.listFileProposals', {})).toMatchObject({
      proposals: [{ mayDecide: true, file: { fileId }, proposal: { kind: 'REFUSAL' } }]
    })
    expect(await decide('keeper', proposalId, approved)).toHaveProperty('ok')
  })

  test('stops everything that would move the file, until it is decided or taken back', async () => {
    const file = await practice.call('clerk', 'intake.receiveFile', {
      ...requestFile(0, today),
      register: false
    })
    const { fileId } = file
    const proposalId = await refusalProposed(practice, fileId)
    for (const [call, input] of [
      ['intake.registerFile', { fileId }],
      ['intake.proposeCancel', { fileId, reason: 'Nhận trùng' }],
      ['intake.proposeExtension', { fileId, reason: 'Chờ', newDueDate: '2026-12-15' }],
      ['intake.withdrawFile', { fileId, reason: 'Thôi', signature: signedBy('REQUESTER') }]
    ] as const) {
      expect(refusalOf(await practice.attempt('clerk', call, input)), call).toBe('FILE_PROPOSAL_OPEN')
    }
    expect(
      refusalOf(await practice.attempt('leader', 'intake.takeBackProposal', { proposalId, reason: 'Thôi' }))
    ).toBe('NOT_PROPOSER')
    await practice.call('clerk', 'intake.takeBackProposal', { proposalId, reason: 'Xem lại' })
    expect((await lifeOf(fileId)).proposals).toMatchObject([{ state: 'TAKEN_BACK', decision: 'Xem lại' }])
    expect(await practice.attempt('clerk', 'intake.registerFile', { fileId })).toHaveProperty('ok')
  })

  test('comes too late once the file is worked on, and needs a proposal that there is', async () => {
    const { fileId } = await fileIn(practice, 'IN_PROCESS', today)
    expect(refusalOf(await propose(fileId, 'NO_RIGHT'))).toBe('FILE_STATE')
    expect(refusalOf(await decide('leader', nobody, approved))).toBe('PROPOSAL_UNKNOWN')
    const { proposalId } = await practice.call('clerk', 'intake.proposeCancel', { fileId, reason: 'Trùng' })
    // A cancellation is not decided as a refusal.
    expect(refusalOf(await decide('leader', proposalId, approved))).toBe('PROPOSAL_UNKNOWN')
  })
})

test('a file is cancelled in any open state, by the head and not by who asked', async () => {
  for (const state of ['RECEIVED', 'INCOMPLETE', 'REGISTERED', 'IN_PROCESS', 'RESULT_READY'] as const) {
    const { fileId } = await fileIn(practice, state, today)
    const asked = { fileId, reason: 'Nhận trùng với hồ sơ trước' }
    const { proposalId } = await practice.call('clerk', 'intake.proposeCancel', asked)
    const answer = await practice.attempt('leader', 'intake.decideCancel', {
      proposalId,
      decision: 'APPROVE',
      words: ''
    })
    expect(answer, state).toEqual({ ok: { printJobId: null, paperNumber: null } })
    expect((await lifeOf(fileId)).state).toBe('CANCELLED')
    expect(refusalOf(await practice.attempt('clerk', 'intake.proposeCancel', asked))).toBe('FILE_STATE')
  }
})

describe('an extension', () => {
  const extend = (fileId: string, newDueDate: string) =>
    practice.attempt('clerk', 'intake.proposeExtension', { fileId, reason: 'Chờ Tòa án', newDueDate })

  test('gives another day and an apology; the receipt keeps the day that was promised', async () => {
    const { fileId } = await fileIn(practice, 'IN_PROCESS', today)
    await extend(fileId, '2026-12-15')
    const { proposals } = await lifeOf(fileId)
    const proposalId = proposals[0]?.proposalId ?? ''
    const answer = await practice.attempt('leader', 'intake.decideExtension', {
      proposalId,
      decision: 'APPROVE',
      words: 'Đồng ý'
    })
    expect(answer).toMatchObject({ ok: { paperNumber: '1/PXL-THADS/2026' } })
    expect(await lifeOf(fileId)).toMatchObject({
      state: 'IN_PROCESS',
      dueDate: '2026-12-15',
      promisedDate: '2026-12-01'
    })
    expect((await practice.call('clerk', 'deadlines.listDue', {})).files).toMatchObject([
      { dueDate: '2026-12-15', promisedDate: '2026-12-01' }
    ])
    expect(refusalOf(await extend(fileId, '2026-12-10'))).toBe('EXTENSION_DAY_WRONG')
    expect(await extend(fileId, '2026-12-22')).toHaveProperty('ok')
  })

  test('is to a working day that is known, later than today and than what is due', async () => {
    const { fileId } = await fileIn(practice, 'REGISTERED', today)
    expect(refusalOf(await extend(fileId, '2026-12-01'))).toBe('EXTENSION_DAY_WRONG')
    expect(refusalOf(await extend(fileId, '2026-12-06'))).toBe('EXTENSION_NOT_WORKDAY')
    expect(refusalOf(await extend(fileId, '2031-03-03'))).toBe('CALENDAR_ENDS')
    const ready = await fileIn(practice, 'RESULT_READY', today)
    expect(refusalOf(await extend(ready.fileId, '2026-12-15'))).toBe('FILE_STATE')
    const agreement = 'Văn bản thỏa thuận thi hành án có chữ ký các bên'
    const timeless = await practice.call('clerk', 'intake.receiveFile', {
      ...requestFile(3, today),
      procedureCode: 'AGREEMENT',
      papers: [{ name: agreement, form: 'ORIGINAL', copies: 1, pages: 1 }]
    })
    expect(refusalOf(await extend(timeless.fileId, '2026-12-15'))).toBe('FILE_WITHOUT_DUE')
  })

  test('that nobody decided before its day is not approved any more', async () => {
    const { fileId } = await fileIn(practice, 'IN_PROCESS', today)
    await extend(fileId, '2026-12-02')
    const proposalId = (await lifeOf(fileId)).proposals[0]?.proposalId ?? ''
    const later = await staffLater(practice, {
      days: 10,
      day: '2026-12-03',
      names: ['clerk', 'leader']
    })
    const verdict = { proposalId, decision: 'APPROVE', words: '' }
    expect(refusalOf(await later.attempt('leader', 'intake.decideExtension', verdict))).toBe(
      'EXTENSION_DAY_WRONG'
    )
    expect(
      await later.attempt('leader', 'intake.decideExtension', {
        ...verdict,
        decision: 'DECLINE',
        words: 'Muộn'
      })
    ).toHaveProperty('ok')
    expect(await lifeOf(fileId, later)).toMatchObject({ dueDate: '2026-12-01', overdue: true })
  })
})

describe('a withdrawal', () => {
  const withdraw = (fileId: string, signature: object = signedBy('REQUESTER')) =>
    practice.attempt('clerk', 'intake.withdrawFile', { fileId, reason: 'Hai bên tự thỏa thuận', signature })

  test('is the wish of the person himself, signed', async () => {
    const { fileId } = await fileIn(practice, 'REGISTERED', today)
    expect(refusalOf(await withdraw(fileId, signedBy('RECEIVER')))).toBe('SIGNATURE_INCOMPLETE')
    expect(refusalOf(await withdraw(fileId, signedBy('REQUESTER', { image: null })))).toBe(
      'SIGNATURE_INCOMPLETE'
    )
    const refusing = signedBy('REQUESTER', { way: 'REFUSED', image: null, witness: 'Trần Văn Chứng' })
    expect(refusalOf(await withdraw(fileId, refusing))).toBe('SIGNATURE_INCOMPLETE')
    expect(refusalOf(await withdraw(fileId, signedBy('REQUESTER', { fullName: 'Người Khác' })))).toBe(
      'RECEIVER_DIFFERS'
    )
    expect(refusalOf(await withdraw(fileId, signedBy('REQUESTER', { identityNumber: '079079005678' })))).toBe(
      'RECEIVER_DIFFERS'
    )
    expect(await withdraw(fileId, signedBy('REQUESTER', { fullName: 'PHAM THI HONG VAN' }))).toEqual({
      ok: {}
    })
    expect((await lifeOf(fileId)).state).toBe('WITHDRAWN')
    expect(refusalOf(await withdraw(fileId))).toBe('FILE_STATE')
  })

  test('is not the way out of a case', async () => {
    const { fileId } = await fileIn(practice, 'IN_PROCESS', today)
    const { requester } = await lifeOf(fileId)
    await practice.call('clerk', 'cases.openCase', newCase({ fileId, requesterId: requester.partyId }))
    expect(refusalOf(await withdraw(fileId))).toBe('FILE_HAS_CASE')
    expect((await lifeOf(fileId)).can).not.toContain('withdrawFile')
  })
})

test('whoever may not decide is not let in', async () => {
  const { officerId } = await engageColleagues(practice)
  const { fileId } = await fileIn(practice, 'RECEIVED', today)
  const proposalId = await refusalProposed(practice, fileId)
  expect(refusalOf(await decide('clerk', proposalId, approved))).toBe('NOT_PERMITTED')
  const assigned = { fileId, toUserId: officerId, reason: 'Tự nhận' }
  expect(refusalOf(await practice.attempt('cashier', 'intake.assignFile', assigned))).toBe('NOT_PERMITTED')
})
