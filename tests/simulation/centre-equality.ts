// Sends a real office's journal to a centre on a real PostgreSQL, every batch twice and in a wrong order, and holds what
// the centre has against the office, entry by entry and row by row.
import { canonicalJson } from '@domain/journal/canonical'
import type { Cells } from '@domain/journal/row-change'
import { sealBatch } from '@domain/replication/batch'
import { projections } from '@domain/tables'
import { entryOf, journalRows } from '../../main/office/journal/read-entries'
import { plain, type PlainRows } from '../central/row-model'
import {
  journalAtCentre,
  rowsAtCentre,
  sendBatch,
  startTestCentre,
  startTestDatabase
} from '../central/test-centre'
import { growStore } from '../bench/cold-start/grow-store'
import { madeStore, readingMade, type MadeStore } from './made-store'
import { playedStore } from './played-store'
import { seededChoice, type Choice } from './power-cut/seeded-choice'

export interface EqualityReport {
  readonly entries: number
  readonly batches: number
  /** How often a batch was sent, whatever came of it. */
  readonly sent: number
  readonly violations: string[]
}

export async function compareWithCentre(plan: { entries: number; seed: number }): Promise<EqualityReport> {
  const store = await grownStore(plan.entries)
  const database = await startTestDatabase()
  try {
    const centre = await startTestCentre(await database.url())
    try {
      const entries = readingMade(store.directory, (reading) => [...journalRows(reading)].map(entryOf))
      const office = entries[0]?.office ?? ''
      const key = await centre.enrol(office)
      const choose = seededChoice(plan.seed)
      const batches = cutUp(entries, choose).map((some) => sealBatch(some, key))
      let sent = 0
      for (const turn of wrongOrder(batches.length, choose)) {
        await sendBatch(centre.app, batches[turn]!)
        sent += 1
      }
      await centre.lanes.settled()
      const violations: string[] = []
      const there = await journalAtCentre(centre.app, office)
      const differing = entries.findIndex((entry, index) => there[index] !== canonicalJson(entry))
      if (differing >= 0) violations.push(`entry ${differing + 1} is not the office's`)
      if (there.length !== entries.length) violations.push(`${there.length} entries, not ${entries.length}`)
      violations.push(...differingTables(rowsAtOffice(store), await rowsAtCentre(centre.pool, office)))
      return { entries: entries.length, batches: batches.length, sent, violations }
    } finally {
      await centre.close()
    }
  } finally {
    await database.stop()
    store.remove()
  }
}

async function grownStore(entries: number): Promise<MadeStore> {
  if (entries === 0) return playedStore()
  const store = await madeStore()
  await growStore(store.directory, entries)
  return store
}

function cutUp<Entry>(entries: readonly Entry[], choose: Choice): Entry[][] {
  const batches: Entry[][] = []
  for (let from = 0; from < entries.length;) {
    const size = 1 + choose(entries.length > 1000 ? 300 : 10)
    batches.push(entries.slice(from, from + size))
    from += size
  }
  return batches
}

/** Each batch comes up too early, in its turn, in its turn again, and once more long after. */
function* wrongOrder(count: number, choose: Choice): Generator<number> {
  for (let turn = 0; turn < count; turn += 1) {
    yield Math.min(count - 1, turn + 1 + choose(5))
    yield turn
    yield turn
    yield choose(turn + 1)
  }
}

function rowsAtOffice(store: MadeStore): PlainRows {
  return readingMade(store.directory, (reading) =>
    Object.fromEntries(
      projections.map(({ name, columns }) => {
        const sql = `SELECT ${Object.keys(columns).join(', ')} FROM ${name}`
        return [name, plain(name, reading.prepare<[], Cells>(sql).safeIntegers().all())]
      })
    )
  )
}

function differingTables(office: PlainRows, centre: PlainRows): string[] {
  return Object.keys(office)
    .filter((name) => JSON.stringify(office[name]) !== JSON.stringify(centre[name]))
    .map((name) => `the rows of ${name} at the centre are not the office's`)
}
