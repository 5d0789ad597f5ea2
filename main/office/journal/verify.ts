// Proves a store: the pages, the schema, the chain, the triggers, the projections against a rebuild, the ledger
// against its postings, the photos against their names. It opens read-only, changes nothing, and names the first fault of each kind.
import Database from 'better-sqlite3'
import { canonicalJson } from '@domain/journal/canonical'
import { firstPrevHash, hashOf } from '@domain/journal/entry'
import { StoreError, type Connection } from '../database/connection'
import { migrations } from '../database/migrations'
import { isRebuildDue } from '../database/rebuild-mark'
import { compareProjections } from './compare-projections'
import type { Fault } from './fault'
import { ledgerFault } from './ledger-proof'
import { photoFault, type ReadStored } from './photo-proof'
import { entryOf, journalRows, type JournalRow } from './read-entries'
import { replay } from './rebuild'

export interface Verification {
  ok: boolean
  entries: number
  projectionRows: number
  head: { seq: number; hash: string }
  /** The first fault found, and then those of the other proofs. */
  fault: Fault | null
  faults: Fault[]
}

/**
 * Runs every proof on a read-only connection, on the store as it stands at this moment whatever is written meanwhile.
 * A proof that cannot run is a fault too. Photos are proved only when there is a way to read them.
 * Throws STORE_REBUILD_DUE when a migration emptied the projections and nobody has opened the store since.
 */
export async function verify(connection: Connection, readPhoto?: ReadStored): Promise<Verification> {
  connection.exec('BEGIN')
  try {
    if (isRebuildDue(connection)) throw new StoreError('STORE_REBUILD_DUE')
    return await prove(connection, readPhoto)
  } finally {
    // A damaged page may have ended it already.
    if (connection.inTransaction) connection.exec('ROLLBACK')
  }
}

async function prove(connection: Connection, readPhoto: ReadStored | undefined): Promise<Verification> {
  const faults: Fault[] = []
  const note = (fault: Fault | null): void => {
    if (fault) faults.push(fault)
  }
  note(pagesFault(connection))
  note(triggersFault(connection))
  const chain = verifyChain(connection)
  note(chain.fault)
  let projectionRows = 0
  const rebuilt = await emptyStore()
  try {
    note(schemaFault(connection, rebuilt))
    if (!chain.fault) {
      const compared = compareRebuild(connection, rebuilt)
      projectionRows = compared.rows
      note(compared.fault)
    }
  } finally {
    rebuilt.close()
  }
  note(ledgerFault(connection))
  if (readPhoto) note(await photoFault(connection, readPhoto))
  const fault = faults[0] ?? null
  return { ok: fault === null, entries: chain.entries, projectionRows, head: chain.head, fault, faults }
}

function pagesFault(connection: Connection): Fault | null {
  try {
    const found = connection.pragma('quick_check(1)', { simple: true })
    return found === 'ok' ? null : { proof: 'pages', at: 'store', what: String(found) }
  } catch (error) {
    return { proof: 'pages', at: 'store', what: (error as Error).message }
  }
}

function triggersFault(connection: Connection): Fault | null {
  const present = connection
    .prepare<[], { sql: string }>(
      "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'journal'"
    )
    .all()
    .map(({ sql }) => sql)
  for (const [name, act] of [
    ['journal_never_updated', 'BEFORE UPDATE'],
    ['journal_never_deleted', 'BEFORE DELETE']
  ] as const) {
    const found = present.some(
      (sql) => sql.includes(name) && sql.includes(act) && sql.includes('RAISE(ABORT')
    )
    if (!found)
      return { proof: 'triggers', at: name, what: 'the trigger that protects the journal is missing' }
  }
  return null
}

/** Whoever has the key may add a trigger, or drop an index or a CHECK that keeps the law: none of it is ours. */
function schemaFault(connection: Connection, made: Connection): Fault | null {
  try {
    const there = schemaOf(connection)
    for (const [name, sql] of schemaOf(made)) {
      if (there.get(name) !== sql)
        return { proof: 'schema', at: name, what: 'it is not as the migrations made it' }
      there.delete(name)
    }
    const [foreign] = there.keys()
    return foreign === undefined ? null : { proof: 'schema', at: foreign, what: 'no migration made it' }
  } catch (error) {
    return { proof: 'schema', at: 'store', what: (error as Error).message }
  }
}

/** Every table, index, trigger and view by its name, but the list of migrations and what SQLite keeps for itself. */
function schemaOf(connection: Connection): Map<string, string> {
  const rows = connection
    .prepare<[], { name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name <> 'migration' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
    )
    .all()
  return new Map(rows.map(({ name, sql }) => [name, sql]))
}

function verifyChain(connection: Connection): {
  entries: number
  head: { seq: number; hash: string }
  fault: Fault | null
} {
  let previous = { seq: 0, hash: firstPrevHash, at: '' }
  let entries = 0
  try {
    for (const row of journalRows(connection)) {
      const what = rowFault(row, previous)
      if (what) return { entries, head: previous, fault: { proof: 'chain', at: `journal ${row.seq}`, what } }
      previous = { seq: row.seq, hash: row.hash, at: row.at }
      entries += 1
    }
  } catch (error) {
    const what = (error as Error).message
    return { entries, head: previous, fault: { proof: 'chain', at: `journal ${previous.seq + 1}`, what } }
  }
  return { entries, head: { seq: previous.seq, hash: previous.hash }, fault: null }
}

function rowFault(row: JournalRow, previous: { seq: number; hash: string; at: string }): string | null {
  if (row.seq !== previous.seq + 1) return `entry ${previous.seq + 1} is missing`
  if (row.prev_hash !== previous.hash) return 'its prevHash is not the hash of the entry before'
  if (row.at < previous.at) return 'its time is before that of the entry before'
  const entry = entryOf(row)
  if (canonicalJson(entry.payload) !== row.payload) return 'its payload is not in canonical form'
  return hashOf(entry) === row.hash ? null : 'its hash does not fit its content'
}

/** A store in memory with this program's schema: where the journal is played again. */
async function emptyStore(): Promise<Connection> {
  const connection = new Database(':memory:')
  const runner = { query: (sql: string) => Promise.resolve(connection.exec(sql)) }
  for (const Migration of migrations) await new Migration().up(runner as never)
  return connection
}

/**
 * The journal is played again under the rules of its time. Each began with an entry of this journal, or with the store.
 * @throws when a rule is said to have begun at another moment, which would let everything until then pass
 */
function takeRules(live: Connection, rebuilt: Connection): void {
  const rules = live
    .prepare<[], { rule: string; since: string }>('SELECT rule, since FROM desk_rule_since')
    .all()
  rebuilt.exec('DROP TRIGGER desk_rule_since_stays')
  const take = rebuilt.prepare('UPDATE desk_rule_since SET since = ? WHERE rule = ?')
  const begun = live.prepare('SELECT 1 FROM journal WHERE at = ? LIMIT 1')
  for (const { rule, since } of rules) {
    if (since !== '' && !begun.get(since)) throw new Error(`no entry is of the moment at which ${rule} began`)
    take.run(since, rule)
  }
}

function compareRebuild(live: Connection, rebuilt: Connection): { rows: number; fault: Fault | null } {
  try {
    rebuilt.exec('BEGIN')
    takeRules(live, rebuilt)
    replay(live, rebuilt)
    rebuilt.exec('COMMIT')
  } catch (error) {
    return { rows: 0, fault: { proof: 'projections', at: 'rebuild', what: (error as Error).message } }
  }
  return compareProjections(live, rebuilt)
}
