import { useEffect, useState } from 'react'
import { placeKindsForAssets } from '@shared/contract/custody'
import { openPlace } from '../frame/navigation'
import { useQuery } from '../office'
import type { PlaceProps } from '../place'
import { useMay, useWho } from '../session'
import { EmptyState } from '../ui/empty-state'
import { RefusalNote } from '../ui/refusal-note'
import { useScan } from '../ui/scanning'
import { words } from '../words'
import { AssetList } from './asset-list'
import { AssetPage } from './asset-page'
import '../work/work.css'
import './asset.css'
import './custody.css'
import './modes.css'
import './store-map.css'
import { readCustodySubject } from './custody-subject'
import { ModeBar } from './mode-bar'
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
  const first = modesFor(useWho().permissions).at(0)?.mode ?? null
  const [mode, setMode] = useState(first)
  return (
    <div className="custody alone">
      <ModeBar mode={mode} onMode={(next) => setMode(next ?? first)} />
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
  )
}

function Storeroom({ subject }: PlaceProps) {
  const mayRead = useMay('custody.read')
  const [mode, setMode] = useState<string | null>(null)
  const entry = modeNamed(mode)
  const alone = entry?.alone ?? false
  const places = useQuery('custody.listStoragePlaces', alone ? null : {}, { topics: ['custody'] })
  const [filter, setFilter] = useState('')
  const [hallId, setHallId] = useState<string | null>(null)
  const known = places.value?.places ?? noPlaces
  const { cell, selectPlace, clearCell } = useCell(known, subject, setHallId)
  const opened = useOpenAsset(alone ? null : subject)
  const { asset } = opened
  const halls = hallsOf(known)
  const hall = hallWith(halls, hallId) ?? hallWith(halls, asset?.placeId ?? null) ?? fullestHall(halls)
  useStoreScans({ known, entry, onAsset: () => setMode(null), onPlace: selectPlace })
  const changeMode = (next: string | null): void => {
    setMode(next)
    if (modeNamed(next)?.fresh && mode === null) openPlace('custody')
  }
  return (
    <div className={`custody${alone ? ' alone' : ''}`}>
      <div className="custody-left">
        <ModeBar mode={mode} onMode={changeMode} />
        <RefusalNote refusal={places.refusal} fault={places.fault} />
        {places.value && (
          <StoreMapView
            halls={halls}
            hall={hall}
            chosen={{
              cellId: cellAround(known, cell?.placeId ?? null),
              markedId: cellAround(known, asset?.placeId ?? null)
            }}
            onHall={(chosen) => setHallId(chosen.place.placeId)}
            onCell={selectPlace}
          />
        )}
        {mayRead && !alone && (
          <AssetList
            cell={cell}
            filter={filter}
            onFilter={setFilter}
            onClearCell={clearCell}
            openId={asset?.assetId ?? null}
            arrows={entry === null || mode === 'move'}
          />
        )}
      </div>
      <div className="custody-right">
        <RefusalNote refusal={opened.refusal} fault={opened.fault} />
        <ModePanels
          mode={mode}
          given={{
            subject,
            asset,
            cell,
            places: known,
            onShowPlace: selectPlace,
            onLeave: () => setMode(null),
            onMode: setMode
          }}
        />
        {entry === null &&
          !opened.loading &&
          (asset ? (
            <AssetPage asset={asset} onOut={() => setMode('out')} />
          ) : (
            <EmptyState
              icon="scan"
              title={words.custody.asset.choose}
              hint={words.custody.asset.chooseHint}
            />
          ))}
      </div>
    </div>
  )
}

/** A scanned asset is opened, a scanned place selected, wherever no panel wants the scan for itself. */
function useStoreScans({
  known,
  entry,
  onAsset,
  onPlace
}: {
  known: readonly StoragePlace[]
  entry: ModeEntry | null
  onAsset: () => void
  onPlace: (place: StoragePlace) => void
}) {
  useScan(({ tag, parts }) => {
    if (tag && parts?.type === 'asset') {
      if (entry?.leavesOnAsset) onAsset()
      openPlace('custody', `tag:${tag}`)
      return true
    }
    const found = known.find((place) => place.tag === tag)
    if (found) onPlace(found)
    return found !== undefined
  })
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
