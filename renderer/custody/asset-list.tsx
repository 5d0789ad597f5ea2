import { useEffect, useRef } from 'react'
import { formatDong } from '@shared/money'
import { openPlace } from '../frame/navigation'
import { useQuery } from '../office'
import { EmptyState } from '../ui/empty-state'
import { Icon } from '../ui/icon'
import { useKey } from '../ui/keys'
import { RefusalNote } from '../ui/refusal-note'
import { StateTag } from '../ui/state-tag'
import { leaveAfterMouse } from '../work/leave-after-mouse'
import { words } from '../words'
import { assetLooks, type AssetSummary } from './asset-state'
import { tagTail } from './custody-subject'
import { splitPath, type StoragePlace } from './store-map'

const listMax = 300

/** The assets of the selected cell, or of the whole store, narrowed by what is typed. */
export function AssetList({
  cell,
  filter,
  onFilter,
  onClearCell,
  openId,
  arrows
}: {
  cell: StoragePlace | null
  filter: string
  onFilter: (text: string) => void
  onClearCell: () => void
  openId: string | null
  /** Whether ↑ and ↓ walk through the list: not while a form wants them. */
  arrows: boolean
}) {
  const text = filter.trim()
  const input = { ...(cell && { placeId: cell.placeId }), ...(text !== '' && { text }) }
  const { value, refusal, fault } = useQuery('custody.listAssets', input, { keepFormer: true })
  const assets = value?.assets ?? []
  const { list } = words.custody
  const walk = (step: 1 | -1): void => {
    const at = assets.findIndex(({ assetId }) => assetId === openId)
    const next = at < 0 ? assets[0] : assets[at + step]
    if (next) openPlace('custody', `asset:${next.assetId}`)
  }
  useKey({ keys: 'ArrowDown', words: words.custody.keys.next, enabled: arrows }, () => walk(1))
  useKey({ keys: 'ArrowUp', words: words.custody.keys.previous, enabled: arrows }, () => walk(-1))
  return (
    <section className="asset-list">
      <header>
        <h2 title={cell?.path}>{cell ? splitPath(cell.path).near : list.all}</h2>
        {cell && (
          <button type="button" className="text-action" onClick={onClearCell}>
            {list.clear}
          </button>
        )}
        <label className="list-filter">
          <Icon name="search" />
          <input
            aria-label={list.filter}
            placeholder={list.filter}
            value={filter}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => onFilter(event.target.value)}
          />
        </label>
      </header>
      <div className="asset-row head" aria-hidden="true">
        <span>{list.name}</span>
        <span>{list.tag}</span>
        <span>{list.state}</span>
      </div>
      <div className="asset-rows">
        <RefusalNote refusal={refusal} fault={fault} />
        {value && assets.length === 0 && <NothingHere inCell={cell !== null} filtered={text !== ''} />}
        {assets.map((asset) => (
          <AssetRow key={asset.assetId} asset={asset} current={asset.assetId === openId} />
        ))}
        {assets.length === listMax && <p className="note list-more">{list.more(listMax)}</p>}
      </div>
    </section>
  )
}

function AssetRow({ asset, current }: { asset: AssetSummary; current: boolean }) {
  const row = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    <button
      ref={row}
      type="button"
      className="asset-row"
      aria-current={current}
      onClick={(event) => {
        leaveAfterMouse(event)
        openPlace('custody', `asset:${asset.assetId}`)
      }}
    >
      <span className="asset-row-name" title={asset.name}>
        <span>{asset.name}</span>{' '}
        <small>
          {formatDong(String(asset.quantity))} {asset.unit}
        </small>
      </span>
      <span className="tag-text">{tagTail(asset.tag)}</span>
      <StateTag {...assetLooks[asset.state]} word={words.names.assetStateWords[asset.state]} />
    </button>
  )
}

function NothingHere({ inCell, filtered }: { inCell: boolean; filtered: boolean }) {
  const { list } = words.custody
  if (filtered) return <EmptyState icon="search" title={list.nothingFound} hint={list.nothingFoundHint} />
  if (inCell) return <EmptyState icon="box" title={list.emptyCell} hint={list.emptyCellHint} />
  return <EmptyState icon="box" title={list.emptyStore} hint={list.emptyStoreHint} />
}
