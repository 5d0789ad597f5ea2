// The centre's command line, read in one place.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

export const usage = [
  'central [--data DIR] [--listen 127.0.0.1:PORT]',
  'central enrol --office CODE [--data DIR]',
  'DATABASE_URL names a PostgreSQL to use instead of one in the data folder.'
].join('\n')

export type CentralArguments =
  | { command: 'serve'; directory: string; host: string; port: number }
  | { command: 'enrol'; directory: string; office: string }

/** Throws an Error with the usage for what it does not understand. */
export function readArguments(args: readonly string[]): CentralArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      data: { type: 'string', default: './central-data' },
      listen: { type: 'string', default: '127.0.0.1:0' },
      office: { type: 'string' }
    }
  })
  const directory = resolve(values.data)
  if (positionals.length === 0) {
    const [, host, port] = /^(.+):(\d{1,5})$/.exec(values.listen) ?? []
    if (host && port) return { command: 'serve', directory, host, port: Number(port) }
  }
  if (positionals.length === 1 && positionals[0] === 'enrol' && values.office) {
    return { command: 'enrol', directory, office: values.office }
  }
  throw new Error(usage)
}
