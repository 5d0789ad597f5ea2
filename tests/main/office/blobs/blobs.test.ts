// Photos as files: encrypted, named by what they hold, and never given out when they are not what they were.
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { createHash, randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openBlobs, type Blobs } from '../../../../main/office/blobs/blobs'

const keyHex = 'ab'.repeat(32)
const content = Buffer.from('NOI-DUNG-ANH '.repeat(200))
let directory: string
let blobs: Blobs

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'thads-blobs-'))
  blobs = openBlobs(directory, keyHex)
})
afterEach(() => rmSync(directory, { recursive: true }))

const files = () =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => join(directory, name))
    .filter((file) => statSync(file).isFile())

test('content is found again under its own hash, of any length', async () => {
  for (const bytes of [Buffer.alloc(0), Buffer.of(7), content, randomBytes(300_000)]) {
    const { sha256, bytes: length } = await blobs.save(bytes)
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(length).toBe(bytes.length)
    expect((await openBlobs(directory, keyHex).read(sha256)).equals(bytes)).toBe(true)
  }
})

test('the file holds nothing of it in the open, and is for its owner only', async () => {
  await blobs.save(content)
  const [file] = files()
  expect(readFileSync(file!).includes('NOI-DUNG')).toBe(false)
  expect(statSync(file!).mode & 0o077).toBe(0)
})

test('the same content is one file, also when saved at the same moment', async () => {
  await Promise.all(Array.from({ length: 8 }, () => blobs.save(content)))
  const [file, ...more] = files()
  expect(more).toEqual([])
  const stored = readFileSync(file!)
  const { sha256 } = await blobs.save(content)
  expect(readFileSync(file!).equals(stored)).toBe(true)
  expect((await blobs.read(sha256)).equals(content)).toBe(true)
})

test('a file that was altered anywhere, cut short or exchanged is not given out', async () => {
  const { sha256 } = await blobs.save(content)
  const other = await blobs.save(Buffer.from('other'))
  const file = files().find((name) => name.endsWith(sha256))!
  const stored = readFileSync(file)
  for (const at of [0, 12, 28, stored.length - 1]) {
    const altered = Buffer.from(stored)
    altered.writeUInt8(altered.readUInt8(at) ^ 1, at)
    writeFileSync(file, altered)
    await expect(blobs.read(sha256)).rejects.toThrow()
  }
  writeFileSync(file, readFileSync(files().find((name) => name.endsWith(other.sha256))!))
  await expect(blobs.read(sha256)).rejects.toThrow('not what it was')
  writeFileSync(file, stored)
  truncateSync(file, stored.length - 1)
  await expect(blobs.read(sha256)).rejects.toThrow()
  truncateSync(file, 3)
  await expect(blobs.read(sha256)).rejects.toThrow()
})

test('saving a content whose file is damaged mends it', async () => {
  const { sha256 } = await blobs.save(content)
  const [file] = files()
  const stored = readFileSync(file!)
  const other = await blobs.save(Buffer.from('other'))
  const altered = Buffer.from(stored)
  altered.writeUInt8(altered.readUInt8(40) ^ 1, 40)
  const exchanged = readFileSync(files().find((name) => name.endsWith(other.sha256))!)
  for (const damaged of [altered, stored.subarray(0, 100), Buffer.alloc(0), exchanged]) {
    writeFileSync(file!, damaged)
    expect(await blobs.save(content)).toEqual({ sha256, bytes: content.length })
    expect((await blobs.read(sha256)).equals(content)).toBe(true)
  }
  expect(files()).toHaveLength(2)
})

test('another store’s key reads nothing, and what is missing is said to be', async () => {
  const { sha256 } = await blobs.save(content)
  await expect(openBlobs(directory, 'cd'.repeat(32)).read(sha256)).rejects.toThrow()
  await expect(blobs.read('0'.repeat(64))).rejects.toThrow(/ENOENT/)
})
