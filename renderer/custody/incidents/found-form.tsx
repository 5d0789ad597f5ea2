import { useState } from 'react'
import { useCommand } from '../../office'
import { PrimaryAction } from '../../ui/action-button'
import { Icon } from '../../ui/icon'
import { RefusalNote } from '../../ui/refusal-note'
import { ScanField } from '../../ui/scan-field'
import { words } from '../../words'
import type { Asset } from '../asset-state'
import { LabelScan, LineField } from '../lending/label-scan'
import type { Photo } from '../photo-files'
import { PhotoPicker } from '../photo-picker'
import type { StoragePlace } from '../store-map'
import type { Incident } from './incident-state'

/** The thing is in hand: its own label, then the place; or the word of whoever holds it. The head confirms. */
export function FoundForm({
  incident,
  asset,
  places
}: {
  incident: Incident
  asset: Asset
  places: readonly StoragePlace[]
}) {
  const command = useCommand('custody.noteFound')
  const [scannedTag, setScannedTag] = useState('')
  const [placeTag, setPlaceTag] = useState<string | null>(null)
  const [document, setDocument] = useState('')
  const [photos, setPhotos] = useState<Photo[]>([])
  const { found } = words.incidents
  const here = asset.placeId !== null
  const proved = here ? scannedTag === asset.tag && placeTag !== null : document.trim() !== ''
  const whole = proved && photos.length > 0
  const send = (): void => {
    if (!whole) return
    void command.run({
      incidentId: incident.incidentId,
      read: here && placeTag !== null ? { tag: scannedTag, placeTag } : null,
      document: document.trim(),
      photos
    })
  }
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <h3>{found.heading}</h3>
      <p className="note">{here ? found.hint : found.hintElsewhere}</p>
      {here ? (
        <>
          <LabelScan tag={asset.tag} name={asset.name} value={scannedTag} onRead={setScannedTag} />
          {scannedTag === asset.tag && <PlaceScan places={places} value={placeTag} onRead={setPlaceTag} />}
        </>
      ) : (
        <LineField label={found.document} hint={found.documentHint} value={document} onChange={setDocument} />
      )}
      <PhotoPicker photos={photos} onChange={setPhotos} />
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <PrimaryAction type="submit" icon="tag" keys="Enter" disabled={!whole} running={command.running}>
        {found.submit}
      </PrimaryAction>
    </form>
  )
}

function PlaceScan({
  places,
  value,
  onRead
}: {
  places: readonly StoragePlace[]
  value: string | null
  onRead: (tag: string) => void
}) {
  const { found } = words.incidents
  const place = places.find(({ tag }) => tag === value)
  return (
    <div className="identity-scan">
      <ScanField
        label={found.place}
        placeholder={found.placeHint}
        accept={({ tag }) => {
          const read = places.find((each) => each.tag === tag)
          if (!read) return false
          onRead(read.tag)
          return true
        }}
      />
      <p className={place ? 'identity-read' : 'note'} role="status">
        <Icon name={place ? 'done' : 'warehouse'} /> {place ? place.path : found.placeNone}
      </p>
    </div>
  )
}
