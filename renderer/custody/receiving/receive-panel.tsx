import './receiving.css'
import { useState } from 'react'
import { useQuery } from '../../office'
import { EmptyState } from '../../ui/empty-state'
import { RefusalNote } from '../../ui/refusal-note'
import { words } from '../../words'
import type { StoragePlace } from '../store-map'
import { DeliveryPanel } from './delivery-panel'
import { OrderCard } from './order-card'
import { ReceivedNote, ReceiveForm, type Received, type StoreAround } from './receive-form'
import type { ReceiveStep } from './receive-step'
import { isOpen, lineToReceive, linesForRecord, type StockInOrder } from './stock-in-orders'

/** Receiving against the head's orders: which order, line after line, then the record that both sides sign. */
export function ReceivePanel({
  cell,
  places,
  active,
  onShowPlace,
  onLabels
}: {
  cell: StoragePlace | null
  places: readonly StoragePlace[]
  active: boolean
  /** Chooses a place on the map, as a scan of it would. */
  onShowPlace: (place: StoragePlace) => void
  /** Goes to reading the labels back, which follows a signed record. */
  onLabels: () => void
}) {
  // Orders that this turn began stay in sight when their last record is signed.
  const { value, refusal, fault } = useQuery('custody.listStockInOrders', { openOnly: false })
  const [orderId, setOrderId] = useState<string | null>(null)
  const [step, setStep] = useState<ReceiveStep>({ line: null })
  const { receive } = words.custody
  const open = (value?.orders ?? []).filter((order) => order.orderId === orderId || isOpen(order))
  const order = open.find((each) => each.orderId === orderId) ?? open.at(-1) ?? null
  if (value && !order) {
    return <EmptyState icon="box" title={receive.noOrders} hint={receive.noOrdersHint} />
  }
  const go = (chosen: StockInOrder, next: ReceiveStep): void => {
    setOrderId(chosen.orderId)
    setStep(next)
  }
  return (
    <section className="receive">
      <aside className="receive-orders">
        <header>
          <h2>{receive.heading}</h2>
          <span className="note">{receive.orders}</span>
        </header>
        <RefusalNote refusal={refusal} fault={fault} />
        {[...open].reverse().map((each) => (
          <OrderCard
            key={each.orderId}
            order={each}
            current={each === order}
            step={each === order ? shownStep(each, step) : null}
            onStep={(next) => go(each, next)}
          />
        ))}
      </aside>
      <div className="receive-work">
        {order && (
          <OrderWork
            key={order.orderId}
            order={order}
            step={shownStep(order, step)}
            store={{ cell, places, onChoose: onShowPlace }}
            active={active}
            onStep={(next) => go(order, next)}
            onLabels={onLabels}
          />
        )}
      </div>
    </section>
  )
}

/** The chosen step while it is to be done, else the next one: a line, a record to number, a record to sign. */
function shownStep(order: StockInOrder, step: ReceiveStep): ReceiveStep {
  if ('delivery' in step && (step.delivery !== null || linesForRecord(order).length > 0)) return step
  const line = lineToReceive(order, 'line' in step ? step.line : null)
  if (line) return { line: line.lineNumber }
  if (linesForRecord(order).length > 0) return { delivery: null }
  const unsigned = order.deliveries.find(({ state }) => state === 'OPEN') ?? order.deliveries.at(-1)
  return { delivery: unsigned?.deliveryId ?? null }
}

function OrderWork({
  order,
  step,
  store,
  active,
  onStep,
  onLabels
}: {
  order: StockInOrder
  step: ReceiveStep
  store: StoreAround
  active: boolean
  onStep: (step: ReceiveStep) => void
  onLabels: () => void
}) {
  const [received, setReceived] = useState<Received | null>(null)
  if ('delivery' in step) {
    return (
      <DeliveryPanel
        order={order}
        deliveryId={step.delivery}
        onOpened={(deliveryId) => onStep({ delivery: deliveryId })}
        onLabels={active ? onLabels : null}
      />
    )
  }
  const line = lineToReceive(order, step.line)
  return (
    <>
      {received && <ReceivedNote received={received} />}
      {line && (
        <ReceiveForm
          key={line.lineNumber}
          order={order}
          line={line}
          store={store}
          active={active}
          onReceived={(done) => {
            setReceived(done)
            onStep({ line: null })
          }}
          onRejected={() => {
            setReceived(null)
            onStep({ line: null })
          }}
        />
      )}
    </>
  )
}
