// What a person meets at a paper that is not for him.
import { expect } from 'vitest'
import type { OutputOf } from '@shared/contract'
import { refusalOf, type PersonName, type Staff } from '../../../support/staff'

type Job = OutputOf<'documents.listPrintJobs'>['jobs'][number]

/** Every way to a paper that is there for sure. */
export async function expectShut(staff: Staff, person: PersonName, job: Job): Promise<void> {
  const { jobId, form, subject } = job
  const tries = [
    ['documents.getPaper', { jobId }],
    ['documents.settlePrintJob', { jobId, outcome: 'CONFIRMED' }],
    ['documents.reprint', { form, subject, reason: 'Xem thử' }]
  ] as const
  for (const [call, input] of tries) {
    expect(refusalOf(await staff.attempt(person, call, input)), `${person} ${call} ${form}`).toBe(
      'NOT_PERMITTED'
    )
  }
  expect(await staff.call(person, 'documents.listPrintJobs', { subject })).toEqual({ jobs: [] })
}
