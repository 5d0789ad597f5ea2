import '../lending/lending.css'
import '../storing/storing.css'
import { useState } from 'react'
import { useQuery } from '../../office'
import { useMay } from '../../session'
import { SecondaryAction } from '../../ui/action-button'
import { EmptyState } from '../../ui/empty-state'
import { Section } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { DoneNote } from '../../forms/done-note'
import { words } from '../../words'
import { HoldersList } from '../holders/holders-list'
import type { ModeProps } from '../mode-props'
import { ProposeTransferForm } from './propose-transfer-form'
import { TransferCard } from './transfer-card'

/** Who keeps what for us: hand-overs that are asked for, ordered and carried out, and the keepers themselves. */
export function KeepersPanel({ asset, places, active }: ModeProps) {
  const { keepers } = words.hands
  const mayPropose = useMay('custody.proposeRelease')
  const mayHolders = useMay('custody.holders')
  const [asking, setAsking] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const { value, refusal, fault } = useQuery(
    'custody.listHoldingTransfers',
    { openOnly: true },
    { topics: ['custody'] }
  )
  return (
    <section className="mode-panel">
      <header className="mode-head">
        <h1>{keepers.heading}</h1>
        <span className="note">{keepers.note}</span>
      </header>
      {said !== null && <DoneNote title={said} />}
      <RefusalNote refusal={refusal} fault={fault} />
      {mayPropose && asking && (
        <ProposeTransferForm
          asset={asset}
          active={active}
          onDone={() => {
            setAsking(false)
            setSaid(keepers.proposed)
          }}
          onLeave={() => setAsking(false)}
        />
      )}
      {mayPropose && !asking && (
        <div className="mode-foot">
          <SecondaryAction
            icon="plus"
            onPress={() => {
              setSaid(null)
              setAsking(true)
            }}
          >
            {keepers.begin}
          </SecondaryAction>
        </div>
      )}
      {value?.transfers.length === 0 && !asking && (
        <EmptyState icon="handover" title={keepers.none} hint={keepers.noneHint} />
      )}
      {value && value.transfers.length > 0 && (
        <Section heading={keepers.open} note={String(value.transfers.length)}>
          {value.transfers.map((transfer) => (
            <TransferCard
              key={transfer.transferId}
              transfer={transfer}
              places={places}
              active={active && !asking}
              onSaid={setSaid}
            />
          ))}
        </Section>
      )}
      {mayHolders && <HoldersList />}
    </section>
  )
}
