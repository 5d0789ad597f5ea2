import { useState } from 'react'
import { useCommand, useQuery } from '../../office'
import { useWho } from '../../session'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { RefusalNote } from '../../ui/refusal-note'
import { emptySignature, signatureLack, type Signature } from '../../forms/signature-draft'
import { SignatureField, ownWays } from '../../forms/signature-field'
import { words } from '../../words'
import { Colleague, type About } from '../witnessing/colleague'
import { SecondPerson } from '../witnessing/present'
import { AnyWitness } from '../witnessing/witness-fields'
import type { StockInOrder } from './stock-in-orders'

type Side = 'GIVER' | 'RECEIVER'
const sides = ['GIVER', 'RECEIVER'] as const

/** Both sides of the record, together or one after the other. */
export function SignForm({
  order,
  deliveryId,
  signedSides
}: {
  order: StockInOrder
  deliveryId: string
  signedSides: readonly Side[]
}) {
  const who = useWho()
  const [given, setGiven] = useState<Record<Side, Signature>>(() => ({
    GIVER: emptySignature('GIVER', { capacity: order.deliveredBy, identityNumber: order.delivererIdentity }),
    RECEIVER: emptySignature('RECEIVER', {
      fullName: who.user.fullName,
      capacity: order.holding === 'OWN_STORE' ? words.names.roleNames.STOREKEEPER : ''
    })
  }))
  const command = useCommand('custody.signDelivery')
  const { delivery } = words.receiving
  const needsStamp = order.holding === 'HELD_BY_OTHER'
  const lines = useQuery('custody.getDelivery', { deliveryId }).value?.lines ?? []
  const lacks = lines.some(
    ({ found, recordedQuantity, state }) => state === 'REJECTED' || (found?.quantity ?? 0) < recordedQuantity
  )
  const byOfficer = order.source === 'SEIZURE' && order.holding === 'OWN_STORE'
  const about = { kind: 'DELIVERY' as const, id: deliveryId }
  const open = sides.filter((side) => !signedSides.includes(side))
  const whole = open.filter((side) => signatureLack(given[side], { stamp: needsStamp }) === null)
  const change = (signature: Signature): void => {
    setGiven({ ...given, [signature.side]: signature })
    command.clear()
  }
  const send = (which: readonly Side[]) =>
    command.run({ deliveryId, signatures: which.map((side) => withNumber(given[side])) })
  return (
    <>
      {needsStamp && <p className="note">{delivery.stampNote}</p>}
      {open.length === 1 && <p className="note">{delivery.oneSigned}</p>}
      {byOfficer && open.includes('GIVER') && (
        <Deliverer
          about={about}
          value={given.GIVER.fullName}
          onChange={(fullName) =>
            change({ ...given.GIVER, fullName, capacity: words.names.roleNames.ENFORCEMENT_OFFICER })
          }
        />
      )}
      {lacks && !byOfficer && open.includes('GIVER') && (
        <SecondPerson about={about} why={words.witnessing.lacking} />
      )}
      <Sides about={about} open={open} given={given} onChange={change} stamp={needsStamp} />
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <footer className="receive-foot">
        <PrimaryAction
          icon="stamp"
          keys="Ctrl+S"
          words={delivery.sign}
          disabled={whole.length < open.length}
          running={command.running}
          onPress={() => void send(open)}
        >
          {delivery.sign}
        </PrimaryAction>
        {open.length === 2 && whole.length === 1 && (
          <SecondaryAction onPress={() => void send(whole)}>{delivery.signOne}</SecondaryAction>
        )}
      </footer>
    </>
  )
}

function Sides({
  about,
  open,
  given,
  onChange,
  stamp
}: {
  about: About
  open: readonly Side[]
  given: Record<Side, Signature>
  onChange: (signature: Signature) => void
  stamp: boolean
}) {
  const { delivery } = words.receiving
  return (
    <div className="signatures">
      {open.map((side) => (
        <SignatureField
          key={side}
          label={side === 'GIVER' ? delivery.giver : delivery.receiver}
          value={given[side]}
          onChange={onChange}
          stamp={stamp}
          identity={side === 'GIVER'}
          {...(side === 'RECEIVER' ? { ways: ownWays } : {})}
          autoFocus={side === open[0]}
          witness={(signing) => <AnyWitness about={about} {...signing} />}
        />
      ))}
    </div>
  )
}

/** What an officer of the office seized he delivers himself, and says so from his own session. */
function Deliverer({
  about,
  value,
  onChange
}: {
  about: About
  value: string
  onChange: (fullName: string) => void
}) {
  const { deliverer, askOfficer } = words.witnessing
  return (
    <section className="delivery-deliverer">
      <p className="note">{deliverer.note}</p>
      <Colleague
        about={about}
        label={deliverer.heading}
        askLabel={askOfficer}
        value={value}
        onChange={onChange}
        among={({ isOfficer }) => isOfficer}
      />
    </section>
  )
}

/** A half-typed number is no number. */
function withNumber(signature: Signature): Signature {
  const number = signature.identityNumber
  return { ...signature, identityNumber: number !== null && /^(\d{9}|\d{12})$/.test(number) ? number : null }
}
