import { expect, test } from 'vitest'
import { nextLook } from '../../renderer/reread'

const at = (time: string): number => Date.parse(`2026-11-23T${time}Z`)

test('looks each full minute, and at a known limit before it', () => {
  expect(nextLook(at('02:00:00.000'), null)).toBe(60_000)
  expect(nextLook(at('02:00:45.000'), null)).toBe(15_000)
  expect(nextLook(at('02:00:45.000'), '2026-11-23T02:00:50.000Z')).toBe(5_000)
  expect(nextLook(at('02:00:45.000'), '2026-11-23T17:00:00.000Z')).toBe(15_000)
})

test('never waits for a limit that has passed, so that nothing is asked without end', () => {
  expect(nextLook(at('02:00:45.000'), '2026-11-23T02:00:45.000Z')).toBe(15_000)
  expect(nextLook(at('02:00:45.000'), '2026-11-23T01:00:00.000Z')).toBe(15_000)
})
