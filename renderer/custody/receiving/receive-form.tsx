import { useState } from 'react'
import type { OutputOf } from '@shared/contract'
import { kindsNeverInOwnStore } from '@shared/contract/custody'
import { Papers } from '../../documents/papers'
import { useCommand } from '../../office'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { Icon } from '../../ui/icon'
import { MoneyField } from '../../ui/money-field'
import { RefusalNote } from '../../ui/refusal-note'
import { TagText } from '../../ui/tag-text'
import { DoneNote } from '../../forms/done-note'
import { words } from '../../words'
import { PhotoPicker } from '../photo-picker'
import type { StoragePlace } from '../store-map'
import { DifferencePapers } from './difference-papers'
import { KindDetails } from './kind-details'
import { LineCompare } from './line-compare'
import { OriginFile } from './origin-file'
import { PackageContents } from './package-contents'
import { PlaceChoice } from './place-choice'
import {
  differencesOf,
  draftOf,
  receiptOf,
  receiveLacks,
  type ReceiveDraft,
  type ReceiveLack
} from './receive-draft'
import { RejectForm } from './reject-form'
import type { OrderLine, StockInOrder } from './stock-in-orders'

export type Received = Pick<OutputOf<'custody.receiveAsset'>, 'assetId' | 'tag'> & { name: string }

/** The store around the form: what is chosen in it, and the way to choose another place. */
export interface StoreAround {
  cell: StoragePlace | null
  places: readonly StoragePlace[]
  onChoose: (place: StoragePlace) => void
}

/** One line of an order, looked at beside its record: taken in, with papers if it differs, or refused. */
export function ReceiveForm({
  order,
  line,
  store,
  active,
  onReceived,
  onRejected
}: {
  order: StockInOrder
  line: OrderLine
  store: StoreAround
  active: boolean
  onReceived: (received: Received) => void
  onRejected: () => void
}) {
  const [draft, setDraft] = useState(() => draftOf(line))
  const [isRefusing, setRefusing] = useState(false)
  const command = useCommand('custody.receiveAsset')
  const isOwn = order.holding === 'OWN_STORE'
  const placeId = isOwn ? (store.cell?.placeId ?? null) : null
  const ready = receiptOf(line, draft, { orderId: order.orderId, placeId })
  const stored = placeId === null ? 'MISSING' : 'CHOSEN'
  const lacks = receiveLacks(line, draft, isOwn ? stored : 'ELSEWHERE')
  const change = (part: Partial<ReceiveDraft>): void => {
    setDraft({ ...draft, ...part })
    command.clear()
  }
  const send = async (): Promise<void> => {
    if (!ready) return
    const answer = await command.run(ready)
    if ('ok' in answer) onReceived({ assetId: answer.ok.assetId, tag: answer.ok.tag, name: draft.name })
  }
  return (
    <div className="work-form">
      <LineHead order={order} line={line} />
      <form
        className="work-form inner"
        id="receive-line"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <ReceiveFields {...{ order, line, draft, store, active }} onChange={change} />
        <RefusalNote refusal={command.refusal} fault={command.fault} />
      </form>
      {isRefusing ? (
        <RejectForm
          orderId={order.orderId}
          line={line}
          draft={draft}
          onRejected={onRejected}
          onCancel={() => setRefusing(false)}
        />
      ) : (
        <ReceiveFoot
          active={active}
          lacks={lacks}
          running={command.running}
          onReceive={() => void send()}
          onReject={() => setRefusing(true)}
        />
      )}
    </div>
  )
}

function ReceiveFoot({
  active,
  lacks,
  running,
  onReceive,
  onReject
}: {
  active: boolean
  lacks: readonly ReceiveLack[]
  running: boolean
  onReceive: () => void
  onReject: () => void
}) {
  const { receive } = words.custody
  const { check, lackWords } = words.receiving
  return (
    <footer className="receive-foot">
      {lacks.length > 0 && (
        <p className="note">{check.lacks(lacks.map((lack) => lackWords[lack]).join(', '))}</p>
      )}
      <PrimaryAction
        icon="tag"
        keys="Ctrl+S"
        words={receive.submit}
        disabled={!active || lacks.length > 0}
        running={running}
        onPress={onReceive}
      >
        {receive.submit}
      </PrimaryAction>
      <SecondaryAction icon="stop" keys="Alt+K" words={check.reject} disabled={!active} onPress={onReject}>
        {check.reject}
      </SecondaryAction>
    </footer>
  )
}

function ReceiveFields({
  order,
  line,
  draft,
  store,
  active,
  onChange
}: {
  order: StockInOrder
  line: OrderLine
  draft: ReceiveDraft
  store: StoreAround
  active: boolean
  onChange: (part: Partial<ReceiveDraft>) => void
}) {
  const { receive } = words.custody
  const differences = differencesOf(line, draft)
  const isOwn = order.holding === 'OWN_STORE'
  const goesTo =
    isOwn && kindsNeverInOwnStore.includes(draft.kind) ? words.receiving.goesTo[draft.kind] : undefined
  return (
    <>
      <LineCompare line={line} draft={draft} differences={differences} onChange={onChange} />
      {goesTo !== undefined && (
        <p className="field-problem" role="alert">
          {words.receiving.order.notForOwn(words.custody.kinds[draft.kind], goesTo)}
        </p>
      )}
      {differences.length > 0 && (
        <DifferencePapers
          differences={differences}
          proofs={draft.proofs}
          onChange={(proofs) => onChange({ proofs })}
        />
      )}
      <KindDetails draft={draft} onChange={onChange} />
      {draft.seal.trim() !== '' && (
        <PackageContents contents={draft.contents} onChange={(contents) => onChange({ contents })} />
      )}
      <div className="work-pair">
        {isOwn ? (
          <PlaceChoice kind={draft.kind} caseId={order.caseId} active={active} {...store} />
        ) : (
          <KeptBy order={order} />
        )}
        <MoneyField
          label={receive.bookPrice}
          value={draft.bookPrice}
          onChange={(bookPrice) => onChange({ bookPrice })}
        />
      </div>
      {order.source === 'OTHER_OFFICE' && (
        <OriginFile
          name={draft.originBundle?.name ?? ''}
          onChange={(originBundle) => onChange({ originBundle })}
        />
      )}
      <PhotoPicker photos={draft.photos} onChange={(photos) => onChange({ photos })} />
    </>
  )
}

function LineHead({ order, line }: { order: StockInOrder; line: OrderLine }) {
  const { receive } = words.custody
  return (
    <div className="line-head">
      <span className="note">
        {order.orderNumber} · {receive.line(line.lineNumber)}
      </span>
      <h1>
        {line.name} <small>{receive.amount(String(line.quantity), line.unit)}</small>
      </h1>
    </div>
  )
}

function KeptBy({ order }: { order: StockInOrder }) {
  return (
    <div className="place-chosen" role="status">
      <span className="field-label">{words.receiving.holder.label}</span>
      <p className="set">
        <Icon name="building" size={18} />
        {order.holderName}
      </p>
    </div>
  )
}

export function ReceivedNote({ received }: { received: Received }) {
  return (
    <div className="received">
      <DoneNote title={`${words.custody.receive.done} ${received.name}`}>
        <TagText tag={received.tag} />
      </DoneNote>
      <Papers subject={`asset:${received.assetId}`} />
    </div>
  )
}
