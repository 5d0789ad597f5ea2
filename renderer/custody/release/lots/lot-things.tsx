import { useState } from 'react'
import { useCommand } from '../../../office'
import { StateTag } from '../../../ui/state-tag'
import type { Photo } from '../../../forms/photo-files'
import { words } from '../../../words'
import { CancelLine } from '../../lots/cancel-order'
import { SealSaid } from '../../lots/seal-said'
import { ThingList, ThingRow } from '../../lots/thing-list'
import { PhotoPicker } from '../../photo-picker'
import type { Lot, LotHandOver, LotThing } from './lot-hand-over'

const ownPhotosMax = 2

/** The things of a lot in their order; while it is handed over also what was read and said of each. */
export function LotThings({
  lot,
  draft,
  onChange
}: {
  lot: Lot
  draft?: LotHandOver
  onChange?: (change: Partial<LotHandOver>) => void
}) {
  return (
    <ThingList count={lot.going || lot.asked}>
      {lot.things.map((thing) => (
        <ThingRow key={thing.releaseId} asset={thing.asset} removed={thing.reason !== null}>
          <ThingState thing={thing} read={draft?.read[thing.releaseId] === thing.asset.tag} />
          {thing.state === 'APPROVED' && draft && onChange && (
            <Said thing={thing} draft={draft} onChange={onChange} />
          )}
          {thing.state === 'APPROVED' && <CancelThis releaseId={thing.releaseId} />}
        </ThingRow>
      ))}
    </ThingList>
  )
}

function ThingState({ thing, read }: { thing: LotThing; read: boolean }) {
  const { handOver: label } = words.lots
  if (thing.reason !== null) return <StateTag tone="neutral" word={label.takenOut(thing.reason)} />
  if (thing.state !== 'APPROVED') {
    return <StateTag tone="neutral" word={words.names.releaseStateWords[thing.state]} />
  }
  const { council } = words.release
  return <StateTag tone={read ? 'green' : 'neutral'} word={read ? label.read : council.unread} />
}

/** What is said of one thing: its seal, and photos of it alone. */
function Said({
  thing: { releaseId, asset },
  draft,
  onChange
}: {
  thing: LotThing
  draft: LotHandOver
  onChange: (change: Partial<LotHandOver>) => void
}) {
  const { handOver: label } = words.lots
  const [asked, setAsked] = useState(false)
  const setPhotos = (photos: Photo[]): void => onChange({ own: { ...draft.own, [releaseId]: photos } })
  return (
    <div className="lot-thing-said">
      {asset.sealNumber !== null && (
        <SealSaid
          sealNumber={asset.sealNumber}
          whole={draft.seals[releaseId]}
          onSay={(whole) => onChange({ seals: { ...draft.seals, [releaseId]: whole } })}
        />
      )}
      {asked ? (
        <PhotoPicker photos={draft.own[releaseId] ?? []} onChange={setPhotos} max={ownPhotosMax} />
      ) : (
        <button type="button" className="text-action" onClick={() => setAsked(true)}>
          {label.ownPhoto(asset.name)}
        </button>
      )}
    </div>
  )
}

function CancelThis({ releaseId }: { releaseId: string }) {
  const command = useCommand('custody.cancelRelease')
  return <CancelLine {...command} onCancel={(reason) => void command.run({ releaseId, reason })} />
}
