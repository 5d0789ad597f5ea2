import { useState } from 'react'
import { useCommand } from '../../office'
import { PrimaryAction } from '../../ui/action-button'
import { Icon } from '../../ui/icon'
import { RefusalNote } from '../../ui/refusal-note'
import { Choices } from '../../forms/choices'
import { words } from '../../words'
import type { Asset } from '../asset-state'
import { LabelScan, LineField } from '../lending/label-scan'
import type { Photo } from '../../forms/photo-files'
import { PhotoPicker } from '../photo-picker'

const nothing = { scannedTag: '', seal: '', intact: null, reason: '', photos: [] }

interface BeginDraft {
  scannedTag: string
  seal: string
  intact: 'intact' | 'broken' | null
  reason: string
  photos: Photo[]
}

/** The first step: the package untouched, its label and its seal read, photographed. */
export function BeginForm({ asset }: { asset: Asset }) {
  const command = useCommand('custody.beginOpening')
  const [draft, setDraft] = useState<BeginDraft>(nothing)
  const { begin, lacks: lackWords, missing } = words.sealing
  const change = (part: Partial<BeginDraft>): void => {
    command.clear()
    setDraft((before) => ({ ...before, ...part }))
  }
  const lacks = [
    ...(draft.scannedTag === asset.tag ? [] : [missing.label]),
    ...(draft.seal.trim() === '' ? [missing.seal] : []),
    ...(draft.intact === null ? [missing.intact] : []),
    ...(draft.reason.trim() === '' ? [missing.reason] : []),
    ...(draft.photos.length === 0 ? [missing.photos] : [])
  ]
  const send = (): void => {
    if (lacks.length > 0) return
    void command.run({
      assetId: asset.assetId,
      scannedTag: draft.scannedTag,
      sealNumber: draft.seal.trim(),
      sealIntact: draft.intact === 'intact',
      reason: draft.reason.trim(),
      photos: draft.photos
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
      <h3>{begin.heading}</h3>
      <p className="opening-warning">
        <Icon name="warning" /> {begin.warning}
      </p>
      <LabelScan
        tag={asset.tag}
        name={asset.name}
        value={draft.scannedTag}
        onRead={(scannedTag) => change({ scannedTag })}
      />
      <SealFields draft={draft} onChange={change} />
      <PhotoPicker photos={draft.photos} onChange={(photos) => change({ photos })} />
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      {lacks.length > 0 && <p className="note">{lackWords(lacks.join(', '))}</p>}
      <PrimaryAction
        type="submit"
        icon="person"
        keys="Enter"
        disabled={lacks.length > 0}
        running={command.running}
      >
        {begin.submit}
      </PrimaryAction>
    </form>
  )
}

function SealFields({
  draft,
  onChange
}: {
  draft: BeginDraft
  onChange: (part: Partial<BeginDraft>) => void
}) {
  const { begin } = words.sealing
  const { sealIntact, sealBroken } = words.lending
  return (
    <>
      <div className="work-pair">
        <LineField
          label={begin.seal}
          hint={begin.sealHint}
          value={draft.seal}
          onChange={(seal) => onChange({ seal })}
        />
        <Choices
          label={begin.intact}
          value={draft.intact}
          onChange={(intact) => onChange({ intact })}
          choices={[
            { value: 'intact', title: sealIntact },
            { value: 'broken', title: sealBroken }
          ]}
        />
      </div>
      <LineField
        label={begin.reason}
        hint={begin.reasonHint}
        value={draft.reason}
        onChange={(reason) => onChange({ reason })}
      />
    </>
  )
}
