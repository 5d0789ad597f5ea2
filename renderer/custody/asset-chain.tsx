import type { ReactNode } from 'react'
import { formatInstant } from '@shared/calendar'
import { formatDong } from '@shared/money'
import { useQuery } from '../office'
import { useTimeline } from '../timeline-pages'
import { SecondaryAction } from '../ui/action-button'
import { RefusalNote } from '../ui/refusal-note'
import { StateTag } from '../ui/state-tag'
import { Timeline } from '../ui/timeline'
import { timelineSentence, words } from '../words'
import { stepLook } from './asset-state'

const stepsPerPage = 200

/** Who did what with the thing, straight from the journal, the newest on top; below it what comes next. */
export function AssetChain({ assetId, foot }: { assetId: string; foot: ReactNode }) {
  const { entries, more, reading, readOlder, refusal, fault } = useTimeline(`asset:${assetId}`, stepsPerPage)
  const { chain, steps, stepsShown } = words.custody.asset
  const items = (entries ?? []).map(({ seq, at, kind, actorName, station, reason, payload }) => ({
    key: seq,
    ...stepLook(kind),
    time: formatInstant(at).replace(' ', ' · '),
    title: timelineSentence(kind, payload),
    note: [actorName, station, ...(reason === null ? [] : [`“${reason}”`])].join(' · ')
  }))
  return (
    <aside className="asset-chain">
      <header>
        <h3>{chain}</h3>
        {entries && <span className="note">{more ? stepsShown(items.length) : steps(items.length)}</span>}
        <ChainState assetId={assetId} />
      </header>
      <div className="asset-chain-steps">
        <RefusalNote refusal={refusal} fault={fault} />
        <Timeline items={items} />
        {more && (
          <SecondaryAction icon="down" running={reading} onPress={() => void readOlder()}>
            {words.cases.page.older}
          </SecondaryAction>
        )}
      </div>
      {foot !== null && <footer>{foot}</footer>}
    </aside>
  )
}

/** Whether what is written of the asset is still what was written, computed anew each time something happens to it. */
function ChainState({ assetId }: { assetId: string }) {
  const { value } = useQuery('custody.getAssetChain', { assetId }, { topics: ['custody', 'replication'] })
  if (!value) return null
  const { page } = words.custodyAssets
  const figures = (seq: number): string => formatDong(String(seq))
  const vouched =
    value.countersignedTo === null
      ? page.notCountersigned
      : page.countersigned(figures(value.countersignedTo))
  return (
    <span className="chain-state" title={page.chainIntactHint(value.entries, vouched)}>
      {value.intact ? (
        <StateTag tone="green" icon="approve" word={page.chainIntact} />
      ) : (
        <StateTag filled tone="red" icon="stop" word={page.chainBroken(figures(value.brokenAt ?? 0))} />
      )}
    </span>
  )
}
