import { Activity, useState } from 'react'
import { formatInstant } from '@shared/calendar'
import type { OutputOf } from '@shared/contract'
import { useQuery } from '../../../office'
import { useMay } from '../../../session'
import { PrimaryAction } from '../../../ui/action-button'
import { EmptyState } from '../../../ui/empty-state'
import { useKey } from '../../../ui/keys'
import { Section } from '../../../ui/panel'
import { RefusalNote } from '../../../ui/refusal-note'
import { StateTag } from '../../../ui/state-tag'
import { words } from '../../../words'
import { LotPage } from './lot-page'
import { MakeLot } from './make-lot'
import './lots.css'

type Shown = { kind: 'list' } | { kind: 'make' } | { kind: 'lot'; lotId: string }
type Summary = OutputOf<'custody.listReleaseLots'>['lots'][number]

/** Many things out in one act: the lists, the one being made, or the one in hand, each as it was left. */
export function LotPanel() {
  const [shown, setShown] = useState<Shown>({ kind: 'list' })
  const [opened, setOpened] = useState<readonly string[]>([])
  const [making, setMaking] = useState(false)
  const toList = (): void => setShown({ kind: 'list' })
  const open = (lotId: string): void => {
    setOpened([...opened.filter((other) => other !== lotId), lotId])
    setShown({ kind: 'lot', lotId })
  }
  useKey({ keys: 'Escape', words: words.lots.back, enabled: shown.kind !== 'list' }, toList)
  return (
    <>
      {shown.kind === 'list' && (
        <Lots
          onOpen={open}
          onMake={() => {
            setMaking(true)
            setShown({ kind: 'make' })
          }}
        />
      )}
      {making && (
        <Activity mode={shown.kind === 'make' ? 'visible' : 'hidden'}>
          <MakeLot
            onBack={toList}
            onDone={(lotId) => {
              setMaking(false)
              open(lotId)
            }}
          />
        </Activity>
      )}
      {opened.map((lotId) => (
        <Activity key={lotId} mode={shown.kind === 'lot' && shown.lotId === lotId ? 'visible' : 'hidden'}>
          <LotPage lotId={lotId} onBack={toList} />
        </Activity>
      ))}
    </>
  )
}

function Lots({ onOpen, onMake }: { onOpen: (lotId: string) => void; onMake: () => void }) {
  const { value, refusal, fault } = useQuery('custody.listReleaseLots', { openOnly: false })
  const mayPropose = useMay('custody.proposeRelease')
  const { lots: label } = words
  const lots = value?.lots ?? []
  const waiting = lots.filter(({ state }) => state === 'APPROVED')
  const asked = lots.filter(({ state }) => state === 'PROPOSED')
  const ended = lots.filter(({ state }) => state !== 'APPROVED' && state !== 'PROPOSED')
  return (
    <section className="mode-panel lots">
      <header className="mode-head">
        <h1>{label.heading}</h1>
        <span className="note">{label.note}</span>
        {mayPropose && (
          <PrimaryAction icon="plus" keys="Enter" words={label.begin} onPress={onMake}>
            {label.begin}
          </PrimaryAction>
        )}
      </header>
      <RefusalNote refusal={refusal} fault={fault} />
      {value && lots.length === 0 && <EmptyState icon="handover" title={label.none} hint={label.noneHint} />}
      <LotRows heading={words.custody.out.approved} lots={waiting} onOpen={onOpen} />
      <LotRows heading={words.custody.out.proposed} lots={asked} onOpen={onOpen} />
      <LotRows heading={label.ended} lots={ended} onOpen={onOpen} />
    </section>
  )
}

function LotRows({
  heading,
  lots,
  onOpen
}: {
  heading: string
  lots: readonly Summary[]
  onOpen: (lotId: string) => void
}) {
  const { outcomeWords, releaseStateWords } = words.names
  if (lots.length === 0) return null
  return (
    <Section heading={heading} note={String(lots.length)}>
      {lots.map((lot) => (
        <button key={lot.lotId} type="button" className="list-row" onClick={() => onOpen(lot.lotId)}>
          <strong>{words.lots.title(outcomeWords[lot.outcome], String(lot.going || lot.asked))}</strong>
          <StateTag
            tone={lot.state === 'APPROVED' ? 'green' : lot.state === 'PROPOSED' ? 'blue' : 'neutral'}
            icon={lot.state === 'PROPOSED' ? 'clock' : 'approve'}
            word={lot.recordNumber ?? lot.orderNumber ?? releaseStateWords[lot.state]}
          />
          <small>
            {[lot.recipientName, lot.decisionNumber, lot.holderName]
              .filter((part) => part !== '')
              .join(' · ')}
          </small>
          <small>{formatInstant(lot.handOverAt ?? lot.decidedAt ?? lot.proposedAt)}</small>
        </button>
      ))}
    </Section>
  )
}
