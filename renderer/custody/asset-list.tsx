import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { formatDong } from '@shared/money'
import type { InputOf, OutputOf } from '@shared/contract'
import { openPlace } from '../frame/navigation'
import { useQuery } from '../office'
import { EmptyState } from '../ui/empty-state'
import { useKey } from '../ui/keys'
import { RefusalNote } from '../ui/refusal-note'
import { StateTag } from '../ui/state-tag'
import { leaveAfterMouse } from '../forms/leave-after-mouse'
import { words } from '../words'
import { SealState } from './seal-state'
import { assetLooks, type AssetSummary } from './asset-state'
import { isNarrowed, listInput, type ListFilter } from './assets/list-filter'
import { ListFilters } from './assets/list-filters'
import { useRowWindow } from './assets/use-window'
import { tagTail } from './custody-subject'
import { splitPath, type StoragePlace } from './store-map'

type Page = OutputOf<'custody.listAssets'>
type Input = InputOf<'custody.listAssets'>

/** As `--row-table` has it. */
const rowHeight = 30
/** The next page is read when fewer rows than this are left below. */
const readAhead = 40

/** The assets of the selected cell, or of the whole store, narrowed by what is typed and chosen. */
export function AssetList({
  cell,
  filter,
  onFilter,
  onClearCell,
  openId,
  arrows,
  aside
}: {
  cell: StoragePlace | null
  filter: ListFilter
  onFilter: (filter: ListFilter) => void
  onClearCell: () => void
  openId: string | null
  /** Whether ↑ and ↓ walk through the list: not while a form wants them. */
  arrows: boolean
  /** At the end of the heading. */
  aside: ReactNode
}) {
  const input = listInput(filter, cell?.placeId ?? null)
  const { assets, more, first, readers, wantMore } = usePages(input)
  const { list } = words.custody
  const walk = (step: 1 | -1): void => {
    const at = assets.findIndex(({ assetId }) => assetId === openId)
    const next = at < 0 ? assets[0] : assets[at + step]
    if (next) openPlace('custody', `asset:${next.assetId}`)
  }
  useKey({ keys: 'ArrowDown', words: words.custody.keys.next, enabled: arrows }, () => walk(1))
  useKey({ keys: 'ArrowUp', words: words.custody.keys.previous, enabled: arrows }, () => walk(-1))
  const count = first?.value?.count
  return (
    <section className="asset-list">
      <header>
        <h2 title={cell?.path}>{cell ? splitPath(cell.path).near : list.all}</h2>
        {count && (
          <span className="note">
            {words.custodyAssets.list.count(formatDong(String(count.assets)), count.more)}
          </span>
        )}
        {cell && (
          <button type="button" className="text-action" onClick={onClearCell}>
            {list.clear}
          </button>
        )}
        {aside}
      </header>
      <ListFilters filter={filter} onFilter={onFilter} />
      <div className="asset-row head" aria-hidden="true">
        <span>{list.name}</span>
        <span>{list.tag}</span>
        <span>{list.state}</span>
      </div>
      {readers}
      {first && <RefusalNote refusal={first.refusal} fault={first.fault} />}
      {first?.value && assets.length === 0 && (
        <NothingHere inCell={cell !== null} filtered={isNarrowed(filter)} />
      )}
      <Rows key={JSON.stringify(input)} assets={assets} more={more} openId={openId} onMore={wantMore} />
    </section>
  )
}

interface Answer {
  value: Page | null
  refusal: ReturnType<typeof useQuery<'custody.listAssets'>>['refusal']
  fault: string | null
}

/** The pages read so far, each kept fresh by itself, and the parts that read them. */
function usePages(input: Input) {
  const key = JSON.stringify(input)
  const [read, setRead] = useState<{ key: string; pages: readonly Answer[]; wanted: number }>({
    key,
    pages: [],
    wanted: 1
  })
  const current = read.key === key ? read : { key, pages: [], wanted: 1 }
  // Until the new list has come, the one before stays in sight.
  const shown = current.pages.length > 0 ? current.pages : read.pages
  const keep = useCallback((of: string, index: number, answer: Answer) => {
    setRead((before) => {
      const same = before.key === of
      if (!same && index > 0) return before
      const pages = same ? [...before.pages] : []
      pages[index] = answer
      return { key: of, pages, wanted: same ? before.wanted : 1 }
    })
  }, [])
  const readers = Array.from({ length: current.wanted }, (_, index) => {
    const after = index === 0 ? undefined : current.pages[index - 1]?.value?.next
    if (index > 0 && !after) return null
    return (
      <PageReader
        key={index}
        of={key}
        index={index}
        input={{ ...input, ...(after && { after }) }}
        onRead={keep}
      />
    )
  })
  const last = current.pages[current.wanted - 1]?.value
  const more = last !== undefined && last !== null && last.next !== null
  return {
    assets: shown.flatMap(({ value }) => value?.assets ?? []),
    first: shown[0] ?? null,
    more,
    readers,
    wantMore: () =>
      setRead((before) => (more && before.key === key ? { ...before, wanted: current.wanted + 1 } : before))
  }
}

/** Reads one page, again whenever something changes; draws nothing. */
function PageReader({
  of,
  index,
  input,
  onRead
}: {
  of: string
  index: number
  input: Input
  onRead: (of: string, index: number, answer: Answer) => void
}) {
  const { value, refusal, fault } = useQuery('custody.listAssets', input)
  useEffect(() => {
    if (value || refusal || fault) onRead(of, index, { value, refusal, fault })
  }, [of, index, value, refusal, fault, onRead])
  return null
}

function Rows({
  assets,
  more,
  openId,
  onMore
}: {
  assets: readonly AssetSummary[]
  more: boolean
  openId: string | null
  onMore: () => void
}) {
  const scroller = useRef<HTMLDivElement>(null)
  const { first, end } = useRowWindow(scroller, { rows: assets.length, rowHeight })
  const openAt = assets.findIndex(({ assetId }) => assetId === openId)
  useEffect(() => {
    const element = scroller.current
    if (!element || openAt < 0) return
    const top = openAt * rowHeight
    if (top < element.scrollTop) element.scrollTop = top
    else if (top + rowHeight > element.scrollTop + element.clientHeight)
      element.scrollTop = top + rowHeight - element.clientHeight
  }, [openAt])
  useEffect(() => {
    if (more && end > assets.length - readAhead) onMore()
  }, [more, end, assets.length, onMore])
  return (
    <div className="asset-rows" ref={scroller}>
      <div className="asset-rows-all" style={{ height: assets.length * rowHeight }}>
        <div style={{ transform: `translateY(${first * rowHeight}px)` }}>
          {assets.slice(first, end).map((asset) => (
            <AssetRow key={asset.assetId} asset={asset} current={asset.assetId === openId} />
          ))}
        </div>
      </div>
      {more && <p className="note list-more">{words.custodyAssets.list.loading}</p>}
    </div>
  )
}

function AssetRow({ asset, current }: { asset: AssetSummary; current: boolean }) {
  return (
    <button
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
      <RowState asset={asset} />
    </button>
  )
}

/** What is most worth knowing of it in a list: its state, or while that is ordinary, its seal. */
function RowState({ asset: { state, sealNumber, sealTorn } }: { asset: AssetSummary }) {
  const { sealed } = words.custody.asset
  if (state === 'IN_OWN_STORE' && sealNumber !== null) {
    return <SealState torn={sealTorn} word={sealed} />
  }
  return <StateTag {...assetLooks[state]} word={words.names.assetStateWords[state]} />
}

function NothingHere({ inCell, filtered }: { inCell: boolean; filtered: boolean }) {
  const { list } = words.custody
  if (filtered) return <EmptyState icon="search" title={list.nothingFound} hint={list.nothingFoundHint} />
  if (inCell) return <EmptyState icon="box" title={list.emptyCell} hint={list.emptyCellHint} />
  return <EmptyState icon="box" title={list.emptyStore} hint={list.emptyStoreHint} />
}
