import { useState } from 'react'
import type { OutputOf } from '@shared/contract'
import { formatInstant } from '@shared/calendar'
import { formatDong } from '@shared/money'
import { Papers } from '../../documents/papers'
import { useQuery } from '../../office'
import { SecondaryAction } from '../../ui/action-button'
import { EmptyState } from '../../ui/empty-state'
import { Icon } from '../../ui/icon'
import { RefusalNote } from '../../ui/refusal-note'
import { useScan } from '../../ui/scanning'
import { words } from '../../words'
import { tagTail } from '../custody-subject'
import type { ModeProps } from '../mode-props'
import { Band } from './band'
import { carryTally, type MoveOrder, type OrderLine } from './carry-order'
import { CarryFinish } from './carry-finish'
import { useCarryOrder } from './use-carry-order'
import './storing.css'

type Waiting = OutputOf<'custody.listMoveOrders'>['orders'][number]

const figure = (count: number): string => formatDong(String(count))

/** The keeper's side of an order to another warehouse: which wait for him, and carrying one out by scans. */
export function CarryPanel(props: ModeProps) {
  const [orderId, setOrderId] = useState<string | null>(null)
  if (orderId === null) return <OrdersToCarry active={props.active} onBegin={setOrderId} />
  return <CarryOut key={orderId} orderId={orderId} given={props} onBack={() => setOrderId(null)} />
}

function OrdersToCarry({ active, onBegin }: { active: boolean; onBegin: (orderId: string) => void }) {
  const { value, refusal, fault } = useQuery('custody.listMoveOrders', active ? { openOnly: true } : null, {
    keepFormer: true
  })
  const texts = words.carrying
  return (
    <section className="mode-panel">
      <header className="mode-head">
        <h1>{texts.heading}</h1>
        <span className="note">{texts.note}</span>
      </header>
      <RefusalNote refusal={refusal} fault={fault} />
      {value?.orders.length === 0 && <EmptyState icon="stamp" title={texts.none} hint={texts.noneHint} />}
      <div className="mode-tally">
        <ol>
          {value?.orders.map((order, index) => (
            <OrderToCarry key={order.orderId} order={order} first={index === 0} onBegin={onBegin} />
          ))}
        </ol>
      </div>
    </section>
  )
}

function OrderToCarry({
  order,
  first,
  onBegin
}: {
  order: Waiting
  first: boolean
  onBegin: (orderId: string) => void
}) {
  const texts = words.carrying
  return (
    <li className="open-order">
      <Icon name="stamp" size={14} />
      <span>
        {texts.order(order.orderNumber, order.toWarehouseName)}
        <small>
          {order.reason} · {texts.issued(order.issuedBy, formatInstant(order.issuedAt))}
        </small>
      </span>
      <b>{texts.progress(figure(order.movedCount), figure(order.assetCount))}</b>
      <SecondaryAction
        {...(first ? { keys: 'Enter', words: texts.begin } : {})}
        onPress={() => onBegin(order.orderId)}
      >
        {texts.begin}
      </SecondaryAction>
    </li>
  )
}

function CarryOut({ orderId, given, onBack }: { orderId: string; given: ModeProps; onBack: () => void }) {
  const { value: order, refusal, fault } = useQuery('custody.getMoveOrder', { orderId })
  const texts = words.carrying
  return (
    <section className="mode-panel">
      <RefusalNote refusal={refusal} fault={fault} />
      {order && (
        <header className="mode-head">
          <h1>{texts.order(order.orderNumber, order.toWarehouseName)}</h1>
          <span className="note">{order.reason}</span>
        </header>
      )}
      {order?.byCaller && <p className="note">{texts.ownOrder}</p>}
      {order && !order.byCaller && <Carrying order={order} given={given} />}
      <div className="carry-paper">
        <h3>{texts.paper}</h3>
        <Papers subject={`moveOrder:${orderId}`} />
      </div>
      <footer className="mode-foot two">
        <SecondaryAction onPress={onBack}>{texts.back}</SecondaryAction>
      </footer>
    </section>
  )
}

function Carrying({ order, given }: { order: MoveOrder; given: ModeProps }) {
  const { places, active, onShowPlace } = given
  const carry = useCarryOrder({ order, places, onMoved: onShowPlace })
  useScan((scan) => {
    if (!active || !scan.tag) return false
    if (!['asset', 'storagePlace', 'container'].includes(scan.parts?.type ?? '')) return false
    carry.hear(scan)
    return true
  })
  const texts = words.carrying
  const tally = carryTally(order.lines, carry.held)
  const inHand = order.lines.filter(({ assetId }) => carry.held.includes(assetId))
  const left = order.lines.filter(({ assetId, movedAt }) => movedAt === null && !carry.held.includes(assetId))
  return (
    <>
      <Band said={carry.said} />
      <header className="run-tally" role="status">
        <strong>{texts.tally(figure(tally.held), figure(tally.moved), figure(tally.left))}</strong>
        <progress max={order.lines.length} value={tally.moved} />
      </header>
      <div className="mode-next">
        <Icon name="scan" size={24} />
        <strong>{inHand.length > 0 ? texts.scanPlace(figure(inHand.length)) : texts.scanThing}</strong>
        <p className="note">{texts.scanThingHint}</p>
      </div>
      <RefusalNote refusal={null} fault={carry.fault} />
      <Lines heading={texts.held} lines={inHand} onDrop={carry.drop} />
      <Lines heading={texts.toMove} lines={left} />
      {tally.left === 0 && tally.held === 0 && <p className="note">{texts.whole}</p>}
      <CarryFinish acts={carry.acts} onFinished={carry.forgetActs} />
    </>
  )
}

function Lines({
  heading,
  lines,
  onDrop
}: {
  heading: string
  lines: readonly OrderLine[]
  onDrop?: (assetId: string) => void
}) {
  if (lines.length === 0) return null
  return (
    <div className="mode-tally carry-lines">
      <h3>
        {heading} <span className="note">{figure(lines.length)}</span>
      </h3>
      <ol>
        {lines.map(({ assetId, name, tag, placePath }) => (
          <li key={assetId}>
            <Icon name="tag" size={14} /> <span>{name}</span> <small>{tagTail(tag)}</small> <b>{placePath}</b>
            {onDrop && (
              <button
                type="button"
                className="text-action"
                aria-label={words.carrying.drop(name)}
                onClick={() => onDrop(assetId)}
              >
                <Icon name="minus" size={14} />
              </button>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}
