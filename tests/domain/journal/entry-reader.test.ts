// Entries of every version that was ever written: what they mean today, and what is refused.
import { describe, expect, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { canonicalJson } from '@domain/journal/canonical'
import { firstPrevHash, hashOf, type JournalEntry } from '@domain/journal/entry'
import { entryKind, newerEntryKind, type AppliersOf } from '@domain/journal/entry-kind'
import { entryReader, UnknownEntryError } from '@domain/journal/entry-reader'
import { insert } from '@domain/journal/row-change'
import { defineTable, integer, text } from '@domain/journal/table'
import { seededChoice } from '../../simulation/power-cut/seeded-choice'

const thingTable = defineTable('thing', {
  tableClass: 'projection',
  key: ['thing_id'],
  columns: { thing_id: text(), length_mm: integer(), place: text() }
})

// The first wrote centimetres and no place, the second millimetres, the third says where it lies and shows it there.
const first = z.strictObject({ thingId: z.string(), lengthCm: z.int() })
const second = z.strictObject({ thingId: z.string(), lengthMm: z.int() })
const third = z.strictObject({ thingId: z.string(), lengthMm: z.int(), place: z.string() })
const kinds = {
  'test.ThingMeasured': newerEntryKind(
    newerEntryKind(entryKind(first), {
      payload: second,
      upgrade: ({ thingId, lengthCm }) => ({ thingId, lengthMm: lengthCm * 10 })
    }),
    {
      payload: third,
      upgrade: (before) => ({ ...before, place: 'unknown' }),
      alsoAbout: ({ place }) => [`place:${place}`]
    }
  ),
  'test.ThingLost': entryKind(z.strictObject({ thingId: z.string() }))
}
const appliers: AppliersOf<typeof kinds> = {
  'test.ThingMeasured': ({ payload }) => [
    insert(thingTable, { thing_id: payload.thingId, length_mm: payload.lengthMm, place: payload.place })
  ],
  'test.ThingLost': () => []
}
const { apply, subjectsOf, payloadToday, payloadShapeOf } = entryReader(kinds, appliers)

function entryOf(version: number, payload: JournalEntry['payload']): JournalEntry {
  const fields = {
    seq: 7,
    epoch: 1,
    id: '018f0000-0000-7000-8000-000000000000',
    at: '2026-11-20T01:00:00.000Z',
    skewMs: 0,
    office: '79007',
    station: 'host',
    actor: 'system',
    command: 'c',
    kind: 'test.ThingMeasured',
    version,
    subject: 'thing:1',
    reason: null,
    payload,
    prevHash: firstPrevHash
  }
  return { ...fields, hash: hashOf(fields) }
}

/** The same thing as each version would have written it. */
const inEachVersion = (lengthCm: number, thingId = 'a') => [
  entryOf(1, { thingId, lengthCm }),
  entryOf(2, { thingId, lengthMm: lengthCm * 10 }),
  entryOf(3, { thingId, lengthMm: lengthCm * 10, place: 'unknown' })
]

describe('an entry of an older version', () => {
  test('gives the rows and subjects of its upgraded form, whatever it holds', () => {
    const next = seededChoice(2026)
    for (let time = 0; time < 300; time += 1) {
      const [one, two, three] = inEachVersion(next(1_000_000) - 500_000, `thing ${next(1000)}`)
      for (const older of [one!, two!]) {
        expect(apply(older)).toEqual(apply(three!))
        expect(subjectsOf(older)).toEqual(subjectsOf(three!))
        expect(payloadToday(older)).toEqual(three!.payload)
      }
    }
    expect(apply(inEachVersion(12)[0]!)).toEqual([
      { op: 'insert', table: 'timeline', row: { subject: 'thing:1', seq: 7 } },
      { op: 'insert', table: 'timeline', row: { subject: 'place:unknown', seq: 7 } },
      { op: 'insert', table: 'thing', row: { thing_id: 'a', length_mm: 120, place: 'unknown' } }
    ])
  })

  test('stays as it was written: its text, its hash, its version', () => {
    for (const entry of inEachVersion(12)) {
      const before = canonicalJson(entry)
      apply(Object.freeze({ ...entry, payload: Object.freeze(entry.payload) }))
      expect(canonicalJson(entry)).toBe(before)
      expect(hashOf(entry)).toBe(entry.hash)
    }
  })

  test('is of the shape of its own version and of no other', () => {
    const entries = inEachVersion(12)
    for (const entry of entries) {
      for (const other of entries) {
        const fits = payloadShapeOf(other)?.safeParse(entry.payload).success
        expect(fits).toBe(entry.version === other.version)
      }
    }
    expect(payloadShapeOf({ kind: 'test.ThingMeasured', version: 3 })).toBe(third)
  })
})

describe('what this program does not know', () => {
  test.each([4, 0, -1, 0.5, Number.NaN])('version %s is refused, and shown as it is', (version) => {
    const [entry] = inEachVersion(12)
    const strange = { ...entry!, version }
    expect(() => apply(strange)).toThrow(UnknownEntryError)
    expect(subjectsOf(strange)).toEqual(['thing:1'])
    expect(payloadToday(strange)).toBe(entry!.payload)
    expect(payloadShapeOf(strange)).toBeUndefined()
  })

  test.each(['test.ThingFound', 'toString', '__proto__', 'constructor'])('so is the kind %s', (kind) => {
    const strange = { ...inEachVersion(12)[0]!, kind }
    expect(() => apply(strange)).toThrow(UnknownEntryError)
    expect(subjectsOf(strange)).toEqual(['thing:1'])
    expect(payloadShapeOf(strange)).toBeUndefined()
  })
})

test('a kind writes its newest version, and each upgrade must give the next shape', () => {
  expect(kinds['test.ThingMeasured'].version).toBe(3)
  expect(kinds['test.ThingMeasured'].payload).toBe(third)
  expect(kinds['test.ThingLost'].version).toBe(1)
  type Newer = Parameters<typeof newerEntryKind<typeof first, typeof second>>[1]
  expectTypeOf<ReturnType<Newer['upgrade']>>().toEqualTypeOf<z.output<typeof second>>()
  expectTypeOf<Parameters<Newer['upgrade']>>().toEqualTypeOf<[z.output<typeof first>]>()
})
