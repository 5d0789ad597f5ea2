import { expect, test } from 'vitest'
import {
  cellAround,
  cellBeside,
  fillOf,
  fullestHall,
  hallsOf,
  hallWith,
  rackRows,
  splitPath,
  usedPercent,
  overfullWith,
  warningsOf,
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
  ['yard', null, 'WAREHOUSE'],
  ['lot', 'yard', 'YARD', 2],
  ['box', 'cell2', 'CONTAINER', 4],
  ['bag', 'box', 'CONTAINER', 1]
]
const places = rows.map(([placeId, parentId, kind, assetCount = 0]): StoragePlace => ({
  placeId,
  parentId,
  kind,
  assetCount,
  name: placeId,
  tag: '4310032600000112',
  path: placeId,
  capacity: placeId === 'drawer' ? 6 : null,
  suits: [],
  nearDoor: false,
  outdoor: false,
  keeperName: '',
  leaseNumber: '',
  leaseEndsOn: placeId === 'lot' ? '2026-12-10' : null,
  sealNumber: null,
  sealTorn: false,
  marks: null
}))
const halls = hallsOf(places)

test('a hall is what directly holds shelves or cells, or nothing yet', () => {
  expect(halls.map((hall) => hall.place.placeId)).toEqual(['evidence', 'safe', 'yard'])
})

test('cells without a shelf stand in a rack without a name', () => {
  expect(halls[1]?.racks.map(({ name, cells }) => [name, cells.length])).toEqual([[null, 1]])
})

test('a hall counts its things and its used cells', () => {
  expect(halls[0]).toMatchObject({ assetCount: 8, cellCount: 2, usedCells: 2 })
  expect(usedPercent({ usedCells: 1, cellCount: 2 })).toBe('50 %')
  expect(usedPercent({ usedCells: 0, cellCount: 0 })).toBe('0 %')
})

test('what lies in boxes counts for the cell they stand in', () => {
  expect(halls[0]?.cellsById.get('cell2')).toMatchObject({ inside: 5, boxes: 2 })
  expect(hallWith(halls, 'bag')).toBe(halls[0])
  expect(cellAround(places, 'bag')).toBe('cell2')
  expect(cellAround(places, 'cell1')).toBe('cell1')
})

test('where it is known what fits, the share of it counts, and more than that is a warning', () => {
  expect(usedPercent(halls[1]!)).toBe('117 %')
  expect(warningsOf(halls[1]!.cellsById.get('drawer')!, '2026-11-23')).toEqual(['OVERFULL'])
  expect([0, 2, 3, 5, 6, 7].map((count) => fillOf(count, 6))).toEqual([0, 1, 2, 2, 3, 3])
})

test('a lease warns a month before it ends, and after it', () => {
  const lot = halls[2]!.cellsById.get('lot')!
  expect(warningsOf(lot, '2026-11-01')).toEqual([])
  expect(warningsOf(lot, '2026-11-10')).toEqual(['LEASE_ENDING'])
  expect(warningsOf(lot, '2026-12-10')).toEqual(['LEASE_ENDING'])
  expect(warningsOf(lot, '2026-12-11')).toEqual(['LEASE_ENDED'])
})

test('racks stand side by side in the width there is, long ones in pieces', () => {
  const cells = Array.from({ length: 20_000 }, (_, index) => ({
    ...places[3]!,
    placeId: `c${index}`,
    parentId: 'shelf'
  }))
  const [hall] = hallsOf([...places.filter(({ kind }) => kind !== 'CELL' && kind !== 'CONTAINER'), ...cells])
  const rows = rackRows(hall!.racks, 480)
  expect(hall!.cellCount).toBe(20_000)
  expect(rows.every(({ racks }) => racks.length <= 5)).toBe(true)
  expect(rows.flatMap(({ racks }) => racks.flatMap((rack) => rack.cells))).toHaveLength(20_000)
  expect(rows[1]?.top).toBe(rows[0]?.height)
})

test('the same places give the same halls', () => {
  expect(hallsOf(places)).toBe(halls)
})

test('the hall of a cell, of a shelf and of itself is found, that of nothing is not', () => {
  for (const id of ['cell2', 'shelf', 'evidence']) expect(hallWith(halls, id)).toBe(halls[0])
  expect(hallWith(halls, 'elsewhere')).toBeNull()
  expect(hallWith(halls, null)).toBeNull()
})

test('the map begins with the fullest hall', () => {
  expect(fullestHall(halls)).toBe(halls[0])
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
  expect(cellBeside({ ...halls[2]!, racks: [] }, null, 1)).toBeNull()
})

test('a path is read from near to around', () => {
  expect(splitPath('Kho 1 · Vật chứng · Kệ A03 · Ô 12')).toEqual({
    near: 'Kệ A03 · Ô 12',
    around: 'Kho 1 · Vật chứng'
  })
  expect(splitPath('Kho 1')).toEqual({ near: 'Kho 1', around: '' })
  expect(splitPath('')).toEqual({ near: '', around: '' })
})

test('a thing that is lost, perishes or bears an unread label is seen on its cell, also through its box', () => {
  const marked = hallsOf(
    places.map((place) => {
      if (place.placeId === 'bag') return { ...place, marks: { missing: 1, perishable: 0, unread: 0 } }
      if (place.placeId === 'cell2') return { ...place, marks: { missing: 0, perishable: 2, unread: 1 } }
      return place
    })
  )
  const cell = marked[0]!.cellsById.get('cell2')!
  expect(cell.marks).toEqual({ missing: 1, perishable: 2, unread: 1 })
  // The worst is drawn, all are told.
  expect(warningsOf(cell, '2026-11-23')).toEqual(['MISSING', 'PERISHABLE', 'UNREAD'])
  expect(warningsOf(marked[0]!.cellsById.get('cell1')!, '2026-11-23')).toEqual([])
})

test('what would hold more than fits is named before it is filled, and what only changes its box is not counted twice', () => {
  const one = { id: 'asset', fromPlaceId: 'cell1', count: 1 }
  const roomy = places.map((place) => (place.placeId === 'cell2' ? { ...place, capacity: 6 } : place))
  expect(overfullWith(roomy, 'cell2', [one])).toBeNull()
  expect(overfullWith(roomy, 'bag', [one, { ...one, id: 'other' }])).toEqual({
    path: 'cell2',
    count: 7,
    capacity: 6
  })
  expect(
    overfullWith(roomy, 'bag', [
      { ...one, fromPlaceId: 'box' },
      { ...one, fromPlaceId: 'box' }
    ])
  ).toBeNull()
  // A box brings everything that lies in it.
  expect(overfullWith(places, 'drawer', [{ id: 'box', fromPlaceId: 'cell2', count: 0 }])).toMatchObject({
    count: 12
  })
  expect(overfullWith(places, 'cell1', [one])).toBeNull()
})
