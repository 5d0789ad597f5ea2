import { useState, type ReactNode } from 'react'
import { formatInstant } from '@shared/calendar'
import { Papers } from '../../documents/papers'
import { office, useCommand, useQuery } from '../../office'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { Icon } from '../../ui/icon'
import { Field } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { useScan } from '../../ui/scanning'
import { TextField } from '../../ui/text-field'
import { Choices } from '../../forms/choices'
import { DoneNote } from '../../forms/done-note'
import { words, wordsOfRefusal } from '../../words'
import type { ModeProps } from '../mode-props'
import type { StoragePlace } from '../store-map'
import { Band, useSaying } from './band'
import './storing.css'

interface Ordered {
  assetId: string
  name: string
  placePath: string
}

/** The head's order to move assets to another warehouse, and the orders that are still open. */
export function MoveOrderPanel({ asset, places, active }: ModeProps) {
  const { order } = words.storing
  const { said, say } = useSaying()
  const [things, setThings] = useState<readonly Ordered[]>([])
  const add = (thing: Ordered): void =>
    setThings((before) =>
      before.some(({ assetId }) => assetId === thing.assetId) ? before : [...before, thing]
    )
  useScan(async ({ tag, parts }) => {
    if (!active || !tag || parts?.type !== 'asset') return false
    const answer = await office.call('custody.getAsset', { tag })
    if ('ok' in answer) {
      add(answer.ok)
      say('green', words.storing.move.collected, answer.ok.name)
    } else if ('refusal' in answer) say('red', words.storing.move.failed, wordsOfRefusal(answer.refusal).what)
    return true
  })
  return (
    <section className="mode-panel">
      <header className="mode-head">
        <h1>{order.heading}</h1>
        <span className="note">{order.note}</span>
      </header>
      <Band said={said} />
      <OrderForm
        things={things}
        places={places}
        onRemove={(assetId) => setThings((before) => before.filter((each) => each.assetId !== assetId))}
        onDone={() => setThings([])}
        addOpen={
          asset && (
            <SecondaryAction icon="plus" onPress={() => add(asset)}>
              {order.addOpen(asset.name)}
            </SecondaryAction>
          )
        }
      />
      <OpenOrders />
    </section>
  )
}

function OrderForm({
  things,
  places,
  onRemove,
  onDone,
  addOpen
}: {
  things: readonly Ordered[]
  places: readonly StoragePlace[]
  onRemove: (assetId: string) => void
  onDone: () => void
  addOpen: ReactNode
}) {
  const { order } = words.storing
  const command = useCommand('custody.orderMove')
  const warehouses = places.filter(({ kind }) => kind === 'WAREHOUSE')
  const [to, setTo] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [made, setMade] = useState<{ orderId: string; orderNumber: string } | null>(null)
  const ready = things.length > 0 && to !== null && reason.trim() !== ''
  const send = async (): Promise<void> => {
    if (to === null) return
    const answer = await command.run({
      toWarehouseId: to,
      assetIds: things.map(({ assetId }) => assetId),
      reason
    })
    if (!('ok' in answer)) return
    setMade(answer.ok)
    setReason('')
    onDone()
  }
  if (warehouses.length < 2) return <p className="note mode-done">{order.onlyWarehouse}</p>
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) void send()
      }}
    >
      {made && (
        <DoneNote title={order.done(made.orderNumber)}>
          <Papers subject={`moveOrder:${made.orderId}`} />
        </DoneNote>
      )}
      <ThingsToMove things={things} onRemove={onRemove} />
      {addOpen}
      <Choices
        label={order.to}
        value={to}
        choices={warehouses.map(({ placeId, name }) => ({ value: placeId, title: name }))}
        onChange={setTo}
      />
      <Field label={order.reason} hint={order.reasonHint} required>
        <TextField value={reason} onChange={setReason} maxLength={300} />
      </Field>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <PrimaryAction type="submit" icon="stamp" keys="Enter" disabled={!ready} running={command.running}>
        {order.submit(things.length)}
      </PrimaryAction>
    </form>
  )
}

function ThingsToMove({
  things,
  onRemove
}: {
  things: readonly Ordered[]
  onRemove: (assetId: string) => void
}) {
  const { order } = words.storing
  return (
    <Field label={order.assets} hint={order.scanHint}>
      <ul className="ordered-things">
        {things.map(({ assetId, name, placePath }) => (
          <li key={assetId}>
            <span>{name}</span>
            <small>{placePath}</small>
            <button
              type="button"
              className="text-action"
              aria-label={order.remove(name)}
              onClick={() => onRemove(assetId)}
            >
              <Icon name="minus" size={14} />
            </button>
          </li>
        ))}
      </ul>
    </Field>
  )
}

function OpenOrders() {
  const { order } = words.storing
  const { value, refusal, fault } = useQuery('custody.listMoveOrders', { openOnly: true })
  const cancel = useCommand('custody.cancelMoveOrder')
  const [cancelled, setCancelled] = useState<{ orderId: string; reason: string } | null>(null)
  return (
    <div className="mode-tally">
      <h3>{order.open}</h3>
      <RefusalNote refusal={refusal ?? cancel.refusal} fault={fault ?? cancel.fault} />
      {value?.orders.length === 0 && <p className="note">{order.none}</p>}
      <ol>
        {value?.orders.map((each) => (
          <li key={each.orderId} className="open-order">
            <Icon name="stamp" size={14} />
            <span>
              {each.orderNumber} → {each.toWarehouseName}
              <small>
                {each.reason} · {each.issuedBy}, {formatInstant(each.issuedAt)}
              </small>
              {cancelled?.orderId === each.orderId && (
                <TextField
                  aria-label={order.cancelReason}
                  placeholder={order.cancelReason}
                  value={cancelled.reason}
                  autoFocus
                  onChange={(reason) => setCancelled({ orderId: each.orderId, reason })}
                />
              )}
            </span>
            <b>{order.progress(each.movedCount, each.assetCount)}</b>
            <button
              type="button"
              className="text-action"
              onClick={() => {
                if (cancelled?.orderId !== each.orderId) setCancelled({ orderId: each.orderId, reason: '' })
                else if (cancelled.reason.trim() !== '')
                  void cancel.run(cancelled).then((answer) => 'ok' in answer && setCancelled(null))
              }}
            >
              {order.cancel}
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}
