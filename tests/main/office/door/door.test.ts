// The headless door at a folder that is not a store, or not one that it can open.
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readDoorArguments, UsageError } from '../../../../main/office/door/arguments'
import { doorCommands } from '../../../../main/office/door/commands'
import { lineReader } from '../../../../main/office/door/line-reader'
import { storeKey } from '../../../../main/office/door/store-key'
import { LINE_BYTES_MAX } from '../../../../main/office/stations/link-protocol'
import { practiceKeyHex } from '../../../support/practice-office'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'thads-door-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

test.each([
  ['call', 'identity.whoAmI'],
  ['rebuild'],
  ['verify'],
  ['journal', '--ndjson'],
  ['serve', '--listen', '127.0.0.1:0']
])('%s makes no store where there is none', async (...command) => {
  const keyFile = join(directory, 'key')
  writeFileSync(keyFile, practiceKeyHex)
  const store = join(directory, 'mistyped')
  const given = readDoorArguments(['--store', store, '--key-file', keyFile, ...command])
  await expect(doorCommands[given.command]!(given)).rejects.toMatchObject({ code: 'STORE_MISSING' })
  expect(existsSync(store)).toBe(false)
})

test('no key is made beside a store whose own key is lost', () => {
  writeFileSync(join(directory, 'store.db'), '')
  expect(() => storeKey(directory, null, true)).toThrow(UsageError)
  expect(readdirSync(directory)).toEqual(['store.db'])
})

test('lines arrive whole however they are cut, and never longer than one may be', () => {
  const lines: string[] = []
  const read = lineReader((line) => lines.push(line))
  const bytes = Buffer.from('{"a":"ệ"}\r\n\n \n{"b":1}\n{"c"')
  for (const byte of bytes) expect(read(Buffer.of(byte))).toBe(true)
  expect(lines).toEqual(['{"a":"ệ"}', '{"b":1}'])
  expect(read(Buffer.alloc(LINE_BYTES_MAX + 1, 0x20))).toBe(false)
})
