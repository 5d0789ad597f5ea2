import { expect, test } from 'vitest'
import { newId } from '@shared/ids'

const uuidV7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

test('an id is a UUIDv7 whatever the random bytes are', () => {
  for (const byte of [0x00, 0xff, 0x5a]) expect(newId(1, (bytes) => void bytes.fill(byte))).toMatch(uuidV7)
  expect(newId(0x0123456789ab, (bytes) => void bytes.fill(0))).toBe('01234567-89ab-7000-8000-000000000000')
})

test('ids of later milliseconds sort later, as text', () => {
  const times = [0, 1, 255, 256, 65_535, 65_536, 2 ** 32 - 1, 2 ** 32, Date.now(), 2 ** 48 - 1]
  const ids = times.map((ms) => newId(ms))
  expect([...ids].sort()).toEqual(ids)
})

test('the same clock and the same bytes give the same id, other bytes another', () => {
  const counting = (from: number) => (bytes: Uint8Array) => bytes.forEach((_, at) => (bytes[at] = from + at))
  expect(newId(5, counting(1))).toBe(newId(5, counting(1)))
  expect(newId(5, counting(1))).not.toBe(newId(5, counting(2)))
  expect(new Set(Array.from({ length: 10_000 }, () => newId(5))).size).toBe(10_000)
})
