// Every scan is taken at once and written one after the other: the screen is never blocked, and nothing is lost or
// doubled, because each scan keeps its own command id until it is known what became of it.
import type { Answer, Refusal } from '@shared/contract/answers'
import type { OutputOf } from '@shared/contract'
import { newId } from '@shared/ids'
import { Watched } from '../../watched'

export type ScanAnswer = OutputOf<'custody.countScan'>
export type PlaceAnswer = OutputOf<'custody.countPlace'>

/** What the band shows: the newest answer. `moment` counts, so that the same answer twice sounds twice. */
export type Shown =
  | { what: 'ready' }
  | { what: 'noPlace' }
  | { what: 'place'; place: PlaceAnswer }
  | { what: 'scan'; text: string; scan: ScanAnswer }
  | { what: 'failed'; refusal: Refusal | null }

export interface CountState {
  place: PlaceAnswer | null
  shown: Shown
  moment: number
  /** Scans that wait to be written. */
  waiting: number
  scanned: number | null
  /** The last scan that stands, for undoing and for saying more. */
  last: (ScanAnswer & { placeId: string }) | null
}

interface Item {
  command: string
  placeTag: string | null
  text: string
}

/** How the queue speaks with the office. */
export interface CountDoor {
  place(input: { countId: string; tag: string }, command: string): Promise<Answer<PlaceAnswer>>
  scan(
    input: {
      countId: string
      placeId: string
      text: string
      quantity: number
      condition: string
      sealWhole: boolean
    },
    command: string
  ): Promise<Answer<ScanAnswer>>
  /** Settles when it is worth trying again. */
  pause(): Promise<void>
}

const nothingAmiss = { quantity: 1, condition: '', sealWhole: true }
const start: CountState = {
  place: null,
  shown: { what: 'ready' },
  moment: 0,
  waiting: 0,
  scanned: null,
  last: null
}

export class CountQueue {
  readonly state = new Watched<CountState>(start)
  readonly #items: Item[] = []
  #running: Promise<void> | null = null

  constructor(
    private readonly countId: string,
    private readonly door: CountDoor
  ) {}

  /** Takes a scan; `placeTag` where it is a place's. */
  take(text: string, placeTag: string | null): void {
    this.#items.push({ command: newId(), placeTag, text })
    this.#set({ waiting: this.#items.length })
    this.#running ??= this.#writeAll().finally(() => {
      this.#running = null
    })
  }

  /** Settles when nothing waits. */
  async idle(): Promise<void> {
    await this.#running
  }

  /** The last scan was taken back; `scanned` is what stands now. */
  undone(scanned: number): void {
    const { place, last } = this.state.get()
    const isHere = place !== null && place.placeId === last?.placeId
    this.#set({ last: null, scanned, place: isHere ? { ...place, scanned: place.scanned - 1 } : place })
  }

  /** Where a holder is reviewed there is no tag to begin with. */
  standAt(place: PlaceAnswer): void {
    if (this.state.get().place === null) this.#show({ what: 'place', place }, { place })
  }

  leavePlace(): void {
    this.#set({ place: null, shown: { what: 'ready' } })
  }

  async #writeAll(): Promise<void> {
    for (let item = this.#items[0]; item; item = this.#items[0]) {
      const done = item.placeTag === null ? await this.#scan(item) : await this.#place(item, item.placeTag)
      if (!done) {
        // The same command again: the office knows whether it was written.
        await this.door.pause()
        continue
      }
      this.#items.shift()
      this.#set({ waiting: this.#items.length })
    }
  }

  async #place(item: Item, tag: string): Promise<boolean> {
    const answer = await this.door.place({ countId: this.countId, tag }, item.command)
    if (isOpen(answer)) return false
    if ('ok' in answer) {
      const place = answer.ok.finished ? null : answer.ok
      this.#show({ what: 'place', place: answer.ok }, { place })
    } else this.#fail(answer)
    return true
  }

  async #scan({ text, command }: Item): Promise<boolean> {
    const { place } = this.state.get()
    if (!place) {
      this.#show({ what: 'noPlace' }, {})
      return true
    }
    const { placeId } = place
    const answer = await this.door.scan({ countId: this.countId, placeId, text, ...nothingAmiss }, command)
    if (isOpen(answer)) return false
    if ('ok' in answer) {
      const { ok: scan } = answer
      const here = scan.answer === 'AGAIN' ? place : { ...place, scanned: place.scanned + 1 }
      this.#show(
        { what: 'scan', text, scan },
        { place: here, scanned: scan.scanned, last: { ...scan, placeId } }
      )
    } else this.#fail(answer)
    return true
  }

  #fail(answer: Answer): void {
    this.#show({ what: 'failed', refusal: 'refusal' in answer ? answer.refusal : null }, {})
  }

  #show(shown: Shown, change: Partial<CountState>): void {
    this.#set({ ...change, shown, moment: this.state.get().moment + 1 })
  }

  #set(change: Partial<CountState>): void {
    this.state.set({ ...this.state.get(), ...change })
  }
}

/** Whether it is unknown what became of a command; a fault of the program is shown and not repeated for ever. */
function isOpen(answer: Answer): boolean {
  return 'refusal' in answer && answer.refusal.code === 'UNAVAILABLE'
}
