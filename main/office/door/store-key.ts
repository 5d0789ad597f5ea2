// The key of a store that is opened without a shell: from a key file, or from the one beside the store that the
// shell makes where the computer has no keychain.
import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { doorWords } from '@shared/words/vi/door'
import { makeDirectory, StoreError, storeFile, syncDirectory } from '../database/connection'
import { UsageError } from './arguments'

const besideStore = 'store.key'
const sealedBesideStore = 'store.key.sealed'

/** The key, in 64 hex digits. Makes one only where `mayMake` says so and there is none. */
export function storeKey(directory: string, keyFile: string | null, mayMake: boolean): string {
  const file = keyFile ?? join(directory, besideStore)
  if (existsSync(file)) return readKey(file)
  if (!keyFile && existsSync(join(directory, sealedBesideStore))) throw new UsageError(doorWords.keySealed)
  if (!mayMake) throw new StoreError('STORE_MISSING', { directory })
  // A lost key is never replaced by a new one: the store would then look like a broken one.
  if (existsSync(storeFile(directory))) throw new UsageError(doorWords.keyMissing)
  makeDirectory(directory)
  const keyHex = randomBytes(32).toString('hex')
  const handle = openSync(file, 'wx', 0o600)
  try {
    writeSync(handle, `${keyHex}\n`)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  syncDirectory(directory)
  process.stderr.write(`${doorWords.keyInFile(file)}\n`)
  return keyHex
}

function readKey(file: string): string {
  const keyHex = readFileSync(file, 'utf8').trim().toLowerCase()
  if (!/^[0-9a-f]{64}$/.test(keyHex)) throw new UsageError(doorWords.keyInvalid(file))
  return keyHex
}
