// Who stands at a hand-over: the receiver known by the number that was proposed, the giver, and the enforcement officer
// before whom it is done (NĐ 152/2026 Art 37.2, 41.1). The same for one thing and for a lot.
import { foldMarks } from '@shared/search-fold'
import { partyById } from '../../people'
import { refuse } from '../../refusal'
import type { Act } from '../../act'
import { requireSides, type KeptSignature } from '../receiving/signatures'
import { requireOfficer } from '../witnessing/officer'
import type { About } from '../witnessing/witnessed-record'
import { receiverName, type ReleaseRow } from './release-row'

export interface Carrier {
  fullName: string
  title: string
}

/** Refuses RECIPIENT_WRONG unless the number read is the one recorded when it was proposed. */
export function requireReceiver(act: Act, release: ReleaseRow, number: string): void {
  // Proposals of the first version named a party and no number.
  const expected =
    release.receiver_number ??
    (release.recipient_id === null ? null : (partyById(act, release.recipient_id)?.number ?? null))
  if (expected === null || expected !== number) {
    refuse('RECIPIENT_WRONG', { fullName: receiverName(act, release) })
  }
}

/**
 * Who may carry it out, and when: from our own store its keeper, at another's place also an officer, with that keeper's
 * own storekeeper as the giver. Refuses NOT_PERMITTED, CARRIER_NOT_STATED and HAND_OVER_TOO_EARLY.
 */
export function requireCarrier(act: Act, release: ReleaseRow, carrier: Carrier | null): void {
  const isOthers = release.from_state === 'HELD_BY_OTHER'
  if (!isOthers && !act.caller.permissions.has('custody.keep')) refuse('NOT_PERMITTED')
  if (isOthers !== (carrier !== null)) refuse('CARRIER_NOT_STATED')
  if (release.hand_over_at !== null && act.now < release.hand_over_at) {
    refuse('HAND_OVER_TOO_EARLY', { at: release.hand_over_at })
  }
}

interface Signed {
  release: ReleaseRow
  about: About
  carrier: Carrier | null
  signatures: readonly KeptSignature[]
}

/**
 * Both sides, by their own names; what goes to the state with both stamps (Art 39.2). Who takes it may refuse before a
 * witness and in a picture; who gives it stands by the record himself. The officer has a place of his own: always for
 * what others hold, where nobody else of the office stands by the record.
 */
export function requireSignatures(act: Act, { release, about, carrier, signatures }: Signed): void {
  const isOthers = release.from_state === 'HELD_BY_OTHER'
  const officer = signatures.find(({ side }) => side === 'OFFICER')
  requireSides(signatures, ['GIVER', 'RECEIVER', ...(isOthers || officer ? ['OFFICER'] : [])])
  const names: Readonly<Record<string, string>> = {
    GIVER: carrier?.fullName ?? act.caller.fullName,
    RECEIVER: receiverName(act, release)
  }
  for (const { side, fullName, way, image, stamped } of signatures) {
    if (side === 'OFFICER') continue
    if (side === 'GIVER' && way === 'REFUSED') refuse('SIGNATURE_INCOMPLETE', { side, lacks: 'image' })
    // Who takes a thing and signs nothing is shown taking it.
    if (way === 'REFUSED' && image === null) refuse('SIGNATURE_INCOMPLETE', { side, lacks: 'handOverPhoto' })
    if (foldMarks(names[side] ?? '') !== foldMarks(fullName)) {
      refuse('SIGNATURE_OF_ANOTHER', { side, fullName: names[side] ?? '' })
    }
    if (release.outcome === 'CONFISCATED' && !stamped) refuse('STAMP_MISSING', { side })
  }
  if (officer) requireOfficer(act, { about, officer, signatures, decidedBy: release.decided_by })
}
