import { expect, test } from 'vitest'
import { playPayloads } from '../../simulation/wedge/play-payloads'

const seed = 20_261_122

test('10,000 random codes come out whole under four layouts, Telex, VNI and Caps Lock', () => {
  const report = playPayloads({ payloads: 10_000, seed })
  expect(report.violations.slice(0, 5)).toEqual([])
  // The machines are as bad as they should be: typed into the field, most of these codes would be wrong.
  expect(report.spoiledOtherwise).toBeGreaterThan(5000)
})

test('where an input method hides what it swallowed, a code is whole or refused by name', () => {
  const report = playPayloads({ payloads: 4000, seed, hidesReleases: true })
  expect(report.violations.slice(0, 5)).toEqual([])
  expect(report.refused).toBeGreaterThan(100)
})
