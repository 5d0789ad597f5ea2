import { expect, test } from 'vitest'
import { photoPairs, zoomed, zoomSteps } from '../../../../renderer/custody/photos/photo-pairs'

let minute = 0
const taken = (moment: string, sha256: string) => ({
  moment,
  sha256,
  takenAt: `2026-11-23T00:${String((minute += 1)).padStart(2, '0')}:00.000Z`
})
const told = (photos: ReturnType<typeof taken>[]) =>
  photoPairs(photos).map(({ before, after }) => [
    before.map(({ sha256 }) => sha256).join(''),
    after.map(({ sha256 }) => sha256).join('')
  ])

test('each before stands with the after that came next, the newest first', () => {
  const photos = [
    taken('RECEIVED', 'r'),
    taken('BEFORE', 'a'),
    taken('BEFORE', 'b'),
    taken('ADDED', 'x'),
    taken('AFTER', 'c'),
    taken('LENT_OUT', 'd'),
    taken('TAKEN_BACK', 'e'),
    taken('BEFORE', 'f')
  ]
  expect(told(photos)).toEqual([
    ['f', ''],
    ['d', 'e'],
    ['ab', 'c']
  ])
})

test('an after without a before, and photos of other steps, make no pair', () => {
  expect(told([taken('AFTER', 'a'), taken('RECEIVED', 'b'), taken('INCIDENT', 'c')])).toEqual([])
  expect(told([taken('OPENING_BEFORE', 'a'), taken('TAKEN_BACK', 'b'), taken('OPENING_AFTER', 'c')])).toEqual(
    [['a', 'c']]
  )
})

test('the zoom goes step by step and stays at either end', () => {
  let zoom = 1
  for (const step of zoomSteps.slice(1)) expect((zoom = zoomed(zoom, 1))).toBe(step)
  expect(zoomed(zoom, 1)).toBe(8)
  expect(zoomed(1, -1)).toBe(1)
})
