import { createPublicKey, type KeyObject } from 'node:crypto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { canonicalJson } from '@domain/journal/canonical'
import type { JournalEntry } from '@domain/journal/entry'
import type { Receipt } from '@domain/replication/receipt'
import { publicKeyFrom } from '@domain/replication/signature'
import { askEnrolment, isSafeCentreUrl } from '../../../../main/office/replication/enrol'
import {
  startSender,
  type EnrolledCentre,
  type SenderParts
} from '../../../../main/office/replication/send-journal'
import { MadeJournal } from '../../../central/made-journal'
import {
  journalAtCentre,
  newCode,
  newKey,
  startTestCentre,
  startTestDatabase,
  type TestCentre,
  type TestDatabase
} from '../../../central/test-centre'

let database: TestDatabase
let centre: TestCentre
let url: string
let nextOffice = 79400

beforeAll(async () => {
  database = await startTestDatabase()
  centre = await startTestCentre(await database.url())
  url = await centre.app.listen({ host: '127.0.0.1', port: 0 })
})

afterAll(async () => {
  await centre.close()
  await database.stop()
})

/** An office's side, in memory: what the store would give the sender. */
class OfficeSide {
  readonly office = String((nextOffice += 1))
  readonly pausesMs: number[] = []
  readonly faults: unknown[] = []
  readonly kept: Receipt[] = []
  entries: readonly JournalEntry[] = new MadeJournal({ office: this.office }).growTo(1200).entries
  requests = 0
  enrolled: EnrolledCentre | null = null

  async enrol(key: KeyObject = newKey()): Promise<this> {
    const code = await newCode(centre.app, this.office)
    const keys = await askEnrolment(fetch, { office: this.office, centreUrl: url, code, officeKey: key })
    const centreKey = 'centreKey' in keys ? publicKeyFrom(keys.centreKey) : null
    if (!centreKey) throw new Error(JSON.stringify(keys))
    this.enrolled = { office: this.office, url, centreKey, officeKey: key }
    return this
  }

  /** The sender's parts; pauses are passed over at once, and remembered. */
  parts(wire: typeof fetch = fetch): SenderParts {
    return {
      centre: () => this.enrolled,
      readEntries: (after, max) => this.entries.slice(after, after + max),
      receipts: {
        last: () => this.kept.at(-1) ?? null,
        keep: (receipt) => {
          this.kept.push(receipt)
          return Promise.resolve()
        }
      },
      fetch: (...request) => {
        this.requests += 1
        return wire(...request)
      },
      now: () => new Date('2026-11-20T01:00:00.000Z'),
      after: (delayMs, run) => {
        // With `random` at 0 no pause is longer than 30 s: what is longer is the bound of a request.
        if (delayMs > 30_000) return () => undefined
        this.pausesMs.push(delayMs)
        const passed = setImmediate(run)
        return () => {
          clearImmediate(passed)
        }
      },
      random: () => 0,
      onFault: (fault) => void this.faults.push(fault)
    }
  }
}

const texts = (entries: readonly JournalEntry[]) => entries.map((entry) => canonicalJson(entry))
const settled = { timeout: 20_000, interval: 5 }

test('sends everything from the first entry, then each commit as it is told of it', async () => {
  const side = await new OfficeSide().enrol()
  const all = side.entries
  side.entries = all.slice(0, 1100)
  const sender = startSender(side.parts())
  await vi.waitFor(() => expect(sender.status().acknowledgedSeq).toBe(1100), settled)
  side.entries = all
  sender.wake()
  await vi.waitFor(() => expect(sender.status().acknowledgedSeq).toBe(all.length), settled)
  expect(side.requests).toBe(4)
  expect(sender.status()).toEqual({
    acknowledgedSeq: all.length,
    lastContactAt: '2026-11-20T01:00:00.000Z',
    problem: null
  })
  expect(side.kept.at(-1)).toMatchObject({ seq: all.length, hash: all.at(-1)?.hash })
  await sender.stop()
  expect(await journalAtCentre(centre.app, side.office)).toEqual(texts(all))

  const again = startSender(side.parts())
  await again.stop()
  expect(side.requests, 'a new start goes on from the last receipt').toBe(4)
})

test('over a wire that loses requests, loses replies and repeats, every entry arrives exactly once', async () => {
  const side = await new OfficeSide().enrol()
  const seed = Number(process.env.WIRE_SEED ?? 20261122)
  const random = seeded(seed)
  let lost = 0
  const lossy: typeof fetch = async (...request) => {
    const fate = random()
    if (fate < 0.3) {
      lost += 1
      throw new TypeError('request lost')
    }
    const reply = await fetch(...request)
    if (fate < 0.5) {
      lost += 1
      throw new TypeError('reply lost')
    }
    return fate < 0.7 ? fetch(...request) : reply
  }
  const all = side.entries
  side.entries = []
  const sender = startSender(side.parts(lossy))
  for (let committed = 0; committed < all.length;) {
    committed = Math.min(all.length, committed + 1 + Math.floor(random() * 60))
    side.entries = all.slice(0, committed)
    sender.wake()
    await new Promise((turn) => setImmediate(turn))
  }
  await vi.waitFor(() => expect(sender.status().acknowledgedSeq, `seed ${seed}`).toBe(all.length), settled)
  await sender.stop()
  expect(lost).toBeGreaterThan(0)
  expect(side.faults).toEqual([])
  expect(await journalAtCentre(centre.app, side.office)).toEqual(texts(all))
})

test('works without a centre for weeks, asks ever more seldom, and catches up', async () => {
  const side = await new OfficeSide().enrol()
  let on = false
  const wire: typeof fetch = (...request) => (on ? fetch(...request) : Promise.reject(new TypeError('off')))
  const sender = startSender(side.parts(wire))
  await vi.waitFor(() => expect(side.pausesMs.length).toBeGreaterThan(50), settled)
  expect(sender.status()).toMatchObject({ acknowledgedSeq: 0, problem: 'UNREACHABLE', lastContactAt: null })
  expect(side.pausesMs.slice(0, 9)).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000])
  on = true
  await vi.waitFor(() => expect(sender.status().acknowledgedSeq).toBe(side.entries.length), settled)
  expect(sender.status().problem).toBeNull()
  await sender.stop()
})

test('a centre that lost the end of what it had is given it again', async () => {
  const side = await new OfficeSide().enrol()
  const first = startSender(side.parts())
  await vi.waitFor(() => expect(first.status().acknowledgedSeq).toBe(side.entries.length), settled)
  await first.stop()

  const restored = await startTestCentre(await database.url(), { centreKey: centre.centreKey })
  const restoredUrl = await restored.app.listen({ host: '127.0.0.1', port: 0 })
  const officeKey = await restored.enrol(side.office)
  side.enrolled = {
    office: side.office,
    url: restoredUrl,
    centreKey: createPublicKey(centre.centreKey),
    officeKey
  }
  const more = new MadeJournal({ office: side.office, seed: 7, after: side.entries.at(-1) })
  more.append({ kind: 'identity.SignedOut', subject: 'user:1', payload: { userId: idOf('1') } })
  side.entries = [...side.entries, ...more.entries]
  const sender = startSender(side.parts())
  await vi.waitFor(() => expect(sender.status().acknowledgedSeq).toBe(side.entries.length), settled)
  await sender.stop()
  expect(await journalAtCentre(restored.app, side.office)).toEqual(texts(side.entries))
  await restored.close()
})

test('a fork ends the sending and is told', async () => {
  const side = await new OfficeSide().enrol()
  const known = side.entries
  side.entries = known.slice(0, 100)
  const first = startSender(side.parts())
  await vi.waitFor(() => expect(first.status().acknowledgedSeq).toBe(100), settled)
  await first.stop()

  side.entries = new MadeJournal({ office: side.office, seed: 2 }).growTo(200).entries
  const sender = startSender(side.parts())
  await vi.waitFor(() => expect(sender.status().problem).toBe('FORK'), settled)
  const before = side.requests
  sender.wake()
  sender.wake()
  await sender.stop()
  expect([side.requests, side.pausesMs]).toEqual([before, []])
  expect(await journalAtCentre(centre.app, side.office)).toEqual(texts(known.slice(0, 100)))
})

test('a store restored from before its last receipt finds that the centre is ahead', async () => {
  const side = await new OfficeSide().enrol()
  const first = startSender(side.parts())
  await vi.waitFor(() => expect(first.status().acknowledgedSeq).toBe(side.entries.length), settled)
  await first.stop()
  side.entries = side.entries.slice(0, 300)
  side.kept.length = 0
  const sender = startSender(side.parts())
  await vi.waitFor(() => expect(sender.status().problem).toBe('CENTRE_AHEAD'), settled)
  await sender.stop()
  expect(side.kept).toEqual([])
})

test('a receipt that is not the centre’s is not believed', async () => {
  const side = await new OfficeSide().enrol()
  if (side.enrolled) side.enrolled = { ...side.enrolled, centreKey: createPublicKey(newKey()) }
  const sender = startSender(side.parts())
  await vi.waitFor(() => expect(sender.status().problem).toBe('RECEIPT_WRONG'), settled)
  await sender.stop()
  expect([side.kept, sender.status().acknowledgedSeq]).toEqual([[], 0])
})

test('a refusal is shown and tried again; nonsense counts as no centre', async () => {
  const side = await new OfficeSide().enrol()
  if (side.enrolled) side.enrolled = { ...side.enrolled, officeKey: newKey() }
  const sender = startSender(side.parts())
  await vi.waitFor(() => expect(side.pausesMs.length).toBeGreaterThan(2), settled)
  expect(sender.status().problem).toBe('SIGNATURE_WRONG')
  await sender.stop()

  const nonsense: typeof fetch = () => Promise.resolve(new Response('<html>', { status: 502 }))
  const other = startSender((await new OfficeSide().enrol()).parts(nonsense))
  await vi.waitFor(() => expect(other.status().problem).toBe('UNREACHABLE'), settled)
  await other.stop()
})

test('nothing is sent before enrolment, and a fault of the store is told and not the end', async () => {
  const side = new OfficeSide()
  const parts = side.parts()
  let broken = true
  const readEntries: SenderParts['readEntries'] = (after, max) => {
    if (broken) throw new Error('store')
    return parts.readEntries(after, max)
  }
  const sender = startSender({ ...parts, readEntries })
  sender.wake()
  expect(side.requests).toBe(0)
  await side.enrol()
  sender.wake()
  await vi.waitFor(() => expect(side.faults.length).toBeGreaterThan(0), settled)
  broken = false
  await vi.waitFor(() => expect(sender.status().acknowledgedSeq).toBe(side.entries.length), settled)
  await sender.stop()
})

test('a centre is spoken to over TLS, or on this machine itself', () => {
  expect(isSafeCentreUrl('https://thads.example.vn')).toBe(true)
  expect(isSafeCentreUrl('http://127.0.0.1:8080')).toBe(true)
  expect(isSafeCentreUrl('http://10.0.0.1')).toBe(false)
  expect(isSafeCentreUrl('file:///etc/passwd')).toBe(false)
})

function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function idOf(digit: string): string {
  return `${digit.repeat(8)}-${digit.repeat(4)}-7${digit.repeat(3)}-8${digit.repeat(3)}-${digit.repeat(12)}`
}
