// The key of the store: made once, sealed by the keychain of the operating system, and kept beside the
// store. Where there is no real keychain it lies in a file that only its owner may read, and the window says so.
import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Sealing by the operating system. `real` is false where it would only scramble with a known password. */
export interface Keychain {
  readonly real: boolean
  seal(text: string): Buffer
  unseal(sealed: Buffer): string
}

export interface StoreKey {
  /** 64 lower-case hex digits. */
  keyHex: string
  /** True when anybody who can read the owner's files can read the store. */
  keyKeptInFile: boolean
}

/** Why there is no key; the code is worded in `shared/words`. */
export class StoreKeyError extends Error {
  constructor(readonly code: 'KEY_FILE_INVALID' | 'KEY_MISSING' | 'KEYCHAIN_CLOSED') {
    super(code)
  }
}

/** As the office process names it; only asked whether it is there. */
const storeName = 'store.db'
const plainName = 'store.key'
const sealedName = 'store.key.sealed'

/**
 * The key of the store in `directory`, made when there is no store yet. A key file that was named on
 * the command line wins. Throws a StoreKeyError; a lost key is never replaced by a new one, because the old
 * store would then look like a broken one.
 */
export function openStoreKey(directory: string, keyFile: string | null, keychain: Keychain): StoreKey {
  if (keyFile) return { keyHex: readKeyFile(keyFile), keyKeptInFile: true }
  const sealed = join(directory, sealedName)
  if (existsSync(sealed)) return { keyHex: unsealKey(sealed, keychain), keyKeptInFile: false }
  const plain = join(directory, plainName)
  if (existsSync(plain)) return { keyHex: readKeyFile(plain), keyKeptInFile: true }
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  if (existsSync(join(directory, storeName))) throw new StoreKeyError('KEY_MISSING')
  const keyHex = randomBytes(32).toString('hex')
  if (keychain.real) writeDurably(sealed, keychain.seal(keyHex))
  else writeDurably(plain, Buffer.from(`${keyHex}\n`))
  return { keyHex, keyKeptInFile: !keychain.real }
}

function readKeyFile(file: string): string {
  const text = existsSync(file) ? readFileSync(file, 'utf8').trim().toLowerCase() : ''
  if (!/^[0-9a-f]{64}$/.test(text)) throw new StoreKeyError('KEY_FILE_INVALID')
  return text
}

function unsealKey(file: string, keychain: Keychain): string {
  try {
    return keychain.unseal(readFileSync(file))
  } catch {
    throw new StoreKeyError('KEYCHAIN_CLOSED')
  }
}

/** The key must be on the disk, and its name in the folder, before the first page is encrypted with it. */
function writeDurably(file: string, content: Buffer): void {
  const opened = openSync(file, 'wx', 0o600)
  try {
    writeSync(opened, content)
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
  if (process.platform === 'win32') return
  const folder = openSync(dirname(file), 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
