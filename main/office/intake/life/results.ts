// A file is worked on, answered, and its answer given to whoever may have it: the requester or somebody with his
// mandate, by signature at the counter, or with the number of the item or message that brought it.
import { foldMarks } from '@shared/search-fold'
import type { InputOf } from '@shared/contract'
import { prepared, type Act, type Decide } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import { keepSignatures, requireSides, type KeptSignature } from '../../custody'
import { issuePaper } from '../../documents'
import { refuse } from '../../refusal'
import { fileRow, type FileRow } from '../file-row'
import { fileAtCounter, offerOf, ownFile, refuseAsked, requireState, requireWay } from './guards'
import { requesterOf, requireSameRequester } from './requester'

type Return = InputOf<'intake.returnResult'>
interface Receiver {
  kind: 'REQUESTER' | 'MANDATED'
  fullName: string
  identityNumber: string | null
  mandate: string | null
}

/** Refuses FILE_STATE, FILE_PROPOSAL_OPEN and FILE_NOT_YOURS. */
export const beginFile: Decide<'intake.beginFile'> = (act, { fileId }) => {
  const way = requireWay(act, ownFile(act, fileId), 'IN_PROCESS')
  act.append({ kind: 'intake.FileBegun', subject: `file:${fileId}`, payload: { fileId, ...way } })
  return {}
}

/** A second report takes the place of the first. Refuses DATE_IN_FUTURE and DATE_BEFORE_FILE too. */
export const reportResult: Decide<'intake.reportResult'> = (act, { fileId, result }) => {
  const file = ownFile(act, fileId)
  const from = requireState(file, ['IN_PROCESS', 'RESULT_READY'])
  refuseAsked(act, file)
  if (result.date > act.today) refuse('DATE_IN_FUTURE')
  if (result.date < file.received_day) refuse('DATE_BEFORE_FILE', { received: file.received_day })
  const before = act.get<{ number: string }>('SELECT number FROM intake_result WHERE file_id = ?', fileId)
  act.append({
    kind: 'intake.ResultReported',
    subject: `file:${fileId}`,
    payload: { fileId, from, to: 'RESULT_READY', result, numberBefore: before?.number ?? null }
  })
  return {}
}

/**
 * Refuses RECEIVER_NUMBER_MISSING, RECEIVER_DIFFERS, RETURN_PROOF_MISSING, SIGNATURE_INCOMPLETE, FILE_STATE,
 * FILE_PROPOSAL_OPEN and FILE_NOT_YOURS.
 */
export function returnResult(blobs: Blobs) {
  return prepared<'intake.returnResult', KeptSignature | null>({
    prepare: async (_reading, { way, signature }) => {
      if (signature === null) return way === 'COUNTER' ? refuse('RETURN_PROOF_MISSING', { way }) : null
      requireSides([signature], ['RECEIVER'])
      if (signature.way === 'REFUSED') refuse('SIGNATURE_INCOMPLETE', { side: 'RECEIVER', lacks: 'image' })
      const [kept] = await keepSignatures(blobs, [signature])
      return kept ?? null
    },
    decide: (act, input, signature) => {
      const file = fileAtCounter(act, input.fileId)
      const way = requireWay(act, file, 'RETURNED')
      const reference = input.reference.trim()
      if (input.way !== 'COUNTER' && reference === '') refuse('RETURN_PROOF_MISSING', { way: input.way })
      const receiver = receiverOf(act, file, input)
      if (signature) requireReceiverSigns(receiver, signature)
      act.append({
        kind: 'intake.ResultReturned',
        subject: `file:${input.fileId}`,
        payload: {
          fileId: input.fileId,
          ...way,
          way: input.way,
          receiver,
          signature,
          reference,
          offer: offerOf(file)
        }
      })
      return {}
    }
  })
}

function receiverOf(act: Act, file: FileRow, { way, receiver }: Return): Receiver {
  const { identityNumber } = receiver
  if (way === 'COUNTER' && identityNumber === null) refuse('RECEIVER_NUMBER_MISSING')
  if (receiver.kind === 'MANDATED') return receiver
  const { full_name: fullName } = requesterOf(act, file)
  requireSameRequester(act, file, { fullName, identityNumber })
  return { kind: 'REQUESTER', fullName, identityNumber, mandate: null }
}

/** Who signs is who receives. */
function requireReceiverSigns({ fullName, identityNumber }: Receiver, signature: KeptSignature): void {
  const otherNumber =
    identityNumber !== null &&
    signature.identityNumber !== null &&
    signature.identityNumber !== identityNumber
  if (otherNumber || foldMarks(signature.fullName) !== foldMarks(fullName)) {
    refuse('RECEIVER_DIFFERS', { name: fullName })
  }
}

export const printControlSlip: Decide<'intake.printControlSlip'> = (act, { fileId }) => {
  fileRow(act, { fileId })
  return { printJobId: issuePaper(act, { form: 'CONTROL_SLIP', subject: `file:${fileId}`, copies: 1 }) }
}
