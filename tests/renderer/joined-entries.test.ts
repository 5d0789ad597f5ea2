import { expect, test } from 'vitest'
import { joinedEntries, type TimelineEntry } from '../../renderer/joined-entries'

const entry = (seq: number): TimelineEntry => ({
  seq,
  at: '2026-11-23T01:00:00.000Z',
  kind: 'custody.AssetMoved',
  actorName: 'Mai Văn Sơn',
  station: 'Máy 1',
  reason: null,
  payload: {}
})
const seqs = (entries: readonly TimelineEntry[]): number[] => entries.map(({ seq }) => seq)

test('pages make one line without a gap and without an entry twice, also when something new came meanwhile', () => {
  const first = [entry(9), entry(8)]
  const kept = [...first, entry(7), entry(6)]
  expect(seqs(joinedEntries(first, kept))).toEqual([9, 8, 7, 6])
  expect(seqs(joinedEntries([entry(11), entry(10)], kept))).toEqual([11, 10, 9, 8, 7, 6])
  expect(seqs(joinedEntries(first, []))).toEqual([9, 8])
})
