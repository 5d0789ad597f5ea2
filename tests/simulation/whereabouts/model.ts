// What the books must say of every asset, kept without looking at the store: where or with whom each is, how many, in
// which state. The store is compared with it; it never learns from the store's tables.
import type { AssetState } from '@shared/contract/custody'
import type { Connection } from '../../../main/office/database/connection'

export interface Thing {
  readonly assetId: string
  tag: string
  quantity: number
  state: AssetState
  /** Exactly one of the two, until it is destroyed or wholly split. */
  placeId: string | null
  holderId: string | null
  labelRead: boolean
  /** The thing that it was received as, or split off from. */
  readonly rootId: string
  readonly caseIndex: number
  own: boolean
  /** What is known of its loss, from the report until it is found or taken in again. */
  loss?: Loss | undefined
}

export interface Loss {
  incidentId: string
  /** The state to which it returns when it is found. */
  left: AssetState
  isDisaster: boolean
  /** Who had it, and whether on loan, when it was written off. */
  heldBy?: string | null
  lent?: boolean
}

export interface Box {
  readonly placeId: string
  readonly tag: string
  parentId: string
}

export class Whereabouts {
  readonly things = new Map<string, Thing>()
  readonly boxes = new Map<string, Box>()
  /** How many of each received line there were; they must still be there, whoever has them. */
  readonly received = new Map<string, number>()

  /** How often something was given up as lost. */
  writtenOff = 0

  add(thing: Thing): void {
    this.things.set(thing.assetId, thing)
    if (thing.rootId === thing.assetId) this.received.set(thing.assetId, thing.quantity)
  }

  all(fits: (thing: Thing) => boolean): Thing[] {
    return [...this.things.values()].filter(fits)
  }
}

interface Row {
  asset_id: string
  tag: string
  quantity: number
  state: string
  place_id: string | null
  holder_id: string | null
  label_state: string
}

const columns = 'asset_id, tag, quantity, state, place_id, holder_id, label_state'

/** What the store says otherwise than the model, of some things. */
export function differencesOf(store: Connection, model: Whereabouts, assetIds: readonly string[]): string[] {
  const read = store.prepare<[string], Row>(`SELECT ${columns} FROM asset WHERE asset_id = ?`)
  return assetIds.flatMap((assetId) => {
    const thing = model.things.get(assetId)
    return thing ? differences(thing, read.get(assetId)) : [`${assetId} is not in the model`]
  })
}

/** The same of everything, with what must hold of the whole: one whereabouts each, and nothing gained or lost. */
export function allDifferences(store: Connection, model: Whereabouts): string[] {
  const rows = store.prepare<[], Row>(`SELECT ${columns} FROM asset`).all()
  const found = rows.flatMap((row) => {
    const thing = model.things.get(row.asset_id)
    return thing ? differences(thing, row) : [`the store has ${row.asset_id}, which nobody received`]
  })
  if (rows.length !== model.things.size) {
    found.push(`the store has ${rows.length} assets, ${model.things.size} were received or split off`)
  }
  const boxes = store
    .prepare<[], { place_id: string; parent_id: string }>(
      "SELECT place_id, parent_id FROM storage_place WHERE kind = 'CONTAINER'"
    )
    .all()
  for (const { place_id, parent_id } of boxes) {
    const box = model.boxes.get(place_id)
    if (box?.parentId !== parent_id) found.push(`box ${place_id} stands in ${parent_id}`)
  }
  return [...found, ...conservation(rows, model)]
}

function differences(thing: Thing, row: Row | undefined): string[] {
  if (!row) return [`${thing.assetId} is gone from the store`]
  const wanted: Row = {
    asset_id: thing.assetId,
    tag: thing.tag,
    quantity: thing.quantity,
    state: thing.state,
    place_id: thing.placeId,
    holder_id: thing.holderId,
    label_state: thing.labelRead ? 'READ' : 'UNREAD'
  }
  const names = Object.keys(wanted) as (keyof Row)[]
  const said = names
    .filter((name) => row[name] !== wanted[name])
    .map((name) => `${thing.assetId}: ${name} is ${String(row[name])}, must be ${String(wanted[name])}`)
  const somewhere = Number(row.place_id !== null) + Number(row.holder_id !== null)
  const ended = ['SPLIT', 'DESTROYED', 'WRITTEN_OFF'].includes(row.state)
  if (somewhere !== (ended ? 0 : 1)) said.push(`${thing.assetId} is in ${somewhere} places at once`)
  return said
}

function conservation(rows: readonly Row[], model: Whereabouts): string[] {
  const sums = new Map<string, number>()
  for (const { asset_id, quantity } of rows) {
    const root = model.things.get(asset_id)?.rootId ?? asset_id
    sums.set(root, (sums.get(root) ?? 0) + quantity)
  }
  return [...model.received]
    .filter(([root, quantity]) => sums.get(root) !== quantity)
    .map(([root, quantity]) => `of ${quantity} of ${root} there are ${sums.get(root) ?? 0}`)
}
