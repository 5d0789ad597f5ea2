import { useState } from 'react'
import { formatInstant } from '@shared/calendar'
import { useCommand, useQuery } from '../../office'
import { Section } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { ReasonAct } from '../../forms/reason-act'
import { words } from '../../words'
import { doneLines, isOpen, type StockInOrder } from './stock-in-orders'

/** The head's orders that still wait, with what he may call off of them: what has not come, a record nobody signed. */
export function OpenOrders() {
  const { value, refusal, fault } = useQuery(
    'custody.listStockInOrders',
    { openOnly: true },
    { topics: ['custody'] }
  )
  const [openId, setOpenId] = useState<string | null>(null)
  const { receive } = words.custody
  const orders = (value?.orders ?? []).filter(isOpen)
  if (orders.length === 0) return <RefusalNote refusal={refusal} fault={fault} />
  return (
    <Section heading={receive.orders} note={String(orders.length)}>
      {orders.map((order) => (
        <div key={order.orderId}>
          <button
            type="button"
            className="list-row"
            aria-expanded={openId === order.orderId}
            onClick={() => setOpenId(openId === order.orderId ? null : order.orderId)}
          >
            <strong>{order.orderNumber}</strong>
            <small>{receive.progress(doneLines(order), order.lines.length)}</small>
            <small>{order.reason}</small>
            <small>{receive.issuedBy(order.issuedBy, formatInstant(order.issuedAt))}</small>
          </button>
          {openId === order.orderId && <CallOff order={order} />}
        </div>
      ))}
    </Section>
  )
}

function CallOff({ order }: { order: StockInOrder }) {
  const { receiving } = words.hands
  const cancelOrder = useCommand('custody.cancelStockInOrder')
  const cancelDelivery = useCommand('custody.cancelDelivery')
  const { cancelled, orderId } = order
  return (
    <>
      {cancelled && (
        <p className="note">
          {receiving.cancelled(cancelled.by, formatInstant(cancelled.at), cancelled.reason)}
        </p>
      )}
      {!cancelled && order.lines.some(({ state }) => state === 'OPEN') && (
        <ReasonAct
          action={receiving.cancelOrder}
          label={receiving.reason}
          submit={receiving.cancelOrderSubmit}
          command={cancelOrder}
          onSend={async (reason) => 'ok' in (await cancelOrder.run({ orderId, reason }))}
        />
      )}
      {order.deliveries
        .filter(({ state }) => state === 'OPEN')
        .map(({ deliveryId, number }) => (
          <ReasonAct
            key={deliveryId}
            action={`${receiving.cancelDelivery}: ${number}`}
            label={receiving.reason}
            submit={receiving.cancelDeliverySubmit}
            command={cancelDelivery}
            onSend={async (reason) => 'ok' in (await cancelDelivery.run({ deliveryId, reason }))}
          />
        ))}
    </>
  )
}
