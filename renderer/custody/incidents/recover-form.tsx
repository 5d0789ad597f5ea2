import { useState } from 'react'
import { useCommand } from '../../office'
import { Choices } from '../../forms/choices'
import { FormFoot } from '../../forms/form-foot'
import { words } from '../../words'
import { LineField } from '../lending/label-scan'
import type { StoragePlace } from '../store-map'
import type { Incident } from './incident-state'

/** A written-off thing turned up: the head orders it in again, into which warehouse, and why. */
export function RecoverForm({
  incident,
  places,
  onDone
}: {
  incident: Incident
  places: readonly StoragePlace[]
  onDone: (said: string) => void
}) {
  const command = useCommand('custody.recoverAsset')
  const warehouses = places.filter(({ kind }) => kind === 'WAREHOUSE')
  const [chosen, setChosen] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const { recover } = words.incidents
  // What another held goes back to him: only what lay in one of our places comes into a warehouse.
  const own = incident.bookHolderId === null
  const warehouseId = own
    ? (chosen ?? (warehouses.length === 1 ? (warehouses[0]?.placeId ?? null) : null))
    : null
  const missing = [
    ...(own && warehouseId === null ? [recover.missing.warehouse] : []),
    ...(reason.trim() === '' ? [recover.missing.reason] : [])
  ]
  const send = async (): Promise<void> => {
    if (missing.length > 0) return
    const { assetId } = incident.asset
    const answer = await command.run({ assetId, warehouseId, reason: reason.trim() })
    if ('ok' in answer) onDone(recover.done(answer.ok.orderNumber))
  }
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
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
      <FormFoot command={command} missing={missing} icon="box" submit={recover.submit} />
    </form>
  )
}
