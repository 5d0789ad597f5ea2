import { expect, test } from 'vitest'
import { formatTag, type TagType } from '@shared/tags'
import { placeForScan } from '../../../renderer/frame/open-scanned'
import { places } from '../../../renderer/places'
import { readScan } from '../../../renderer/ui/scanning'

const tagOf = (type: TagType): string => formatTag({ type, office: '31003', year: '26', number: 1863 })

test.each([
  ['file', 'intake'],
  ['asset', 'custody'],
  ['storagePlace', 'custody'],
  ['container', 'custody'],
  ['voucher', 'funds'],
  ['case', 'intake']
] as const)('the tag of a %s opens the place %s', (type, place) => {
  expect(placeForScan(readScan(tagOf(type)), places)).toBe(place)
})

test('a case opens in the first place that its reader has', () => {
  const funds = places.filter(({ name }) => name === 'funds' || name === 'registers')
  expect(placeForScan(readScan(tagOf('case')), funds)).toBe('funds')
})

test('a QR opens what its first 16 digits name', () => {
  const scan = readScan(`${tagOf('asset')}.sig.code\r`)
  expect(scan.tag).toBe(tagOf('asset'))
  expect(placeForScan(scan, places)).toBe('custody')
})

test('an ID card goes to the place that takes files in', () => {
  const scan = readScan('031188004726|031234567|Phạm Thị Hồng Vân|14061988|Nữ|Số 27, tổ 5, Kiến An|10052021')
  expect(scan.isIdCard).toBe(true)
  expect(placeForScan(scan, places)).toBe('intake')
})

test('a misread tag opens nothing', () => {
  const tag = tagOf('asset')
  const misread = tag.slice(0, 8) + String((Number(tag.charAt(8)) + 1) % 10) + tag.slice(9)
  expect(readScan(misread).tag).toBeNull()
  expect(placeForScan(readScan(misread), places)).toBeNull()
})
