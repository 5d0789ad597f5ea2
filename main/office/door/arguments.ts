// What the headless door was asked to do. Bad arguments end with one line that says what is expected.
import { parseArgs } from 'node:util'

export const usage = `npm run office -- --store DIR [--key-file F] <command>
  init --office CODE --admin NAME       open a new office; prints a first password once
  call [--session TOKEN] NAME '<json>'  make one call; - reads the JSON from standard input
  journal --ndjson                      every entry, in order, one a line
  verify                                prove the store; exit 1 on a fault
  rebuild                               make the projections again from the journal
  contract                              every call with its JSON Schemas
  serve --listen 127.0.0.1:PORT         answer newline-delimited JSON calls
  pair --host H --port P --code C       join this computer to another office's store
  --join DIR instead of --store DIR     make calls over a pairing`

export interface DoorArguments {
  directory: string
  joined: boolean
  keyFile: string | null
  command: string
  operands: string[]
  options: {
    office: string | null
    admin: string | null
    session: string | null
    command: string | null
    listen: string | null
    stations: string | null
    host: string | null
    port: string | null
    code: string | null
  }
}

export class UsageError extends Error {}

const text = { type: 'string' } as const

/** Reads the arguments after the program's own. Throws UsageError with what is wrong. */
export function readDoorArguments(argv: readonly string[]): DoorArguments {
  const { values, positionals } = parse(argv)
  const [command, ...operands] = positionals
  if (values.store && values.join) throw new UsageError('--store and --join exclude each other')
  if (!command) throw new UsageError('a command is missing')
  const directory = values.store ?? values.join ?? ''
  if (directory === '' && command !== 'contract') throw new UsageError('--store DIR is missing')
  return {
    directory,
    joined: values.join !== undefined,
    keyFile: values['key-file'] ?? null,
    command,
    operands,
    options: {
      office: values.office ?? null,
      admin: values.admin ?? null,
      session: values.session ?? null,
      command: values.command ?? null,
      listen: values.listen ?? null,
      stations: values.stations ?? null,
      host: values.host ?? null,
      port: values.port ?? null,
      code: values.code ?? null
    }
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        store: text,
        join: text,
        'key-file': text,
        office: text,
        admin: text,
        session: text,
        command: text,
        ndjson: { type: 'boolean' },
        listen: text,
        stations: text,
        host: text,
        port: text,
        code: text
      }
    })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

/** `127.0.0.1:0` as its two parts. Throws UsageError on anything else. */
export function readAddress(option: string, value: string): { host: string; port: number } {
  const match = /^(\[[0-9a-f:]+\]|[^:]+):(\d{1,5})$/i.exec(value)
  const port = Number(match?.[2])
  if (!match?.[1] || port > 65_535) throw new UsageError(`${option} needs HOST:PORT`)
  return { host: match[1].replace(/^\[|\]$/g, ''), port }
}
