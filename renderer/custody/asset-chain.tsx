import type { ReactNode } from 'react'
import { formatInstant } from '@shared/calendar'
import { useQuery } from '../office'
import { RefusalNote } from '../ui/refusal-note'
import { Timeline } from '../ui/timeline'
import { timelineSentence, words } from '../words'
import { stepLook } from './asset-state'

const stepsMax = 200

/** Who did what with the thing, straight from the journal, the newest on top; below it what comes next. */
export function AssetChain({ assetId, foot }: { assetId: string; foot: ReactNode }) {
  const { value, refusal, fault } = useQuery(
    'journal.getTimeline',
    { subject: `asset:${assetId}`, limit: stepsMax },
    { topics: ['*'] }
  )
  const { chain, steps } = words.custody.asset
  const items = (value?.entries ?? []).map(({ seq, at, kind, actorName, station, reason, payload }) => ({
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
        {value && <span className="note">{steps(items.length)}</span>}
      </header>
      <div className="asset-chain-steps">
        <RefusalNote refusal={refusal} fault={fault} />
        <Timeline items={items} />
      </div>
      {foot !== null && <footer>{foot}</footer>}
    </aside>
  )
}
