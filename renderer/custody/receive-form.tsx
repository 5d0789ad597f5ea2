import { useState } from 'react'
import { assetKinds } from '@shared/contract/custody'
import type { InputOf, OutputOf } from '@shared/contract'
import { formatDong } from '@shared/money'
import { Papers } from '../documents/papers'
import { useCommand } from '../office'
import { PrimaryAction } from '../ui/action-button'
import { EmptyState } from '../ui/empty-state'
import { Icon } from '../ui/icon'
import { MoneyField } from '../ui/money-field'
import { Field } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { TagText } from '../ui/tag-text'
import { TextField } from '../ui/text-field'
import { Choices } from '../work/choices'
import { DoneNote } from '../work/done-note'
import { words } from '../words'
import type { Photo } from './photo-files'
import { PhotoPicker } from './photo-picker'
import type { OrderLine, StockInOrder } from './stock-in-orders'
import type { StoragePlace } from './store-map'

type Kind = InputOf<'custody.receiveAsset'>['kind']

interface Typed {
  kind: Kind
  condition: string
  sealNumber: string
  bookPrice: string
  photos: Photo[]
}

interface Received extends Pick<OutputOf<'custody.receiveAsset'>, 'assetId' | 'tag'> {
  name: string
}

const nothingTyped: Typed = { kind: 'ORDINARY', condition: '', sealNumber: '', bookPrice: '', photos: [] }

function assetOf({ name, unit, quantity, lineNumber }: OrderLine, typed: Typed) {
  return {
    lineNumber,
    name,
    unit,
    quantity,
    kind: typed.kind,
    condition: typed.condition.trim(),
    sealNumber: typed.sealNumber.trim() === '' ? null : typed.sealNumber.trim(),
    bookPriceDong: typed.bookPrice === '' ? '0' : typed.bookPrice,
    photos: typed.photos
  }
}

/** One line of an order becomes one asset. The cell is the one selected on the map, by scan or by hand. */
export function ReceiveForm({
  order,
  line,
  cell,
  onReceived
}: {
  order: StockInOrder
  line: OrderLine | null
  cell: StoragePlace | null
  onReceived: () => void
}) {
  const [typed, setTyped] = useState(nothingTyped)
  const [received, setReceived] = useState<Received | null>(null)
  const command = useCommand('custody.receiveAsset')
  const change = (part: Partial<Typed>): void => {
    setTyped({ ...typed, ...part })
    command.clear()
  }
  const send = async (): Promise<void> => {
    if (!line || !cell) return
    const answer = await command.run({
      orderId: order.orderId,
      ...assetOf(line, typed),
      placeId: cell.placeId
    })
    if (!('ok' in answer)) return
    setReceived({ assetId: answer.ok.assetId, tag: answer.ok.tag, name: line.name })
    setTyped({ ...nothingTyped, kind: typed.kind })
    onReceived()
  }
  const { receive } = words.custody
  return (
    <>
      {received && <ReceivedNote received={received} />}
      {line ? (
        <form
          className="work-form"
          key={line.lineNumber}
          onSubmit={(event) => {
            event.preventDefault()
            void send()
          }}
        >
          <LineHead line={line} />
          <LineFields typed={typed} onChange={change} />
          <PlaceChosen cell={cell} />
          <PhotoPicker photos={typed.photos} onChange={(photos) => change({ photos })} />
          <RefusalNote refusal={command.refusal} fault={command.fault} />
          <PrimaryAction
            type="submit"
            icon="tag"
            keys="Enter"
            disabled={!cell || typed.condition.trim() === ''}
            running={command.running}
          >
            {receive.submit}
          </PrimaryAction>
        </form>
      ) : (
        <EmptyState icon="done" title={receive.allDone} hint={receive.allDoneHint} />
      )}
    </>
  )
}

function LineHead({ line }: { line: OrderLine }) {
  const { receive } = words.custody
  return (
    <div className="line-head">
      <span className="note">{receive.line(line.lineNumber)}</span>
      <h1>
        {line.name} <small>{receive.amount(formatDong(String(line.quantity)), line.unit)}</small>
      </h1>
      <p className="note">{receive.same}</p>
    </div>
  )
}

function LineFields({ typed, onChange }: { typed: Typed; onChange: (part: Partial<Typed>) => void }) {
  const { receive, kinds } = words.custody
  return (
    <>
      <Field label={receive.condition} required>
        <TextField
          value={typed.condition}
          onChange={(condition) => onChange({ condition })}
          placeholder={receive.conditionHint}
          maxLength={300}
          autoFocus
        />
      </Field>
      <Choices
        label={receive.kind}
        choices={assetKinds.map((value) => ({ value, title: kinds[value] }))}
        value={typed.kind}
        onChange={(kind) => onChange({ kind })}
      />
      <div className="work-pair">
        <Field label={receive.seal} hint={receive.sealHint}>
          <TextField
            value={typed.sealNumber}
            onChange={(sealNumber) => onChange({ sealNumber })}
            maxLength={40}
          />
        </Field>
        <MoneyField
          label={receive.bookPrice}
          value={typed.bookPrice}
          onChange={(bookPrice) => onChange({ bookPrice })}
        />
      </div>
    </>
  )
}

function PlaceChosen({ cell }: { cell: StoragePlace | null }) {
  const { receive } = words.custody
  return (
    <div className="place-chosen" role="status">
      <span className="field-label">{receive.place}</span>
      <p className={cell ? 'set' : undefined}>
        <Icon name={cell ? 'done' : 'scan'} size={18} />
        {cell ? cell.path : receive.placeNone}
      </p>
    </div>
  )
}

function ReceivedNote({ received }: { received: Received }) {
  return (
    <div className="received">
      <DoneNote title={`${words.custody.receive.done} ${received.name}`}>
        <TagText tag={received.tag} />
      </DoneNote>
      <Papers subject={`asset:${received.assetId}`} />
    </div>
  )
}
