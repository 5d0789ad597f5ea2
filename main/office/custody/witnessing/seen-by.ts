// Whose eyes stand behind a fingerprint or a refusal to sign. At an exit they are those of a user of the office who said
// so himself, for a keeper alone could type any name; at receiving any other person will do who is known by a number
// (NĐ 152/2026 Art 44), but never one of the two sides.
import { foldMarks } from '@shared/search-fold'
import type { Act } from '../../act'
import { refuse } from '../../refusal'
import type { KeptSignature } from '../receiving/signatures'
import type { About } from './witnessed-record'
import { presentAtExit } from './present'
import { attendedBy, type Attended } from './witnesses'

export interface Seen<Signature extends KeptSignature> {
  signatures: Signature[]
  /** The users whose word stands behind them, as the entry names them. */
  witnesses: Attended[]
}

/**
 * Signatures of an exit, and who of the office was there: nothing leaves before one person alone, who could sign for
 * all. Refuses WITNESS_NOT_ATTENDED, and as `presentAtExit` does.
 */
export function seenByOffice<Signature extends KeptSignature>(
  act: Act,
  about: About,
  signatures: readonly Signature[]
): Seen<Signature> {
  const judged = seen(signatures, attendedBy(act, about), ({ side, witness }) =>
    refuse('WITNESS_NOT_ATTENDED', { side, witness })
  )
  const present = presentAtExit(act, about, signatures)
  const others = present.filter(({ userId }) => !judged.witnesses.some((saw) => saw.userId === userId))
  return { ...judged, witnesses: [...judged.witnesses, ...others] }
}

/** Signatures at receiving. Refuses WITNESS_WITHOUT_NUMBER for a typed witness whom nothing tells from a made up one. */
export function seenBySomebody<Signature extends KeptSignature>(
  act: Act,
  about: About,
  signatures: readonly Signature[]
): Seen<Signature> {
  return seen(signatures, attendedBy(act, about), ({ side, witness }) => {
    if (!/\d{9}$/.test(witness)) refuse('WITNESS_WITHOUT_NUMBER', { side, witness })
  })
}

function seen<Signature extends KeptSignature>(
  signatures: readonly Signature[],
  attended: readonly Attended[],
  judgeOther: (signed: Signature) => void
): Seen<Signature> {
  const witnesses = new Map<string, Attended>()
  const named = signatures.map((signed) => {
    if (signed.way !== 'FINGERPRINT' && signed.way !== 'REFUSED') return signed
    const user = personNamed(attended, signed.witness)
    if (!user) {
      judgeOther(signed)
      return signed
    }
    witnesses.set(user.userId, user)
    return { ...signed, witness: user.fullName }
  })
  return { signatures: named, witnesses: [...witnesses.values()] }
}

/** The one of this name, whatever marks it was typed with. */
export function personNamed<Person extends { fullName: string }>(
  people: readonly Person[],
  name: string
): Person | undefined {
  return people.find(({ fullName }) => foldMarks(fullName) === foldMarks(name))
}
