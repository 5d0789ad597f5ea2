// What the law forbids of cases the database refuses too: tried on its own connection, past every command.
import Database from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { caseFollowers, caseStates, type CaseState } from '@shared/case-states'
import type { Connection } from '../../../../main/office/database/connection'
import { migrations } from '../../../../main/office/database/migrations'

let connection: Connection
beforeEach(async () => {
  connection = new Database(':memory:')
  const runner = { query: (sql: string) => Promise.resolve(connection.exec(sql)) }
  for (const Migration of migrations) await new Migration().up(runner as never)
  insert('user_role', { user_id: 'head', role: 'LEADER' })
  insert('user_role', { user_id: 'officer', role: 'ENFORCEMENT_OFFICER' })
  insert('enforcement_case', aCase)
  insert('case_party', { case_id: 'c', party_id: 'owed', role: 'CREDITOR' })
  for (const party_id of ['one', 'two']) insert('case_party', { case_id: 'c', party_id, role: 'DEBTOR' })
})

const aCase = {
  case_id: 'c',
  tag: 't',
  decision_number: '1/QĐ',
  decision_date: '2026-11-20',
  number_source: 'TYPED',
  state: 'OPEN',
  state_since: '2026-11-20',
  by_agreement: 'NO'
}

const run = (sql: string): void => void connection.exec(sql)

/** Inserts a row; columns that must not be null and are not given get an empty value, seq the next. */
function insert(table: string, row: Record<string, string | number | null>): void {
  const columns = connection
    .prepare<[], { name: string; type: string; notnull: number }>(`PRAGMA table_info(${table})`)
    .all()
    .filter(({ name }) => name !== 'seq' || name in row)
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

describe('what is owed', () => {
  const owing = (party_id: string, share_dong: number | null) =>
    insert('obligation_debtor', { obligation_id: 'o', party_id, share_dong })
  const owed = (row: Record<string, string | number | null> = {}) =>
    insert('obligation', {
      obligation_id: 'o',
      case_id: 'c',
      kind: 'MONEY',
      creditor_id: 'owed',
      category: 'LOAN',
      content: 'x',
      amount_dong: 100,
      liability: 'SHARES',
      ...row
    })

  test('is the sum of its shares, and owed by somebody', () => {
    expect(() => owed()).toThrow('the whole of it')
    owing('one', 60)
    expect(() => owed()).toThrow('the whole of it')
    owing('two', 39)
    expect(() => owed()).toThrow('the whole of it')
    expect(() => owed({ liability: 'JOINT' })).toThrow('the whole of it')
    owed({ amount_dong: 99 })
  })

  test('stays as the title says, and takes no later debtor', () => {
    owing('one', null)
    owed({ liability: 'JOINT' })
    expect(() => owing('two', null)).toThrow('stands with what is owed')
    expect(() => run('UPDATE obligation SET amount_dong = 1')).toThrow('never changed')
    expect(() => run("UPDATE obligation_debtor SET party_id = 'two'")).toThrow('never changed')
  })

  test('is owed between parties of the case, on their own sides', () => {
    owing('stranger', null)
    expect(() => owed({ liability: 'JOINT' })).toThrow('are parties of the case')
    run('DELETE FROM obligation_debtor')
    owing('one', null)
    expect(() => owed({ liability: 'JOINT', creditor_id: 'two' })).toThrow('are parties of the case')
    insert('case_party', { case_id: 'c', party_id: 'one', role: 'CREDITOR' })
    expect(() => owed({ liability: 'JOINT', creditor_id: 'one' })).toThrow('the whole of it')
  })

  test('reaches the ledger as money, in its own sum', () => {
    owing('one', null)
    owed({ liability: 'JOINT', kind: 'PROPERTY', category: null, amount_dong: null })
    expect(() => run("INSERT INTO obligation_money VALUES ('o', 5, 0, 0, 0)")).toThrow('only a sum of money')
    run('DELETE FROM obligation; DELETE FROM obligation_debtor')
    owing('one', null)
    owed({ liability: 'JOINT' })
    expect(() => run("INSERT INTO obligation_money VALUES ('o', 99, 0, 0, 0)")).toThrow('only a sum of money')
    run("INSERT INTO obligation_money VALUES ('o', 100, 0, 0, 0)")
  })

  test.each([
    ['a thing with a sum', { kind: 'PROPERTY', category: null }],
    ['money without a sum', { amount_dong: null }],
    ['money without a class', { category: null }],
    ['a thing by shares', { kind: 'ACT', category: null, amount_dong: null, liability: 'SHARES' }]
  ])('%s is refused', (_what, row: Record<string, string | null>) => {
    owing('one', row['liability'] === 'SHARES' ? 1 : null)
    expect(() => owed({ liability: 'JOINT', ...row })).toThrow(/CHECK|whole of it/)
  })
})

describe('a number', () => {
  const lease = (row: Record<string, string | number> = {}) =>
    insert('decision_number_range', {
      range_id: 'r',
      year: 2027,
      first: 10,
      last: 11,
      symbol: 'QĐ',
      starts_on: '2026-10-01',
      ends_on: '2027-09-30',
      ...row
    })
  const take = (serial: number) => insert('decision_range_number', { range_id: 'r', serial, case_id: 'c' })

  test('is leased once', () => {
    lease()
    expect(() => lease({ range_id: 's', first: 11, last: 20 })).toThrow('do not overlap')
    expect(() => lease({ range_id: 's', year: 2028, first: 1, last: 10 })).toThrow('do not overlap')
    lease({ range_id: 's', first: 12, last: 20 })
    lease({ range_id: 'u', year: 2028, starts_on: '2027-10-01', ends_on: '2028-09-30' })
    expect(() => run('UPDATE decision_number_range SET last = 99')).toThrow('as its letter says')
  })

  test('is taken one after the other, and not past the end', () => {
    lease()
    expect(() => take(2)).toThrow('one after the other')
    take(1)
    expect(() => take(1)).toThrow('one after the other')
    take(2)
    expect(() => take(3)).toThrow('one after the other')
  })

  test('is borne once within the days of a range, and again in others', () => {
    lease()
    const again = { ...aCase, case_id: 'd', tag: 'u', decision_date: '2026-11-21' }
    expect(() => insert('enforcement_case', again)).toThrow('given once')
    insert('enforcement_case', { ...again, decision_date: '2025-11-21' })
    expect(() => insert('enforcement_case', { ...aCase, case_id: 'e', tag: 'v' })).toThrow(
      /UNIQUE|given once/
    )
  })

  test('changes with its reason, and never one of a range', () => {
    const change = () => run("UPDATE enforcement_case SET decision_number = '2/QĐ' WHERE case_id = 'c'")
    expect(change).toThrow('with its reason')
    insert('case_number', { case_id: 'c', number: '2/QĐ', decision_date: '2026-11-20', source: 'TYPED' })
    expect(change).toThrow('with its reason')
    insert('case_number', {
      case_id: 'c',
      number: '2/QĐ',
      decision_date: '2026-11-20',
      source: 'TYPED',
      reason: 'x'
    })
    change()
    run("UPDATE enforcement_case SET number_source = 'RANGE'")
    expect(() => run("UPDATE enforcement_case SET decision_number = '2/QĐ'")).toThrow(
      'one taken from a range never'
    )
    expect(() => run("UPDATE case_number SET number = 'x'")).toThrow('are kept')
  })
})

describe('a state', () => {
  const write = (from: string, to: string, row: Record<string, string | number | null> = {}) =>
    insert('case_state', {
      case_id: 'c',
      from_state: from,
      to_state: to,
      on_day: '2026-11-21',
      decision_number: '9/QĐ',
      decision_day: '2026-11-21',
      decided_by: 'HEAD',
      by_agreement: 'NO',
      changed_by: 'head',
      ...row
    })
  const ended = ['COMPLETED', 'TERMINATED', 'ENTRUSTED', 'RETURNED_REQUEST']
  const move = (to: string) => {
    const closed = ended.includes(to)
      ? "'2026-11-21', closed_decision = '9/QĐ'"
      : 'NULL, closed_decision = NULL'
    run(`UPDATE enforcement_case SET state = '${to}', closed_on = ${closed} WHERE case_id = 'c'`)
  }
  const put = (state: CaseState) => {
    run('DELETE FROM enforcement_case')
    connection.pragma('ignore_check_constraints = 1')
    insert('enforcement_case', aCase)
    const triggers = connection
      .prepare<[], { sql: string; name: string }>(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'enforcement_case'"
      )
      .all()
    for (const { name } of triggers) run(`DROP TRIGGER ${name}`)
    run(`UPDATE enforcement_case SET state = '${state}'`)
    for (const { sql } of triggers) run(sql)
    connection.pragma('ignore_check_constraints = 0')
  }

  test('follows another as the table says, and in no other way', () => {
    for (const from of caseStates) {
      for (const to of caseStates.filter((each) => each !== from)) {
        put(from)
        run('DELETE FROM case_state')
        connection.pragma('ignore_check_constraints = 1')
        write(from, to)
        connection.pragma('ignore_check_constraints = 0')
        const attempt = () => move(to)
        if (caseFollowers[from].includes(to)) expect(attempt, `${from} > ${to}`).not.toThrow()
        else expect(attempt, `${from} > ${to}`).toThrow('does not follow')
      }
    }
  })

  test('changes by the act written of it, which is never changed', () => {
    expect(() => move('VERIFICATION')).toThrow('by the act')
    write('OPEN', 'POSTPONED')
    expect(() => move('VERIFICATION')).toThrow('by the act')
    expect(() => run("UPDATE case_state SET to_state = 'VERIFICATION'")).toThrow('never changed')
  })

  test.each([
    ['a stay without a decision', 'POSTPONED', { decision_number: null, decision_day: null }],
    ['an end that the officer decides', 'COMPLETED', { decided_by: 'OFFICER', changed_by: 'officer' }],
    ['a decision of another day', 'SUSPENDED', { decision_day: '2026-11-20' }],
    ['a stay that ends before it begins', 'POSTPONED', { until_day: '2026-11-20' }]
  ])('%s is refused', (_what, to, row) => {
    expect(() => write('OPEN', to, row)).toThrow('CHECK')
  })

  test('that the head decides is entered by the head', () => {
    expect(() => write('OPEN', 'POSTPONED', { changed_by: 'officer' })).toThrow('the head enters')
    write('OPEN', 'VERIFICATION', {
      decision_number: null,
      decision_day: null,
      decided_by: 'OFFICER',
      changed_by: 'officer'
    })
  })

  test('begins open; an end has its day, and the basis fits it', () => {
    const another = { ...aCase, case_id: 'd', tag: 'u', decision_number: '5/QĐ' }
    expect(() => insert('enforcement_case', { ...another, state: 'VERIFICATION' })).toThrow('begins open')
    expect(() =>
      insert('enforcement_case', { ...another, officer_id: 'officer', officer_since: 'x' })
    ).toThrow('begins open')
    write('OPEN', 'COMPLETED')
    expect(() => run("UPDATE enforcement_case SET state = 'COMPLETED' WHERE case_id = 'c'")).toThrow('CHECK')
    expect(() => run("UPDATE enforcement_case SET by_agreement = 'YES'")).toThrow('CHECK')
    expect(() => run("UPDATE enforcement_case SET stayed_until = '2027-01-01'")).toThrow('CHECK')
  })
})

test('a case is in the hands of an officer, and of nobody else', () => {
  const give = (to: string) =>
    run(`UPDATE enforcement_case SET officer_id = ${to}, officer_since = '2026-11-21' WHERE case_id = 'c'`)
  expect(() => give("'head'")).toThrow('an enforcement officer')
  expect(() => give('NULL')).toThrow(/an enforcement officer|CHECK/)
  give("'officer'")
})

test('a notice is valid on its day or later, by ways that are named', () => {
  const notice = (row: Record<string, string>) =>
    insert('case_notice', {
      notice_id: JSON.stringify(row),
      case_id: 'c',
      party_id: 'one',
      way: 'DIRECT',
      done_on: '2026-11-21',
      valid_on: '2026-11-21',
      proof: 'x',
      ...row
    })
  expect(() => notice({ valid_on: '2026-11-22' })).toThrow('CHECK')
  expect(() => notice({ way: 'POST', valid_on: '2026-11-20' })).toThrow('CHECK')
  expect(() => notice({ way: 'PIGEON' })).toThrow('CHECK')
  expect(() => notice({ proof: ' ' })).toThrow('CHECK')
  notice({ way: 'POST', valid_on: '2026-11-22' })
})

test('a measure is against a debtor and a thing of the case, ends once, and stays as it was taken', () => {
  const measure = (row: Record<string, string | null> = {}) =>
    insert('case_measure', {
      measure_id: 'm',
      case_id: 'c',
      kind: 'SEIZE',
      decision_number: '7/QĐ',
      decision_day: '2026-11-21',
      debtor_id: 'one',
      target_kind: 'ASSET',
      target: 'Xe',
      from_day: '2026-11-21',
      ...row
    })
  expect(() => measure({ debtor_id: 'owed' })).toThrow('against a debtor')
  expect(() => measure({ asset_id: 'nothing' })).toThrow('against a debtor')
  expect(() => measure({ from_day: '2026-11-20' })).toThrow('CHECK')
  expect(() => measure({ kind: 'OTHER' })).toThrow('CHECK')
  measure()
  const end = "UPDATE case_measure SET ended_on = '2026-11-22', end_ground = 'x', end_decision = ''"
  expect(() => run("UPDATE case_measure SET ended_on = '2026-11-22'")).toThrow('CHECK')
  expect(() => run("UPDATE case_measure SET kind = 'HAND_OVER'")).toThrow('ends once')
  run(end)
  expect(() => run(end)).toThrow('ends once')
  expect(() =>
    insert('case_verification', {
      verification_id: 'v',
      case_id: 'c',
      party_id: 'owed',
      result: 'HAS_MEANS',
      minutes: 'x'
    })
  ).toThrow('a debtor')
})
