// The papers of a real office: each form drawn from its rows, with and without a shell, and issued again.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { paperForms } from '@shared/contract/documents'
import { parseTag } from '@shared/tags'
import type { PaperShell } from '../../../../main/office/documents'
import { pdfText, readBarcodes, readPdfBarcodes } from '../../../hardware/read-barcodes'
import { playMainJob, requestFile } from '../../../support/main-job'
import {
  practiceOffice,
  refusalOf,
  valueOf,
  type PersonName,
  type PracticeOffice
} from '../../../support/practice-office'
import { handingOver, nobody, proposedRelease, storedAsset, today } from '../scenes'
import { approval } from '../../../support/releasing'
import { expectShut } from './shut-paper'
import { warehouseForms } from './warehouse-papers'

const pages: { html: string; heightMm: number }[] = []
/** A shell that gives back what it was to print. */
const shell: PaperShell = {
  renderPdf: (html, { heightMm }) => {
    pages.push({ html, heightMm })
    return Promise.resolve(Buffer.from('%PDF of the shell'))
  }
}

let practice: PracticeOffice
beforeEach(() => void pages.splice(0))
afterEach(() => practice.close())

const open = async (parts: { shell?: PaperShell } = {}) => {
  practice = await practiceOffice(parts)
}

/** Of the pages and of the life of a file, each drawn where it is issued. */
const deskForms = [
  'MANIFEST_SLIP',
  'SUPPLEMENT_NOTICE',
  'SUPPLEMENT_SLIP',
  'REFUSAL_NOTICE',
  'APOLOGY_SLIP',
  'CONTROL_SLIP'
]

async function jobs() {
  return (await practice.call('clerk', 'documents.listPrintJobs', {})).jobs
}

describe('the papers of the main job', () => {
  test('are one of each form at least, and those of HTML need a shell', async () => {
    await open()
    await playMainJob(practice, today)
    const issued = await jobs()
    const elsewhere: readonly string[] = [...warehouseForms, ...deskForms, 'LABEL_RUN']
    const drawn = new Set(issued.map(({ form }) => form))
    expect([...drawn].sort()).toEqual(paperForms.filter((form) => !elsewhere.includes(form)).sort())
    for (const { jobId, form } of issued) {
      const answer = await practice.attempt('clerk', 'documents.getPaper', { jobId })
      if (['RECEPTION_RECEIPT', 'ASSET_LABEL'].includes(form)) expect(answer).toHaveProperty('ok')
      else expect(refusalOf(answer), form).toBe('NO_SHELL')
    }
  })

  test('a shell gets every other form as a page that names its people and amounts', async () => {
    await open({ shell })
    const { file } = await playMainJob(practice, today)
    for (const { jobId } of await jobs()) {
      const paper = await practice.call('clerk', 'documents.getPaper', { jobId })
      expect(paper.base64.length).toBeGreaterThan(10)
      expect(paper.fileName).toMatch(/^[\w.-]+\.(pdf|png)$/)
    }
    const all = pages.map(({ html }) => html).join('\n')
    // A5 across for money, A4 for the orders and records of the warehouse.
    const heights = pages.map(({ heightMm }) => heightMm)
    expect(heights.filter((height) => height === 148)).toHaveLength(3)
    expect(heights.filter((height) => height === 297).length).toBeGreaterThanOrEqual(4)
    expect(heights.every((height) => height === 148 || height === 297)).toBe(true)
    for (const word of [
      'Phạm Thị Hồng Vân',
      'Đỗ Văn Thắng',
      '97.000.000',
      'Một trăm triệu đồng',
      'Chín mươi bảy triệu đồng',
      'Mai Văn Sơn',
      'Ngô Thị Lan',
      '214/QĐ-THADS',
      'THA/2026'
    ]) {
      expect(all).toContain(word)
    }
    expect(file.receptionNumber).toBe('H-79007-261123-001')
    expect(all).not.toMatch(/undefined|null|NaN|\[object/)
  })

  test('the label is a PDF whose symbols are the asset’s tag, and no person stands on it', async () => {
    await open()
    const { assetTag } = await storedAsset(practice)
    const [job] = (await jobs()).filter(({ form }) => form === 'ASSET_LABEL')
    const { base64, mediaType } = await practice.call('keeper', 'documents.getPaper', { jobId: job!.jobId })
    const pdf = Buffer.from(base64, 'base64')
    expect(mediaType).toBe('application/pdf')
    const [symbols] = await readPdfBarcodes(pdf, 300)
    expect(symbols?.map(({ text }) => text)).toEqual([assetTag, assetTag])
    const text = await pdfText(pdf)
    expect(text).toContain('NP-1')
    expect(text).not.toContain('Thắng')
    expect(text).not.toContain('Vân')
  })

  test('the receipt is a PNG whose symbols are the file’s tag', async () => {
    await open()
    const { tag, printJobId } = await practice.call('clerk', 'intake.receiveFile', requestFile(0, today))
    const paper = await practice.call('clerk', 'documents.getPaper', { jobId: printJobId })
    expect(paper).toMatchObject({ mediaType: 'image/png', fileName: 'H-79007-261123-001.png' })
    const symbols = await readBarcodes(Buffer.from(paper.base64, 'base64'))
    expect(symbols.map(({ text }) => parseTag(text)?.number)).toEqual([1, 1])
    expect(symbols.every(({ text }) => text.startsWith(tag))).toBe(true)
  })
})

describe('a paper obeys the right of what stands on it:', () => {
  const desk = ['RECEPTION_RECEIPT']
  const custody = ['ASSET_LABEL', 'DELIVERY_DRAFT', 'DELIVERY_RECORD', 'STOCK_OUT_ORDER', 'HANDOVER_RECORD']
  const funds = ['CASH_RECEIPT', 'RECEIPT_VOUCHER', 'PAYMENT_VOUCHER']

  async function seenBy(person: PersonName): Promise<string[]> {
    const { jobs: listed } = await practice.call(person, 'documents.listPrintJobs', {})
    return [...new Set(listed.map(({ form }) => form))].sort()
  }

  test('the storekeeper sees no money, the cashier no storeroom, the desk alone neither', async () => {
    await open({ shell })
    await playMainJob(practice, today)
    const all = await jobs()
    const { users } = await practice.call('admin', 'identity.listUsers', {})
    const { userId } = users.find(({ userName }) => userName === 'clerk')!
    const roles = ['INTAKE_OFFICER' as const]
    await practice.call('admin', 'identity.changeRoles', { userId, roles, reason: 'Chỉ tiếp nhận' })
    const seen = { keeper: [...desk, ...custody], cashier: [...desk, ...funds], clerk: desk }
    for (const [person, forms] of Object.entries(seen) as [PersonName, string[]][]) {
      expect(await seenBy(person)).toEqual([...forms].sort())
      for (const job of all) {
        if (!forms.includes(job.form)) await expectShut(practice, person, job)
        else await practice.call(person, 'documents.getPaper', { jobId: job.jobId })
      }
    }
    expect(await seenBy('leader')).toEqual([...desk, ...custody, ...funds].sort())
  })

  test('each prints again what is his own to print', async () => {
    await open()
    await playMainJob(practice, today)
    for (const { form, subject } of await jobs()) {
      const person = form === 'RECEPTION_RECEIPT' ? 'clerk' : custody.includes(form) ? 'keeper' : 'cashier'
      await practice.call(person, 'documents.reprint', { form, subject, reason: 'Kẹt giấy' })
    }
  })
})

describe('a paper issued again', () => {
  test('is counted, marked, and needs a first issue', async () => {
    await open({ shell })
    const { voucherId } = (await playMainJob(practice, today)).money.collected
    const again = { form: 'CASH_RECEIPT' as const, subject: `voucher:${voucherId}`, reason: 'Kẹt giấy' }
    for (const count of [1, 2]) {
      const { jobId, reprint } = await practice.call('cashier', 'documents.reprint', again)
      expect(reprint).toBe(count)
      await practice.call('cashier', 'documents.getPaper', { jobId })
      expect(pages.at(-1)?.html).toMatch(new RegExp(`(in lại|bản in lại)[^<]*${count}`, 'i'))
      const { jobs: own } = await practice.call('cashier', 'documents.listPrintJobs', {
        subject: again.subject
      })
      expect(own[0]).toMatchObject({ jobId, reprint: count, queuedBy: 'Ngô Thị Lan' })
    }
    const never = [
      { ...again, subject: `voucher:${nobody}` },
      { ...again, form: 'PAYMENT_VOUCHER' as const }
    ]
    for (const input of never) {
      expect(refusalOf(await practice.attempt('cashier', 'documents.reprint', input))).toBe('PAPER_UNKNOWN')
    }
  })

  test('keeps no number of its own: the voucher is the same', async () => {
    await open()
    const { collected } = (await playMainJob(practice, today)).money
    const before = await practice.call('cashier', 'funds.getVoucher', { voucherId: collected.voucherId })
    const subject = `voucher:${collected.voucherId}`
    await practice.call('cashier', 'documents.reprint', { form: 'RECEIPT_VOUCHER', subject, reason: 'Mờ' })
    expect(await practice.call('cashier', 'funds.getVoucher', { voucherId: collected.voucherId })).toEqual(
      before
    )
  })
})

describe('a job', () => {
  test('that is shown on the screen is settled once, by a person', async () => {
    await open()
    const { receiptJobId } = (await playMainJob(practice, today)).money.collected
    const settle = (outcome: string, jobId = receiptJobId) =>
      practice.attempt('cashier', 'documents.settlePrintJob', { jobId, outcome })
    expect(refusalOf(await settle('CONFIRMED', nobody))).toBe('JOB_UNKNOWN')
    expect(await settle('CONFIRMED')).toEqual({ ok: {} })
    expect(await settle('FAILED')).toEqual({
      refusal: { code: 'JOB_STATE', params: { state: 'CONFIRMED' } }
    })
    const unknown = await practice.attempt('cashier', 'documents.getPaper', { jobId: nobody })
    expect(refusalOf(unknown)).toBe('JOB_UNKNOWN')
  })

  test('for a printer waits for the printer, not for a person', async () => {
    await open()
    const { printJobId } = await practice.call('clerk', 'intake.receiveFile', requestFile(0, today))
    const settled = { jobId: printJobId, outcome: 'CONFIRMED' }
    expect(refusalOf(await practice.attempt('clerk', 'documents.settlePrintJob', settled))).toBe('JOB_STATE')
  })

  test('a record of handing over says what was handed over, under its number', async () => {
    await open({ shell })
    const scene = await proposedRelease(practice)
    const { releaseId } = scene
    await practice.call('leader', 'custody.decideRelease', approval(releaseId))
    const handed = await practice.attempt('keeper', 'custody.handOver', {
      ...handingOver(scene)
    })
    const { printJobId, recordNumber } = valueOf('custody.handOver', handed)
    await practice.call('keeper', 'documents.getPaper', { jobId: printJobId })
    const html = pages.at(-1)?.html ?? ''
    for (const word of [
      recordNumber,
      'Xe máy Honda Wave',
      'NP-1',
      'Như khi nhập kho',
      scene.assetTag.slice(8, 14)
    ]) {
      expect(html).toContain(word)
    }
  })
})
