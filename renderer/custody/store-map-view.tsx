import { useRef, type KeyboardEvent } from 'react'
import { EmptyState } from '../ui/empty-state'
import { leaveAfterMouse } from '../work/leave-after-mouse'
import { words } from '../words'
import { cellBeside, fillOf, usedPercent, type Hall, type Rack, type StoragePlace } from './store-map'

interface Chosen {
  /** The selected cell, outlined. */
  cellId: string | null
  /** The cell of the asset that is open, marked. */
  markedId: string | null
}

/** The storeroom as halls and racks of cells. What is selected here is selected in the list, too. */
export function StoreMapView({
  halls,
  hall,
  chosen,
  onHall,
  onCell
}: {
  halls: readonly Hall[]
  hall: Hall | null
  chosen: Chosen
  onHall: (hall: Hall) => void
  onCell: (cell: StoragePlace) => void
}) {
  const { map } = words.custody
  if (!hall) return <EmptyState icon="warehouse" title={map.empty} hint={map.emptyHint} />
  return (
    <section className="store-map" aria-label={map.label}>
      <div className="halls">
        {halls.map((each) => (
          <HallCard
            key={each.place.placeId}
            hall={each}
            current={each === hall}
            onChoose={() => onHall(each)}
          />
        ))}
      </div>
      {hall.cellCount === 0 ? (
        <p className="note">{map.emptyHint}</p>
      ) : (
        <>
          <Racks hall={hall} chosen={chosen} onCell={onCell} />
          <Legend marked={chosen.markedId !== null} />
        </>
      )}
    </section>
  )
}

function HallCard({ hall, current, onChoose }: { hall: Hall; current: boolean; onChoose: () => void }) {
  const { map } = words.custody
  const percent = usedPercent(hall)
  return (
    <button type="button" className="hall" aria-pressed={current} title={hall.place.path} onClick={onChoose}>
      <strong>{hall.place.name}</strong>
      <span>
        {map.items(hall.assetCount)}
        <b title={map.used(percent)}>{percent}</b>
      </span>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className="bar-ground" width="100" height="4" rx="2" />
        <rect width={hall.cellCount === 0 ? 0 : (hall.usedCells * 100) / hall.cellCount} height="4" rx="2" />
      </svg>
    </button>
  )
}

function Racks({
  hall,
  chosen,
  onCell
}: {
  hall: Hall
  chosen: Chosen
  onCell: (cell: StoragePlace) => void
}) {
  const racks = useRef<HTMLDivElement>(null)
  const step = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : -1
    if (!event.key.startsWith('Arrow')) return
    event.preventDefault()
    const next = cellBeside(hall, chosen.cellId, by)
    if (!next) return
    onCell(next)
    racks.current?.querySelector<HTMLElement>(`[data-place="${next.placeId}"]`)?.focus()
  }
  const first = hall.racks[0]?.cells[0]?.placeId
  const inHall = hall.racks.some(({ cells }) => cells.some(({ placeId }) => placeId === chosen.cellId))
  return (
    <div className="racks" ref={racks} onKeyDown={step}>
      {hall.racks.map((rack) => (
        <RackView
          key={rack.key}
          rack={rack}
          chosen={chosen}
          tabStop={inHall ? chosen.cellId : (first ?? null)}
          onCell={onCell}
        />
      ))}
    </div>
  )
}

function RackView({
  rack,
  chosen,
  tabStop,
  onCell
}: {
  rack: Rack
  chosen: Chosen
  tabStop: string | null
  onCell: (cell: StoragePlace) => void
}) {
  const { map } = words.custody
  const holdsChosen = rack.cells.some(({ placeId }) => placeId === chosen.cellId)
  return (
    <div className={`rack${rack.name === null ? ' loose' : ''}`}>
      <div className="cells">
        {rack.cells.map((cell) => (
          <button
            key={cell.placeId}
            type="button"
            data-place={cell.placeId}
            className={`cell fill-${fillOf(cell.assetCount)}${cell.placeId === chosen.markedId ? ' marked' : ''}`}
            aria-pressed={cell.placeId === chosen.cellId}
            aria-label={map.cell(cell.path, cell.assetCount)}
            title={map.cell(cell.name, cell.assetCount)}
            tabIndex={cell.placeId === tabStop ? 0 : -1}
            onClick={(event) => {
              leaveAfterMouse(event)
              onCell(cell)
            }}
          />
        ))}
      </div>
      <span className={holdsChosen ? 'rack-name chosen' : 'rack-name'}>{rack.name ?? map.loose}</span>
    </div>
  )
}

function Legend({ marked }: { marked: boolean }) {
  const { map } = words.custody
  return (
    <p className="legend" aria-hidden="true">
      {map.fills.map((fill, index) => (
        <span key={fill}>
          <i className={`cell fill-${index}`} /> {fill}
        </span>
      ))}
      {marked && (
        <span>
          <i className="cell fill-0 marked" /> {map.here}
        </span>
      )}
    </p>
  )
}
