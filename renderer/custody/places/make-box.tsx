import { useState } from 'react'
import { containerAssetsMax, placeKindsForAssets } from '@shared/contract/custody'
import { useCommand } from '../../office'
import { PrimaryAction } from '../../ui/action-button'
import { Icon } from '../../ui/icon'
import { Field } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { TextField } from '../../ui/text-field'
import { words } from '../../words'
import type { StoragePlace } from '../store-map'

/** A new box where it stands; its label is printed in the same act. */
export function MakeBox({
  where,
  onMade
}: {
  /** The place that was chosen on the map or by a scan. */
  where: StoragePlace | null
  onMade: (placeId: string) => void
}) {
  const command = useCommand('custody.addContainer')
  const [name, setName] = useState('')
  const [fits, setFits] = useState('')
  const { make } = words.boxes
  const parent = where && placeKindsForAssets.includes(where.kind) ? where : null
  const ready = parent !== null && name.trim() !== ''
  const send = async (): Promise<void> => {
    if (!parent || !ready) return
    const capacity = fits === '' ? null : Number(fits)
    const answer = await command.run({ parentId: parent.placeId, name: name.trim(), capacity })
    if (!('ok' in answer)) return
    setName('')
    setFits('')
    onMade(answer.ok.placeId)
  }
  return (
    <form
      className="work-form make-box"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h3>{make.heading}</h3>
      <div className="place-chosen">
        <p className={parent ? 'set' : ''}>
          <Icon name={parent ? 'done' : 'scan'} />
          {parent ? `${make.where} ${parent.path}` : where ? make.whereWrong : make.whereNone}
        </p>
      </div>
      <div className="work-pair">
        <Field label={make.name} hint={make.nameHint} required>
          <TextField value={name} onChange={setName} autoFocus maxLength={60} />
        </Field>
        <Field label={make.capacity} hint={make.capacityHint}>
          <TextField
            inputMode="numeric"
            value={fits}
            onChange={(typed) => setFits(capacityOf(typed))}
            maxLength={5}
          />
        </Field>
      </div>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <PrimaryAction type="submit" icon="printer" keys="Enter" disabled={!ready} running={command.running}>
        {make.submit}
      </PrimaryAction>
    </form>
  )
}

/** A number of things from 1 to what may lie in one box, or nothing. */
function capacityOf(typed: string): string {
  const digits = Number(typed.replace(/\D/g, ''))
  return digits === 0 ? '' : String(Math.min(digits, containerAssetsMax))
}
