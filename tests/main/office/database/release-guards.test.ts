// What the law forbids of exits the database refuses too: tried on its own connection, past every command.
import Database from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Connection } from '../../../../main/office/database/connection'
import { migrations } from '../../../../main/office/database/migrations'

let connection: Connection
beforeEach(async () => {
  connection = new Database(':memory:')
  const runner = { query: (sql: string) => Promise.resolve(connection.exec(sql)) }
  for (const Migration of migrations) await new Migration().up(runner as never)
  // A row of a table that the triggers look at, and nothing else of it.
  connection.pragma('ignore_check_constraints = 1')
  insert('asset', { asset_id: 'a', tag: 't', state: 'IN_OWN_STORE', holding: 'OWN_STORE', holder_id: 'h' })
  insert('asset_tag', { tag: 't', asset_id: 'a', state: 'VALID' })
  connection.pragma('ignore_check_constraints = 0')
})

const run = (sql: string): void => void connection.exec(sql)

/** Inserts a row; columns that must not be null and are not given get an empty value. */
function insert(table: string, row: Record<string, string | number | null>): void {
  const columns = connection
    .prepare<[], { name: string; type: string; notnull: number }>(`PRAGMA table_info(${table})`)
    .all()
  const whole = Object.fromEntries(
    columns.map(({ name, type, notnull }) => [
      name,
      row[name] ?? (notnull === 1 ? (type === 'INTEGER' ? 1 : '') : null)
    ])
  )
  const names = Object.keys(whole)
  connection
    .prepare(`INSERT INTO ${table} (${names.join()}) VALUES (${names.map((name) => `@${name}`).join()})`)
    .run(whole)
}

const proposed = {
  release_id: 'r',
  asset_id: 'a',
  outcome: 'RETURNED',
  recipient_kind: 'PARTY',
  recipient_id: 'h',
  receiver_name: 'Thắng',
  receiver_number: '1',
  ground: 'Bản án',
  ground_day: '2026-01-01',
  from_state: 'IN_OWN_STORE',
  state: 'PROPOSED',
  proposed_by: 'maker'
}
const approve = "UPDATE asset_release SET state = 'APPROVED', decided_by = 'head', order_number = '1'"
const done = `UPDATE asset_release SET state = 'DONE', handed_over_by = 'keeper', record_number = '1',
  read_number = '1', scanned_tag = 't'`
const signature = { record_id: 'r', way: 'REFUSED', witness: 'Chứng', stamped: 'NO' }

function sign(change: object = {}): void {
  insert('release_signature', { ...signature, signature_number: 1, side: 'GIVER', ...change })
  insert('release_signature', { ...signature, signature_number: 2, side: 'RECEIVER', ...change })
}
const photo = (): void => insert('asset_photo', { asset_id: 'a', sha256: 's', moment: 'RELEASED' })

function ordered(change: object = {}): void {
  insert('asset_release', { ...proposed, ...change })
  run("UPDATE asset SET state = 'RELEASE_PROPOSED'")
  run(`${approve}, hand_over_at = '2026-01-01T00:00:00.000Z'`)
  run("UPDATE asset SET state = 'OUT_ORDERED'")
}

const away = "UPDATE asset SET state = 'RETURNED', place_id = NULL, holder_id = 'h'"

describe('an asset', () => {
  test.each(['RETURNED', 'CONFISCATED', 'SOLD', 'TRANSFERRED', 'DESTROYED'])(
    'never becomes %s by itself, from no state',
    (state) => {
      const leave = `UPDATE asset SET state = '${state}', holder_id = ${state === 'DESTROYED' ? 'NULL' : "'h'"}`
      expect(() => run(leave)).toThrow('leaves by a release')
      ordered()
      expect(() => run(leave)).toThrow('leaves by a release')
    }
  )

  test('is proposed and ordered by an open release only', () => {
    expect(() => run("UPDATE asset SET state = 'RELEASE_PROPOSED'")).toThrow('by an open release')
    expect(() => run("UPDATE asset SET state = 'OUT_ORDERED'")).toThrow('by an open release')
    insert('asset_release', proposed)
    expect(() => run("UPDATE asset SET state = 'OUT_ORDERED'")).toThrow('by an open release')
    run("UPDATE asset SET state = 'RELEASE_PROPOSED'")
  })

  test('leaves when all is done, to that recipient and no other, and stays gone', () => {
    ordered()
    sign()
    photo()
    run(done)
    expect(() => run(away.replace("'RETURNED'", "'SOLD'"))).toThrow('leaves by a release')
    expect(() => run(away.replace("'h'", "'x'"))).toThrow('leaves by a release')
    run(away)
    expect(() => run("UPDATE asset SET state = 'IN_OWN_STORE'")).toThrow('does not come back')
    expect(() => run("UPDATE asset SET holder_id = 'x'")).toThrow('does not come back')
  })

  test('does not begin as one that leaves', () => {
    for (const state of ['OUT_ORDERED', 'RETURNED', 'DESTROYED']) {
      expect(() => insert('asset', { asset_id: 'b', tag: 'u', seq: 9, state })).toThrow('does not begin')
    }
  })
})

describe('a release', () => {
  test('begins as a proposal and goes step by step', () => {
    for (const state of ['APPROVED', 'DONE']) {
      expect(() => insert('asset_release', { ...proposed, state })).toThrow()
    }
    insert('asset_release', proposed)
    expect(() => run(done)).toThrow()
    expect(() => run("UPDATE asset_release SET state = 'CANCELLED', cancel_reason = 'x'")).toThrow(
      'step by step'
    )
    run("UPDATE asset_release SET state = 'DECLINED', decided_by = 'head'")
    expect(() => run(approve)).toThrow('step by step')
  })

  test('is approved by another than its maker, with an order number', () => {
    insert('asset_release', proposed)
    expect(() => run(approve.replace("'head'", "'maker'"))).toThrow('CHECK')
    expect(() => run(approve.replace("order_number = '1'", 'order_number = NULL'))).toThrow('CHECK')
    expect(() => run("UPDATE asset_release SET recipient_id = 'x'")).toThrow('what was proposed')
    expect(() => run("UPDATE asset_release SET receiver_number = '2'")).toThrow('what was proposed')
    run(approve)
  })

  test('is one at a time for an asset', () => {
    insert('asset_release', proposed)
    expect(() => insert('asset_release', { ...proposed, release_id: 'r2' })).toThrow('UNIQUE')
  })

  test.each([
    [
      'without a giver',
      () => insert('release_signature', { ...signature, signature_number: 1, side: 'RECEIVER' })
    ],
    [
      'without a receiver',
      () => insert('release_signature', { ...signature, signature_number: 1, side: 'GIVER' })
    ],
    ['without any signature', () => undefined]
  ])('is not done %s', (_what, signing) => {
    ordered()
    photo()
    signing()
    expect(() => run(done)).toThrow('both signatures')
  })

  test('is not done without a photo, by another label, to another number, or by who decided', () => {
    ordered()
    sign()
    expect(() => run(done)).toThrow('photo')
    photo()
    expect(() => run(done.replace("scanned_tag = 't'", "scanned_tag = 'x'"))).toThrow('own label')
    run("UPDATE asset_tag SET state = 'VOID', voided_at = 'x'")
    expect(() => run(done)).toThrow('own label')
    insert('asset_tag', { tag: 't2', asset_id: 'a', state: 'VALID' })
    const again = done.replace("'t'", "'t2'")
    expect(() => run(again.replace("read_number = '1'", "read_number = '2'"))).toThrow('CHECK')
    expect(() => run(again.replace("'keeper'", "'head'"))).toThrow('CHECK')
    run(again)
  })

  test('to the state needs both stamps', () => {
    ordered({ outcome: 'CONFISCATED', recipient_kind: 'COMMUNE', mandate_number: '1' })
    photo()
    sign()
    expect(() => run(done)).toThrow('both stamps')
    run("UPDATE release_signature SET stamped = 'YES'")
    run(done)
  })

  test.each([
    ['a sale without its contract', { outcome: 'SOLD', recipient_kind: 'BUYER', payment_voucher: 'v' }],
    ['a sale without its payment', { outcome: 'SOLD', recipient_kind: 'BUYER', sale_number: '1' }],
    [
      'a transfer without a letter',
      { outcome: 'TRANSFERRED', recipient_kind: 'OFFICE', mandate_number: '1' }
    ],
    ['a body that sends nobody', { outcome: 'CONFISCATED', recipient_kind: 'COMMUNE' }],
    [
      'a recipient of another outcome',
      { outcome: 'SOLD', recipient_kind: 'PARTY', sale_number: '1', payment_voucher: 'v' }
    ],
    ['nobody to come', { receiver_number: null }],
    ['no decision', { ground: ' ' }]
  ])('is not proposed as %s', (_what, change) => {
    expect(() => insert('asset_release', { ...proposed, ...change })).toThrow('CHECK')
  })

  test('of what others hold needs a fixed time and their own storekeeper', () => {
    insert('asset_release', { ...proposed, from_state: 'HELD_BY_OTHER', from_holder_id: 'p' })
    expect(() => run(approve)).toThrow('CHECK')
    run(`${approve}, hand_over_at = '2026-01-01T00:00:00.000Z'`)
    sign()
    photo()
    expect(() => run(done)).toThrow('CHECK')
    run(`${done}, carrier_name = 'Kho', carrier_title = 'Thủ kho'`)
  })
})

describe('a lot', () => {
  const line = (number: number, change: object = {}) => ({
    ...proposed,
    release_id: `r${number}`,
    asset_id: `a${number}`,
    lot_id: 'l',
    lot_line: number,
    ...change
  })

  beforeEach(() => {
    connection.pragma('ignore_check_constraints = 1')
    for (const number of [1, 2, 3]) {
      const thing = {
        asset_id: `a${number}`,
        tag: `t${number}`,
        seq: 10 + number,
        case_id: 'c',
        kind: 'ORDINARY'
      }
      insert('asset', { ...thing, state: 'IN_OWN_STORE', holding: 'OWN_STORE', holder_id: 'h' })
      insert('asset_tag', { tag: `t${number}`, asset_id: `a${number}`, state: 'VALID' })
    }
    connection.pragma('ignore_check_constraints = 0')
    insert('asset_release', line(1))
  })

  test.each([
    ['another recipient', { recipient_id: 'x' }],
    ['another number to read', { receiver_number: '2' }],
    ['another decision', { ground: 'Bản án khác' }],
    ['another place', { from_state: 'HELD_BY_OTHER', from_holder_id: 'p' }],
    ['another maker', { proposed_by: 'somebody' }]
  ])('has no line for %s', (_what, change) => {
    expect(() => insert('asset_release', line(2, change))).toThrow('asked for alike')
  })

  test('is of one case, its lines numbered once, 500 at most', () => {
    // Which case a thing is of is corrected by nobody: here it is of another one from the beginning.
    run('DROP TRIGGER asset_is_who_it_is')
    run("UPDATE asset SET case_id = 'other' WHERE asset_id = 'a2'")
    expect(() => insert('asset_release', line(2))).toThrow('one case')
    expect(() => insert('asset_release', line(3, { lot_line: 1 }))).toThrow('UNIQUE')
    expect(() => insert('asset_release', line(3, { lot_line: 501 }))).toThrow('CHECK')
    expect(() => insert('asset_release', line(3, { lot_id: null }))).toThrow('CHECK')
  })

  test('goes by one order of one head, and no other release bears its number', () => {
    insert('asset_release', line(2))
    insert('asset_release', { ...proposed, release_id: 'r3', asset_id: 'a3' })
    const order = (number: string, id: string, by = 'head') =>
      `UPDATE asset_release SET state = 'APPROVED', decided_by = '${by}', order_number = '${number}' WHERE release_id = '${id}'`
    run(order('1', 'r1'))
    expect(() => run(order('2', 'r2'))).toThrow('one order')
    expect(() => run(order('1', 'r2', 'deputy'))).toThrow('one order')
    expect(() => run(order('1', 'r3'))).toThrow('of one lot or of one thing')
    run(order('1', 'r2'))
    expect(() => run("UPDATE asset_release SET lot_id = 'm' WHERE release_id = 'r1'")).toThrow(
      'what was proposed'
    )
  })

  test('is signed once for all, and nothing of it goes without', () => {
    run("UPDATE asset SET state = 'RELEASE_PROPOSED' WHERE asset_id = 'a1'")
    run(`${approve} WHERE release_id = 'r1'`)
    run("UPDATE asset SET state = 'OUT_ORDERED' WHERE asset_id = 'a1'")
    insert('asset_photo', { asset_id: 'a1', sha256: 's', moment: 'RELEASED' })
    const gone = `${done.replace("'t'", "'t1'")} WHERE release_id = 'r1'`
    sign({ record_id: 'r1' })
    expect(() => run(gone)).toThrow('both signatures')
    sign({ record_id: 'l' })
    run(gone)
  })
})

describe('the right recipient', () => {
  const confiscated = { ...proposed, outcome: 'CONFISCATED', mandate_number: '1', letter_number: '1' }
  // Where such a thing may lie is another guard's question.
  const asKind = (kind: string): void => {
    run('DROP TRIGGER IF EXISTS asset_kind_changes_with_its_keeper')
    connection.pragma('ignore_check_constraints = 1')
    run(`UPDATE asset SET kind = '${kind}' WHERE asset_id = 'a'`)
    connection.pragma('ignore_check_constraints = 0')
  }
  const ask = (kind: string, recipient: string, change: object = {}): void =>
    insert('asset_release', {
      ...confiscated,
      asset_kind: kind,
      recipient_kind: recipient,
      payment_voucher: 'v',
      ...change
    })

  test.each([
    ['WEAPON', 'COMMUNE'],
    ['WEAPON', 'FINANCE'],
    ['CASH', 'COMMUNE'],
    ['CASH', 'DEPOT'],
    ['ORDINARY', 'DEPOT'],
    ['ORDINARY', 'TREASURY'],
    ['ORDINARY', 'PARTY']
  ])('of a confiscated %s is not %s', (kind, recipient) => {
    asKind(kind)
    expect(() => ask(kind, recipient)).toThrow('CHECK')
  })

  test('takes by its paper, and the kind is the thing’s own', () => {
    asKind('WEAPON')
    expect(() => ask('WEAPON', 'DEPOT', { letter_number: null })).toThrow('CHECK')
    expect(() => ask('HAZARDOUS', 'DEPOT')).toThrow('kind of its thing')
    expect(() => ask('WEAPON', 'DEPOT', { asset_kind: null })).toThrow('CHECK')
    ask('WEAPON', 'DEPOT')
  })

  test('at another’s place nothing is done without the officer', () => {
    asKind('ORDINARY')
    ordered({ asset_kind: 'ORDINARY', from_state: 'HELD_BY_OTHER', from_holder_id: 'p' })
    sign()
    photo()
    const byCarrier = `${done}, carrier_name = 'Kho', carrier_title = 'Thủ kho'`
    expect(() => run(byCarrier)).toThrow('enforcement officer')
    insert('release_signature', { ...signature, signature_number: 3, side: 'OFFICER' })
    expect(() => run(byCarrier)).toThrow('enforcement officer')
    insert('release_signature', {
      ...signature,
      signature_number: 4,
      side: 'OFFICER',
      way: 'SCREEN',
      sha256: 's'
    })
    run(byCarrier)
  })
})

describe('a destruction', () => {
  const close =
    "UPDATE destruction_council SET state = 'CLOSED', closed_by = 'k', closed_at = 'x', minutes_number = 'm'"
  const destroyed = `UPDATE asset_release SET state = 'DONE', handed_over_by = 'k', record_number = 'm',
    scanned_tag = 't', council_id = 'c'`

  function council(members = 3): void {
    ordered({ outcome: 'DESTROYED', recipient_kind: 'COUNCIL', recipient_id: null, receiver_number: null })
    insert('destruction_council', { council_id: 'c', state: 'OPEN', late: 'NO', formed_by: 'head' })
    for (let number = 1; number <= members; number += 1) {
      insert('destruction_member', { council_id: 'c', member_number: number, full_name: `m${number}` })
      const signed = { ...signature, record_id: 'c', signature_number: number, side: 'COUNCIL' }
      insert('release_signature', { ...signed, full_name: `m${number}` })
    }
    insert('destruction_item', { council_id: 'c', release_id: 'r', asset_id: 'a' })
    insert('destruction_photo', { council_id: 'c', sha256: 's' })
  }
  const read = "UPDATE destruction_item SET scanned_at = 'x', scanned_by = 'k'"

  test('closes when all is read, three have sat, all have signed, with a photo', () => {
    council()
    expect(() => run(close)).toThrow('minutes close')
    run(read)
    run('DELETE FROM release_signature WHERE signature_number = 2')
    expect(() => run(close)).toThrow('minutes close')
    insert('release_signature', {
      ...signature,
      record_id: 'c',
      signature_number: 2,
      side: 'COUNCIL',
      full_name: 'm2'
    })
    run('DELETE FROM destruction_photo')
    expect(() => run(close)).toThrow('minutes close')
    insert('destruction_photo', { council_id: 'c', sha256: 's' })
    expect(() => run(close.replace("closed_by = 'k'", "closed_by = 'head'"))).toThrow('CHECK')
    run(close)
    expect(() => run("UPDATE destruction_council SET place = 'x'")).toThrow('closed stay')
    expect(() => run("UPDATE destruction_item SET removed_at = 'x', removed_reason = 'y'")).toThrow(
      'is fixed'
    )
  })

  test('is by three at least', () => {
    council(2)
    run(read)
    expect(() => run(close)).toThrow('minutes close')
  })

  test('ends a release only by the minutes of the council that read it', () => {
    council()
    expect(() => run(destroyed)).toThrow('by the minutes')
    run(read)
    expect(() => run(destroyed)).toThrow('by the minutes')
    run(close)
    expect(() => run(destroyed.replace("record_number = 'm'", "record_number = 'n'"))).toThrow(
      'by the minutes'
    )
    run(destroyed)
    run("UPDATE asset SET state = 'DESTROYED', place_id = NULL, holder_id = NULL")
  })
})
