import { useState } from 'react'
import { endedStates } from '@shared/contract/custody'
import { Papers } from '../../documents/papers'
import { office, useCommand } from '../../office'
import { useMay } from '../../session'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { Icon } from '../../ui/icon'
import { RefusalNote } from '../../ui/refusal-note'
import { useScan, type Scan } from '../../ui/scanning'
import { DoneNote } from '../../forms/done-note'
import { words } from '../../words'
import type { Asset } from '../asset-state'
import { LineField } from '../lending/label-scan'
import { Band, useSaying } from '../storing/band'

/** Whether this person may replace the label of this asset: what has gone for good bears none any more, and what is lost gets none. */
function useMayRelabel({ state }: Asset): boolean {
  return useMay('custody.keep') && state !== 'MISSING' && !endedStates.includes(state)
}

export function RelabelButton({ asset, onPress }: { asset: Asset; onPress: () => void }) {
  if (!useMayRelabel(asset)) return null
  return (
    <button type="button" className="tool-button" onClick={onPress}>
      <Icon name="tag" size={14} /> {words.storing.label.relabel}
    </button>
  )
}

/** The old label is void for ever, a new one is printed, and the next step reads it back from the thing. */
export function RelabelForm({ asset, onClose }: { asset: Asset; onClose: () => void }) {
  const command = useCommand('custody.relabelAsset')
  const [reason, setReason] = useState('')
  const [newTag, setNewTag] = useState<string | null>(null)
  const { label } = words.storing
  const send = async (): Promise<void> => {
    if (reason.trim() === '') return
    const answer = await command.run({ assetId: asset.assetId, reason: reason.trim() })
    if ('ok' in answer) setNewTag(answer.ok.tag)
  }
  if (newTag !== null) return <ReadBack asset={asset} newTag={newTag} onClose={onClose} />
  return (
    <form
      className="relabel"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h3>{label.relabel}</h3>
      <p className="note">{label.relabelHint}</p>
      <LineField label={label.relabelReason} hint="" value={reason} onChange={setReason} />
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <div className="form-row">
        <SecondaryAction onPress={onClose}>{words.boxes.seal.cancel}</SecondaryAction>
        <PrimaryAction
          type="submit"
          icon="printer"
          keys="Enter"
          disabled={reason.trim() === ''}
          running={command.running}
        >
          {label.relabelSubmit}
        </PrimaryAction>
      </div>
    </form>
  )
}

/** The new label is read from the thing, then the place it stands in: only now is it the same thing again. */
function ReadBack({ asset, newTag, onClose }: { asset: Asset; newTag: string; onClose: () => void }) {
  const [stored, setStored] = useState(false)
  const { said, step, hear } = useReadBack({ asset, newTag, onStored: () => setStored(true) })
  // What others hold stands in no place of ours: nobody here can read its label in its place.
  const due = asset.placeId !== null && !stored
  useScan((scan) => (due ? hear(scan) : false))
  const { label } = words.storing
  return (
    <div className="relabel">
      <Band said={said} />
      <DoneNote title={stored ? label.stored : label.relabelled}>
        <Papers subject={`asset:${asset.assetId}`} />
      </DoneNote>
      {due && (
        <div className="mode-next">
          <Icon name="scan" size={24} />
          <strong>{step === 'label' ? label.scanLabel : label.scanPlace}</strong>
          <p className="note">{step === 'label' ? words.boxes.readBack : label.scanPlaceHint}</p>
        </div>
      )}
      <SecondaryAction onPress={onClose}>{due ? words.boxes.later : words.boxes.close}</SecondaryAction>
    </div>
  )
}

function useReadBack({ asset, newTag, onStored }: { asset: Asset; newTag: string; onStored: () => void }) {
  const { said, say, sayRefusal } = useSaying()
  const [step, setStep] = useState<'label' | 'place'>('label')
  const store = useCommand('custody.storeAsset')
  const { label } = words.storing
  const hearLabel = async (tag: string): Promise<void> => {
    if (tag === newTag) {
      setStep('place')
      say('green', label.right, asset.name)
      return
    }
    setStep('label')
    const other = await office.call('custody.getAsset', { tag })
    if ('ok' in other) say('red', label.wrong, label.wrongDetail(other.ok.name, asset.name))
    else if ('refusal' in other) sayRefusal(other.refusal, label.failed)
  }
  const hear = async ({ tag, parts }: Scan): Promise<boolean> => {
    if (tag && parts?.type === 'asset') {
      await hearLabel(tag)
      return true
    }
    if (!tag || step !== 'place' || (parts?.type !== 'storagePlace' && parts?.type !== 'container'))
      return false
    const answer = await store.run({ assetId: asset.assetId, scannedTag: newTag, placeTag: tag })
    if ('ok' in answer) {
      say('green', label.stored, label.storedDetail(asset.name, answer.ok.placePath))
      onStored()
    } else if ('refusal' in answer) sayRefusal(answer.refusal, label.failed)
    return true
  }
  return { said, step, hear }
}
