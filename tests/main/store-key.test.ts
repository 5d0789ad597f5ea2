import { existsSync, mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { openStoreKey, StoreKeyError, type Keychain } from '../../main/store-key'

/** Writes the text in base64: enough to see that only sealed bytes reach the disk. */
const realKeychain: Keychain = {
  real: true,
  seal: (text) => Buffer.from(Buffer.from(text).toString('base64')),
  unseal: (sealed) => Buffer.from(sealed.toString(), 'base64').toString()
}
const noKeychain: Keychain = {
  real: false,
  seal: () => {
    throw new Error('no keychain')
  },
  unseal: () => {
    throw new Error('no keychain')
  }
}

let directory: string
const codeOf = (work: () => unknown): string | null => {
  try {
    work()
    return null
  } catch (error) {
    return error instanceof StoreKeyError ? error.code : String(error)
  }
}

beforeEach(() => {
  directory = join(mkdtempSync(join(tmpdir(), 'store-key-')), 'store')
})

test('a new store gets a key that the keychain seals, and the same one again', () => {
  const first = openStoreKey(directory, null, realKeychain)
  expect(first.keyHex).toMatch(/^[0-9a-f]{64}$/)
  expect(first.keyKeptInFile).toBe(false)
  for (const name of readdirSync(directory)) {
    expect(readFileSync(join(directory, name), 'utf8')).not.toContain(first.keyHex)
  }
  expect(openStoreKey(directory, null, realKeychain)).toEqual(first)
})

test('without a keychain the key lies in a file that only its owner may read, and it says so', () => {
  const first = openStoreKey(directory, null, noKeychain)
  expect(first.keyKeptInFile).toBe(true)
  expect(statSync(join(directory, 'store.key')).mode & 0o777).toBe(0o600)
  expect(openStoreKey(directory, null, noKeychain)).toEqual(first)
})

test('a named key file wins and nothing is written', () => {
  const file = `${directory}.hex`
  writeFileSync(file, `${'AB'.repeat(32)}\n`)
  expect(openStoreKey(directory, file, realKeychain)).toEqual({
    keyHex: 'ab'.repeat(32),
    keyKeptInFile: true
  })
  expect(existsSync(directory)).toBe(false)
})

test('a store whose key is lost is not given a new one', () => {
  openStoreKey(directory, null, noKeychain)
  const lost = `${directory}-restored`
  openStoreKey(lost, null, noKeychain)
  writeFileSync(join(lost, 'store.db'), 'pages')
  writeFileSync(join(lost, 'store.key'), '')
  expect(codeOf(() => openStoreKey(lost, null, noKeychain))).toBe('KEY_FILE_INVALID')
  const bare = mkdtempSync(join(tmpdir(), 'store-bare-'))
  writeFileSync(join(bare, 'store.db'), 'pages')
  expect(codeOf(() => openStoreKey(bare, null, realKeychain))).toBe('KEY_MISSING')
  expect(readdirSync(bare)).toEqual(['store.db'])
})

test('a keychain that is closed is said, not replaced', () => {
  openStoreKey(directory, null, realKeychain)
  expect(codeOf(() => openStoreKey(directory, null, noKeychain))).toBe('KEYCHAIN_CLOSED')
})

test.each(['', 'zz', 'ab'.repeat(31), 'ab'.repeat(33)])('%j is no key file', (content) => {
  const file = `${directory}.hex`
  writeFileSync(file, content)
  expect(codeOf(() => openStoreKey(directory, file, noKeychain))).toBe('KEY_FILE_INVALID')
})
