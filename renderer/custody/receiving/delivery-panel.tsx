import { useState } from 'react'
import { PaperGroup } from '../../documents/paper-group'
import { Papers } from '../../documents/papers'
import { useCommand, useQuery } from '../../office'
import { useWho } from '../../session'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { Icon } from '../../ui/icon'
import { Field } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { TagText } from '../../ui/tag-text'
import { TextField } from '../../ui/text-field'
import { DoneNote } from '../../forms/done-note'
import { emptySignature, signatureLack, type Signature } from '../../forms/signature-draft'
import { SignatureField } from '../../forms/signature-field'
import { words } from '../../words'
import { linesForRecord, type StockInOrder } from './stock-in-orders'

type Side = 'GIVER' | 'RECEIVER'
const sides = ['GIVER', 'RECEIVER'] as const

/** The record of hand-over of what is settled: numbered, signed by both sides, printed. */
export function DeliveryPanel({
  order,
  deliveryId,
  onOpened,
  onLabels
}: {
  order: StockInOrder
  /** The record to sign or to look at; null to number a new one. */
  deliveryId: string | null
  onOpened: (deliveryId: string) => void
  /** What follows a signed record of the own store; null while the panel is out of sight. */
  onLabels: (() => void) | null
}) {
  return deliveryId === null ? (
    <OpenForm order={order} onOpened={onOpened} />
  ) : (
    <Delivery key={deliveryId} order={order} deliveryId={deliveryId} onLabels={onLabels} />
  )
}

function OpenForm({ order, onOpened }: { order: StockInOrder; onOpened: (deliveryId: string) => void }) {
  const [place, setPlace] = useState(order.holding === 'HELD_BY_OTHER' ? order.holderName : '')
  const command = useCommand('custody.openDelivery')
  const { delivery } = words.receiving
  const lines = linesForRecord(order)
  const refused = lines.filter(({ state }) => state === 'REJECTED').length
  const send = async (): Promise<void> => {
    const answer = await command.run({ orderId: order.orderId, place: place.trim() })
    if ('ok' in answer) onOpened(answer.ok.deliveryId)
  }
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <div className="line-head">
        <span className="note">{order.orderNumber}</span>
        <h1>
          {delivery.heading} <small>{tally(lines.length - refused, refused)}</small>
        </h1>
      </div>
      <Field label={delivery.place} required>
        <TextField
          value={place}
          placeholder={delivery.placeHint}
          maxLength={300}
          autoFocus
          onChange={(typed) => {
            setPlace(typed)
            command.clear()
          }}
        />
      </Field>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <PrimaryAction
        type="submit"
        icon="file"
        keys="Enter"
        disabled={place.trim() === '' || lines.length === 0}
        running={command.running}
      >
        {delivery.submitOpen}
      </PrimaryAction>
    </form>
  )
}

function tally(taken: number, refused: number): string {
  const { delivery } = words.receiving
  return refused === 0 ? delivery.taken(taken) : `${delivery.taken(taken)}, ${delivery.refused(refused)}`
}

function Delivery({
  order,
  deliveryId,
  onLabels
}: {
  order: StockInOrder
  deliveryId: string
  onLabels: (() => void) | null
}) {
  const { value, refusal, fault } = useQuery('custody.getDelivery', { deliveryId })
  const { delivery, check } = words.receiving
  if (!value) return <RefusalNote refusal={refusal} fault={fault} />
  const refused = value.lines.filter(({ state }) => state === 'REJECTED').length
  return (
    <div className="work-form delivery">
      <div className="line-head">
        <span className="note">{value.orderNumber}</span>
        <h1>
          {delivery.heading} {value.number} <small>{tally(value.lines.length - refused, refused)}</small>
        </h1>
      </div>
      {value.state === 'SIGNED' ? (
        <>
          <DoneNote title={delivery.done(value.number)}>
            {value.holding === 'OWN_STORE' ? delivery.doneOwn : delivery.doneOther}
          </DoneNote>
          {value.holding === 'OWN_STORE' && onLabels && refused < value.lines.length && (
            <PrimaryAction icon="tag" keys="Enter" words={words.storing.modes.label} onPress={onLabels}>
              {words.storing.modes.label}
            </PrimaryAction>
          )}
        </>
      ) : (
        <SignForm order={order} deliveryId={deliveryId} signedSides={value.signedSides} />
      )}
      <PaperGroup>
        <section>
          <h3>{delivery.papers}</h3>
          <Papers subject={`delivery:${deliveryId}`} />
        </section>
        <section>
          <h3>{delivery.labels}</h3>
          {value.lines.map((line) => (
            <div key={line.lineNumber} className="delivery-line">
              <span className={line.state === 'REJECTED' ? 'refused' : undefined}>
                <Icon name={line.state === 'REJECTED' ? 'stop' : 'done'} /> {line.name}
                {line.tag !== null && <TagText tag={line.tag} />}
              </span>
              {line.state === 'REJECTED' ? (
                <small>
                  {check.rejected}: {line.rejectReason}
                </small>
              ) : (
                line.assetId !== null && <Papers subject={`asset:${line.assetId}`} />
              )}
            </div>
          ))}
        </section>
      </PaperGroup>
    </div>
  )
}

function SignForm({
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
  const open = sides.filter((side) => !signedSides.includes(side))
  const whole = open.filter((side) => signatureLack(given[side], needsStamp) === null)
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
      <div className="signatures">
        {open.map((side) => (
          <SignatureField
            key={side}
            label={side === 'GIVER' ? delivery.giver : delivery.receiver}
            value={given[side]}
            onChange={change}
            stamp={needsStamp}
            identity={side === 'GIVER'}
            autoFocus={side === open[0]}
          />
        ))}
      </div>
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

/** A half-typed number is no number. */
function withNumber(signature: Signature): Signature {
  const number = signature.identityNumber
  return { ...signature, identityNumber: number !== null && /^(\d{9}|\d{12})$/.test(number) ? number : null }
}
