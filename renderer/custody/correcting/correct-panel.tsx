import '../lending/lending.css'
import { useState } from 'react'
import { openPlace } from '../../frame/navigation'
import { useQuery } from '../../office'
import { useMay } from '../../session'
import { SecondaryAction } from '../../ui/action-button'
import { EmptyState } from '../../ui/empty-state'
import { Section } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { words } from '../../words'
import { AssetHead } from '../asset-page'
import type { Asset } from '../asset-state'
import type { ModeProps } from '../mode-props'
import { CorrectForm } from './correct-form'
import { CorrectionCard, CorrectionRow } from './correction-card'
import { Valuations } from './valuations'

const topics = { topics: ['custody'] }

/** The books put right: of the open asset what is proposed and what may be, else everything that waits for the head. */
export function CorrectPanel({ asset }: ModeProps) {
  const { books } = words.hands
  if (!asset) return <CorrectionList />
  return (
    <section className="mode-panel">
      <AssetHead asset={asset}>
        <button type="button" className="text-action" onClick={() => openPlace('custody')}>
          {books.open}
        </button>
      </AssetHead>
      <BooksOf key={asset.assetId} asset={asset} />
    </section>
  )
}

function CorrectionList() {
  const { books } = words.hands
  const { value, refusal, fault } = useQuery('custody.listCorrections', { openOnly: true }, topics)
  return (
    <section className="mode-panel">
      <header className="mode-head">
        <h1>{books.heading}</h1>
        <span className="note">{books.note}</span>
      </header>
      <RefusalNote refusal={refusal} fault={fault} />
      {value?.corrections.length === 0 && (
        <EmptyState icon="pencil" title={books.none} hint={books.noneHint} />
      )}
      {value && value.corrections.length > 0 && (
        <Section heading={books.open} note={String(value.corrections.length)}>
          {value.corrections.map((correction) => (
            <CorrectionRow
              key={correction.correctionId}
              correction={correction}
              onPress={() => openPlace('custody', `asset:${correction.asset.assetId}`)}
            />
          ))}
        </Section>
      )}
    </section>
  )
}

function BooksOf({ asset }: { asset: Asset }) {
  const { books } = words.hands
  const mayPropose = useMay('custody.report')
  const [asking, setAsking] = useState(false)
  const { value, refusal, fault } = useQuery(
    'custody.listCorrections',
    { openOnly: false, assetId: asset.assetId },
    topics
  )
  const open = value?.corrections.find(({ state }) => state === 'PROPOSED')
  const before = (value?.corrections ?? []).filter(({ state }) => state !== 'PROPOSED')
  return (
    <>
      <RefusalNote refusal={refusal} fault={fault} />
      {open && <CorrectionCard key={open.correctionId} correction={open} />}
      {value && !open && mayPropose && asking && (
        <CorrectForm asset={asset} onDone={() => setAsking(false)} />
      )}
      {value && !open && mayPropose && !asking && (
        <div className="mode-foot">
          <SecondaryAction icon="pencil" onPress={() => setAsking(true)}>
            {books.begin}
          </SecondaryAction>
        </div>
      )}
      {before.length > 0 && (
        <Section heading={books.history} note={String(before.length)}>
          {before.map((correction) => (
            <CorrectionRow key={correction.correctionId} correction={correction} />
          ))}
        </Section>
      )}
      <Valuations asset={asset} />
    </>
  )
}
