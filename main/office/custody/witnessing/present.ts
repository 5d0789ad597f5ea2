// Who of the office stood by an exit from his own session. Pictures of signatures all come from the keeper's one call, so
// no number of them says that a second person was there. It judges no signature.
import { foldMarks } from '@shared/search-fold'
import type { Act } from '../../act'
import { refuse } from '../../refusal'
import { witnessedRecord, type About } from './witnessed-record'
import type { KeptSignature } from '../receiving/signatures'
import { cameTo, isOfficer, mayWitness, type Attended } from './witnesses'

type Signed = Pick<KeptSignature, 'side' | 'fullName'>

/**
 * At a hand-over, a loan and a change of keepers one enforcement officer, who may be the one that asked for it
 * (NĐ 152/2026 Art 41.1), and any other person where an officer carries it out himself; at a destruction every member who
 * is a user of the office, and one person who had no part in ordering it (Art 40). Who signs as giver or
 * receiver is not the one who sees that. Refuses OFFICER_NOT_THERE, EXIT_UNSEEN, MEMBER_NOT_THERE and DESTRUCTION_UNSEEN.
 */
export function presentAtExit(act: Act, about: About, signatures: readonly Signed[]): Attended[] {
  const sides = signatures.filter(({ side }) => side === 'GIVER' || side === 'RECEIVER')
  const named = new Set(sides.map(({ fullName }) => foldMarks(fullName)))
  const came = cameTo(act, about).filter(({ fullName }) => !named.has(foldMarks(fullName)))
  const people = came.map(({ userId, fullName }) => ({ userId, fullName }))
  if (about.kind !== 'COUNCIL') {
    const officers = people.filter(({ userId }) => isOfficer(act, userId))
    if (officers.length > 0) return officers
    const { userId } = act.caller
    // Who keeps a store is never the officer at what leaves it, whatever else he is.
    if (!isOfficer(act, userId) || !mayWitness(act, userId)) return refuse('OFFICER_NOT_THERE')
    return people.length === 0 ? refuse('EXIT_UNSEEN') : people
  }
  for (const { userId, fullName } of membersOfOffice(act, about)) {
    const isThere = userId === act.caller.userId || people.some((one) => one.userId === userId)
    if (!isThere) refuse('MEMBER_NOT_THERE', { fullName })
  }
  if (!came.some(({ standing }) => standing === 'APART')) refuse('DESTRUCTION_UNSEEN')
  return people
}

/** Members of a council who may say from a session of their own that they are there: not who keeps a store. */
function membersOfOffice(act: Act, about: About): Attended[] {
  const { members } = witnessedRecord(act, about)
  const names = new Set(members.map(foldMarks))
  return act
    .all<{ user_id: string; full_name: string }>('SELECT user_id, full_name FROM app_user ORDER BY user_id')
    .filter(({ full_name }) => names.has(foldMarks(full_name)))
    .filter(({ user_id }) => mayWitness(act, user_id))
    .map(({ user_id: userId, full_name: fullName }) => ({ userId, fullName }))
}
