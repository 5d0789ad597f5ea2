import { expect, test } from 'vitest'
import { crc32 } from '../../../../../main/office/intake/pages/crc32'
import { unzip, zipOf } from '../../../../../main/office/intake/pages/zip'

const files = [
  { name: 'bang-ke-1.json', content: Buffer.from('{"a":1}') },
  { name: '1-01-001.png', content: Buffer.alloc(70_000, 7) },
  { name: 'trang rỗng.txt', content: Buffer.alloc(0) }
]

test('a CRC is the one that everybody counts', () => {
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926)
})

test('what is packed is read back', () => {
  expect(unzip(zipOf(files))).toEqual(files)
  expect(unzip(zipOf([]))).toEqual([])
})

test('a ZIP that is cut, compressed or none is refused', () => {
  const zip = zipOf(files)
  expect(unzip(zip.subarray(0, -1))).toBeNull()
  expect(unzip(zip.subarray(200))).toBeNull()
  expect(unzip(Buffer.from('nothing'))).toBeNull()
  const directory = zip.readUInt32LE(zip.length - 6)
  zip.writeUInt16LE(8, directory + 10)
  expect(unzip(zip)).toBeNull()
})
