// The life of a desk file behind its reception: registered or asked for more, refused only by the head, owned by exactly
// one person, worked on, and its result given to whoever may have it (intake.md §1, §4, §5).
import { z } from 'zod'
import { command, query } from './contract'
import { filePaper, fileStates, fileSummary, proposalKinds, registerRow } from './file-shapes'
import { refusalGround } from './rule-pack'
import {
  counted,
  day,
  id,
  identityNumber,
  instant,
  line,
  lineOrEmpty,
  nothing,
  text,
  textOrEmpty
} from './shapes'
import { signature } from './signatures'

/** How many files one act hands over, accepts or declines. */
export const handOverMax = 200
/** How many papers a file may have, those of all supplements with it: as many as a scan may name. */
export const filePapersMax = 200

const files = z.array(id).min(1).max(handOverMax)
const reasonCode = z.string().regex(/^[A-Z][A-Z0-9_]{0,59}$/)
const byFile = z.strictObject({ fileId: id })

/** What is wrong with a paper: it is not there, or it is there and does not do. */
export const askReasons = [
  'MISSING',
  'WRONG_CONTENT',
  'NOT_SIGNED',
  'NOT_CERTIFIED',
  'ILLEGIBLE',
  'EXPIRED',
  'NOT_THIS_CASE',
  'OTHER'
] as const

const askItem = z.strictObject({
  /** The paper as the checklist names it, or another one. */
  paper: line,
  reason: z.enum(askReasons),
  /** The clause that wants it. */
  clause: line,
  /** What the person is to bring or mend. */
  bring: line
})

export const fileAsk = z.strictObject({
  askId: id,
  /** 1 for the first of this file. */
  number: z.int().min(1),
  items: z.array(askItem),
  note: z.string(),
  askedBy: line,
  askedAt: instant,
  /** The last day on which it could be asked; null where the rules of the file name none. */
  dueDate: day.nullable(),
  late: z.boolean(),
  /** When papers came in answer to it. */
  answeredAt: instant.nullable()
})

export const fileProposal = z.strictObject({
  proposalId: id,
  kind: z.enum(proposalKinds),
  /** Of a refusal. */
  reasonCode: z.string().nullable(),
  reasonName: z.string().nullable(),
  clause: z.string().nullable(),
  /** The explanation of a refusal, the reason of a cancellation or of an extension. */
  explanation: z.string(),
  /** Of an extension. */
  newDueDate: day.nullable(),
  proposedBy: line,
  proposedById: id,
  proposedAt: instant,
  /** PROPOSED is the open one. */
  state: z.enum(['PROPOSED', 'APPROVED', 'DECLINED', 'TAKEN_BACK']),
  decidedBy: z.string().nullable(),
  decidedAt: instant.nullable(),
  /** The head's words. */
  decision: z.string().nullable(),
  /** Number of the paper that came of it. */
  paperNumber: z.string().nullable()
})

/** Who gets the result: the requester himself, or somebody with his mandate. At the counter his number is required. */
export const resultReceiver = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('REQUESTER'), identityNumber: identityNumber.nullable() }),
  z.strictObject({
    kind: z.literal('MANDATED'),
    fullName: line,
    identityNumber: identityNumber.nullable(),
    /** Number, day and certifier of the mandate (văn bản ủy quyền). */
    mandate: line
  })
])
export const returnWays = ['COUNTER', 'POST', 'ONLINE'] as const
export const resultKinds = ['DECISION', 'LETTER', 'CERTIFICATE', 'MINUTES', 'OTHER'] as const

export const fileResult = z.strictObject({
  kind: z.enum(resultKinds),
  number: line,
  date: day,
  /** What it says, in a line. */
  summary: lineOrEmpty
})

/** What becomes of a file, in the words of its control slip. */
export const fileSteps = [
  'RECEIVED',
  'REGISTERED',
  'ASKED_FOR_MORE',
  'SUPPLEMENTED',
  'PROPOSED',
  'PROPOSAL_TAKEN_BACK',
  'APPROVED',
  'DECLINED',
  'OFFERED',
  'OFFER_TAKEN_BACK',
  'OFFER_DECLINED',
  'ACCEPTED',
  'ASSIGNED',
  'BEGUN',
  'RESULT_REPORTED',
  'RESULT_RETURNED',
  'WITHDRAWN'
] as const

export const fileStep = z.strictObject({
  seq: z.int().min(1),
  at: instant,
  kind: z.enum(fileSteps),
  /** Who did it. */
  by: line,
  /** To whom it was offered or given, or who gave it. */
  other: z.string().nullable(),
  proposal: z.enum(proposalKinds).nullable(),
  stateFrom: z.enum(fileStates).nullable(),
  stateTo: z.enum(fileStates),
  /** Register number, number of the ask, the result, the reason: what it is about, as it was said. */
  note: z.string(),
  late: z.boolean()
})

/** The calls that a file's page may offer. */
export const fileActions = [
  'registerFile',
  'askForMore',
  'supplementFile',
  'proposeRefusal',
  'decideRefusal',
  'withdrawFile',
  'proposeCancel',
  'decideCancel',
  'proposeExtension',
  'decideExtension',
  'takeBackProposal',
  'handOver',
  'takeBackOffer',
  'acceptFiles',
  'declineFiles',
  'assignFile',
  'beginFile',
  'reportResult',
  'returnResult',
  'printControlSlip',
  /** `cases.openCase` */
  'openCase'
] as const
export type FileAction = (typeof fileActions)[number]

/** What the page of a file shows of its life. */
export const fileLifeView = {
  /** The open one first, then the latest. */
  proposals: z.array(fileProposal),
  /** The latest first. */
  asks: z.array(fileAsk),
  /** Required papers of the procedure that nobody has brought. */
  missingPapers: z.array(line),
  result: fileResult.extend({ reportedBy: line, reportedAt: instant }).nullable(),
  /** The decision of the case that was opened on it, to begin `reportResult` with. */
  resultPrefill: fileResult.nullable(),
  returned: z
    .strictObject({
      way: z.enum(returnWays),
      receiverName: line,
      mandate: z.string().nullable(),
      reference: z.string(),
      returnedBy: line,
      returnedAt: instant
    })
    .nullable(),
  /** The earliest first. */
  history: z.array(fileStep),
  /** What the caller may do with it now. */
  can: z.array(z.enum(fileActions))
} as const

const said = { fileId: id, note: textOrEmpty }
const printed = z.strictObject({ printJobId: id })
const decision = z.strictObject({
  proposalId: id,
  decision: z.enum(['APPROVE', 'DECLINE']),
  /** Required to decline. */
  words: textOrEmpty
})
const decided = z.strictObject({ printJobId: id.nullable(), paperNumber: z.string().nullable() })

export const fileLife = {
  /** Enters a complete file in its register. Only its owner. */
  registerFile: command('intake.own', { input: byFile, output: z.strictObject({ register: registerRow }) }),
  /** The paper that says what is missing or wrong; late is possible and marked. Only the owner. */
  askForMore: command('intake.own', {
    input: z.strictObject({ ...said, items: z.array(askItem).min(1).max(40) }),
    output: z.strictObject({ askId: id, late: z.boolean(), dueDate: day.nullable(), printJobId: id })
  }),
  /** Papers that are brought later, to whoever sits at the counter; prints a slip under the same reception number. */
  supplementFile: command('intake.own', {
    input: z.strictObject({
      ...said,
      /** Empty where something was mended on the spot; the note then says what. */
      papers: z.array(filePaper).max(60),
      register: z.boolean()
    }),
    output: z.strictObject({ register: registerRow.nullable(), printJobId: id })
  }),

  /** The closed list of grounds, and what may never be refused, as the rules of the file have them. */
  listRefusalReasons: query('office.read', {
    input: byFile,
    output: z.strictObject({
      reasons: z.array(refusalGround),
      neverRefused: z.array(refusalGround)
    })
  }),
  proposeRefusal: command('intake.own', {
    input: z.strictObject({ fileId: id, reasonCode, explanation: text }),
    output: z.strictObject({ proposalId: id })
  }),
  decideRefusal: command('intake.decide', { input: decision, output: decided }, { secondPerson: true }),
  proposeCancel: command('intake.own', {
    input: z.strictObject({ fileId: id, reason: text }),
    output: z.strictObject({ proposalId: id })
  }),
  decideCancel: command('intake.decide', { input: decision, output: decided }, { secondPerson: true }),
  proposeExtension: command('intake.own', {
    input: z.strictObject({ fileId: id, reason: text, newDueDate: day }),
    output: z.strictObject({ proposalId: id })
  }),
  /** Approved: the new last day, and the apology that the head signs. */
  decideExtension: command('intake.decide', { input: decision, output: decided }, { secondPerson: true }),
  /** By who proposed it, while nobody has decided. */
  takeBackProposal: command('intake.own', {
    input: z.strictObject({ proposalId: id, reason: line }),
    output: nothing
  }),
  /** All open proposals about files, the oldest first: for the list of what waits for the head. */
  listFileProposals: query(
    'office.read',
    {
      input: nothing,
      output: z.strictObject({
        proposals: z.array(
          z.strictObject({
            proposal: fileProposal,
            file: fileSummary,
            receivedBy: line,
            receivedById: id,
            /** True where the caller has the right and had no part that forbids it. */
            mayDecide: z.boolean()
          })
        )
      })
    },
    { readsPersonalData: true }
  ),

  /** The person's own wish, signed under side `REQUESTER`. */
  withdrawFile: command(
    'intake.own',
    {
      input: z.strictObject({ fileId: id, reason: text, signature }),
      output: nothing
    },
    { readsPersonalData: true }
  ),

  /** Offers files to a colleague; until he accepts, the giver owns them. */
  handOver: command('intake.own', {
    input: z.strictObject({ fileIds: files, toUserId: id, note: textOrEmpty }),
    output: z.strictObject({ offered: counted, escalatesAt: instant })
  }),
  takeBackOffer: command('intake.own', { input: z.strictObject({ fileIds: files }), output: nothing }),
  /** Takes over what was offered to the caller; a registered file is begun by it. */
  acceptFiles: command('intake.own', {
    input: z.strictObject({ fileIds: files }),
    output: z.strictObject({ accepted: counted })
  }),
  declineFiles: command('intake.own', {
    input: z.strictObject({ fileIds: files, reason: line }),
    output: nothing
  }),
  /** By a leader, at any time, to anybody able. */
  assignFile: command('intake.decide', {
    input: z.strictObject({ fileId: id, toUserId: id, reason: line }),
    output: nothing
  }),
  /** Offers that nobody answered in time, the oldest first. */
  listStuckOffers: query(
    'intake.decide',
    { input: nothing, output: z.strictObject({ files: z.array(fileSummary) }) },
    { readsPersonalData: true }
  ),
  /** Everybody who can own these files, the best first, with what speaks for each; the owner is left out. */
  suggestAssignee: query('intake.own', {
    input: z.strictObject({ fileIds: files }),
    output: z.strictObject({
      colleagues: z.array(
        z.strictObject({
          userId: id,
          fullName: line,
          openFiles: counted,
          overdueFiles: counted,
          /** Files of the same procedures that he has owned. */
          handledSame: counted,
          reasons: z.array(z.enum(['LEAST_LOAD', 'HANDLED_SAME', 'NOTHING_OVERDUE']))
        })
      )
    })
  }),

  beginFile: command('intake.own', { input: byFile, output: nothing }),
  /** The decision or paper that answers the file. Said again before it is returned, it takes the place of the former. */
  reportResult: command('intake.own', {
    input: z.strictObject({ fileId: id, result: fileResult }),
    output: nothing
  }),
  /** COUNTER: signed under side `RECEIVER`. POST and ONLINE: the item or message number is the proof. */
  returnResult: command(
    'intake.own',
    {
      input: z.strictObject({
        fileId: id,
        way: z.enum(returnWays),
        receiver: resultReceiver,
        signature: signature.nullable(),
        reference: lineOrEmpty
      }),
      output: nothing
    },
    { readsPersonalData: true }
  ),
  /** Who handed the file to whom, and when, to be signed and kept with it. */
  printControlSlip: command('intake.own', { input: byFile, output: printed })
} as const
