import { useState } from 'react'
import { useCommand } from '../../office'
import { Icon } from '../../ui/icon'
import { ScanField } from '../../ui/scan-field'
import { FormFoot } from '../../forms/form-foot'
import { words } from '../../words'
import type { Asset } from '../asset-state'
import { LabelScan, LineField } from '../lending/label-scan'
import type { Photo } from '../../forms/photo-files'
import { PhotoPicker } from '../photo-picker'
import type { StoragePlace } from '../store-map'
import type { Incident } from './incident-state'

/** The thing is in hand: its own label, then the place; or the word of whoever holds it. The head confirms. */
export function FoundForm({
  incident,
  asset,
  places,
  onDone,
  onLeave
}: {
  incident: Incident
  asset: Asset
  places: readonly StoragePlace[]
  onDone: () => void
  /** The way back, where it was opened beside something else. */
  onLeave?: (() => void) | undefined
}) {
  const command = useCommand('custody.noteFound')
  const [scannedTag, setScannedTag] = useState('')
  const [placeTag, setPlaceTag] = useState<string | null>(null)
  const [document, setDocument] = useState('')
  const [photos, setPhotos] = useState<Photo[]>([])
  const { found } = words.incidents
  const here = asset.placeId !== null
  const missing = [
    ...(here && scannedTag !== asset.tag ? [found.missing.label] : []),
    ...(here && placeTag === null ? [found.missing.place] : []),
    ...(!here && document.trim() === '' ? [found.missing.document] : []),
    ...(photos.length === 0 ? [found.missing.photos] : [])
  ]
  const send = async (): Promise<void> => {
    if (missing.length > 0) return
    const answer = await command.run({
      incidentId: incident.incidentId,
      read: here && placeTag !== null ? { tag: scannedTag, placeTag } : null,
      document: document.trim(),
      photos
    })
    if ('ok' in answer) onDone()
  }
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h3>{incident.found === null ? found.heading : found.headingAgain}</h3>
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
      <FormFoot command={command} missing={missing} icon="tag" submit={found.submit} onLeave={onLeave} />
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
