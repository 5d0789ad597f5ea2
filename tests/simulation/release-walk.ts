// A random walk over every call of the warehouse by every role, looking for a way out of it that lacks its decision,
// its order, a second person, or what its outcome requires. A third of the steps are calls of the contract with
// inputs made by their schemas, the others are moves made on purpose. The journal alone is judged, by a checker of its own.
import type { Answer } from '@shared/contract/answers'
import { contract, type CallName } from '@shared/contract'
import { newId } from '@shared/ids'
import { openOffice } from '../../main/office/office'
import { readEntries } from '../../main/office/journal/read-entries'
import { openedStore } from '../support/held-things'
import { practiceKeyHex, staffOf, type PersonName } from '../support/staff'
import { judgeExits } from './exits/exit-checker'
import { RandomInputs, SeenValues } from './exits/random-inputs'
import { WalkLosses } from './exits/walk-losses'
import { WalkLots } from './exits/walk-lots'
import { WalkMoves } from './exits/walk-moves'
import { madeStore, readingMade } from './made-store'
import { seededChoice } from './power-cut/seeded-choice'

export interface WalkReport {
  readonly steps: number
  readonly calls: number
  readonly done: number
  readonly refused: number
  /** How often each kind of refusal of the way out was met. */
  readonly refusals: Readonly<Record<string, number>>
  /** Calls that ended in a fault: the database refused what no code had. */
  readonly faults: Readonly<Record<string, number>>
  readonly exits: Readonly<Record<string, number>>
  /** Records that gave several things away at once. */
  readonly lotRecords: number
  readonly violations: string[]
}

const everyone: readonly PersonName[] = ['clerk', 'keeper', 'accountant', 'cashier', 'leader', 'admin']
const thingsAtFirst = 6

export async function walkReleases({ steps, seed }: { steps: number; seed: number }): Promise<WalkReport> {
  const store = await madeStore()
  const choose = seededChoice(seed)
  const tally = new Tally()
  const office = await openOffice({
    directory: store.directory,
    keyHex: practiceKeyHex,
    logFault: () => 'walk'
  })
  try {
    const door = { answer: (frame: Parameters<typeof office.answer>[0]) => office.answer(frame, 'host') }
    const staff = staffOf(door, store.sessions)
    const seen = new SeenValues()
    const attempt = async (person: PersonName, call: string, input: unknown): Promise<Answer> => {
      const answer = await staff.attemptWithId(person, { call: call as CallName, input, command: newId() })
      tally.count(call, answer)
      if ('ok' in answer) seen.learn(answer.ok)
      return answer
    }
    const scene = await openedStore(staff, 3)
    seen.learn(scene)
    const inputs = new RandomInputs(seen, choose)
    const ground = { staff, scene, attempt, choose, inputs }
    const moves = new WalkMoves(ground)
    const losses = new WalkLosses(ground)
    const lots = new WalkLots(ground)
    for (let made = 0; made < thingsAtFirst; made += 1) await moves.bringIn()
    const calls = [...contract.keys()].filter((name) => name.startsWith('custody.'))
    for (let step = 0; step < steps; step += 1) {
      const turn = choose(7)
      if (turn === 6) await lots.play()
      else if (turn > 2) await moves.play()
      else if (turn === 2) await losses.play()
      else {
        const name = calls[choose(calls.length)]!
        await attempt(everyone[choose(everyone.length)]!, name, inputs.of(name))
      }
    }
  } finally {
    await office.close()
  }
  const judged = readingMade(store.directory, (connection) => {
    const ended = connection
      .prepare<[], { asset_id: string; state: string }>(
        "SELECT asset_id, state FROM asset WHERE state IN ('RETURNED', 'CONFISCATED', 'DESTROYED', 'SOLD', 'TRANSFERRED', 'WRITTEN_OFF')"
      )
      .all()
    const finalStates = new Map(ended.map(({ asset_id, state }) => [asset_id, state]))
    return judgeExits(readEntries(connection, 0, 10_000_000), finalStates)
  })
  store.remove()
  return { steps, ...tally.figures(), ...judged }
}

class Tally {
  private calls = 0
  private done = 0
  private readonly refusals = new Map<string, number>()
  private readonly faults = new Map<string, number>()

  count(call: string, answer: Answer): void {
    this.calls += 1
    if ('ok' in answer) this.done += 1
    else if ('refusal' in answer) add(this.refusals, answer.refusal.code)
    else add(this.faults, call)
  }

  figures() {
    const refused = [...this.refusals.values()].reduce((sum, count) => sum + count, 0)
    return {
      calls: this.calls,
      done: this.done,
      refused,
      refusals: Object.fromEntries(this.refusals),
      faults: Object.fromEntries(this.faults)
    }
  }
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}
