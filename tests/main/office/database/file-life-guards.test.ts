// What must never happen to a desk file the database refuses too: tried past every command, and with every way of SQL
// to write a row.
import Database from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Connection } from '../../../../main/office/database/connection'
import { migrations } from '../../../../main/office/database/migrations'

let connection: Connection
beforeEach(async () => {
  connection = new Database(':memory:')
  const runner = { query: (sql: string) => Promise.resolve(connection.exec(sql)) }
  for (const Migration of migrations) await new Migration().up(runner as never)
  receive('f')
})

function write(table: string, row: Record<string, string | number | null>): void {
  const columns = Object.keys(row)
  const marks = columns.map((column) => `@${column}`)
  connection.prepare(`INSERT INTO ${table} (${columns.join()}) VALUES (${marks.join()})`).run(row)
}

const receive = (fileId: string, more: Record<string, string | number | null> = {}): void =>
  write('intake_file', {
    file_id: fileId,
    tag: fileId,
    reception_number: fileId,
    procedure_code: 'REQUEST',
    requester_id: 'p',
    capacity: 'CREDITOR',
    channel: 'COUNTER',
    request_date: '2026-11-23',
    received_at: '2026-11-23T01:00:00.000Z',
    received_day: '2026-11-23',
    received_by: 'clerk',
    title_number: '1/2026',
    title_date: '2026-01-01',
    title_court: 'c',
    papers: '[]',
    note: '',
    state: 'RECEIVED',
    owner_id: 'clerk',
    due_version: 'v',
    ...more
  })

const propose = (proposalId: string, more: Record<string, string | number | null> = {}): void =>
  write('intake_proposal', {
    proposal_id: proposalId,
    file_id: 'f',
    kind: 'REFUSAL',
    reason_code: 'NO_DUTY',
    reason_name: 'Không có nghĩa vụ',
    clause: 'Điều 31',
    explanation: 'Vì',
    proposed_at: 't',
    proposed_by: 'owner',
    state: 'PROPOSED',
    ...more
  })

const run = (sql: string) => () => connection.exec(sql)
const approve = (by = 'head'): void =>
  void connection.exec(
    `UPDATE intake_proposal SET state = 'APPROVED', decided_by = '${by}', ended_at = 't', words = '',
      paper_number = '1/TB', paper_day = 'd'`
  )
const refuse = (more = ''): string =>
  `UPDATE intake_file SET state = 'REFUSED', refusal_reason = 'NO_DUTY', refusal_clause = 'Điều 31',
    refusal_proposed_by = 'owner', refusal_decided_by = 'head'${more} WHERE file_id = 'f'`
const register = (fileId: string, ordinal: number, year = 2027): string =>
  `UPDATE intake_file SET state = 'REGISTERED', register_book = '02', register_year = ${year},
    register_ordinal = ${ordinal}, register_number = '02/${year}/${ordinal}', registered_at = 't'
    WHERE file_id = '${fileId}'`

describe('a refusal', () => {
  test('has its reason, its clause and two people, as the head decided them', () => {
    propose('p')
    approve()
    connection.exec(refuse())
    expect(connection.prepare('SELECT state FROM intake_file').get()).toEqual({ state: 'REFUSED' })
    for (const column of ['reason', 'clause', 'proposed_by', 'decided_by']) {
      expect(run(`UPDATE intake_file SET refusal_${column} = NULL`)).toThrow()
      expect(run(`UPDATE intake_file SET refusal_${column} = 'x'`)).toThrow()
    }
  })

  test.each(['reason', 'clause', 'proposed_by', 'decided_by'])('without its %s is refused', (column) => {
    propose('p')
    approve()
    for (const value of ['NULL', "''", "'  '"]) {
      expect(run(refuse(`, refusal_${column} = ${value}`))).toThrow()
      connection.pragma('ignore_check_constraints = ON')
      expect(run(refuse(`, refusal_${column} = ${value}`))).toThrow('without its proof')
      connection.pragma('ignore_check_constraints = OFF')
    }
    expect(run(`UPDATE OR IGNORE intake_file SET state = 'REFUSED'`)).toThrow()
    expect(run(`UPDATE OR REPLACE intake_file SET state = 'REFUSED'`)).toThrow()
  })

  test('is not of one person, nor of who received the file, nor of nobody’s proposal', () => {
    expect(run(refuse())).toThrow('without its proof')
    propose('p')
    expect(run(refuse())).toThrow()
    expect(() => approve('owner')).toThrow('CHECK')
    expect(() => approve('clerk')).toThrow('who received a file does not refuse it')
    expect(() => approve('')).toThrow('CHECK')
    approve()
    expect(run(refuse(", refusal_decided_by = 'owner'"))).toThrow()
    expect(run(refuse(", refusal_decided_by = 'clerk'"))).toThrow()
    expect(run(refuse(", refusal_clause = 'Điều 1'"))).toThrow('without its proof')
  })

  test('cannot be written as a new row, nor over one', () => {
    expect(() => receive('g', { state: 'REFUSED' })).toThrow()
    expect(run(`INSERT OR REPLACE INTO intake_file SELECT * FROM intake_file`)).not.toThrow()
    propose('p')
    approve()
    connection.exec(refuse())
    expect(run('INSERT OR REPLACE INTO intake_file SELECT * FROM intake_file')).toThrow('begins as received')
  })
})

describe('what the head is asked', () => {
  test('a refusal names its ground whole, what is not one names none', () => {
    for (const column of ['reason_code', 'reason_name', 'clause']) {
      expect(() => propose('p', { [column]: null }), column).toThrow('CHECK')
      expect(() => propose('p', { [column]: ' ' }), column).toThrow('CHECK')
    }
    expect(() => propose('p', { kind: 'CANCEL' })).toThrow('CHECK')
    expect(() => propose('p', { explanation: ' ' })).toThrow('CHECK')
    expect(() => propose('p', { state: 'APPROVED', decided_by: 'head', ended_at: 't' })).toThrow()
  })

  test('is one thing at a time, stands as it was said, and is decided once', () => {
    propose('p')
    expect(() => propose('q')).toThrow('UNIQUE')
    expect(run("UPDATE intake_proposal SET clause = 'Điều 2'")).toThrow('only decided')
    expect(run("UPDATE intake_proposal SET proposed_by = 'another'")).toThrow('only decided')
    expect(
      run("UPDATE intake_proposal SET state = 'DECLINED', decided_by = 'head', ended_at = 't', words = ' '")
    ).toThrow('CHECK')
    connection.exec(
      "UPDATE intake_proposal SET state = 'DECLINED', decided_by = 'head', ended_at = 't', words = 'Không'"
    )
    expect(() => approve()).toThrow('only decided')
    propose('q')
  })

  test('holds the file where it is', () => {
    propose('p')
    expect(run(register('f', 1))).toThrow('stays where it is')
  })

  test('an extension is to a later day, and moves the day only when approved', () => {
    connection.exec('DELETE FROM intake_file; DELETE FROM intake_proposal')
    const due = { due_date: '2026-12-01', due_rule: 'R', due_clause: 'c', promised_date: '2026-12-01' }
    receive('f', due)
    const extension = {
      kind: 'EXTENSION',
      reason_code: null,
      reason_name: null,
      clause: null,
      due_before: '2026-12-01'
    }
    expect(() => propose('p', { ...extension, new_due_date: '2026-12-01' })).toThrow('CHECK')
    expect(() => propose('p', { ...extension, new_due_date: null })).toThrow('CHECK')
    propose('p', { ...extension, new_due_date: '2026-12-15' })
    const move = "UPDATE intake_file SET due_date = '2026-12-15', extended_by = 'p'"
    expect(run(move)).toThrow('only by the head')
    approve()
    expect(run("UPDATE intake_file SET due_date = '2026-12-16', extended_by = 'p'")).toThrow(
      'only by the head'
    )
    connection.exec(move)
  })
})

describe('the ways of a file', () => {
  test('no state is reached but by its way, nor without what proves it', () => {
    for (const state of ['IN_PROCESS', 'RESULT_READY', 'RETURNED', 'ARCHIVED', 'received']) {
      expect(run(`UPDATE intake_file SET state = '${state}'`), state).toThrow()
    }
    for (const state of ['INCOMPLETE', 'WITHDRAWN', 'CANCELLED']) {
      expect(run(`UPDATE intake_file SET state = '${state}'`), state).toThrow('without its proof')
    }
    connection.exec(register('f', 1))
    connection.exec("UPDATE intake_file SET state = 'IN_PROCESS'")
    expect(run("UPDATE intake_file SET state = 'REGISTERED'")).toThrow('does not go')
    expect(run("UPDATE intake_file SET state = 'RESULT_READY'")).toThrow('without its proof')
    const result = {
      kind: 'DECISION',
      number: '1',
      result_date: 'd',
      summary: '',
      reported_at: 't',
      reported_by: 'o'
    }
    write('intake_result', { file_id: 'f', ...result })
    connection.exec("UPDATE intake_file SET state = 'RESULT_READY'")
    expect(run("UPDATE intake_file SET state = 'RETURNED'")).toThrow('without its proof')
    const returned = {
      file_id: 'f',
      way: 'COUNTER',
      receiver_kind: 'REQUESTER',
      receiver_name: 'Vân',
      receiver_number: '079088001234',
      mandate: null,
      signature: '{}',
      reference: '',
      returned_at: 't',
      returned_by: 'o'
    }
    for (const lack of [{ signature: null }, { receiver_number: null }, { receiver_kind: 'MANDATED' }]) {
      expect(() => write('intake_return', { ...returned, ...lack })).toThrow('CHECK')
    }
    expect(() => write('intake_return', { ...returned, way: 'POST', signature: null })).toThrow('CHECK')
    write('intake_return', returned)
    connection.exec("UPDATE intake_file SET state = 'RETURNED'")
    expect(run("UPDATE intake_result SET number = '2'")).toThrow('never changed')
    expect(run("UPDATE intake_return SET receiver_name = 'x'")).toThrow('never changed')
  })
})

describe('the register', () => {
  test('has no gap, no row twice, and none that changes', () => {
    receive('g')
    expect(run(register('f', 2))).toThrow('no gaps')
    connection.exec(register('f', 1))
    expect(run(register('g', 1))).toThrow('no gaps')
    expect(run(register('g', 3))).toThrow('no gaps')
    connection.exec(register('g', 2))
    receive('h')
    connection.exec(register('h', 1, 2028))
    for (const change of ['register_ordinal = 3', "register_book = 'MC'", 'register_year = 2029']) {
      expect(run(`UPDATE intake_file SET ${change} WHERE file_id = 'g'`)).toThrow()
    }
    expect(run("UPDATE intake_file SET register_number = 'x' WHERE file_id = 'g'")).toThrow('no gaps')
  })

  test('holds whatever is worked on', () => {
    expect(run("UPDATE intake_file SET state = 'REGISTERED'")).toThrow('CHECK')
  })
})

describe('the owner', () => {
  test('is always somebody, first who received it, and never who it is offered to', () => {
    expect(() => receive('g', { owner_id: null })).toThrow()
    expect(() => receive('g', { owner_id: 'another' })).toThrow('owned by who received it')
    for (const owner of ['NULL', "''"]) {
      expect(run(`UPDATE intake_file SET owner_id = ${owner}`)).toThrow()
    }
    const offer = (to: string): string =>
      `UPDATE intake_file SET offered_to = '${to}', offered_at = 't', offer_note = '', offer_escalates_at = 't'`
    expect(run(offer('clerk'))).toThrow('CHECK')
    expect(run("UPDATE intake_file SET offered_to = 'officer'")).toThrow('CHECK')
    connection.exec(offer('officer'))
    expect(run("UPDATE intake_file SET owner_id = 'officer'")).toThrow('CHECK')
  })
})
