// The shapes that the calls of the one-stop desk share: titles, papers, the states of a file, and how a file is shown in
// a list. What they mean is intake.md; who may do what is said by each call.
import { z } from 'zod'
import { day, id, instant, line, tag } from './shapes'

/** The title to be enforced, as its first page says. */
export const title = z.strictObject({ number: line, date: day, court: line })

export const filePaper = z.strictObject({
  name: line,
  form: z.enum(['ORIGINAL', 'CERTIFIED_COPY', 'COPY']),
  copies: z.int().min(1).max(99),
  pages: z.int().min(1).max(9999)
})

/**
 * RECEIVED: has its reception number. INCOMPLETE: asked for more. REGISTERED: has its row in the register.
 * IN_PROCESS: its owner works on it. RESULT_READY: decided or answered, not fetched yet. The last four are its ends.
 */
export const fileStates = [
  'RECEIVED',
  'INCOMPLETE',
  'REGISTERED',
  'IN_PROCESS',
  'RESULT_READY',
  'RETURNED',
  'REFUSED',
  'WITHDRAWN',
  'CANCELLED'
] as const
export type FileState = (typeof fileStates)[number]

/** States in which somebody owns the file and must go on with it. */
export const openFileStates = [
  'RECEIVED',
  'INCOMPLETE',
  'REGISTERED',
  'IN_PROCESS',
  'RESULT_READY'
] as const satisfies readonly FileState[]
/** States in which the time that the law gives runs. */
export const dueFileStates = [
  'RECEIVED',
  'INCOMPLETE',
  'REGISTERED',
  'IN_PROCESS'
] as const satisfies readonly FileState[]

/** What the head is asked about a file. */
export const proposalKinds = ['REFUSAL', 'CANCEL', 'EXTENSION'] as const
export type ProposalKind = (typeof proposalKinds)[number]

/** A row of a register: continuous in its book and statistical year (1 October to 30 September). */
export const registerRow = z.strictObject({
  /** Two digits (intake.md §7), or `MC` for the desk's own book of what no register has been prescribed for. */
  book: z.string(),
  year: z.int(),
  ordinal: z.int().min(1),
  /** As it is written and searched: `02/2027/15`. */
  number: z.string()
})

/** The file offered to somebody who has not answered yet; its giver owns it meanwhile. */
export const fileOffer = z.strictObject({
  toId: id,
  toName: line,
  byName: line,
  offeredAt: instant,
  note: z.string(),
  /** From when on it is listed to leaders. */
  escalatesAt: instant,
  escalated: z.boolean()
})

export const fileSummary = z.strictObject({
  fileId: id,
  tag,
  receptionNumber: z.string(),
  register: registerRow.nullable(),
  receivedAt: instant,
  requesterName: line,
  procedureCode: z.string(),
  procedureName: z.string(),
  state: z.enum(fileStates),
  dueDate: day.nullable(),
  /** True while the time of the law runs and its last day is past. */
  overdue: z.boolean(),
  /** Who answers for it; of a closed file, who did at its end. */
  ownerId: id,
  ownerName: line,
  offer: fileOffer.nullable(),
  /** What the head is asked about it now. */
  proposal: z.enum(proposalKinds).nullable()
})
