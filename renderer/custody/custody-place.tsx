import { useEffect, useRef, useState } from 'react'
import { openPlace } from '../frame/navigation'
import { useQuery } from '../office'
import type { PlaceProps } from '../place'
import { useMay } from '../session'
import { EmptyState } from '../ui/empty-state'
import { RefusalNote } from '../ui/refusal-note'
import { useScan } from '../ui/scanning'
import { words } from '../words'
import { AssetList } from './asset-list'
import { AssetPage } from './asset-page'
import type { Asset } from './asset-state'
import '../work/work.css'
import './asset.css'
import './custody.css'
import './modes.css'
import './store-map.css'
import { readCustodySubject } from './custody-subject'
import { ModeBar, type Mode } from './mode-bar'
import { MovePanel } from './move-panel'
import { OrderPanel } from './order-panel'
import { OutPanel } from './out-panel'
import { ReceivePanel } from './receive-panel'
import { fullestHall, hallsOf, hallWith, type StoragePlace } from './store-map'
import { StoreMapView } from './store-map-view'

const noPlaces: readonly StoragePlace[] = []

/** The storeroom: map and list on the left as one selection, the asset or the work in hand on the right. */
export function CustodyPlace({ subject }: PlaceProps) {
  const mayRead = useMay('custody.read')
  const places = useQuery('custody.listStoragePlaces', {}, { topics: ['custody'] })
  const [mode, setMode] = useState<Mode>('browse')
  const [filter, setFilter] = useState('')
  const [hallId, setHallId] = useState<string | null>(null)
  const known = places.value?.places ?? noPlaces
  const { cell, selectPlace, clearCell } = useCell(known, subject, setHallId)
  const opened = useOpenAsset(subject)
  const { asset } = opened
  const halls = hallsOf(known)
  const hall = hallWith(halls, hallId) ?? hallWith(halls, asset?.placeId ?? null) ?? fullestHall(halls)
  useScan(({ tag, parts }) => {
    if (tag && parts?.type === 'asset') {
      if (mode === 'receive' || mode === 'order') setMode('browse')
      openPlace('custody', `tag:${tag}`)
      return true
    }
    const found = parts?.type === 'storagePlace' ? known.find((place) => place.tag === tag) : undefined
    if (found) selectPlace(found)
    return found !== undefined
  })
  const changeMode = (next: Mode): void => {
    setMode(next)
    // Receiving and giving out begin with what is scanned next, not with what happened to be open.
    if ((next === 'receive' || next === 'out') && mode === 'browse') openPlace('custody')
  }
  return (
    <div className="custody">
      <div className="custody-left">
        <ModeBar mode={mode} onMode={changeMode} />
        <RefusalNote refusal={places.refusal} fault={places.fault} />
        {places.value && (
          <StoreMapView
            halls={halls}
            hall={hall}
            chosen={{ cellId: cell?.placeId ?? null, markedId: asset?.placeId ?? null }}
            onHall={(chosen) => setHallId(chosen.place.placeId)}
            onCell={selectPlace}
          />
        )}
        {mayRead && (
          <AssetList
            cell={cell}
            filter={filter}
            onFilter={setFilter}
            onClearCell={clearCell}
            openId={asset?.assetId ?? null}
            arrows={mode === 'browse' || mode === 'move'}
          />
        )}
      </div>
      <div className="custody-right">
        <RefusalNote refusal={opened.refusal} fault={opened.fault} />
        <KeptForms mode={mode} cell={cell} />
        {mode !== 'order' && mode !== 'receive' && !opened.loading && (
          <Work mode={mode} onMode={setMode} asset={asset} cell={cell} places={known} onMoved={selectPlace} />
        )}
      </div>
    </div>
  )
}

/** Forms that were begun stay as they were typed while something else is looked at. */
function KeptForms({ mode, cell }: { mode: Mode; cell: StoragePlace | null }) {
  const [begun, setBegun] = useState({ order: false, receive: false })
  if ((mode === 'order' || mode === 'receive') && !begun[mode]) setBegun({ ...begun, [mode]: true })
  const forms = useRef<HTMLDivElement>(null)
  // A form that comes back to sight takes the keys again.
  useEffect(() => {
    if (document.activeElement !== document.body) return
    forms.current?.querySelector<HTMLInputElement>('.kept-form:not([hidden]) input.input')?.focus()
  }, [mode])
  return (
    <div className="kept-forms" ref={forms}>
      {begun.order && (
        <div className="kept-form" hidden={mode !== 'order'}>
          <OrderPanel active={mode === 'order'} />
        </div>
      )}
      {begun.receive && (
        <div className="kept-form" hidden={mode !== 'receive'}>
          <ReceivePanel cell={cell} />
        </div>
      )}
    </div>
  )
}

function Work({
  mode,
  onMode,
  asset,
  cell,
  places,
  onMoved
}: {
  mode: Exclude<Mode, 'order' | 'receive'>
  onMode: (mode: Mode) => void
  asset: Asset | null
  cell: StoragePlace | null
  places: readonly StoragePlace[]
  onMoved: (to: StoragePlace) => void
}) {
  const browse = (): void => onMode('browse')
  if (mode === 'move') {
    return <MovePanel asset={asset} cell={cell} places={places} onMoved={onMoved} onLeave={browse} />
  }
  if (mode === 'out') return <OutPanel asset={asset} onDone={browse} />
  if (asset) return <AssetPage asset={asset} onOut={() => onMode('out')} />
  return <EmptyState icon="scan" title={words.custody.asset.choose} hint={words.custody.asset.chooseHint} />
}

/** The selected cell: by a click, a scan, or a place's tag in the address. A shelf or room only turns the map to it. */
function useCell(places: readonly StoragePlace[], subject: string | null, onHall: (placeId: string) => void) {
  const [cellId, setCellId] = useState<string | null>(null)
  const asked = readCustodySubject(subject)
  const askedTag = asked?.kind === 'place' ? asked.tag : null
  const askedPlace = askedTag === null ? undefined : places.find(({ tag }) => tag === askedTag)
  const askedId = askedPlace?.placeId ?? null
  const askedIsCell = askedPlace?.kind === 'CELL'
  useEffect(() => {
    if (askedId === null) return
    onHall(askedId)
    if (askedIsCell) setCellId(askedId)
  }, [askedId, askedIsCell, onHall])
  const selectPlace = (place: StoragePlace): void => {
    onHall(place.placeId)
    if (place.kind === 'CELL') setCellId(place.placeId)
  }
  const cell = places.find(({ placeId }) => placeId === cellId) ?? null
  return { cell, selectPlace, clearCell: () => setCellId(null) }
}

/** The asset that the address names. While the next one is read, the last one stays out of sight: never mix two. */
function useOpenAsset(subject: string | null) {
  const asked = readCustodySubject(subject)
  const mayRead = useMay('custody.read')
  const query = useQuery('custody.getAsset', asked?.kind === 'asset' && mayRead ? asked.by : null)
  return { asset: query.value, loading: query.loading, refusal: query.refusal, fault: query.fault }
}
