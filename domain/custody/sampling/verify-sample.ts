// Repeats a draw from the journal alone: an outsider with the office's entries and the centre's public key needs
// nothing of the office. It shares the rules of the draw and the meaning of entries with the office, and no state.
import type { KeyObject } from 'node:crypto'
import type { sampleChecks } from '@shared/contract/custody'
import { apply } from '../../apply'
import type { EntryPayload } from '../../entries'
import type { JournalEntry } from '../../journal/entry'
import type { Cells } from '../../journal/row-change'
import { receiptIsGenuine } from '../../replication/receipt'
import { commitmentTo, draw, populationRoot, sampleSize } from './draw'

export type SampleCheck = (typeof sampleChecks)[number]
export interface SampleProof {
  holds: boolean
  checks: { check: SampleCheck; holds: boolean }[]
}

/** States in which a thing lies in the store and can be drawn. */
export const drawnStates: readonly string[] = ['RECEIVED', 'IN_OWN_STORE', 'RELEASE_PROPOSED', 'OUT_ORDERED']

/** Reads the entries of an office from the first on, and then says what holds of a sample. */
export class SampleVerifier {
  readonly #sampleId: string
  readonly #centreKey: KeyObject
  readonly #assets = new Map<string, Cells>()
  readonly #parents = new Map<string, string | null>()
  #announced: { seq: number; epoch: number; payload: EntryPayload<'custody.SampleAnnounced'> } | null = null
  #drawn: EntryPayload<'custody.SampleDrawn'> | null = null
  #population: string[] = []
  #beaconHash: string | null = null
  readonly #hashes = new Map<number, string>()
  readonly #items: { number: number; assetId: string }[] = []

  constructor(sampleId: string, centreKey: KeyObject) {
    this.#sampleId = sampleId
    this.#centreKey = centreKey
  }

  /** The next entry of the journal, in order. */
  read(entry: JournalEntry): void {
    if (this.#announced && !this.#drawn) this.#hashes.set(entry.seq, entry.hash)
    if (entry.kind === 'custody.SampleAnnounced') this.#readAnnouncement(entry)
    if (entry.kind === 'custody.SampleDrawn') this.#readDrawing(entry)
    if (entry.kind === 'custody.SampleItemsDrawn') {
      const payload = entry.payload as EntryPayload<'custody.SampleItemsDrawn'>
      if (payload.sampleId === this.#sampleId) this.#items.push(...payload.items)
    }
    if (!this.#drawn && entry.kind.startsWith('custody.')) this.#keepRows(entry)
  }

  #readAnnouncement(entry: JournalEntry): void {
    const payload = entry.payload as EntryPayload<'custody.SampleAnnounced'>
    if (payload.sampleId !== this.#sampleId) return
    this.#announced = { seq: entry.seq, epoch: entry.epoch, payload }
    this.#hashes.set(entry.seq, entry.hash)
  }

  #readDrawing(entry: JournalEntry): void {
    const payload = entry.payload as EntryPayload<'custody.SampleDrawn'>
    if (payload.sampleId !== this.#sampleId) return
    this.#drawn = payload
    this.#beaconHash = this.#hashes.get(payload.beacon.seq) ?? null
    this.#population = this.#inScope(payload.placeId)
    this.#assets.clear()
    this.#hashes.clear()
  }

  #keepRows(entry: JournalEntry): void {
    for (const change of apply(entry)) {
      if (change.table === 'storage_place') {
        const cells = change.op === 'insert' ? change.row : change.op === 'patch' ? change.to : {}
        const placeId = String(
          change.op === 'insert' ? cells.place_id : 'key' in change && change.key.place_id
        )
        if ('parent_id' in cells) this.#parents.set(placeId, cells.parent_id as string | null)
      } else if (change.table === 'asset' && change.op === 'insert') {
        this.#assets.set(String(change.row.asset_id), {
          state: change.row.state!,
          place_id: change.row.place_id!
        })
      } else if (change.table === 'asset' && change.op === 'patch') {
        Object.assign(this.#assets.get(String(change.key.asset_id)) ?? {}, change.to)
      }
    }
  }

  #inScope(placeId: string): string[] {
    const inside = (from: string | null): boolean => {
      for (let at = from; at; at = this.#parents.get(at) ?? null) if (at === placeId) return true
      return false
    }
    return [...this.#assets]
      .filter(
        ([, { state, place_id }]) => drawnStates.includes(String(state)) && inside(place_id as string | null)
      )
      .map(([assetId]) => assetId)
  }

  /** What holds. A sample that the entries do not hold, or not wholly, holds nothing. */
  proof(): SampleProof {
    const announced = this.#announced
    const drawn = this.#drawn
    if (!announced || !drawn) return { holds: false, checks: [] }
    const { secret, beacon, size } = drawn
    const again = draw(this.#population, { secret, beaconSignature: beacon.signature, size })
    const items = [...this.#items].sort((one, other) => one.number - other.number)
    const checks: SampleProof['checks'] = [
      { check: 'COMMITMENT', holds: commitmentTo(secret) === announced.payload.commitment },
      {
        check: 'BEACON_AFTER_COMMITMENT',
        holds: beacon.epoch === announced.epoch && beacon.seq >= announced.seq
      },
      { check: 'BEACON_GENUINE', holds: receiptIsGenuine(beacon, this.#centreKey) },
      { check: 'BEACON_OF_THIS_JOURNAL', holds: this.#beaconHash === beacon.hash },
      { check: 'POPULATION', holds: populationRoot(this.#population) === drawn.populationRoot },
      { check: 'SIZE', holds: size === sampleSize(this.#population.length) },
      {
        check: 'DRAWN_ITEMS',
        holds:
          again.length === items.length && again.every((assetId, index) => items[index]?.assetId === assetId)
      }
    ]
    return { holds: checks.every(({ holds }) => holds), checks }
  }
}
