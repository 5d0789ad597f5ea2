// Whether somebody at the counter is the person who handed the file in.
import { foldMarks } from '@shared/search-fold'
import type { Act } from '../../act'
import { partyById, type PartyRow } from '../../people'
import { refuse } from '../../refusal'
import type { FileRow } from '../file-row'

/** The person of a file. Refuses PARTY_UNKNOWN. */
export function requesterOf(act: Act, { requester_id }: FileRow): PartyRow {
  return partyById(act, requester_id) ?? refuse('PARTY_UNKNOWN')
}

/** Refuses RECEIVER_DIFFERS for another name, or for another number where both are known. */
export function requireSameRequester(
  act: Act,
  file: FileRow,
  said: { fullName: string; identityNumber: string | null }
): void {
  const { full_name: name, number } = requesterOf(act, file)
  const otherNumber = number !== null && said.identityNumber !== null && number !== said.identityNumber
  if (otherNumber || foldMarks(said.fullName) !== foldMarks(name)) refuse('RECEIVER_DIFFERS', { name })
}
