import { useState, type ReactNode } from 'react'
import { useCommand } from '../../office'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { RefusalNote } from '../../ui/refusal-note'
import { Choices } from '../../forms/choices'
import { words } from '../../words'
import { LineField } from '../lending/label-scan'
import type { StoragePlace } from '../store-map'

/** Asks the second person to look into the box, with the seal at hand that is to close it. */
export function SealBox({ box }: { box: StoragePlace }) {
  const command = useCommand('custody.beginContainerSealing')
  const [number, setNumber] = useState('')
  const { seal } = words.boxes
  return (
    <Folded label={seal.action}>
      {(onClose) => (
        <form
          className="work-form"
          onSubmit={(event) => {
            event.preventDefault()
            if (number.trim() !== '') void command.run({ placeId: box.placeId, sealNumber: number.trim() })
          }}
        >
          <h3>{seal.action}</h3>
          <p className="note">{seal.actionNote}</p>
          <LineField label={seal.number} hint={seal.numberHint} value={number} onChange={setNumber} />
          <RefusalNote refusal={command.refusal} fault={command.fault} />
          <div className="form-row">
            <SecondaryAction onPress={onClose}>{seal.cancel}</SecondaryAction>
            <PrimaryAction
              type="submit"
              icon="person"
              keys="Enter"
              disabled={number.trim() === ''}
              running={command.running}
            >
              {seal.ask}
            </PrimaryAction>
          </div>
        </form>
      )}
    </Folded>
  )
}

/** Asks the second person: the seal as it is read from the box, whole or not, and why it is opened. */
export function OpenSeal({ box }: { box: StoragePlace }) {
  const { seal } = words.boxes
  return <Folded label={seal.open}>{(onClose) => <OpenSealForm box={box} onClose={onClose} />}</Folded>
}

function OpenSealForm({ box, onClose }: { box: StoragePlace; onClose: () => void }) {
  const command = useCommand('custody.beginContainerOpening')
  const [sealNumber, setNumber] = useState('')
  const [intact, setIntact] = useState<'intact' | 'broken' | null>(null)
  const [reason, setReason] = useState('')
  const { seal } = words.boxes
  const { sealIntact, sealBroken } = words.lending
  const ready = sealNumber.trim() !== '' && intact !== null && reason.trim() !== ''
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!ready) return
        const read = { sealNumber: sealNumber.trim(), sealIntact: intact === 'intact' }
        void command.run({ placeId: box.placeId, ...read, reason: reason.trim() })
      }}
    >
      <h3>{seal.open}</h3>
      <div className="work-pair">
        <LineField label={seal.read} hint={seal.numberHint} value={sealNumber} onChange={setNumber} />
        <Choices
          label={seal.intact}
          value={intact}
          onChange={setIntact}
          choices={[
            { value: 'intact', title: sealIntact },
            { value: 'broken', title: sealBroken }
          ]}
        />
      </div>
      <LineField label={seal.reason} hint={seal.reasonHint} value={reason} onChange={setReason} />
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <div className="form-row">
        <SecondaryAction onPress={onClose}>{seal.cancel}</SecondaryAction>
        <PrimaryAction type="submit" icon="person" keys="Enter" disabled={!ready} running={command.running}>
          {seal.ask}
        </PrimaryAction>
      </div>
    </form>
  )
}

/** A form behind its button: scanning is the usual work here, and a form would take the eye from it. */
function Folded({ label, children }: { label: string; children: (onClose: () => void) => ReactNode }) {
  const [open, setOpen] = useState(false)
  if (open) return <>{children(() => setOpen(false))}</>
  return (
    <div className="work-form">
      <SecondaryAction icon="seal" keys="F8" words={label} onPress={() => setOpen(true)}>
        {label}
      </SecondaryAction>
    </div>
  )
}
