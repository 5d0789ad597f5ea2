// The papers of the warehouse that the main job does not issue: each drawn from its rows, with and without a shell, and
// read by nobody who may not read the warehouse.
import { afterEach, expect, test } from 'vitest'
import type { PaperShell } from '../../../../main/office/documents'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { expectShut } from './shut-paper'
import { issueOf, warehouseForms } from './warehouse-papers'

const labels: readonly string[] = ['PART_LABELS', 'PLACE_LABEL']
let practice: PracticeOffice
afterEach(() => practice.close())

/** Issues a paper of a form; answers its job. */
async function issued(form: (typeof warehouseForms)[number]) {
  const { person, before, call } = issueOf(form)
  const answer = await practice.attempt(person, call, await before(practice))
  expect(answer).toHaveProperty('ok')
  const { jobs } = await practice.call('keeper', 'documents.listPrintJobs', {})
  const job = jobs.find((each) => each.form === form)
  if (!job) throw new Error(`${call} issued no ${form}`)
  return job
}

test.each(warehouseForms)('%s is a whole page of the shell, and issued again by the keeper', async (form) => {
  const pages: { html: string; heightMm: number }[] = []
  const shell: PaperShell = {
    renderPdf: (html, { heightMm }) => {
      pages.push({ html, heightMm })
      return Promise.resolve(Buffer.from('%PDF of the shell'))
    }
  }
  practice = await practiceOffice({ shell })
  const { jobId, subject } = await issued(form)
  const paper = await practice.call('keeper', 'documents.getPaper', { jobId })
  expect(paper.fileName).toMatch(/^[\w.-]+\.pdf$/)
  expect(pages.map(({ heightMm }) => heightMm)).toEqual(labels.includes(form) ? [] : [297])
  expect(pages.map(({ html }) => html).join()).not.toMatch(/undefined|null|NaN|\[object/)
  const again = { form, subject, reason: 'Kẹt giấy' }
  expect(await practice.call('keeper', 'documents.reprint', again)).toMatchObject({ reprint: 1 })
})

test('the minutes of a destruction show how each member signed', async () => {
  const pages: string[] = []
  practice = await practiceOffice({
    shell: {
      renderPdf: (html) => {
        pages.push(html)
        return Promise.resolve(Buffer.from('%PDF of the shell'))
      }
    }
  })
  const { jobId } = await issued('DESTRUCTION_MINUTES')
  await practice.call('keeper', 'documents.getPaper', { jobId })
  const copies = pages.join().split('<section').length - 1
  expect(pages.join().match(/<img src="data:image\/png/g)).toHaveLength(3 * copies)
})

test.each(warehouseForms)(
  '%s needs the shell unless it is a label, and is shut to the till',
  async (form) => {
    practice = await practiceOffice()
    const job = await issued(form)
    const answer = await practice.attempt('leader', 'documents.getPaper', { jobId: job.jobId })
    if (labels.includes(form)) expect(answer).toHaveProperty('ok')
    else expect(refusalOf(answer)).toBe('NO_SHELL')
    await expectShut(practice, 'cashier', job)
  }
)
