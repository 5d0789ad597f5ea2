import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { dayOf } from '@shared/calendar'
import { EmptyState } from '../ui/empty-state'
import { Icon } from '../ui/icon'
import { leaveAfterMouse } from '../forms/leave-after-mouse'
import { words } from '../words'
import {
  cellBeside,
  fillOf,
  rackRows,
  usedPercent,
  usedShare,
  redWarnings,
  warningsOf,
  type Hall,
  type MapCell,
  type Rack,
  type RackRow,
  type StoragePlace
} from './store-map'

interface Chosen {
  /** The selected cell, outlined. */
  cellId: string | null
  /** The cell of the asset that is open, marked. */
  markedId: string | null
}

interface CellsProps {
  hall: Hall
  chosen: Chosen
  onCell: (cell: StoragePlace) => void
}

const nearlyFull = 0.9
/** Drawn above and below what is in sight, so that a quick scroll meets no blank. */
const marginPixels = 240
const widthFirst = 480
const heightFirst = 240

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
          <Racks key={hall.place.placeId} hall={hall} chosen={chosen} onCell={onCell} />
          <Legend hall={hall} marked={chosen.markedId !== null} />
        </>
      )}
    </section>
  )
}

function HallCard({ hall, current, onChoose }: { hall: Hall; current: boolean; onChoose: () => void }) {
  const { map } = words.custody
  const percent = usedPercent(hall)
  const share = usedShare(hall)
  const full = share >= nearlyFull ? ' nearly-full' : ''
  return (
    <button
      type="button"
      className={`hall${full}`}
      aria-pressed={current}
      title={hall.place.path}
      onClick={onChoose}
    >
      <strong>{hall.place.name}</strong>
      <span>
        {map.items(hall.assetCount)}
        <b title={hall.capacity > 0 ? words.storing.map.full(percent) : map.used(percent)}>{percent}</b>
      </span>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className="bar-ground" width="100" height="4" rx="2" />
        <rect width={Math.min(100, share * 100)} height="4" rx="2" />
      </svg>
    </button>
  )
}

/** Only the racks in sight are drawn: a hall may have twenty thousand cells. */
function Racks({ hall, chosen, onCell }: CellsProps) {
  const { box, width, seen, onScroll } = useSeenPart()
  const rows = rackRows(hall.racks, width)
  const last = rows.at(-1)
  const tall = last ? last.top + last.height : 0
  useChosenInSight({ box: box.current, rows, cellId: chosen.cellId })
  const step = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : -1
    if (!event.key.startsWith('Arrow')) return
    event.preventDefault()
    const next = cellBeside(hall, chosen.cellId, by)
    if (!next) return
    onCell(next)
    box.current?.querySelector<HTMLElement>(`[data-place="${next.placeId}"]`)?.focus()
  }
  const drawn = rows.filter(({ top, height }) => top + height > seen.from && top < seen.to)
  const first = drawn[0]?.racks[0]?.cells[0]?.placeId ?? null
  const inSight = drawn.some(({ racks }) =>
    racks.some(({ cells }) => cells.some(({ placeId }) => placeId === chosen.cellId))
  )
  return (
    <div className="racks" ref={box} onKeyDown={step} onScroll={onScroll}>
      <div className="racks-inside" style={{ height: tall }}>
        {drawn.map((row) => (
          <div key={row.top} className="rack-row" style={{ top: row.top, height: row.height }}>
            {row.racks.map((rack) => (
              <RackView
                key={rack.key}
                rack={rack}
                hall={hall}
                chosen={chosen}
                tabStop={inSight ? chosen.cellId : first}
                onCell={onCell}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}

function useSeenPart() {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(widthFirst)
  const [seen, setSeen] = useState({ from: 0, to: heightFirst + marginPixels })
  const look = (): void => {
    const at = box.current
    if (!at) return
    const from = Math.max(0, at.scrollTop - marginPixels)
    // In steps, so that a scroll by a few pixels draws nothing anew.
    const step = Math.floor(from / marginPixels) * marginPixels
    const to = step + at.clientHeight + 3 * marginPixels
    setSeen((before) => (before.from === step && before.to === to ? before : { from: step, to }))
    setWidth(at.clientWidth)
  }
  useEffect(() => {
    const at = box.current
    if (!at) return
    const watch = new ResizeObserver(look)
    watch.observe(at)
    return () => watch.disconnect()
  }, [])
  return { box, width, seen, onScroll: look }
}

/** A cell that was chosen in the list or by a scan is brought into sight. */
function useChosenInSight({
  box,
  rows,
  cellId
}: {
  box: HTMLDivElement | null
  rows: readonly RackRow[]
  cellId: string | null
}): void {
  const row = rows.find(({ racks }) =>
    racks.some(({ cells }) => cells.some(({ placeId }) => placeId === cellId))
  )
  const top = row?.top ?? null
  const height = row?.height ?? 0
  useEffect(() => {
    if (!box || top === null) return
    if (top < box.scrollTop || top + height > box.scrollTop + box.clientHeight) box.scrollTop = top
  }, [box, top, height, cellId])
}

function RackView({
  rack,
  hall,
  chosen,
  tabStop,
  onCell
}: CellsProps & { rack: Rack; tabStop: string | null }) {
  const { map } = words.custody
  const holdsChosen = rack.cells.some(({ placeId }) => placeId === chosen.cellId)
  const name = rack.name ?? (rack.kind === 'YARDS' ? words.storing.map.yards : map.loose)
  return (
    <div className={`rack${rack.kind === 'SHELF' ? '' : ' loose'}${rack.kind === 'YARDS' ? ' yards' : ''}`}>
      <div className="cells">
        {rack.cells.map(({ placeId }) => {
          const cell = hall.cellsById.get(placeId)
          return (
            cell && (
              <CellView
                key={placeId}
                cell={cell}
                chosen={chosen}
                tabStop={placeId === tabStop}
                onCell={onCell}
              />
            )
          )
        })}
      </div>
      <span className={holdsChosen ? 'rack-name chosen' : 'rack-name'} title={name}>
        {name}
      </span>
    </div>
  )
}

function CellView({
  cell,
  chosen,
  tabStop,
  onCell
}: {
  cell: MapCell
  chosen: Chosen
  tabStop: boolean
  onCell: (cell: StoragePlace) => void
}) {
  const { place, inside, boxes } = cell
  const said = words.storing.map
  const warnings = warningsOf(cell, dayOf(new Date().toISOString()))
  const [warning] = warnings
  const isRed = warning !== undefined && redWarnings.includes(warning)
  const told = [
    said.cell(inside, place.capacity),
    ...(boxes > 0 ? [said.boxes(boxes)] : []),
    ...warnings.map((each) => said.warnings[each])
  ].join(', ')
  const looks = [
    'cell',
    `fill-${fillOf(inside, place.capacity)}`,
    ...(place.placeId === chosen.markedId ? ['marked'] : []),
    ...(boxes > 0 ? ['boxed'] : []),
    ...(warning ? [isRed ? 'red' : 'amber'] : [])
  ]
  return (
    <button
      type="button"
      data-place={place.placeId}
      className={looks.join(' ')}
      aria-pressed={place.placeId === chosen.cellId}
      aria-label={`${place.path}, ${told}`}
      title={`${place.name}, ${told}`}
      tabIndex={tabStop ? 0 : -1}
      onClick={(event) => {
        leaveAfterMouse(event)
        onCell(place)
      }}
    >
      {warning && <Icon name={isRed ? 'stop' : 'warning'} size={14} />}
    </button>
  )
}

function Legend({ hall, marked }: { hall: Hall; marked: boolean }) {
  const { map } = words.custody
  const said = words.storing.map
  const today = dayOf(new Date().toISOString())
  const warned = [...hall.cellsById.values()].flatMap((cell) => warningsOf(cell, today).slice(0, 1))
  const red = warned.filter((warning) => redWarnings.includes(warning)).length
  const amber = warned.length - red
  const fills = hall.capacity > 0 ? said.fills : map.fills
  return (
    <p className="legend">
      {fills.map((fill, index) => (
        <span key={fill} aria-hidden="true">
          <i className={`cell fill-${index}`} /> {fill}
        </span>
      ))}
      {marked && (
        <span aria-hidden="true">
          <i className="cell fill-0 marked" /> {map.here}
        </span>
      )}
      {(amber > 0 || red > 0) && (
        <span className="legend-warnings">
          {amber > 0 && (
            <b className="amber">
              <Icon name="warning" size={14} /> {said.attention(amber)}
            </b>
          )}
          {red > 0 && (
            <b className="red">
              <Icon name="stop" size={14} /> {said.wrong(red)}
            </b>
          )}
        </span>
      )}
    </p>
  )
}
