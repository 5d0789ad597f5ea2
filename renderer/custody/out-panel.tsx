import { formatInstant } from '@shared/calendar'
import { openPlace } from '../frame/navigation'
import { useQuery } from '../office'
import { useMay } from '../session'
import { EmptyState } from '../ui/empty-state'
import { Section } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { StateTag } from '../ui/state-tag'
import { words } from '../words'
import { AssetHead } from './asset-page'
import type { Asset, Release } from './asset-state'
import { HandOverForm } from './hand-over-form'
import { ProposeForm } from './propose-form'

/** The way out: of the open asset the step that is due, else everything that waits to go out. */
export function OutPanel({ asset, onDone }: { asset: Asset | null; onDone: () => void }) {
  const mayPropose = useMay('custody.proposeRelease')
  const mayKeep = useMay('custody.keep')
  if (!asset) return <ReleaseList />
  return (
    <section className="mode-panel">
      <AssetHead asset={asset} />
      {asset.state === 'IN_OWN_STORE' && mayPropose && <ProposeForm asset={asset} onDone={onDone} />}
      {(asset.state === 'OUT_ORDERED' || asset.state === 'RETURNED') && mayKeep && (
        <HandOverForm key={asset.assetId} asset={asset} />
      )}
      {asset.state === 'RELEASE_PROPOSED' && (
        <EmptyState icon="clock" title={words.custody.asset.waitingLeader} />
      )}
    </section>
  )
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
            word={release.orderNumber ?? words.names.releaseStateWords[release.state]}
          />
          <small>{`${release.recipientName} · ${release.asset.placePath}`}</small>
          <small>{formatInstant(release.decidedAt ?? release.proposedAt)}</small>
        </button>
      ))}
    </Section>
  )
}
