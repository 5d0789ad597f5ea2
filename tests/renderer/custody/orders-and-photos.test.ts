import { expect, test } from 'vitest'
import { formatTag } from '@shared/tags'
import { readCustodySubject, tagTail } from '../../../renderer/custody/custody-subject'
import { emptyLine, linesToSend } from '../../../renderer/custody/receiving/order-draft'
import { photoBytesMax, photoProblem } from '../../../renderer/forms/photo-files'
import {
  doneLines,
  isOpen,
  linesForRecord,
  lineToReceive
} from '../../../renderer/custody/receiving/stock-in-orders'

const line = (
  lineNumber: number,
  state: 'OPEN' | 'RECEIVED' | 'REJECTED',
  deliveryId: string | null = null
) => ({
  lineNumber,
  name: 'Xe máy',
  kind: 'VEHICLE' as const,
  unit: 'chiếc',
  quantity: 1,
  sealNumber: null,
  condition: '',
  decided: null,
  state,
  receivedAssetId: state === 'RECEIVED' ? 'asset' : null,
  rejectReason: '',
  deliveryId
})
const order = { lines: [line(1, 'RECEIVED'), line(2, 'OPEN'), line(3, 'OPEN')] }

test('the first open line is next, unless another open one was asked for', () => {
  expect(doneLines(order)).toBe(1)
  expect(lineToReceive(order, null)?.lineNumber).toBe(2)
  expect(lineToReceive(order, 3)?.lineNumber).toBe(3)
  expect(lineToReceive(order, 1)?.lineNumber).toBe(2)
  expect(lineToReceive({ lines: [line(1, 'RECEIVED')] }, null)).toBeNull()
})

test('what is settled waits for a record, and an order for its signatures', () => {
  const settled = [line(1, 'RECEIVED'), line(2, 'REJECTED'), line(3, 'RECEIVED', 'd')]
  expect(linesForRecord({ lines: settled }).map(({ lineNumber }) => lineNumber)).toEqual([1, 2])
  const record = (state: 'OPEN' | 'SIGNED') => ({
    lines: [line(1, 'RECEIVED', 'd')],
    deliveries: [{ deliveryId: 'd', number: '1', state, openedAt: '', signedAt: null, signedSides: [] }]
  })
  expect(isOpen(record('OPEN'))).toBe(true)
  expect(isOpen(record('SIGNED'))).toBe(false)
  expect(isOpen({ lines: settled, deliveries: [] })).toBe(true)
})

test('untouched rows of an order are left out, half filled ones hold it back', () => {
  const first = { ...emptyLine([]), name: ' Xe máy ' }
  const rows = (...lines: (typeof first)[]) => linesToSend({ lines, outcomeDay: '' })
  expect(rows(first, emptyLine([first]))).toEqual([
    {
      name: 'Xe máy',
      kind: 'ORDINARY',
      unit: 'cái',
      quantity: 1,
      sealNumber: null,
      condition: '',
      decided: null
    }
  ])
  for (const wrong of [{ quantity: '0' }, { unit: ' ' }, { outcome: 'RETURNED' as const }]) {
    expect(rows({ ...first, ...wrong })).toBeNull()
  }
  expect(rows(emptyLine([]))).toBeNull()
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
  const box = formatTag({ type: 'container', office: '31003', year: '26', number: 7 })
  const voucher = formatTag({ type: 'voucher', office: '31003', year: '26', number: 7 })
  expect(readCustodySubject('asset:1')).toEqual({ kind: 'asset', by: { assetId: '1' } })
  expect(readCustodySubject(`tag:${asset}`)).toEqual({ kind: 'asset', by: { tag: asset } })
  expect(readCustodySubject(`tag:${place}`)).toEqual({ kind: 'place', tag: place })
  expect(readCustodySubject(`tag:${box}`)).toEqual({ kind: 'place', tag: box })
  for (const other of [`tag:${voucher}`, 'tag:1', 'case:1', null])
    expect(readCustodySubject(other)).toBeNull()
  expect(tagTail(asset)).toBe(`… 001863 ${asset.slice(14)}`)
})
