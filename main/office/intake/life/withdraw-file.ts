// The person takes his request back by his own wish, and signs for it. Where a case was opened, ending it is another
// procedure (đình chỉ), with fees and costs to be paid first (NĐ 152/2026 Art 14.5).
import { prepared } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import { keepSignatures, requireSides, type KeptSignature } from '../../custody'
import { refuse } from '../../refusal'
import { fileAtCounter, offerOf, requireWay } from './guards'
import { requireSameRequester } from './requester'

/** Refuses FILE_HAS_CASE, RECEIVER_DIFFERS, SIGNATURE_INCOMPLETE, FILE_STATE, FILE_PROPOSAL_OPEN, FILE_NOT_YOURS. */
export function withdrawFile(blobs: Blobs) {
  return prepared<'intake.withdrawFile', KeptSignature>({
    prepare: async (_reading, { signature }) => {
      requireSides([signature], ['REQUESTER'])
      // Nobody withdraws by refusing to sign.
      if (signature.way === 'REFUSED') refuse('SIGNATURE_INCOMPLETE', { side: 'REQUESTER', lacks: 'image' })
      const [kept] = await keepSignatures(blobs, [signature])
      return kept ?? refuse('SIGNATURE_INCOMPLETE', { side: 'REQUESTER', lacks: 'side' })
    },
    decide: (act, { fileId, reason }, signature) => {
      const file = fileAtCounter(act, fileId)
      const way = requireWay(act, file, 'WITHDRAWN')
      if (act.get('SELECT 1 FROM enforcement_case WHERE file_id = ?', fileId)) refuse('FILE_HAS_CASE')
      requireSameRequester(act, file, signature)
      act.append({
        kind: 'intake.FileWithdrawn',
        subject: `file:${fileId}`,
        payload: { fileId, ...way, wish: reason, signature, offer: offerOf(file) }
      })
      return {}
    }
  })
}
