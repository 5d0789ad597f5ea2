import { formatInstant } from '@shared/calendar'
import { openPlace } from '../../frame/navigation'
import { useQuery } from '../../office'
import { useMay } from '../../session'
import { EmptyState } from '../../ui/empty-state'
import { Section } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { StateTag } from '../../ui/state-tag'
import { words } from '../../words'
import { AssetHead } from '../asset-page'
import { assetLooks, type Asset, type Release } from '../asset-state'
import type { ModeProps } from '../mode-props'
import { HandOverForm } from './hand-over-form'
import { NoteDecision } from './note-decision'
import { ProposeForm } from './propose-form'
import './release.css'

/** The way out: of the open asset the step that is due, else everything that waits to go out. */
export function OutPanel({ asset, onLeave, onMode }: ModeProps) {
  if (!asset) return <ReleaseList />
  return (
    <section className="mode-panel" key={asset.assetId}>
      <AssetHead asset={asset} />
      <OutStep asset={asset} onLeave={onLeave} onMode={onMode} />
    </section>
  )
}

function OutStep({
  asset,
  onLeave,
  onMode
}: {
  asset: Asset
  onLeave: () => void
  onMode: (mode: string) => void
}) {
  const mayPropose = useMay('custody.proposeRelease')
  const mayNote = useMay('custody.noteDecision')
  switch (asset.state) {
    case 'IN_OWN_STORE':
    case 'HELD_BY_OTHER':
      return (
        <>
          {asset.decided === null && <p className="note">{words.release.noteDecision.needed}</p>}
          {mayPropose && <ProposeForm asset={asset} onDone={onLeave} />}
          {mayNote && <NoteDecision asset={asset} />}
        </>
      )
    case 'RELEASE_PROPOSED':
      return (
        <>
          <EmptyState icon="clock" title={words.custody.asset.waitingLeader} />
          {mayNote && <NoteDecision asset={asset} />}
        </>
      )
    case 'OUT_ORDERED':
    case 'RETURNED':
    case 'CONFISCATED':
    case 'SOLD':
    case 'TRANSFERRED':
      return <HandOverForm asset={asset} onMode={onMode} />
    default:
      return (
        <EmptyState icon={assetLooks[asset.state].icon} title={words.names.assetStateWords[asset.state]} />
      )
  }
}

function ReleaseList() {
  const { value, refusal, fault } = useQuery('custody.listReleases', { openOnly: true })
  const { out } = words.custody
  const releases = value?.releases ?? []
  const approved = releases.filter(({ state }) => state === 'APPROVED')
  const proposed = releases.filter(({ state }) => state === 'PROPOSED')
  return (
    <section className="mode-panel">
      <header className="mode-head">
        <h1>{out.list}</h1>
        <span className="note">{out.listNote}</span>
      </header>
      <RefusalNote refusal={refusal} fault={fault} />
      {value && releases.length === 0 && <EmptyState icon="handover" title={out.none} hint={out.noneHint} />}
      {approved.length > 0 && <Releases heading={out.approved} releases={approved} />}
      {proposed.length > 0 && <Releases heading={out.proposed} releases={proposed} />}
    </section>
  )
}

function Releases({ heading, releases }: { heading: string; releases: readonly Release[] }) {
  const { outcomeWords, releaseStateWords } = words.names
  return (
    <Section heading={heading} note={String(releases.length)}>
      {releases.map((release) => (
        <button
          key={release.releaseId}
          type="button"
          className="list-row"
          onClick={() => openPlace('custody', `asset:${release.asset.assetId}`)}
        >
          <strong>{release.asset.name}</strong>
          <StateTag
            tone={release.state === 'APPROVED' ? 'green' : 'blue'}
            icon={release.state === 'APPROVED' ? 'approve' : 'clock'}
            word={release.orderNumber ?? releaseStateWords[release.state]}
          />
          <small>
            {[
              outcomeWords[release.outcome],
              release.receiverName,
              release.asset.placePath || release.asset.holderName
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </small>
          <small>{formatInstant(release.handOverAt ?? release.decidedAt ?? release.proposedAt)}</small>
        </button>
      ))}
    </Section>
  )
}
