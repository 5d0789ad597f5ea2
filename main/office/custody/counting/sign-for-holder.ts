// Who keeps things outside stands by the record of their review, beside our own people: at the window or on paper that is
// scanned, with the stamp of his body; a person without a stamp by his number (custody.md §7).
import { foldMarks } from '@shared/search-fold'
import { prepared, type Act } from '../../act'
import type { Reads } from '../../database/read'
import type { Blobs } from '../../blobs/blobs'
import { refuse } from '../../refusal'
import { holderRow } from '../holders/holders'
import { keepSignatures, requireSides, type KeptSignature } from '../receiving/signatures'
import { signingOf } from './count-head'
import { countRow, requireCountState, type CountRow } from './count-row'

/** Keepers that are people, and have no stamp. */
const withoutStamp: readonly string[] = ['HIRED_KEEPER', 'OWNER', 'AUTHORISED_PERSON']

export function signCountForHolder(blobs: Blobs) {
  return prepared<'custody.signCountForHolder', KeptSignature[]>({
    prepare: async (_reading, { signature }) => {
      requireSides([signature], ['HOLDER'])
      return keepSignatures(blobs, [signature])
    },
    decide: (act, { countId }, [signature]) => {
      const count = countRow(act, countId)
      if (count.holder_signs !== 'YES' || count.holder_id === null || !signature)
        refuse('COUNT_NO_HOLDER_SIGNS')
      requireCountState(count, 'SETTLED')
      if (holderSignature(act, countId)) refuse('COUNT_HOLDER_SIGNS')
      refuseIncomplete(act, count, signature)
      const to = isLastToSign(act, count, 'HOLDER') ? ('SIGNED' as const) : ('SETTLED' as const)
      act.append({
        kind: 'custody.CountSignedByHolder',
        subject: `count:${countId}`,
        payload: { countId, number: count.number, holderId: count.holder_id, signature, from: 'SETTLED', to }
      })
      return { state: to }
    }
  })
}

/** Refuses SIGNATURE_INCOMPLETE for no picture, STAMP_MISSING for a body, SIGNATURE_OF_ANOTHER for one of our own people. */
function refuseIncomplete(act: Act, { count_id, holder_id }: CountRow, signed: KeptSignature): void {
  const { side, way, image, stamped, identityNumber, fullName } = signed
  if ((way !== 'SCREEN' && way !== 'PAPER') || image === null) {
    refuse('SIGNATURE_INCOMPLETE', { side, lacks: 'image' })
  }
  if (!stamped && !withoutStamp.includes(holderRow(act, holder_id ?? '').kind))
    refuse('STAMP_MISSING', { side })
  if (!stamped && identityNumber === null) refuse('SIGNATURE_INCOMPLETE', { side, lacks: 'identity' })
  const ours = signingOf(act, count_id).find(({ name }) => foldMarks(name) === foldMarks(fullName))
  if (ours) refuse('SIGNATURE_OF_ANOTHER', { side, fullName: holderRow(act, holder_id ?? '').name })
}

/** Whether nobody else is still to sign: neither one of the office nor, where it needs him, who keeps the things. */
export function isLastToSign(
  reads: Pick<Reads, 'get'>,
  { count_id: countId, holder_signs }: CountRow,
  signing: string
): boolean {
  const others = reads.get(
    'SELECT 1 FROM stock_count_signer WHERE count_id = ? AND user_id <> ? AND signed_at IS NULL LIMIT 1',
    countId,
    signing
  )
  if (others) return false
  return signing === 'HOLDER' || holder_signs === 'NO' || holderSignature(reads, countId) !== undefined
}

export interface HolderSignature {
  full_name: string
  signed_at: string
}

export function holderSignature(reads: Pick<Reads, 'get'>, countId: string): HolderSignature | undefined {
  return reads.get<HolderSignature>(
    'SELECT full_name, signed_at FROM stock_count_holder WHERE count_id = ?',
    countId
  )
}
