import { useEffect, useState } from 'react'
import { placeKindsForAssets } from '@shared/contract/custody'
import { openPlace } from '../frame/navigation'
import { useQuery } from '../office'
import type { PlaceProps } from '../place'
import { useMay, useWho } from '../session'
import { RefusalNote } from '../ui/refusal-note'
import { useScan } from '../ui/scanning'
import { AssetList } from './asset-list'
import { AssetPage } from './asset-page'
import type { Asset } from './asset-state'
import { AlertButton, AlertList } from './assets/alert-list'
import { noFilter } from './assets/list-filter'
import { StoreSummary } from './assets/store-summary'
import '../forms/work.css'
import './asset.css'
import './assets/assets.css'
import './custody.css'
import './modes.css'
import './store-map.css'
import { readCustodySubject } from './custody-subject'
import { ModeBar } from './mode-bar'
import { BoxPage } from './places/box-page'
import { VoidBand } from './void-label'
import { ModePanels } from './mode-panels'
import { modeNamed, modesFor, type ModeEntry } from './modes'
import { cellAround, fullestHall, hallsOf, hallWith, type StoragePlace } from './store-map'
import { StoreMapView } from './store-map-view'

const noPlaces: readonly StoragePlace[] = []
const ignore = (): void => undefined

/** The storeroom: map and list on the left as one selection, the asset or the work in hand on the right. */
export function CustodyPlace({ subject }: PlaceProps) {
  const mayLook = useMay('custody.read')
  const mayArrange = useMay('custody.arrangeStore')
  return mayLook || mayArrange ? <Storeroom subject={subject} /> : <WorkOnly subject={subject} />
}

/** Who only works here, as a counter does, is shown the work and nothing of the store. */
function WorkOnly({ subject }: PlaceProps) {
  const offered = modesFor(useWho().permissions)
  const first = offered.at(0)?.mode ?? null
  const [mode, setMode] = useState(first)
  return (
    <div className="custody-whole">
      {offered.length > 1 && <ModeBar mode={mode} onMode={(next) => setMode(next ?? first)} />}
      <div className="custody alone">
        <div className="custody-right">
          <ModePanels
            mode={mode}
            given={{
              subject,
              asset: null,
              cell: null,
              places: noPlaces,
              onShowPlace: ignore,
              onLeave: () => setMode(first),
              onMode: setMode
            }}
          />
        </div>
      </div>
    </div>
  )
}

function Storeroom({ subject }: PlaceProps) {
  const [mode, setMode] = useState<string | null>(null)
  const entry = modeNamed(mode)
  const alone = entry?.alone ?? false
  const places = useQuery('custody.listStoragePlaces', alone ? null : {}, { topics: ['custody'] })
  const [hallId, setHallId] = useState<string | null>(null)
  const known = places.value?.places ?? noPlaces
  const { cell, selectPlace, clearCell } = useCell(known, subject, setHallId)
  const opened = useOpenAsset(alone ? null : subject)
  const { asset } = opened
  const mayKeep = useMay('custody.keep')
  // The warnings make way for the place that was chosen.
  const choosePlace = (place: StoragePlace): void => {
    if (subject === 'alerts') openPlace('custody')
    selectPlace(place)
  }
  const read = useStoreScans({
    known,
    entry,
    openTag: asset?.tag ?? null,
    onAsset: () => setMode(null),
    onPlace: (place) => {
      choosePlace(place)
      if (place.kind === 'CONTAINER' && entry === null && mayKeep) setMode('boxes')
    }
  })
  const changeMode = (next: string | null): void => {
    setMode(next)
    if (modeNamed(next)?.fresh && mode === null) openPlace('custody')
  }
  const given = { subject, asset, cell, places: known, onShowPlace: selectPlace }
  return (
    <div className="custody-whole">
      <ModeBar mode={mode} onMode={changeMode} />
      <div className={`custody${alone ? ' alone' : ''}`}>
        <div className="custody-left">
          <RefusalNote refusal={places.refusal} fault={places.fault} />
          {places.value && (
            <StoreSide
              places={known}
              hallId={hallId}
              onHall={setHallId}
              cell={cell}
              onCell={choosePlace}
              onClearCell={clearCell}
              asset={asset}
              alertsOpen={subject === 'alerts'}
              arrows={entry === null || mode === 'move'}
            />
          )}
        </div>
        <div className="custody-right">
          <VoidBand refusal={opened.refusal} moment={read} />
          {opened.refusal?.code !== 'TAG_VOID' && (
            <RefusalNote refusal={opened.refusal} fault={opened.fault} />
          )}
          <ModePanels mode={mode} given={{ ...given, onLeave: () => setMode(null), onMode: setMode }} />
          {entry === null && !opened.loading && (
            <Looking
              subject={subject}
              asset={asset}
              box={cell?.kind === 'CONTAINER' ? cell : null}
              onLeaveBox={clearCell}
              onMode={(next) => setMode(next)}
            />
          )}
        </div>
      </div>
    </div>
  )
}

/** The map above, the list below: one selection. */
function StoreSide({
  places,
  hallId,
  onHall,
  cell,
  onCell,
  onClearCell,
  asset,
  alertsOpen,
  arrows
}: {
  places: readonly StoragePlace[]
  hallId: string | null
  onHall: (placeId: string) => void
  cell: StoragePlace | null
  onCell: (place: StoragePlace) => void
  onClearCell: () => void
  asset: Asset | null
  alertsOpen: boolean
  arrows: boolean
}) {
  const mayRead = useMay('custody.read')
  const [filter, setFilter] = useState(noFilter)
  const halls = hallsOf(places)
  const hall = hallWith(halls, hallId) ?? hallWith(halls, asset?.placeId ?? null) ?? fullestHall(halls)
  return (
    <>
      <StoreMapView
        halls={halls}
        hall={hall}
        chosen={{
          cellId: cellAround(places, cell?.placeId ?? null),
          markedId: cellAround(places, asset?.placeId ?? null)
        }}
        onHall={(chosen) => onHall(chosen.place.placeId)}
        onCell={onCell}
      />
      {mayRead && (
        <AssetList
          cell={cell}
          filter={filter}
          onFilter={setFilter}
          onClearCell={onClearCell}
          openId={asset?.assetId ?? null}
          arrows={arrows}
          aside={<AlertButton open={alertsOpen} />}
        />
      )}
    </>
  )
}

/** No work in hand: the open asset, the chosen box, the warnings, or what the store holds. */
function Looking({
  subject,
  asset,
  box,
  onLeaveBox,
  onMode
}: {
  subject: string | null
  asset: Asset | null
  box: StoragePlace | null
  onLeaveBox: () => void
  onMode: (mode: string) => void
}) {
  const mayRead = useMay('custody.read')
  if (asset) return <AssetPage asset={asset} onMode={onMode} />
  if (!mayRead) return null
  if (subject === 'alerts') return <AlertList />
  if (box) return <BoxPage key={box.placeId} box={box} onBack={onLeaveBox} onWork={() => onMode('boxes')} />
  return <StoreSummary />
}

/** A scanned asset is opened, a scanned place selected, wherever no panel wants the scan. Answers how many were. */
function useStoreScans({
  known,
  entry,
  openTag,
  onAsset,
  onPlace
}: {
  known: readonly StoragePlace[]
  entry: ModeEntry | null
  /** The label of the asset that is open: read again it changes nothing, and no form of it begins anew. */
  openTag: string | null
  onAsset: () => void
  onPlace: (place: StoragePlace) => void
}): number {
  const [read, setRead] = useState(0)
  useScan(({ tag, parts }) => {
    if (tag && parts?.type === 'asset') {
      if (entry?.leavesOnAsset) onAsset()
      setRead((count) => count + 1)
      if (tag !== openTag) openPlace('custody', `tag:${tag}`)
      return true
    }
    const found = known.find((place) => place.tag === tag)
    if (found) onPlace(found)
    return found !== undefined
  })
  return read
}

/** The selected cell: by a click, a scan, or a place's tag in the address. A shelf or room only turns the map to it. */
function useCell(places: readonly StoragePlace[], subject: string | null, onHall: (placeId: string) => void) {
  const [cellId, setCellId] = useState<string | null>(null)
  const asked = readCustodySubject(subject)
  const askedTag = asked?.kind === 'place' ? asked.tag : null
  const askedPlace = askedTag === null ? undefined : places.find(({ tag }) => tag === askedTag)
  const askedId = askedPlace?.placeId ?? null
  const askedIsCell = askedPlace !== undefined && placeKindsForAssets.includes(askedPlace.kind)
  useEffect(() => {
    if (askedId === null) return
    onHall(askedId)
    if (askedIsCell) setCellId(askedId)
  }, [askedId, askedIsCell, onHall])
  const selectPlace = (place: StoragePlace): void => {
    onHall(place.placeId)
    if (placeKindsForAssets.includes(place.kind)) setCellId(place.placeId)
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
