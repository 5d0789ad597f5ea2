// The papers of a file's life say what was decided, by whom and why, and that their layout is provisional.
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { PaperForm } from '../../../../../main/office/documents'
import { paperDrawers } from '../../../../../main/office/paper-drawers'
import {
  askedItem,
  broughtPaper,
  engageColleagues,
  fileIn,
  refusalProposed,
  staffLater
} from '../../../../support/file-life'
import { practiceOffice, type PracticeOffice } from '../../../../support/practice-office'
import type { Staff } from '../../../../support/staff'
import { nobody, today } from '../../scenes'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const system = { userId: 'system', fullName: '', roles: [], permissions: new Set<never>(), stationId: 'host' }
const draw = (form: PaperForm, subject: string, copies = 1) =>
  paperDrawers[form](practice.office.reading({ ...system, tokenHash: '' }), {
    subject,
    copies,
    reprint: null,
    stationId: null
  })

/** The text of a paper without its marks. */
function textOf(form: PaperForm, subject: string): string {
  const drawn = draw(form, subject)
  if (drawn.kind !== 'html') throw new Error(`${form} is no page`)
  const body = drawn.paper.html.slice(drawn.paper.html.indexOf('<body>'))
  return body
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replace(/\s+/g, ' ')
}

const subjectOf = async (staff: Staff, form: PaperForm): Promise<string> => {
  const { jobs } = await staff.call('clerk', 'documents.listPrintJobs', {})
  return jobs.find((job) => job.form === form)?.subject ?? ''
}

test('what is asked for, each with its reason and clause; late, it says so', async () => {
  const { fileId, receptionNumber } = await fileIn(practice, 'RECEIVED', today)
  const later = await staffLater(practice, { days: 3, day: '2026-11-26' })
  const input = { fileId, items: [askedItem], note: 'Nộp tại quầy 1' }
  await later.call('clerk', 'intake.askForMore', input)
  const text = textOf('SUPPLEMENT_NOTICE', await subjectOf(later, 'SUPPLEMENT_NOTICE'))
  for (const said of [
    'PHIẾU YÊU CẦU',
    '1/PYC-THADS/2026',
    receptionNumber,
    'Phạm Thị Hồng Vân',
    askedItem.paper,
    'chưa có',
    askedItem.clause,
    askedItem.bring,
    'Nộp tại quầy 1',
    'sau thời hạn thông báo (ngày 25/11/2026)',
    'Điều 9 khoản 6 Nghị định 152/2026/NĐ-CP',
    'mẫu tạm',
    'Lê Thị Ánh Nguyệt'
  ]) {
    expect(text).toContain(said)
  }
})

test('what was brought, under the number of the reception', async () => {
  const { fileId, receptionNumber } = await fileIn(practice, 'INCOMPLETE', today)
  const brought = { fileId, papers: [broughtPaper], note: '', register: true }
  await practice.call('clerk', 'intake.supplementFile', brought)
  const text = textOf('SUPPLEMENT_SLIP', await subjectOf(practice, 'SUPPLEMENT_SLIP'))
  for (const said of [
    'GIẤY TIẾP NHẬN',
    `Số: ${receptionNumber}`,
    broughtPaper.name,
    'sao chứng thực',
    '02/2027/1'
  ]) {
    expect(text).toContain(said)
  }
})

test('a refusal with its ground, its clause, the right to complain and the head; none before he decided', async () => {
  const { fileId } = await fileIn(practice, 'RECEIVED', today)
  const proposalId = await refusalProposed(practice, fileId)
  expect(() => draw('REFUSAL_NOTICE', `proposal:${proposalId}`)).toThrow('PAPER_UNKNOWN')
  await practice.call('leader', 'intake.decideRefusal', {
    proposalId,
    decision: 'APPROVE',
    words: 'Đã kiểm tra'
  })
  const text = textOf('REFUSAL_NOTICE', `proposal:${proposalId}`)
  for (const said of [
    'THÔNG BÁO',
    '1/TB-THADS/2026',
    'Hết thời hiệu yêu cầu thi hành án',
    'Điều 31 khoản 5',
    'đã quá năm năm',
    'Đã kiểm tra',
    'quyền khiếu nại',
    'THỦ TRƯỞNG',
    'Phạm Văn Hòa'
  ]) {
    expect(text).toContain(said)
  }
  expect(() => draw('APOLOGY_SLIP', `proposal:${proposalId}`)).toThrow('PAPER_UNKNOWN')
})

test('an apology with the day that was promised and the new one', async () => {
  const { fileId } = await fileIn(practice, 'IN_PROCESS', today)
  const { proposalId } = await practice.call('clerk', 'intake.proposeExtension', {
    fileId,
    reason: 'Chờ Tòa án giải thích bản án',
    newDueDate: '2026-12-15'
  })
  await practice.call('leader', 'intake.decideExtension', { proposalId, decision: 'APPROVE', words: '' })
  const text = textOf('APOLOGY_SLIP', `proposal:${proposalId}`)
  for (const said of ['PHIẾU XIN LỖI', '01/12/2026', '15/12/2026', 'Chờ Tòa án giải thích bản án']) {
    expect(text).toContain(said)
  }
})

test('the control slip tells every hand that the file went through', async () => {
  const { officerId } = await engageColleagues(practice)
  const { fileId } = await fileIn(practice, 'REGISTERED', today)
  await practice.call('clerk', 'intake.handOver', {
    fileIds: [fileId],
    toUserId: officerId,
    note: 'Kèm bản gốc'
  })
  await practice.call('cashier', 'intake.acceptFiles', { fileIds: [fileId] })
  await practice.call('clerk', 'intake.printControlSlip', { fileId })
  const text = textOf('CONTROL_SLIP', `file:${fileId}`)
  for (const said of [
    'Người đang giữ hồ sơ: Ngô Thị Lan',
    'Lê Thị Ánh Nguyệt → Ngô Thị Lan',
    'Nhận chuyển giao',
    'Kèm bản gốc',
    'Bắt đầu giải quyết'
  ]) {
    expect(text).toContain(said)
  }
})

test('there is no paper of what there is not', () => {
  for (const form of ['SUPPLEMENT_NOTICE', 'SUPPLEMENT_SLIP', 'REFUSAL_NOTICE', 'APOLOGY_SLIP'] as const) {
    expect(() => draw(form, `ask:${nobody}`), form).toThrow('PAPER_UNKNOWN')
  }
  expect(() => draw('CONTROL_SLIP', `file:${nobody}`)).toThrow('FILE_UNKNOWN')
})
