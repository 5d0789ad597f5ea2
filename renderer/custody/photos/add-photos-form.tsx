import { useState } from 'react'
import {
  addedPhotoMoments,
  addedPhotosMax,
  assetPhotosMax,
  photographableStates,
  type AddedPhotoMoment
} from '@shared/contract/custody'
import { Choices } from '../../forms/choices'
import type { Photo } from '../../forms/photo-files'
import { useCommand } from '../../office'
import { useMay } from '../../session'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { Icon } from '../../ui/icon'
import { useKey } from '../../ui/keys'
import { Field } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { TextField } from '../../ui/text-field'
import { words } from '../../words'
import type { Asset } from '../asset-state'
import { PhotoPicker } from '../photo-picker'
import './photos.css'

/** Offered to whoever keeps or receives, while the thing is here. */
export function AddPhotosButton({ asset, onPress }: { asset: Asset; onPress: () => void }) {
  const may = useMay('custody.receive')
  const offered = may && photographableStates.includes(asset.state)
  useKey({ keys: 'Alt+A', words: words.photos.add, enabled: offered }, onPress)
  if (!offered) return null
  return (
    <button type="button" className="tool-button" title="Alt+A" onClick={onPress}>
      <Icon name="photo" size={14} /> {words.photos.add}
    </button>
  )
}

/** Photos of a thing that is here, with the moment and the reason. */
export function AddPhotosForm({ asset, onClose }: { asset: Asset; onClose: () => void }) {
  const [moment, setMoment] = useState<AddedPhotoMoment>('ADDED')
  const [reason, setReason] = useState('')
  const [photos, setPhotos] = useState<Photo[]>([])
  const command = useCommand('custody.addPhotos')
  const texts = words.photos
  const room = assetPhotosMax - asset.photos.length
  const ready = photos.length > 0 && reason.trim() !== ''
  const send = async (): Promise<void> => {
    const answer = await command.run({ assetId: asset.assetId, moment, reason: reason.trim(), photos })
    if ('ok' in answer) onClose()
  }
  return (
    <form
      className="work-form add-photos"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) void send()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onClose()
      }}
    >
      <Choices
        label={texts.moment}
        value={moment}
        choices={addedPhotoMoments.map((each) => ({
          value: each,
          title: texts.moments[each],
          note: texts.momentNote[each]
        }))}
        onChange={setMoment}
      />
      <Field label={texts.reason} hint={texts.reasonHint} required>
        <TextField value={reason} onChange={setReason} autoFocus maxLength={300} />
      </Field>
      {room > 0 ? (
        <PhotoPicker photos={photos} onChange={setPhotos} max={Math.min(addedPhotosMax, room)} />
      ) : (
        <p className="field-problem">{texts.full(assetPhotosMax)}</p>
      )}
      <p className="note">{texts.room(asset.photos.length, assetPhotosMax)}</p>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <div className="form-row">
        <PrimaryAction type="submit" icon="photo" keys="Enter" disabled={!ready} running={command.running}>
          {texts.submit(photos.length)}
        </PrimaryAction>
        <SecondaryAction onPress={onClose}>{texts.cancel}</SecondaryAction>
      </div>
    </form>
  )
}
