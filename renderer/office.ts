// The hooks by which screens speak with the office. `useQuery` reads and keeps reading, `useCommand` does one
// thing once.
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Answer, Refusal } from '@shared/contract/answers'
import type { CommandName, InputOf, OutputOf, QueryName } from '@shared/contract'
import { CommandId } from './command-id'
import { office } from './office-link'
import { QueryReader } from './query-reader'

export { connection, office } from './office-link'

export interface QueryOptions {
  /** Events that make it read again besides those of its own domain; `*` for all. */
  topics?: readonly string[]
  /** Keeps showing the former answer while another input is being read: for lists, never for one subject. */
  keepFormer?: boolean
}

export interface QueryState<Name extends QueryName> {
  value: OutputOf<Name> | null
  refusal: Refusal | null
  fault: string | null
  /** True before the first answer to this input. */
  loading: boolean
  read: () => void
}

/** Reads a query; `null` asks nothing yet. Reads again when an event of its domain arrives and after a reconnection. */
export function useQuery<Name extends QueryName>(
  name: Name,
  input: InputOf<Name> | null,
  { topics = [], keepFormer = false }: QueryOptions = {}
): QueryState<Name> {
  const [reader] = useState(() => new QueryReader(name))
  const key = input === null ? null : JSON.stringify(input)
  const heard = [name.split('.', 1)[0] ?? name, ...topics].join(' ')
  useEffect(() => (key === null ? undefined : reader.follow(key, heard.split(' '))), [reader, key, heard])
  const { key: answered, value, refusal, fault } = useSyncExternalStore(reader.state.watch, reader.state.get)
  const current = answered === key && key !== null
  return {
    value: current || (keepFormer && key !== null) ? value : null,
    refusal: current ? refusal : null,
    fault: current ? fault : null,
    loading: key !== null && !current,
    read: reader.read
  }
}

export interface CommandState<Name extends CommandName> {
  /** Sends it. While one attempt is on its way, a second call gives the same promise. */
  run(input: InputOf<Name>): Promise<Answer<OutputOf<Name>>>
  running: boolean
  refusal: Refusal | null
  fault: string | null
  /** Forgets the shown refusal or fault, for instance when a field changes. */
  clear(): void
}

/** One command of a form. Keeps the command id with the form: see `CommandId` for when it changes. */
export function useCommand<Name extends CommandName>(name: Name): CommandState<Name> {
  const [commandId] = useState(() => new CommandId())
  const [ended, setEnded] = useState<Answer | null>(null)
  const [running, setRunning] = useState(false)
  const attempt = useRef<Promise<Answer<OutputOf<Name>>> | null>(null)
  const run = useCallback(
    (input: InputOf<Name>) => {
      attempt.current ??= send(name, input, commandId).then((answer) => {
        attempt.current = null
        setRunning(false)
        setEnded(answer)
        return answer
      })
      setRunning(true)
      return attempt.current
    },
    [name, commandId]
  )
  const clear = useCallback(() => setEnded(null), [])
  return {
    run,
    running,
    refusal: ended && 'refusal' in ended ? ended.refusal : null,
    fault: ended && 'fault' in ended ? ended.fault.reference : null,
    clear
  }
}

async function send<Name extends CommandName>(
  name: Name,
  input: InputOf<Name>,
  commandId: CommandId
): Promise<Answer<OutputOf<Name>>> {
  const answer = await office.call(name, input, { command: commandId.current() })
  commandId.ended(answer)
  return answer
}
