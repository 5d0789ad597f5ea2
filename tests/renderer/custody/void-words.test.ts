import { expect, test } from 'vitest'
import { formatTag } from '@shared/tags'
import { storingWords } from '@shared/words/vi/custody-storing'
import { voidLabel } from '../../../renderer/custody/void-words'
import { openScanned, placeForScan } from '../../../renderer/frame/open-scanned'
import { places } from '../../../renderer/places'
import { readScan } from '../../../renderer/ui/scanning'

const tag = formatTag({ type: 'asset', office: '31003', year: '26', number: 1863 })

test('a void label is called by its name, with why and what is valid now', () => {
  const refusal = { code: 'TAG_VOID', params: { reason: 'Nhãn rách', replacedBy: tag } } as const
  const told = voidLabel(refusal)
  expect(told).toMatchObject({ word: storingWords.label.voided, replacedBy: tag })
  expect(told?.detail).toContain('Nhãn rách')
})

test('nothing else is called a void label', () => {
  expect(voidLabel(null)).toBeNull()
  expect(voidLabel({ code: 'ASSET_UNKNOWN', params: {} })).toBeNull()
})

test('a label that no screen wants goes to the storeroom, which says so; whoever has none is told that too', () => {
  const scan = readScan(tag)
  expect(placeForScan(scan, places)).toBe('custody')
  expect(openScanned(scan, [])).toBe('notYours')
})
