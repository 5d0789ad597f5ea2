import '../lending/lending.css'
import './sealing.css'
import { useState } from 'react'
import { formatInstant } from '@shared/calendar'
import { Papers } from '../../documents/papers'
import { openPlace } from '../../frame/navigation'
import { useQuery } from '../../office'
import { useMay } from '../../session'
import { SecondaryAction } from '../../ui/action-button'
import { EmptyState } from '../../ui/empty-state'
import { Section } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { StateTag } from '../../ui/state-tag'
import { DoneNote } from '../../forms/done-note'
import { words } from '../../words'
import { AssetHead } from '../asset-page'
import type { Asset } from '../asset-state'
import type { ModeProps } from '../mode-props'
import { AttendAct } from './attend-act'
import { BeginForm } from './begin-form'
import { CancelOpening } from './cancel-opening'
import { FinishForm } from './finish-form'
import type { Opening } from './opening-draft'
import { OpeningFacts } from './opening-facts'

/** Opening a seal: of the open asset the step that is due, else every package that lies on the table. */
export function OpenPanel({ asset }: ModeProps) {
  if (!asset) return <OpeningList />
  return (
    <section className="mode-panel open-panel">
      <AssetHead asset={asset}>
        <button type="button" className="text-action" onClick={() => openPlace('custody')}>
          {words.sealing.showList}
        </button>
      </AssetHead>
      <OpeningOfAsset key={asset.assetId} asset={asset} />
    </section>
  )
}

function OpeningOfAsset({ asset }: { asset: Asset }) {
  const { value, refusal, fault } = useQuery(
    'custody.listOpenings',
    { openOnly: false, assetId: asset.assetId },
    { topics: ['custody'] }
  )
  const mayKeep = useMay('custody.keep')
  const opening = value?.openings[0] ?? null
  const isOpen = opening?.state === 'BEGUN' || opening?.state === 'ATTENDED'
  const { notSealed, notHere, finish } = words.sealing
  const here = asset.state === 'IN_OWN_STORE' || asset.state === 'HELD_BY_OTHER'
  const mayBegin = !isOpen && asset.sealNumber !== null && here && mayKeep
  const [again, setAgain] = useState(false)
  return (
    <>
      <RefusalNote refusal={refusal} fault={fault} />
      {opening?.state === 'DONE' && (
        <div className="mode-done">
          <DoneNote title={finish.done(opening.recordNumber ?? '')} />
          <Papers subject={`opening:${opening.openingId}`} />
          <OpeningFacts opening={opening} />
        </div>
      )}
      {isOpen && <OpenOpening opening={opening} />}
      {value && !isOpen && asset.sealNumber === null && <EmptyState icon="seal" title={notSealed} />}
      {value && !isOpen && asset.sealNumber !== null && !here && <EmptyState icon="seal" title={notHere} />}
      {value && mayBegin && (opening?.state !== 'DONE' || again) && <BeginForm asset={asset} />}
      {value && mayBegin && opening?.state === 'DONE' && !again && (
        <div className="mode-foot">
          <SecondaryAction onPress={() => setAgain(true)}>{words.sealing.again}</SecondaryAction>
        </div>
      )}
    </>
  )
}

function OpenOpening({ opening }: { opening: Opening }) {
  const mayKeep = useMay('custody.keep')
  const { waiting } = words.sealing
  return (
    <>
      <Steps opening={opening} />
      <div className="work-form">
        <OpeningFacts opening={opening} />
      </div>
      <AttendAct opening={opening} />
      {opening.state === 'BEGUN' && mayKeep && (
        <>
          <div className="opening-waiting">
            <strong>{waiting.title}</strong>
            <p>{waiting.detail}</p>
          </div>
          <CancelOpening opening={opening} />
        </>
      )}
      {opening.state === 'ATTENDED' && mayKeep && <FinishForm opening={opening} />}
    </>
  )
}

function Steps({ opening }: { opening: Opening }) {
  const { steps } = words.sealing
  const isAttended = opening.state === 'ATTENDED'
  const looks = [
    { step: steps.begin, tone: 'green' },
    { step: steps.attend, tone: isAttended ? 'green' : 'amber' },
    { step: steps.finish, tone: isAttended ? 'amber' : 'neutral' }
  ] as const
  return (
    <ol className="opening-steps">
      {looks.map(({ step, tone }, index) => (
        <li key={step}>
          <b>{index + 1}</b>
          <StateTag tone={tone} word={step} icon={tone === 'amber' ? 'clock' : undefined} />
        </li>
      ))}
    </ol>
  )
}

function OpeningList() {
  const { value, refusal, fault } = useQuery(
    'custody.listOpenings',
    { openOnly: true },
    { topics: ['custody'] }
  )
  const { list } = words.sealing
  return (
    <section className="mode-panel">
      <header className="mode-head">
        <h1>{list.heading}</h1>
        <span className="note">{list.note}</span>
      </header>
      <RefusalNote refusal={refusal} fault={fault} />
      {value?.openings.length === 0 && <EmptyState icon="seal" title={list.none} hint={list.noneHint} />}
      {value && value.openings.length > 0 && (
        <Section heading={list.open} note={String(value.openings.length)}>
          {value.openings.map((opening) => (
            <button
              key={opening.openingId}
              type="button"
              className="list-row"
              onClick={() => openPlace('custody', `asset:${opening.asset.assetId}`)}
            >
              <strong>{opening.asset.name}</strong>
              <StateTag
                tone={opening.state === 'BEGUN' ? 'amber' : 'blue'}
                icon={opening.state === 'BEGUN' ? 'person' : 'seal'}
                word={words.names.openingStateWords[opening.state]}
              />
              <small>{`${opening.begunBy} · ${opening.reason}`}</small>
              <small>{list.since(formatInstant(opening.begunAt))}</small>
            </button>
          ))}
        </Section>
      )}
    </section>
  )
}
