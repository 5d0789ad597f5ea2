import { useRef, useState, type DragEvent, type KeyboardEvent, type ReactNode } from 'react'
import { Camera } from '../../custody/assets/camera'
import { Icon } from '../../ui/icon'
import { words } from '../../words'
import type { Lot } from './lot'
import { itemsOf, placedBefore, repeated, stepped, toNextItem, type Scan } from './order'
import { ScanThumbnail, ScanViewer } from './scan-picture'

const accepted = 'image/jpeg,image/png,application/pdf'
const draggedKind = 'application/x-thads-scan'

interface StripProps {
  lot: Lot
  /** The place of its paper in the checklist; null for pages of none. */
  item: number | null
  /** How many papers there are, for the keys that go from one to the next. */
  items: number
  itemName: string
  /** Only the pages: the ways to add some stand elsewhere. */
  short?: boolean
}

/** A row of the checklist on which files can be dropped wherever it is hit. */
export function DropRow({
  className,
  lot,
  item,
  children
}: {
  className: string | undefined
  lot: Lot
  item: number
  children: ReactNode
}) {
  return (
    <li
      className={className}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        const files = [...event.dataTransfer.files]
        if (files.length > 0) void lot.addFiles(files, item)
      }}
    >
      {children}
    </li>
  )
}

/** In a row of the checklist: one small way to choose files, and the pages below it once there are some. */
export function RowScans({ lot, item, items, itemName }: Omit<StripProps, 'short'>) {
  return (
    <>
      <AddFiles itemName={itemName} short onFiles={(files) => void lot.addFiles(files, item)} />
      {itemsOf(lot.scans, item, items).length > 0 && (
        <ScanStrip lot={lot} item={item} items={items} itemName={itemName} short />
      )}
    </>
  )
}

/** The pages of one paper in a row: dropped on it, chosen, filmed; put in order by dragging or by keys. */
export function ScanStrip({ lot, item, items, itemName, short = false }: StripProps) {
  const [filming, setFilming] = useState(false)
  const [over, setOver] = useState(false)
  const said = words.intakeScans
  const scans = itemsOf(lot.scans, item, items)
  const drop = (event: DragEvent, before?: string): void => {
    event.preventDefault()
    event.stopPropagation()
    setOver(false)
    const files = [...event.dataTransfer.files]
    const scanId = event.dataTransfer.getData(draggedKind)
    if (files.length > 0) void lot.addFiles(files, item)
    else if (scanId !== '')
      void lot.arrange(placedBefore(lot.scans, scanId, before === undefined ? { item } : { before }))
  }
  return (
    <div
      className={`scan-strip${over ? ' over' : ''}`}
      role="group"
      aria-label={said.pagesOf(itemName)}
      data-own-enter
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Pages scans={scans} lot={lot} items={items} itemName={itemName} onDropBefore={drop} />
      {!short && <AddFiles itemName={itemName} onFiles={(files) => void lot.addFiles(files, item)} />}
      <button
        type="button"
        className="scan-tool"
        aria-pressed={filming}
        aria-label={said.filmFor(itemName)}
        onClick={() => setFilming(!filming)}
      >
        <Icon name="scan" size={14} /> {said.film}
      </button>
      {filming && (
        <Camera
          onTaken={(photo) => void lot.add({ fileName: said.filmed, ...photo }, item)}
          onClose={() => setFilming(false)}
        />
      )}
    </div>
  )
}

function Pages({
  scans,
  lot,
  items,
  itemName,
  onDropBefore
}: {
  scans: readonly Scan[]
  lot: Lot
  items: number
  itemName: string
  onDropBefore: (event: DragEvent, before: string) => void
}) {
  const [shown, setShown] = useState<number | null>(null)
  const said = words.intakeScans
  const twice = repeated(lot.scans)
  const label = (index: number): string => said.page(itemName, index + 1)
  return (
    <>
      {scans.map((scan, index) => (
        <div
          key={scan.scanId}
          className="scan"
          draggable
          onDragStart={(event) => event.dataTransfer.setData(draggedKind, scan.scanId)}
          onDrop={(event) => onDropBefore(event, scan.scanId)}
        >
          <button
            type="button"
            className="scan-open"
            aria-label={label(index)}
            title={said.keys(scan.fileName)}
            onClick={() => setShown(index)}
            onKeyDown={(event) => arrangeByKey(event, { lot, scan, items })}
          >
            <ScanThumbnail scan={scan} />
            <span className="scan-number">{index + 1}</span>
          </button>
          <button
            type="button"
            className="scan-remove"
            aria-label={said.remove(label(index))}
            onClick={() => void lot.remove(scan.scanId)}
          >
            <Icon name="stop" size={16} />
          </button>
          {twice.has(scan.scanId) && <span className="scan-twice">{said.twice}</span>}
        </div>
      ))}
      {shown !== null && (
        <ScanViewer
          scans={scans}
          at={Math.min(shown, scans.length - 1)}
          labelOf={label}
          onMove={setShown}
          onClose={() => setShown(null)}
        />
      )}
    </>
  )
}

/** Ctrl and an arrow moves a page, Delete takes it out, an arrow alone goes to its neighbour. */
function arrangeByKey(
  event: KeyboardEvent<HTMLElement>,
  { lot, scan, items }: { lot: Lot; scan: Scan; items: number }
): void {
  const sideways = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : null
  const upright = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
  if (event.key === 'Delete') void lot.remove(scan.scanId)
  else if (sideways !== null && event.ctrlKey) void lot.arrange(stepped(lot.scans, scan.scanId, sideways))
  else if (upright !== null && event.ctrlKey)
    void lot.arrange(toNextItem(lot.scans, scan.scanId, { step: upright, items }))
  else if (sideways !== null) focusNeighbour(event.currentTarget, sideways)
  else return
  event.preventDefault()
}

function focusNeighbour(page: HTMLElement, step: -1 | 1): void {
  const pages = [...(page.closest('.scan-strip')?.querySelectorAll<HTMLElement>('.scan-open') ?? [])]
  pages[pages.indexOf(page) + step]?.focus()
}

/** Chooses files of this computer for a paper; `short` shows the picture alone. */
function AddFiles({
  itemName,
  onFiles,
  short = false
}: {
  itemName: string
  onFiles: (files: File[]) => void
  short?: boolean
}) {
  const input = useRef<HTMLInputElement>(null)
  const said = words.intakeScans
  return (
    <>
      <button
        type="button"
        className="scan-tool"
        aria-label={said.addFor(itemName)}
        title={said.addFor(itemName)}
        onClick={() => input.current?.click()}
      >
        <Icon name={short ? 'photo' : 'plus'} size={14} /> {!short && said.add}
      </button>
      <input
        ref={input}
        type="file"
        accept={accepted}
        multiple
        hidden
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          onFiles(files)
        }}
      />
    </>
  )
}
