import { useState, type ReactNode } from 'react'
import { PaperGroup } from '../documents/paper-group'
import { Papers } from '../documents/papers'
import { openPlace } from '../frame/navigation'
import { useMay } from '../session'
import { PrimaryAction } from '../ui/action-button'
import { Icon } from '../ui/icon'
import { Money } from '../ui/money-field'
import { StateTag } from '../ui/state-tag'
import { TagText } from '../ui/tag-text'
import { words } from '../words'
import { SealState } from './seal-state'
import { AssetChain } from './asset-chain'
import { assetLooks, type Asset } from './asset-state'
import { deadlineSentence } from './assets/alert-texts'
import { AssetExport } from './assets/asset-export'
import { AssetFacts } from './assets/asset-facts'
import { OriginFact } from './assets/origin-fact'
import { RelabelButton, RelabelForm } from './assets/relabel'
import { IncidentNote, ReportButton } from './incidents/incident-note'
import { AddPhotosButton, AddPhotosForm } from './photos/add-photos-form'
import { PhotoGallery } from './photos/photo-gallery'
import { AssetRecords } from './sealing/asset-records'
import { splitPath } from './store-map'

/** One asset, wherever it is held: what, where, until when, worth what, whose, why, and who held it. */
export function AssetPage({ asset, onMode }: { asset: Asset; onMode: (mode: string) => void }) {
  const [relabelling, setRelabelling] = useState<string | null>(null)
  const [photographing, setPhotographing] = useState<string | null>(null)
  return (
    <article className="asset-page">
      <AssetHead asset={asset}>
        <div className="asset-tools">
          <ReportButton asset={asset} onPress={() => onMode('incidents')} />
          <RelabelButton asset={asset} onPress={() => setRelabelling(asset.assetId)} />
          <AddPhotosButton asset={asset} onPress={() => setPhotographing(asset.assetId)} />
          <AssetExport asset={asset} />
        </div>
      </AssetHead>
      {relabelling === asset.assetId && (
        <RelabelForm key={asset.assetId} asset={asset} onClose={() => setRelabelling(null)} />
      )}
      {photographing === asset.assetId && (
        <AddPhotosForm key={asset.assetId} asset={asset} onClose={() => setPhotographing(null)} />
      )}
      <div className="asset-body">
        <div className="asset-main">
          <IncidentNote asset={asset} onMode={onMode} />
          <PhotoGallery key={asset.assetId} asset={asset} />
          <Deadline asset={asset} />
          <Strip asset={asset} />
          <AssetFacts asset={asset} />
          <OriginFact origin={asset.origin} />
          <section className="asset-papers">
            <h3>{words.documents.heading}</h3>
            <PaperGroup>
              <Papers subject={`asset:${asset.assetId}`} />
              {asset.releaseId !== null && <Papers subject={`release:${asset.releaseId}`} />}
            </PaperGroup>
          </section>
          <AssetRecords assetId={asset.assetId} />
        </div>
        <AssetChain assetId={asset.assetId} foot={<NextStep asset={asset} onMode={onMode} />} />
      </div>
    </article>
  )
}

/** Tag, states and name: the same above every mode of the asset. */
export function AssetHead({ asset, children }: { asset: Asset; children?: ReactNode }) {
  const { sealed, unsealed } = words.custody.asset
  return (
    <header className="asset-head">
      <div className="asset-head-line">
        <div>
          <TagText tag={asset.tag} />
          <StateTag filled {...assetLooks[asset.state]} word={words.names.assetStateWords[asset.state]} />
          {asset.sealNumber === null ? (
            <StateTag filled tone="neutral" icon="seal" word={unsealed} />
          ) : (
            <SealState filled torn={asset.sealTorn} word={sealed} />
          )}
        </div>
        {children}
      </div>
      <h1>{asset.name}</h1>
    </header>
  )
}

/** By when something is to become of it, and by what rule. */
function Deadline({ asset }: { asset: Asset }) {
  const sentence = deadlineSentence(asset)
  if (!sentence || !asset.deadline) return null
  const { severity } = asset.deadline
  return (
    <div className={`deadline ${severity.toLowerCase()}`} role="note">
      <Icon name={severity === 'LATE' ? 'warning' : 'calendar'} size={20} />
      <span>
        <strong>{sentence.title}</strong>
        <small>{sentence.basis}</small>
      </span>
    </div>
  )
}

function Strip({ asset }: { asset: Asset }) {
  const { where, whereOut, seal, unsealed, bookPrice, notValued } = words.custody.asset
  const { heldBy, intended } = words.custodyAssets.page
  const { near, around } = splitPath(asset.placePath)
  const holder = asset.holder && asset.holder.name !== '' ? asset.holder.name : null
  return (
    <dl className="asset-strip">
      <div>
        <dt>{holder === null ? where : heldBy}</dt>
        <dd>
          {holder ?? (asset.placePath === '' ? whereOut : near)}
          <small>
            {asset.intendedPlacePath === ''
              ? (asset.holder?.contact ?? around)
              : intended(asset.intendedPlacePath)}
          </small>
        </dd>
      </div>
      <div>
        <dt>{seal}</dt>
        <dd>
          {asset.sealNumber ?? unsealed}
          {asset.sealTorn && <small className="tone-red">{words.truth.sealTorn}</small>}
        </dd>
      </div>
      <div>
        <dt>{bookPrice}</dt>
        <dd>{asset.bookPriceDong === '0' ? notValued : <Money amount={asset.bookPriceDong} unit />}</dd>
      </div>
    </dl>
  )
}

/** What this person can do next with the asset, or whom it waits for. */
function NextStep({ asset, onMode }: { asset: Asset; onMode: (mode: string) => void }) {
  const mayPropose = useMay('custody.proposeRelease')
  const mayDecide = useMay('custody.approve')
  const mayKeep = useMay('custody.keep')
  const { proposeRelease, decide, waitingLeader, handOver, waitingKeeper, goneShort } = words.custody.asset
  const stored = asset.state === 'IN_OWN_STORE' || asset.state === 'HELD_BY_OTHER'
  if (asset.state === 'RECEIVED' && asset.holding === 'OWN_STORE' && mayKeep) {
    return <Next text={words.storing.modes.label} icon="tag" act={() => onMode('label')} />
  }
  if (stored && mayPropose) return <Next text={proposeRelease} icon="box" act={() => onMode('out')} />
  if (asset.state === 'RELEASE_PROPOSED' && mayDecide) {
    const subject = asset.releaseId === null ? null : `release:${asset.releaseId}`
    return <Next text={decide} icon="approve" act={() => openPlace('approvals', subject)} />
  }
  if (asset.state === 'OUT_ORDERED' && mayKeep) {
    return <Next text={handOver} icon="handover" act={() => onMode('out')} />
  }
  const waiting: Partial<Record<Asset['state'], string>> = {
    RELEASE_PROPOSED: waitingLeader,
    OUT_ORDERED: waitingKeeper,
    RETURNED: goneShort
  }
  const text = waiting[asset.state]
  if (text === undefined) return null
  return (
    <p className="wait-note">
      <Icon name={asset.state === 'RETURNED' ? 'done' : 'clock'} /> <span>{text}</span>
    </p>
  )
}

function Next({
  text,
  icon,
  act
}: {
  text: string
  icon: 'box' | 'approve' | 'handover' | 'tag'
  act: () => void
}) {
  return (
    <PrimaryAction icon={icon} keys="Enter" words={text} onPress={act}>
      {text}
    </PrimaryAction>
  )
}
