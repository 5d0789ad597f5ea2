// Reads one query and reads it again when what it shows has changed. Holds no React, so that a stale answer,
// a burst of events and a lost connection can be reasoned about in one place.
import type { Answer, Refusal } from '@shared/contract/answers'
import type { InputOf, OutputOf, QueryName } from '@shared/contract'
import { connection, office } from './office-link'
import { Watched } from './watched'

export interface Reading<Name extends QueryName> {
  /** The input that `value` answers, as JSON; null before the first answer. */
  key: string | null
  value: OutputOf<Name> | null
  refusal: Refusal | null
  /** The reference number of a fault. */
  fault: string | null
  /** True while an answer is on its way. */
  reading: boolean
}

export class QueryReader<Name extends QueryName> {
  readonly state = new Watched<Reading<Name>>({
    key: null,
    value: null,
    refusal: null,
    fault: null,
    reading: false
  })
  #wanted: string | null = null
  #inFlight = false
  #again = false

  constructor(private readonly name: Name) {}

  /** Reads `key` (the input as JSON) now and after every event of these topics, until stopped. */
  follow(key: string, topics: readonly string[]): () => void {
    this.#wanted = key
    this.read()
    const stopEvents = office.onEvent(({ topic }) => {
      if (topic === '*' || topics.includes('*') || topics.includes(topic)) this.read()
    })
    let before = connection.get().state
    const stopConnection = connection.watch(() => {
      const now = connection.get().state
      if (now === 'connected' && before !== 'connected') this.read()
      before = now
    })
    return () => {
      stopEvents()
      stopConnection()
      this.#wanted = null
    }
  }

  /** Reads again. While an answer is on its way, one more reading follows it, however many were asked for. */
  readonly read = (): void => {
    this.#again = true
    if (!this.#inFlight) void this.#drain()
  }

  async #drain(): Promise<void> {
    this.#inFlight = true
    while (this.#again && this.#wanted !== null) {
      this.#again = false
      const key = this.#wanted
      this.state.set({ ...this.state.get(), reading: true })
      const answer = await office.call(this.name, JSON.parse(key) as InputOf<Name>)
      if (key === this.#wanted) this.#take(key, answer)
      else this.#again = true
    }
    this.#inFlight = false
  }

  #take(key: string, answer: Answer<OutputOf<Name>>): void {
    const before = this.state.get()
    if ('ok' in answer) {
      this.state.set({ key, value: answer.ok, refusal: null, fault: null, reading: false })
    } else {
      // What was read before stays on the screen beside the problem, unless it answered another question.
      const value = before.key === key ? before.value : null
      const refusal = 'refusal' in answer ? answer.refusal : null
      const fault = 'fault' in answer ? answer.fault.reference : null
      this.state.set({ key, value, refusal, fault, reading: false })
    }
  }
}
