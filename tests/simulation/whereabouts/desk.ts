// The desks of the simulation: calls that survive the death of the office process. It is killed at seeded moments while
// it works; the call that was under way is sent again under its own id, and is done once.
import type { Answer } from '@shared/contract/answers'
import type { CallName, CommandName, InputOf, OutputOf, QueryName } from '@shared/contract'
import { newId } from '@shared/ids'
import type { PersonName } from '../../support/staff'
import type { MadeStore } from '../made-store'
import type { Choice } from '../power-cut/seeded-choice'
import { OfficeGoneError, serveStore, type Connection, type ServedOffice } from '../serve-client'

export interface Desk {
  readonly calls: number
  readonly deaths: number
  readonly refusals: number
  /** Makes a call; answers its value, or null when it was refused with one of these codes. Anything else throws. */
  attempt: <Name extends CommandName>(
    step: readonly [PersonName, Name],
    input: InputOf<Name>,
    refusals: readonly string[]
  ) => Promise<OutputOf<Name> | null>
  /** Makes a call that must be done. */
  act: <Name extends CommandName>(
    step: readonly [PersonName, Name],
    input: InputOf<Name>
  ) => Promise<OutputOf<Name>>
  read: <Name extends QueryName>(
    person: PersonName,
    name: Name,
    input: InputOf<Name>
  ) => Promise<OutputOf<Name>>
  close: () => Promise<void>
}

/** Opens the desks on a store. Every `callsPerDeath` calls, about, the office dies and starts again. */
export async function openDesk(
  store: MadeStore,
  { choose, callsPerDeath }: { choose: Choice; callsPerDeath: number }
): Promise<Desk> {
  let office: ServedOffice = await serveStore(store)
  let connection: Connection = await office.connect()
  const counted = { calls: 0, deaths: 0, refusals: 0 }
  const again = async (): Promise<void> => {
    if (office.complaints() !== '') throw new Error(office.complaints())
    counted.deaths += 1
    office = await serveStore(store)
    connection = await office.connect()
  }
  const send = async ([person, call]: readonly [PersonName, CallName], input: unknown): Promise<Answer> => {
    const frame = { call, command: newId(), input, session: store.sessions.get(person) ?? '' }
    counted.calls += 1
    const dies = choose(callsPerDeath) === 0
    const answered = connection.call(frame)
    if (dies) setTimeout(() => office.child.kill('SIGKILL'), choose(3))
    for (let answer = answered; ; answer = connection.call(frame)) {
      try {
        // The death may come after the answer: the next call then finds nobody.
        return await answer
      } catch (error) {
        if (!(error instanceof OfficeGoneError)) throw error
        await again()
      }
    }
  }
  const attempt: Desk['attempt'] = async (step, input, refusals) => {
    const answer = await send(step, input)
    if ('ok' in answer) return answer.ok as never
    if ('refusal' in answer && refusals.includes(answer.refusal.code)) {
      counted.refusals += 1
      return null
    }
    throw new Error(`${step[1]} ${JSON.stringify(input).slice(0, 400)}: ${JSON.stringify(answer)}`)
  }
  return {
    get calls() {
      return counted.calls
    },
    get deaths() {
      return counted.deaths
    },
    get refusals() {
      return counted.refusals
    },
    attempt,
    act: async (step, input) => {
      const value = await attempt(step, input, [])
      if (value === null) throw new Error(`${step[1]} gave nothing`)
      return value
    },
    read: async (person, name, input) => {
      const answer = await send([person, name], input)
      if ('ok' in answer) return answer.ok as never
      throw new Error(`${name}: ${JSON.stringify(answer)}`)
    },
    close: async () => {
      connection.close()
      if (office.child.exitCode === null) await office.stop()
    }
  }
}
