import { dayOf, formatDay } from '@shared/calendar'
import { useState } from 'react'
import type { OutputOf } from '@shared/contract'
import { formatDong } from '@shared/money'
import { openPlace } from '../../frame/navigation'
import { office, useQuery } from '../../office'
import { SecondaryAction } from '../../ui/action-button'
import { EmptyState } from '../../ui/empty-state'
import { RefusalNote } from '../../ui/refusal-note'
import { StateTag } from '../../ui/state-tag'
import { TagText } from '../../ui/tag-text'
import { words } from '../../words'
import '../release/release.css'

type Held = OutputOf<'custody.listHeldLong'>['assets'][number]

/** What others have kept for us too long, and the places that are leased or kept for us by contract. */
export function HeldPanel() {
  return (
    <section className="mode-panel ripe">
      <HeldLong />
      <Leases />
    </section>
  )
}

function HeldLong() {
  const { value, refusal, fault } = useQuery('custody.listHeldLong', { after: null })
  const [further, setFurther] = useState<{ of: string; assets: readonly Held[]; more: boolean } | null>(null)
  const { held } = words.truth
  const first = value?.assets ?? []
  // A first page that has changed begins the list anew.
  const of = first.map(({ assetId }) => assetId).join(' ')
  const kept = further?.of === of ? further : null
  const assets = [...first, ...(kept?.assets ?? [])]
  const last = assets.at(-1)
  const readOn = async (): Promise<void> => {
    if (!last) return
    const after = { since: last.receivedAt, assetId: last.assetId }
    const answer = await office.call('custody.listHeldLong', { after })
    if (!('ok' in answer)) return
    setFurther({ of, assets: [...(kept?.assets ?? []), ...answer.ok.assets], more: answer.ok.more })
  }
  return (
    <>
      <header className="mode-head">
        <h1>{held.heading}</h1>
        {value && <span className="note">{held.note(value.months)}</span>}
        {value && <StateTag tone="amber" word={held.count(formatDong(String(value.count)))} />}
      </header>
      <RefusalNote refusal={refusal} fault={fault} />
      {value?.count === 0 && <EmptyState icon="done" title={held.none} hint={held.noneHint} />}
      {assets.length > 0 && <HeldTable assets={assets} />}
      {(kept ? kept.more : value?.more) && (
        <SecondaryAction icon="down" onPress={() => void readOn()}>
          {held.more}
        </SecondaryAction>
      )}
    </>
  )
}

function HeldTable({ assets }: { assets: readonly Held[] }) {
  const { held } = words.truth
  return (
    <table className="ripe-table">
      <thead>
        <tr>
          <th>{held.thing}</th>
          <th>{held.holder}</th>
          <th>{held.decision}</th>
          <th className="end">{held.since}</th>
        </tr>
      </thead>
      <tbody>
        {assets.map((asset) => (
          <tr key={asset.assetId}>
            <td>
              <button
                type="button"
                className="ripe-name"
                onClick={() => openPlace('custody', `asset:${asset.assetId}`)}
              >
                {asset.name}
              </button>
              <small>
                <TagText tag={asset.tag} />
              </small>
            </td>
            <td>{asset.holderName}</td>
            <td>{asset.decisionNumber}</td>
            <td className="end">{formatDay(dayOf(asset.receivedAt))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Leases() {
  const { value, refusal, fault } = useQuery('custody.listLeases', { endsBy: null })
  const { leases } = words.truth
  const today = dayOf(Date.now())
  return (
    <>
      <header className="mode-head">
        <h1>{leases.heading}</h1>
      </header>
      <RefusalNote refusal={refusal} fault={fault} />
      {value?.leases.length === 0 && <EmptyState icon="done" title={leases.none} hint={leases.noneHint} />}
      {value !== null && value.leases.length > 0 && (
        <table className="ripe-table">
          <thead>
            <tr>
              <th>{leases.place}</th>
              <th>{leases.keeper}</th>
              <th>{leases.contract}</th>
              <th className="end">{leases.things}</th>
              <th className="end">{leases.ends}</th>
            </tr>
          </thead>
          <tbody>
            {value.leases.map((lease) => (
              <tr key={lease.placeId}>
                <td>{lease.path}</td>
                <td>{lease.keeperName}</td>
                <td>{lease.leaseNumber}</td>
                <td className="end">{formatDong(String(lease.assetCount))}</td>
                <td className="end">
                  {formatDay(lease.leaseEndsOn)}
                  {lease.leaseEndsOn < today && <StateTag tone="red" word={leases.ended} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
