// What is written in the life of a desk file behind its reception. Results, not intentions: every change of state and of
// owner with what it was before, every number taken, every day with the rule that gave it.
import { z } from 'zod'
import { askReasons, resultKinds, returnWays } from '@shared/contract/file-life'
import { filePaper, fileStates, proposalKinds } from '@shared/contract/file-shapes'
import {
  day,
  id,
  identityNumber,
  instant,
  line,
  lineOrEmpty,
  text,
  textOrEmpty
} from '@shared/contract/shapes'
import { keptSignature } from '@shared/contract/signatures'
import { entryKind } from '../../journal/entry-kind'

const state = z.enum(fileStates)
const fileId = id
/** Where it was and where it is; the same where nothing changes. */
const move = { from: state, to: state }
/** A paper's number in the office's row of such papers of a calendar year. */
const paperNumber = z.strictObject({
  number: line,
  series: z.string(),
  period: z.string(),
  serial: z.int().min(1),
  day
})
const ground = { reasonCode: z.string(), reasonName: line, clause: line }
/** The offer that ends with the step; null where there was none. */
const offer = z.strictObject({ to: id }).nullable()

const askItem = z.strictObject({ paper: line, reason: z.enum(askReasons), clause: line, bring: line })
const result = z.strictObject({ kind: z.enum(resultKinds), number: line, date: day, summary: lineOrEmpty })
const proposed = { fileId, proposalId: id, state, dueBefore: day.nullable() }
const decided = {
  fileId,
  proposalId: id,
  proposedBy: id,
  words: textOrEmpty,
  paper: paperNumber
}

export const lifeEntries = {
  'intake.FileRegistered': entryKind(
    z.strictObject({
      fileId,
      ...move,
      book: z.string(),
      year: z.int(),
      ordinal: z.int().min(1),
      number: line
    })
  ),
  'intake.MoreAsked': entryKind(
    z.strictObject({
      fileId,
      ...move,
      askId: id,
      number: z.int().min(1),
      items: z.array(askItem),
      note: textOrEmpty,
      day,
      /** Until when it could be asked; null where the rules of the file name no time. */
      due: z.strictObject({ date: day, rule: z.string(), version: z.string(), clause: line }).nullable(),
      late: z.boolean(),
      paper: paperNumber
    })
  ),
  'intake.FileSupplemented': entryKind(
    z.strictObject({
      fileId,
      ...move,
      supplementId: id,
      number: z.int().min(1),
      day,
      papers: z.array(filePaper),
      note: textOrEmpty,
      /** The asks that it answers. */
      askIds: z.array(id)
    })
  ),
  'intake.RefusalProposed': entryKind(z.strictObject({ ...proposed, ...ground, explanation: text })),
  'intake.CancelProposed': entryKind(z.strictObject({ ...proposed, explanation: text })),
  'intake.ExtensionProposed': entryKind(z.strictObject({ ...proposed, explanation: text, newDueDate: day })),
  'intake.FileRefused': entryKind(z.strictObject({ ...decided, ...move, ...ground, offer })),
  'intake.FileCancelled': entryKind(z.strictObject({ ...decided, ...move, offer, paper: z.null() })),
  /** What stood on the receipt stays there; this day is due instead. */
  'intake.FileExtended': entryKind(
    z.strictObject({
      ...decided,
      state,
      dueFrom: day,
      dueTo: day,
      extendedBefore: id.nullable()
    })
  ),
  'intake.ProposalDeclined': entryKind(
    z.strictObject({
      fileId,
      proposalId: id,
      kind: z.enum(proposalKinds),
      proposedBy: id,
      state,
      words: text
    })
  ),
  'intake.ProposalTakenBack': entryKind(
    z.strictObject({ fileId, proposalId: id, kind: z.enum(proposalKinds), state })
  ),
  'intake.FileWithdrawn': entryKind(
    z.strictObject({ fileId, ...move, wish: text, signature: keptSignature, offer })
  ),
  'intake.FileOffered': entryKind(
    z.strictObject({ fileId, state, owner: id, to: id, note: textOrEmpty, escalatesAt: instant })
  ),
  'intake.OfferTakenBack': entryKind(z.strictObject({ fileId, state, owner: id, to: id })),
  'intake.OfferDeclined': entryKind(z.strictObject({ fileId, state, owner: id, to: id })),
  'intake.FileAccepted': entryKind(z.strictObject({ fileId, state, ownerFrom: id, ownerTo: id })),
  'intake.FileAssigned': entryKind(z.strictObject({ fileId, state, ownerFrom: id, ownerTo: id, offer })),
  'intake.FileBegun': entryKind(z.strictObject({ fileId, ...move })),
  'intake.ResultReported': entryKind(
    z.strictObject({
      fileId,
      ...move,
      result,
      /** The number that it takes the place of; null for the first. */
      numberBefore: z.string().nullable()
    })
  ),
  'intake.ResultReturned': entryKind(
    z.strictObject({
      fileId,
      ...move,
      way: z.enum(returnWays),
      receiver: z.strictObject({
        kind: z.enum(['REQUESTER', 'MANDATED']),
        fullName: line,
        identityNumber: identityNumber.nullable(),
        mandate: line.nullable()
      }),
      signature: keptSignature.nullable(),
      reference: lineOrEmpty,
      offer
    })
  )
}
