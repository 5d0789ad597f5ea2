import { formatInstant } from '@shared/calendar'
import { formatDong } from '@shared/money'
import { Papers } from '../documents/papers'
import { openPlace } from '../frame/navigation'
import { useMay } from '../session'
import { PrimaryAction } from '../ui/action-button'
import { Icon } from '../ui/icon'
import { Money } from '../ui/money-field'
import { Facts } from '../ui/panel'
import { StateTag } from '../ui/state-tag'
import { TagText } from '../ui/tag-text'
import { words } from '../words'
import { AssetChain } from './asset-chain'
import { AssetPhotos } from './asset-photos'
import { assetLooks, type Asset } from './asset-state'
import { splitPath } from './store-map'

/** One asset: what it is, what it looks like, where, sealed how, worth what, whose, why, and who held it. */
export function AssetPage({ asset, onOut }: { asset: Asset; onOut: () => void }) {
  return (
    <article className="asset-page">
      <AssetHead asset={asset} />
      <div className="asset-body">
        <div className="asset-main">
          <AssetPhotos key={asset.assetId} asset={asset} />
          <Strip asset={asset} />
          <AssetFacts asset={asset} />
          <section className="asset-papers">
            <h3>{words.documents.heading}</h3>
            <Papers subject={`asset:${asset.assetId}`} />
            {asset.releaseId !== null && asset.state === 'RETURNED' && (
              <Papers subject={`release:${asset.releaseId}`} />
            )}
          </section>
        </div>
        <AssetChain assetId={asset.assetId} foot={<NextStep asset={asset} onOut={onOut} />} />
      </div>
    </article>
  )
}

/** Tag, states and name: the same above every mode of the asset. */
export function AssetHead({ asset }: { asset: Asset }) {
  const { sealed, unsealed } = words.custody.asset
  return (
    <header className="asset-head">
      <div>
        <TagText tag={asset.tag} />
        <StateTag filled {...assetLooks[asset.state]} word={words.names.assetStateWords[asset.state]} />
        {asset.sealNumber === null ? (
          <StateTag filled tone="neutral" icon="seal" word={unsealed} />
        ) : (
          <StateTag filled tone="green" icon="lock" word={sealed} />
        )}
      </div>
      <h1>{asset.name}</h1>
    </header>
  )
}

function Strip({ asset }: { asset: Asset }) {
  const { where, whereOut, seal, unsealed, bookPrice, notValued } = words.custody.asset
  const { near, around } = splitPath(asset.placePath)
  return (
    <dl className="asset-strip">
      <div>
        <dt>{where}</dt>
        <dd>
          {asset.placePath === '' ? whereOut : near}
          <small>{around}</small>
        </dd>
      </div>
      <div>
        <dt>{seal}</dt>
        <dd>{asset.sealNumber ?? unsealed}</dd>
      </div>
      <div>
        <dt>{bookPrice}</dt>
        <dd>{asset.bookPriceDong === '0' ? notValued : <Money amount={asset.bookPriceDong} unit />}</dd>
      </div>
    </dl>
  )
}

function AssetFacts({ asset }: { asset: Asset }) {
  const { asset: label, kinds } = words.custody
  return (
    <Facts
      rows={[
        [label.quantity, `${formatDong(String(asset.quantity))} ${asset.unit} · ${kinds[asset.kind]}`],
        [label.condition, asset.condition],
        [label.owner, asset.ownerName],
        [label.case, asset.decisionNumber],
        [label.order, asset.orderNumber],
        [label.deliveredBy, asset.deliveredBy],
        [label.receivedAt, formatInstant(asset.receivedAt)]
      ]}
    />
  )
}

/** What this person can do next with the asset, or whom it waits for. */
function NextStep({ asset, onOut }: { asset: Asset; onOut: () => void }) {
  const mayPropose = useMay('custody.proposeRelease')
  const mayDecide = useMay('custody.approve')
  const mayKeep = useMay('custody.keep')
  const { proposeRelease, decide, waitingLeader, handOver, waitingKeeper, goneShort } = words.custody.asset
  if (asset.state === 'IN_OWN_STORE' && mayPropose)
    return <Next text={proposeRelease} icon="box" act={onOut} />
  if (asset.state === 'RELEASE_PROPOSED' && mayDecide) {
    const subject = asset.releaseId === null ? null : `release:${asset.releaseId}`
    return <Next text={decide} icon="approve" act={() => openPlace('approvals', subject)} />
  }
  if (asset.state === 'OUT_ORDERED' && mayKeep) return <Next text={handOver} icon="handover" act={onOut} />
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

function Next({ text, icon, act }: { text: string; icon: 'box' | 'approve' | 'handover'; act: () => void }) {
  return (
    <PrimaryAction icon={icon} keys="Enter" words={text} onPress={act}>
      {text}
    </PrimaryAction>
  )
}
