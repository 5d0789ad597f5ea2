import { describe, expect, test } from 'vitest'
import {
  itemsOf,
  pagesIn,
  placedBefore,
  repeated,
  stepped,
  toNextItem,
  type Scan
} from '../../../../renderer/intake/scans/order'

const scan = (scanId: string, item: number | null, sha256 = scanId): Scan => ({
  scanId,
  item,
  sha256,
  bytes: 1,
  mediaType: 'image/png',
  pages: 1,
  fileName: `${scanId}.png`,
  keptAt: '2026-11-23T02:00:00.000Z'
})
const scans = [scan('a', 0), scan('b', 0), scan('c', 1), scan('d', null)]
const order = (places: readonly { scanId: string; item: number | null }[]) =>
  places.map(({ scanId, item }) => `${scanId}${item ?? '-'}`).join(' ')

describe('pages are put in order', () => {
  test.each([
    { where: 'before another of its paper', to: { before: 'a' }, scanId: 'b', said: 'b0 a0 c1 d-' },
    { where: 'before one of another paper', to: { before: 'c' }, scanId: 'a', said: 'b0 a1 c1 d-' },
    { where: 'to the end of a paper', to: { item: 1 }, scanId: 'a', said: 'b0 c1 d- a1' },
    { where: 'to those of none', to: { item: null }, scanId: 'c', said: 'a0 b0 d- c-' },
    { where: 'before itself', to: { before: 'a' }, scanId: 'a', said: 'a0 b0 c1 d-' },
    { where: 'before one that is gone', to: { before: 'x' }, scanId: 'a', said: 'a0 b0 c1 d-' }
  ] as const)('by dragging $where', ({ to, scanId, said }) => {
    expect(order(placedBefore(scans, scanId, to))).toBe(said)
  })

  test('step by step among the pages of their paper only', () => {
    expect(order(stepped(scans, 'a', 1))).toBe('b0 a0 c1 d-')
    expect(order(stepped(scans, 'b', 1))).toBe('a0 b0 c1 d-')
    expect(order(stepped(scans, 'a', -1))).toBe('a0 b0 c1 d-')
    expect(order(stepped(scans, 'x', 1))).toBe('a0 b0 c1 d-')
  })

  test('from paper to paper, and behind the last to those of none', () => {
    expect(order(toNextItem(scans, 'a', { step: 1, items: 2 }))).toBe('b0 c1 d- a1')
    expect(order(toNextItem(scans, 'c', { step: 1, items: 2 }))).toBe('a0 b0 d- c-')
    expect(order(toNextItem(scans, 'd', { step: -1, items: 2 }))).toBe('a0 b0 c1 d1')
    expect(order(toNextItem(scans, 'd', { step: 1, items: 2 }))).toBe('a0 b0 c1 d-')
    expect(order(toNextItem(scans, 'a', { step: -1, items: 2 }))).toBe('a0 b0 c1 d-')
  })
})

test('pages are counted by paper, a PDF with all of its own, and a content twice is told', () => {
  expect(itemsOf(scans, 0, 2).map(({ scanId }) => scanId)).toEqual(['a', 'b'])
  expect(pagesIn([{ pages: 1 }, { pages: 6 }])).toBe(7)
  expect(repeated([scan('a', 0, 's'), scan('b', 1, 's'), scan('c', 1, 't')])).toEqual(new Set(['b']))
})

test('a page of a paper that the checklist does not have stands with those of none, and moves from there', () => {
  const beyond = [...scans, scan('e', 5)]
  expect(itemsOf(beyond, null, 2).map(({ scanId }) => scanId)).toEqual(['d', 'e'])
  expect(order(toNextItem(beyond, 'e', { step: -1, items: 2 }))).toBe('a0 b0 c1 d- e1')
})
