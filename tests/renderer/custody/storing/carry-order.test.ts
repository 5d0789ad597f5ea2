import { expect, test } from 'vitest'
import {
  carryTally,
  heardThing,
  isDestination,
  type OrderLine
} from '../../../../renderer/custody/storing/carry-order'
import { placeStands } from '../../../../renderer/custody/storing/waiting-things'
import type { StoragePlace } from '../../../../renderer/custody/store-map'

const line = (assetId: string, more: Partial<OrderLine> = {}): OrderLine => ({
  assetId,
  tag: `tag-${assetId}`,
  name: assetId,
  placeId: 'cell',
  placePath: '',
  state: 'IN_OWN_STORE',
  labelState: 'READ',
  movedAt: null,
  ...more
})
const lines = [
  line('a'),
  line('b', { movedAt: '2026-11-23T01:00:00.000Z' }),
  line('c', { labelState: 'UNREAD' })
]

test('a label is of the order or not, in hand already, gone already, or not told apart yet', () => {
  expect(heardThing(lines, [], 'tag-a')).toMatchObject({ what: 'taken' })
  expect(heardThing(lines, ['a'], 'tag-a')).toMatchObject({ what: 'takenTwice' })
  expect(heardThing(lines, [], 'tag-b')).toMatchObject({ what: 'movedBefore' })
  expect(heardThing(lines, [], 'tag-c')).toMatchObject({ what: 'unread' })
  expect(heardThing(lines, [], 'tag-x')).toEqual({ what: 'notInOrder' })
})

test('the tally never counts a thing twice', () => {
  expect(carryTally(lines, [])).toEqual({ held: 0, moved: 1, left: 2 })
  expect(carryTally(lines, ['a', 'b', 'strange'])).toEqual({ held: 1, moved: 1, left: 1 })
})

test('only a cell, yard or box of the ordered warehouse takes things', () => {
  const place = (placeId: string, kind: StoragePlace['kind'], parentId: string | null) =>
    ({ placeId, kind, parentId }) as StoragePlace
  const places = [
    place('far', 'WAREHOUSE', null),
    place('shelf', 'SHELF', 'far'),
    place('cell', 'CELL', 'shelf'),
    place('box', 'CONTAINER', 'cell'),
    place('near', 'WAREHOUSE', null),
    place('other', 'CELL', 'near')
  ]
  const fit = places.filter((each) => isDestination(places, each, 'far')).map(({ placeId }) => placeId)
  expect(fit).toEqual(['cell', 'box'])
})

test('a scanned place stays for the things to come; of a run only for those that are meant to lie there', () => {
  const here = { assetId: '1', intendedTag: 'here' }
  const there = { assetId: '2', intendedTag: 'there' }
  const scanned = { tag: 'here', forAssetId: '1' }
  expect(placeStands(null, here, false)).toBeNull()
  expect(placeStands(scanned, there, false)).toBe('here')
  expect(placeStands(scanned, here, true)).toBe('here')
  expect(placeStands(scanned, { assetId: '3', intendedTag: 'here' }, true)).toBe('here')
  expect(placeStands(scanned, there, true)).toBeNull()
  // Scanned with the thing in hand, it is where the keeper puts it, whatever was meant.
  expect(placeStands({ tag: 'here', forAssetId: '2' }, there, true)).toBe('here')
  expect(placeStands(scanned, { assetId: '4', intendedTag: null }, true)).toBe('here')
})
