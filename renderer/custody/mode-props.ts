// What every panel of the storeroom is given by the place that it works in.
import type { Asset } from './asset-state'
import type { StoragePlace } from './store-map'

export interface ModeProps {
  /** Back to looking at the list and the asset's page. */
  onLeave: () => void
  /** Goes to another mode, for instance from a record to what comes after it. */
  onMode: (mode: string) => void
  /** What the address asks to open: `asset:<uuid>`, `tag:2…`, or a room's own `count:<uuid>`; null for nothing. */
  subject: string | null
  /** The asset that is open, read whole; null while none is, and always in a mode that stands alone. */
  asset: Asset | null
  /** The cell that is selected on the map, by a click or a scan. */
  cell: StoragePlace | null
  /** Every place of the store; empty in a mode that stands alone. */
  places: readonly StoragePlace[]
  /** Turns the map to a place, and selects it when it is a cell. */
  onShowPlace: (place: StoragePlace) => void
  /** False while a kept panel is out of sight: it must not take scans or keys then. */
  active: boolean
}
