// The enforcement officer at an exit (NĐ 152/2026 Art 37.2, 41.1): a user who is one, who carries it out himself or said
// today from his own session that he is there. He may be who asked for it, never who decided it.
import { foldMarks } from '@shared/search-fold'
import type { Act } from '../../act'
import { refuse } from '../../refusal'
import type { KeptSignature } from '../receiving/signatures'
import { personNamed } from './seen-by'
import type { About } from './witnessed-record'
import { isOfficer, presentToday } from './witnesses'

interface Standing {
  about: About
  officer: KeptSignature
  signatures: readonly KeptSignature[]
  decidedBy: string | null
}

/** Refuses SIGNATURE_INCOMPLETE, SIGNED_BY_ONE, SAME_PERSON and OFFICER_NOT_ATTENDED. */
export function requireOfficer(act: Act, { about, officer, signatures, decidedBy }: Standing): void {
  const { fullName, side } = officer
  if (officer.way === 'REFUSED') refuse('SIGNATURE_INCOMPLETE', { side, lacks: 'image' })
  const other = signatures.some(
    (signed) => signed.side !== side && foldMarks(signed.fullName) === foldMarks(fullName)
  )
  if (other) refuse('SIGNED_BY_ONE', { fullName })
  const { caller } = act
  const here = [{ userId: caller.userId, fullName: caller.fullName }, ...presentToday(act, about)]
  const person = personNamed(
    here.filter(({ userId }) => isOfficer(act, userId)),
    fullName
  )
  if (!person) return refuse('OFFICER_NOT_ATTENDED', { fullName })
  if (person.userId === decidedBy) refuse('SAME_PERSON')
}
