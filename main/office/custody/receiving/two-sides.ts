// The two sides of a record by which the office takes things in are two people: a keeper who could sign for both would
// receive what nobody delivered, and say that nothing came. What an officer of the office delivers he stands by himself.
import type { deliverySignatureTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import { foldMarks } from '@shared/search-fold'
import type { Act } from '../../act'
import { rolesOf } from '../../identity'
import { refuse } from '../../refusal'
import { personNamed } from '../witnessing/seen-by'
import { attendedBy, type Attended } from '../witnessing/witnesses'
import type { OrderRow } from './order-rows'
import type { KeptSignature } from './signatures'

interface Signing {
  order: OrderRow
  deliveryId: string
  /** Those that are given now. */
  signatures: readonly KeptSignature[]
}

/** Judges the signatures that are given now beside those that stand already. */
export function requireTwoSides(act: Act, signing: Signing): void {
  const giver = signing.signatures.find(({ side }) => side === 'GIVER')
  const receiver = signing.signatures.find(({ side }) => side === 'RECEIVER')
  if (receiver) requireOwnName(act, receiver)
  if (giver) requireDeliverer(act, signing, giver)
  refuseOnePerson(act, signing)
}

/** Whoever takes it in signs for himself. Refuses SIGNATURE_OF_ANOTHER. */
function requireOwnName({ caller: { fullName } }: Act, receiver: KeptSignature): void {
  if (!isSame(receiver.fullName, fullName)) refuse('SIGNATURE_OF_ANOTHER', { side: 'RECEIVER', fullName })
  if (receiver.way === 'REFUSED') refuse('SIGNATURE_INCOMPLETE', { side: 'RECEIVER', lacks: 'image' })
}

function requireDeliverer(act: Act, { order, deliveryId }: Signing, giver: KeptSignature): void {
  const attended = attendedBy(act, { kind: 'DELIVERY', id: deliveryId })
  const saw = personNamed(attended, giver.witness)
  requireSecondForMissing(act, deliveryId, attended)
  if (order.source === 'SEIZURE' && order.holding === 'OWN_STORE') {
    const officer = officerNamed(act, giver.fullName)
    if (!officer) return refuse('DELIVERER_NOT_OFFICER', { fullName: giver.fullName })
    const signsHimself = attended.some(({ userId }) => userId === officer)
    if (!signsHimself && !saw) refuse('DELIVERER_NOT_ATTENDED', { fullName: giver.fullName })
  } else if (!personNamed(attended, giver.fullName)) requireNumber(order, giver)
}

/**
 * That nothing came, something else, or less than the first seizure record has, is said before a second person of the office: a name
 * and a drawing under it are what the keeper alone can make. Refuses NOT_BROUGHT_ALONE.
 */
function requireSecondForMissing(act: Act, deliveryId: string, attended: readonly Attended[]): void {
  if (attended.length > 0) return
  const missing = act.get<{ name: string }>(
    `SELECT name FROM stock_in_line WHERE delivery_id = ?
      AND (state = 'REJECTED' OR found ->> 'quantity' < quantity) ORDER BY line_number LIMIT 1`,
    deliveryId
  )
  if (missing) refuse('NOT_BROUGHT_ALONE', { name: missing.name })
}

/**
 * Who comes from outside is known by the number of his card, the one that the head's order names where it names one
 * (NĐ 142/2024 Art 14). Who refuses to sign may refuse his card too: a witness stands for that. Refuses
 * DELIVERER_WITHOUT_NUMBER and DELIVERER_WRONG.
 */
function requireNumber(order: OrderRow, giver: KeptSignature): void {
  if (giver.way === 'REFUSED') return
  const { fullName, identityNumber } = giver
  if (identityNumber === null) refuse('DELIVERER_WITHOUT_NUMBER', { fullName })
  const ordered = order.deliverer_identity
  if (ordered !== null && ordered !== identityNumber) refuse('DELIVERER_WRONG', { fullName })
}

/** An officer of the office by name, other than who takes it in. */
function officerNamed(act: Act, fullName: string): string | undefined {
  return act
    .all<{ user_id: string; full_name: string }>('SELECT user_id, full_name FROM app_user')
    .find(
      (user) =>
        isSame(user.full_name, fullName) &&
        user.user_id !== act.caller.userId &&
        rolesOf(act, user.user_id).includes('ENFORCEMENT_OFFICER')
    )?.user_id
}

/** Refuses SIGNED_BY_ONE where a name or a number stands on both sides, or a side has seen for the other. */
function refuseOnePerson(act: Act, { deliveryId, signatures }: Signing): void {
  const standing = act
    .all<RowIn<typeof deliverySignatureTable>>(
      'SELECT * FROM delivery_signature WHERE delivery_id = ?',
      deliveryId
    )
    .map(({ side, full_name: fullName, identity_number: identityNumber, witness }) => ({
      side,
      fullName,
      identityNumber,
      witness
    }))
  const all = [...standing, ...signatures]
  const giver = all.find(({ side }) => side === 'GIVER')
  if (giver && isSame(giver.fullName, act.caller.fullName)) {
    refuse('SIGNED_BY_ONE', { fullName: giver.fullName })
  }
  const receiver = all.find(({ side }) => side === 'RECEIVER')
  if (!giver || !receiver) return
  const oneNumber = giver.identityNumber !== null && giver.identityNumber === receiver.identityNumber
  if (oneNumber || isSame(giver.fullName, receiver.fullName)) {
    refuse('SIGNED_BY_ONE', { fullName: giver.fullName })
  }
  for (const [one, other] of [
    [giver, receiver],
    [receiver, giver]
  ] as const) {
    const saw = foldMarks(one.witness)
    const isOther =
      saw !== '' &&
      (saw.startsWith(foldMarks(other.fullName)) ||
        (other.identityNumber !== null && saw.endsWith(other.identityNumber)))
    if (isOther) refuse('SIGNATURE_INCOMPLETE', { side: one.side, lacks: 'witness' })
  }
}

function isSame(one: string, other: string): boolean {
  return foldMarks(one) === foldMarks(other)
}
