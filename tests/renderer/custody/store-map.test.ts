import { expect, test } from 'vitest'
import {
  cellBeside,
  fillOf,
  fullestHall,
  hallsOf,
  hallWith,
  splitPath,
  usedPercent,
  type StoragePlace
} from '../../../renderer/custody/store-map'

type Row = [placeId: string, parentId: string | null, kind: StoragePlace['kind'], assetCount?: number]

const rows: Row[] = [
  ['store', null, 'WAREHOUSE'],
  ['evidence', 'store', 'ROOM'],
  ['shelf', 'evidence', 'SHELF'],
  ['cell1', 'shelf', 'CELL', 3],
  ['cell2', 'shelf', 'CELL'],
  ['safe', 'store', 'ROOM'],
  ['drawer', 'safe', 'CELL', 7],
  ['yard', null, 'WAREHOUSE']
]
const places = rows.map(([placeId, parentId, kind, assetCount = 0]): StoragePlace => ({
  placeId,
  parentId,
  kind,
  assetCount,
  name: placeId,
  tag: '4310032600000112',
  path: placeId
}))
const halls = hallsOf(places)

test('a hall is what directly holds shelves or cells, or nothing yet', () => {
  expect(halls.map((hall) => hall.place.placeId)).toEqual(['evidence', 'safe', 'yard'])
})

test('cells without a shelf stand in a rack without a name', () => {
  expect(halls[1]?.racks.map(({ name, cells }) => [name, cells.length])).toEqual([[null, 1]])
})

test('a hall counts its things and its used cells', () => {
  expect(halls[0]).toMatchObject({ assetCount: 3, cellCount: 2, usedCells: 1 })
  expect(usedPercent(halls[0]!)).toBe('50 %')
  expect(usedPercent(halls[2]!)).toBe('0 %')
})

test('the hall of a cell, of a shelf and of itself is found, that of nothing is not', () => {
  for (const id of ['cell2', 'shelf', 'evidence']) expect(hallWith(halls, id)).toBe(halls[0])
  expect(hallWith(halls, 'elsewhere')).toBeNull()
  expect(hallWith(halls, null)).toBeNull()
})

test('the map begins with the fullest hall', () => {
  expect(fullestHall(halls)).toBe(halls[1])
  expect(fullestHall([])).toBeNull()
})

test.each([
  [0, 0],
  [1, 1],
  [2, 2],
  [4, 2],
  [5, 3],
  [400, 3]
])('%i things are grey number %i', (count, grey) => {
  expect(fillOf(count)).toBe(grey)
})

test('arrows walk from cell to cell and stop at both ends', () => {
  const hall = halls[0]!
  expect(cellBeside(hall, null, 1)?.placeId).toBe('cell1')
  expect(cellBeside(hall, 'cell1', 1)?.placeId).toBe('cell2')
  expect(cellBeside(hall, 'cell2', 1)?.placeId).toBe('cell2')
  expect(cellBeside(hall, 'cell1', -1)?.placeId).toBe('cell1')
  expect(cellBeside(halls[2]!, null, 1)).toBeNull()
})

test('a path is read from near to around', () => {
  expect(splitPath('Kho 1 · Vật chứng · Kệ A03 · Ô 12')).toEqual({
    near: 'Kệ A03 · Ô 12',
    around: 'Kho 1 · Vật chứng'
  })
  expect(splitPath('Kho 1')).toEqual({ near: 'Kho 1', around: '' })
  expect(splitPath('')).toEqual({ near: '', around: '' })
})
