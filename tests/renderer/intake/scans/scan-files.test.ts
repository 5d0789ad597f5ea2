import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { scanBytesMax } from '@shared/contract/intake-pages'
import { zipOf } from '../../../../main/office/intake/pages/zip'
import { hashesInZip, hashOf, mediaTypeOf, readScan } from '../../../../renderer/intake/scans/scan-files'

const bytes = Buffer.from('một trang', 'utf8')
const file = (name: string, content: BlobPart = bytes, type = ''): File => new File([content], name, { type })

test('a kind is what the file says, or else what its name says', () => {
  expect(mediaTypeOf(file('a', bytes, 'image/png'))).toBe('image/png')
  expect(['a.JPG', 'a.jpeg', 'a.pdf', 'a.png'].map((name) => mediaTypeOf(file(name)))).toEqual([
    'image/jpeg',
    'image/jpeg',
    'application/pdf',
    'image/png'
  ])
  expect(mediaTypeOf(file('a.tiff', bytes, 'image/tiff'))).toBeNull()
  expect(mediaTypeOf(file('jpg'))).toBe('image/jpeg')
})

test('a file is read byte for byte, a large one too', async () => {
  expect(await readScan(file('a.png'))).toEqual({
    fileName: 'a.png',
    mediaType: 'image/png',
    base64: bytes.toString('base64')
  })
  const large = Buffer.alloc(200_001, 'x')
  const read = await readScan(file('b.pdf', large))
  expect('base64' in read && Buffer.from(read.base64, 'base64').equals(large)).toBe(true)
})

test('what the office would refuse is not sent', async () => {
  expect(await readScan(file('a.docx'))).toMatchObject({ refusal: { code: 'SCAN_UNREADABLE' } })
  expect(await readScan(file('a.png', ''))).toMatchObject({ refusal: { code: 'SCAN_EMPTY' } })
  const large = { name: 'a.png', type: 'image/png', size: scanBytesMax + 1 }
  expect(await readScan(large as File)).toMatchObject({ refusal: { code: 'SCAN_TOO_LARGE' } })
  const gone = { name: 'a.png', type: 'image/png', size: 3, arrayBuffer: () => Promise.reject(new Error()) }
  expect(await readScan(gone as unknown as File)).toMatchObject({ refusal: { code: 'SCAN_UNREADABLE' } })
})

test('a page is known by the hash that the office gives it', async () => {
  expect(await hashOf(file('a.png'))).toBe(createHash('sha256').update(bytes).digest('hex'))
})

test('the pages in a ZIP of the office are known by their hashes, and any other ZIP is not read', async () => {
  const zip = new Uint8Array(zipOf([{ name: 'Đơn/1-01-001.png', content: bytes }]))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  expect(await hashesInZip(file('trang.zip', zip))).toEqual([{ name: 'trang.zip/Đơn/1-01-001.png', sha256 }])
  expect(await hashesInZip(file('cắt.zip', zip.subarray(0, -1)))).toBeNull()
  expect(await hashesInZip(file('khác.zip', 'nothing'))).toBeNull()
})
