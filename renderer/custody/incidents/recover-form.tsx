import { useState } from 'react'
import { useCommand } from '../../office'
import { PrimaryAction } from '../../ui/action-button'
import { RefusalNote } from '../../ui/refusal-note'
import { Choices } from '../../forms/choices'
import { words } from '../../words'
import { LineField } from '../lending/label-scan'
import type { StoragePlace } from '../store-map'
import type { Incident } from './incident-state'

/** A written-off thing turned up: the head orders it in again, into which warehouse, and why. */
export function RecoverForm({ incident, places }: { incident: Incident; places: readonly StoragePlace[] }) {
  const command = useCommand('custody.recoverAsset')
  const warehouses = places.filter(({ kind }) => kind === 'WAREHOUSE')
  const [chosen, setChosen] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const { recover } = words.incidents
  // What another held goes back to him: only what lay in one of our places comes into a warehouse.
  const own = warehouses.some(
    ({ path }) => incident.bookPath === path || incident.bookPath.startsWith(`${path} `)
  )
  const warehouseId = own
    ? (chosen ?? (warehouses.length === 1 ? (warehouses[0]?.placeId ?? null) : null))
    : null
  const whole = reason.trim() !== '' && (!own || warehouseId !== null)
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (whole) void command.run({ assetId: incident.asset.assetId, warehouseId, reason: reason.trim() })
      }}
    >
      <h3>{recover.heading}</h3>
      <p className="note">{own ? recover.note : recover.noteElsewhere(incident.bookPath)}</p>
      {own && warehouses.length > 1 && (
        <Choices
          label={recover.warehouse}
          value={chosen}
          onChange={setChosen}
          choices={warehouses.map(({ placeId, name }) => ({ value: placeId, title: name }))}
        />
      )}
      <LineField label={recover.reason} hint={recover.reasonHint} value={reason} onChange={setReason} />
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <PrimaryAction type="submit" icon="box" keys="Enter" disabled={!whole} running={command.running}>
        {recover.submit}
      </PrimaryAction>
    </form>
  )
}
