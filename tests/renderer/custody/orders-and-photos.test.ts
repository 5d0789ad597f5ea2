import { expect, test } from 'vitest'
import { formatTag } from '@shared/tags'
import { readCustodySubject, tagTail } from '../../../renderer/custody/custody-subject'
import { emptyLine, linesToSend } from '../../../renderer/custody/order-draft'
import { photoBytesMax, photoProblem } from '../../../renderer/custody/photo-files'
import { doneLines, lineToReceive } from '../../../renderer/custody/stock-in-orders'

const line = (lineNumber: number, receivedAssetId: string | null) => ({
  lineNumber,
  name: 'Xe máy',
  unit: 'chiếc',
  quantity: 1,
  receivedAssetId
})
const order = { lines: [line(1, 'asset'), line(2, null), line(3, null)] }

test('the first open line is next, unless another open one was asked for', () => {
  expect(doneLines(order)).toBe(1)
  expect(lineToReceive(order, null)?.lineNumber).toBe(2)
  expect(lineToReceive(order, 3)?.lineNumber).toBe(3)
  expect(lineToReceive(order, 1)?.lineNumber).toBe(2)
  expect(lineToReceive({ lines: [line(1, 'asset')] }, null)).toBeNull()
})

test('untouched rows of an order are left out, half filled ones hold it back', () => {
  const first = { ...emptyLine([]), name: ' Xe máy ' }
  expect(linesToSend([first, emptyLine([first])])).toEqual([{ name: 'Xe máy', unit: 'cái', quantity: 1 }])
  expect(linesToSend([{ ...first, quantity: '0' }])).toBeNull()
  expect(linesToSend([{ ...first, unit: ' ' }])).toBeNull()
  expect(linesToSend([emptyLine([])])).toBeNull()
  expect(emptyLine([first]).key).not.toBe(first.key)
})

test('a photo is JPEG or PNG of at most 6 MiB', () => {
  expect(photoProblem({ type: 'image/jpeg', size: photoBytesMax })).toBeNull()
  expect(photoProblem({ type: 'image/png', size: photoBytesMax + 1 })).toBe('photoTooLarge')
  expect(photoProblem({ type: 'image/heic', size: 10 })).toBe('photoKind')
})

test('the address opens assets and places, and nothing else', () => {
  const asset = formatTag({ type: 'asset', office: '31003', year: '26', number: 1863 })
  const place = formatTag({ type: 'storagePlace', office: '31003', year: '26', number: 7 })
  const voucher = formatTag({ type: 'voucher', office: '31003', year: '26', number: 7 })
  expect(readCustodySubject('asset:1')).toEqual({ kind: 'asset', by: { assetId: '1' } })
  expect(readCustodySubject(`tag:${asset}`)).toEqual({ kind: 'asset', by: { tag: asset } })
  expect(readCustodySubject(`tag:${place}`)).toEqual({ kind: 'place', tag: place })
  for (const other of [`tag:${voucher}`, 'tag:1', 'case:1', null])
    expect(readCustodySubject(other)).toBeNull()
  expect(tagTail(asset)).toBe(`… 001863 ${asset.slice(14)}`)
})
