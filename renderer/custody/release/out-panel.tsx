import { formatInstant } from '@shared/calendar'
import type { OutputOf } from '@shared/contract'
import { openPlace } from '../../frame/navigation'
import { useQuery } from '../../office'
import { useMay } from '../../session'
import { SecondaryAction } from '../../ui/action-button'
import { EmptyState } from '../../ui/empty-state'
import { Section } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { StateTag } from '../../ui/state-tag'
import { words } from '../../words'
import { AssetHead } from '../asset-page'
import { AssetStands } from '../asset-stands'
import type { Asset } from '../asset-state'
import type { ModeProps } from '../mode-props'
import { HandOverForm } from './hand-over-form'
import { NoteDecision } from './note-decision'
import { ProposeForm } from './propose-form'
import './release.css'

/** The way out: of the open asset the step that is due, else everything that waits to go out. */
export function OutPanel({ asset, onLeave, onMode }: ModeProps) {
  if (!asset) return <ReleaseList onMode={onMode} />
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
          {mayPropose && <ProposeForm asset={asset} onDone={onLeave} />}
          {mayNote && <NoteDecision asset={asset} />}
          {!mayPropose && !mayNote && <AssetStands asset={asset} onMode={onMode} />}
        </>
      )
    case 'RELEASE_PROPOSED':
      return <EmptyState icon="clock" title={words.custody.asset.waitingLeader} />
    case 'OUT_ORDERED':
    case 'RETURNED':
    case 'CONFISCATED':
    case 'SOLD':
    case 'TRANSFERRED':
      return <HandOverForm asset={asset} onMode={onMode} />
    default:
      return <AssetStands asset={asset} onMode={onMode} />
  }
}

function ReleaseList({ onMode }: { onMode: (mode: string) => void }) {
  const approved = useQuery('custody.listReleases', { openOnly: true, awaits: 'STOREKEEPER', alone: true })
  const proposed = useQuery('custody.listReleases', { openOnly: true, awaits: 'HEAD', alone: true })
  const { out } = words.custody
  const none = approved.value?.count === 0 && proposed.value?.count === 0
  return (
    <section className="mode-panel">
      <header className="mode-head">
        <h1>{out.list}</h1>
        <span className="note">{out.listNote}</span>
        <SecondaryAction onPress={() => onMode('lots')}>{words.lots.mode}</SecondaryAction>
      </header>
      <RefusalNote refusal={approved.refusal ?? proposed.refusal} fault={approved.fault ?? proposed.fault} />
      {none && <EmptyState icon="handover" title={out.none} hint={out.noneHint} />}
      <Releases heading={out.approved} listed={approved.value} />
      <Releases heading={out.proposed} listed={proposed.value} />
    </section>
  )
}

function Releases({ heading, listed }: { heading: string; listed: OutputOf<'custody.listReleases'> | null }) {
  const { outcomeWords, releaseStateWords } = words.names
  if (listed === null || listed.count === 0) return null
  const { releases, count } = listed
  return (
    <Section heading={heading} note={words.work.oldestOf(releases.length, count)}>
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
