import { useState } from 'react'
import { placeKindsForAssets, signatureWays } from '@shared/contract/custody'
import { useCommand } from '../../office'
import { useWho } from '../../session'
import { PrimaryAction } from '../../ui/action-button'
import { Icon } from '../../ui/icon'
import { RefusalNote } from '../../ui/refusal-note'
import { useScan } from '../../ui/scanning'
import { Choices } from '../../forms/choices'
import { SignatureField } from '../../forms/signature-field'
import { words } from '../../words'
import { LineField } from '../lending/label-scan'
import { PhotoPicker } from '../photo-picker'
import type { StoragePlace } from '../store-map'
import { Band, useSaying } from '../storing/band'
import {
  beginHandOver,
  handOverInput,
  handOverLacks,
  type Going,
  type HandOverDraft,
  type Transfer
} from './hand-over-draft'

/** Bodies sign by hand, on the screen or on paper: a finger or a refusal hands nothing over. */
const bodyWays = signatureWays.filter((way) => way === 'SCREEN' || way === 'PAPER')

/** The hand-over itself: labels and cells by the scanner in any order, the state of each, photos, signatures, stamps. */
export function HandOverForm({
  transfer,
  places,
  active,
  onSaid
}: {
  transfer: Transfer
  places: readonly StoragePlace[]
  active: boolean
  onSaid: (said: string) => void
}) {
  const { keepers, lacks: lackWords } = words.hands
  const command = useCommand('custody.transferHolding')
  const { user } = useWho()
  const [draft, setDraft] = useState(() => beginHandOver(transfer, user.fullName))
  const lacks = handOverLacks(draft, transfer)
  const change = (part: Partial<HandOverDraft>): void => {
    command.clear()
    setDraft((before) => ({ ...before, ...part }))
  }
  const put = (item: Going): void =>
    change({ items: draft.items.map((each) => (each.assetId === item.assetId ? item : each)) })
  const said = useHandScans({ transfer, places, active, draft, onChange: change })
  const send = async (): Promise<void> => {
    if (lacks.length > 0) return
    const answer = await command.run(handOverInput(draft, transfer))
    if ('ok' in answer) onSaid(keepers.done(answer.ok.recordNumber))
  }
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h3>{keepers.handHeading}</h3>
      <p className="note">{keepers.scan}</p>
      <Band said={said} />
      {draft.items.map((item) => (
        <GoingFields key={item.assetId} item={item} transfer={transfer} places={places} onChange={put} />
      ))}
      <LineField
        label={keepers.place}
        hint={keepers.placeHint}
        value={draft.place}
        onChange={(place) => change({ place })}
      />
      <PhotoPicker photos={draft.photos} onChange={(photos) => change({ photos })} />
      <Signatures draft={draft} onChange={change} />
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      {lacks.length > 0 && (
        <p className="note">{lackWords(lacks.map((step) => keepers.steps[step]).join(', '))}</p>
      )}
      <PrimaryAction
        type="submit"
        icon="handover"
        keys="Enter"
        disabled={lacks.length > 0}
        running={command.running}
      >
        {keepers.submit2(draft.items.filter(({ left }) => !left).length)}
      </PrimaryAction>
    </form>
  )
}

/** A label ticks its thing; a cell takes the thing that was read last. */
function useHandScans({
  transfer,
  places,
  active,
  draft,
  onChange
}: {
  transfer: Transfer
  places: readonly StoragePlace[]
  active: boolean
  draft: HandOverDraft
  onChange: (part: Partial<HandOverDraft>) => void
}) {
  const { keepers } = words.hands
  const { said, say } = useSaying()
  const [last, setLast] = useState<string | null>(null)
  useScan(({ tag, parts }) => {
    if (!active || !tag) return false
    if (parts?.type === 'asset') {
      const item = draft.items.find((each) => each.tag === tag)
      if (!item) {
        say('red', keepers.wrong, tag)
        return true
      }
      setLast(item.assetId)
      onChange({
        items: draft.items.map((each) => (each === item ? { ...each, read: true, left: false } : each))
      })
      say('green', keepers.right, item.name)
      return true
    }
    const place = places.find((each) => each.tag === tag)
    if (!place || transfer.to.holding !== 'OWN_STORE' || !placeKindsForAssets.includes(place.kind))
      return false
    onChange({
      items: draft.items.map((each) => (each.assetId === last ? { ...each, placeTag: tag } : each))
    })
    say('green', keepers.putIn, place.path)
    return true
  })
  return said
}

function GoingFields({
  item,
  transfer,
  places,
  onChange
}: {
  item: Going
  transfer: Transfer
  places: readonly StoragePlace[]
  onChange: (item: Going) => void
}) {
  const { keepers } = words.hands
  const { seal, sealIntact, sealBroken } = words.lending
  const cell = places.find(({ tag }) => tag === item.placeTag)
  return (
    <fieldset className="holder-form">
      <legend>{item.name}</legend>
      <p className={item.read ? 'identity-read' : 'note'} role="status">
        <Icon name={item.read ? 'done' : 'circle'} /> {item.read ? keepers.read : keepers.unread}
        {transfer.to.holding === 'OWN_STORE' && ` · ${keepers.putIn}: ${cell?.path ?? keepers.putInNone}`}
      </p>
      {!item.left && (
        <>
          {item.sealNumber !== null && (
            <Choices
              label={seal(item.sealNumber)}
              value={item.seal}
              onChange={(said) => onChange({ ...item, seal: said })}
              choices={[
                { value: 'intact', title: sealIntact },
                { value: 'broken', title: sealBroken }
              ]}
            />
          )}
          <LineField
            label={keepers.condition}
            hint=""
            value={item.condition}
            onChange={(condition) => onChange({ ...item, condition })}
          />
        </>
      )}
      <button type="button" className="text-action" onClick={() => onChange({ ...item, left: !item.left })}>
        {item.left ? keepers.take : keepers.leave}
      </button>
    </fieldset>
  )
}

function Signatures({
  draft,
  onChange
}: {
  draft: HandOverDraft
  onChange: (part: Partial<HandOverDraft>) => void
}) {
  const { keepers } = words.hands
  return (
    <div className="signatures">
      <SignatureField
        label={keepers.giver}
        stamp
        identity
        ways={bodyWays}
        value={draft.giver}
        onChange={(giver) => onChange({ giver })}
      />
      <SignatureField
        label={keepers.receiver}
        stamp
        identity
        ways={bodyWays}
        value={draft.receiver}
        onChange={(receiver) => onChange({ receiver })}
      />
      {draft.officer && (
        <SignatureField
          label={keepers.officer}
          ways={bodyWays}
          value={draft.officer}
          onChange={(officer) => onChange({ officer })}
        />
      )}
    </div>
  )
}
