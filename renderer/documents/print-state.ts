// What may still be done about a printed paper, told from its job.
import type { OutputOf } from '@shared/contract'
import type { Tone } from '../ui/state-tag'

export type PrintJob = OutputOf<'documents.listPrintJobs'>['jobs'][number]

export const printTones: Record<PrintJob['state'], Tone> = {
  QUEUED: 'neutral',
  SENT: 'blue',
  CONFIRMED: 'green',
  FAILED: 'red',
  UNKNOWN: 'amber'
}

/** True when only a person can say whether the paper came out: no device answers for it. */
export function personSettles({ state, route }: Pick<PrintJob, 'state' | 'route'>): boolean {
  return state === 'UNKNOWN' || waitsOnScreen({ state, route })
}

/** True for a paper that no device of ours prints: it lies there to be looked at, saved, or printed from its sheet. */
export function waitsOnScreen({ state, route }: Pick<PrintJob, 'state' | 'route'>): boolean {
  return route === 'SCREEN' && state === 'QUEUED'
}

/** The newest job of each form, in the order in which the forms were first issued. */
export function newestOfEachForm(jobs: readonly PrintJob[]): PrintJob[] {
  const oldestFirst = [...jobs].sort((one, other) => (one.jobId < other.jobId ? -1 : 1))
  return [...new Map(oldestFirst.map((job) => [job.form, job])).values()]
}

/** Papers are named in running text; on a row of their own they begin with a capital. */
export function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
