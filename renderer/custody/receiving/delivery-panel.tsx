import { useState } from 'react'
import { PaperGroup } from '../../documents/paper-group'
import { Papers } from '../../documents/papers'
import { useCommand, useQuery } from '../../office'
import { PrimaryAction } from '../../ui/action-button'
import { Icon } from '../../ui/icon'
import { Field } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { TagText } from '../../ui/tag-text'
import { TextField } from '../../ui/text-field'
import { DoneNote } from '../../forms/done-note'
import { ReasonAct } from '../../forms/reason-act'
import { words } from '../../words'
import { SignForm } from './sign-form'
import { linesForRecord, type StockInOrder } from './stock-in-orders'

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
    <>
      <OpenForm order={order} onOpened={onOpened} />
      <UndoLines order={order} />
    </>
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

/** Lines that were received and stand on no record yet: until then one that was received wrongly is taken back. */
function UndoLines({ order }: { order: StockInOrder }) {
  const command = useCommand('custody.undoReceivedLine')
  const { receiving } = words.hands
  const lines = linesForRecord(order).filter(({ state }) => state === 'RECEIVED')
  return (
    <>
      {lines.map(({ lineNumber, name }) => (
        <ReasonAct
          key={lineNumber}
          action={`${receiving.undo}: ${name}`}
          label={receiving.undoReason}
          submit={receiving.undoSubmit}
          command={command}
          onSend={async (reason) =>
            'ok' in (await command.run({ orderId: order.orderId, lineNumber, reason }))
          }
        />
      ))}
    </>
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
      ) : value.state === 'OPEN' ? (
        <SignForm order={order} deliveryId={deliveryId} signedSides={value.signedSides} />
      ) : (
        <p className="note">{words.hands.receiving.deliveryCancelled(value.number)}</p>
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
