// What the shell was started with. Chromium's own switches stand among ours and are passed over.
import { isAbsolute, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

/** How the shell was asked to start; every path is absolute. */
export interface ShellArguments {
  /** The store directory of a host, or the pairing directory of a joined station. */
  directory: string
  /** `join` opens the store of another computer; `host` opens the one in `directory`. */
  mode: 'host' | 'join'
  /** A file of 64 hex digits that holds the store key, instead of the keychain. */
  keyFile: string | null
  /** Where Chromium keeps its own files; one folder per store, so that one window serves one store. */
  shellDirectory: string
}

/**
 * Reads `--store DIR`, `--join DIR` and `--key-file F`; without any, the store stands in the user's own
 * application folder. Throws a RangeError when a value is missing or both modes are asked for.
 */
export function readArguments(argv: readonly string[], userDirectory: string): ShellArguments {
  const { values } = parseArgs({
    args: [...argv],
    options: { store: { type: 'string' }, join: { type: 'string' }, 'key-file': { type: 'string' } },
    strict: false,
    allowPositionals: true
  })
  const store = pathOf('--store', values['store'])
  const joined = pathOf('--join', values['join'])
  if (store && joined) throw new RangeError('--store and --join exclude each other')
  const named = store ?? joined
  return {
    directory: named ?? join(userDirectory, 'store'),
    mode: joined ? 'join' : 'host',
    keyFile: pathOf('--key-file', values['key-file']),
    shellDirectory: named ? join(named, '.shell') : userDirectory
  }
}

function pathOf(name: string, value: unknown): string | null {
  if (value === undefined) return null
  if (typeof value !== 'string' || value === '') throw new RangeError(`${name} needs a path`)
  return isAbsolute(value) ? value : resolve(value)
}
