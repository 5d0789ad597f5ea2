// The journal on a real store: nothing changes it, time does not run backwards in it, and the projections can be thrown
// away and made again.
import type Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashOf } from '@domain/journal/entry'
import { connectionOf, dataSource, openReadOnly } from '../../../../main/office/database/connection'
import { entryOf, journalRows, readEntries } from '../../../../main/office/journal/read-entries'
import { rebuild } from '../../../../main/office/journal/rebuild'
import { verify } from '../../../../main/office/journal/verify'
import { playMainJob, requestFile } from '../../../support/main-job'
import {
  practiceKeyHex,
  practiceOffice,
  refusalOf,
  type PracticeOffice
} from '../../../support/practice-office'

const hourMs = 60 * 60 * 1000
let practice: PracticeOffice

beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

function reading<Result>(read: (connection: Database.Database) => Result): Result {
  const connection = openReadOnly({ directory: practice.directory, keyHex: practiceKeyHex })
  try {
    return read(connection)
  } finally {
    connection.close()
  }
}

async function writing(write: (connection: Database.Database) => void): Promise<void> {
  const source = await dataSource(
    { directory: practice.directory, keyHex: practiceKeyHex },
    false
  ).initialize()
  try {
    write(connectionOf(source))
  } finally {
    await source.destroy()
  }
}

test('the triggers refuse to change or remove an entry', async () => {
  await writing((connection) => {
    expect(() => connection.exec("UPDATE journal SET actor = 'x' WHERE seq = 1")).toThrow('never changed')
    expect(() => connection.exec('DELETE FROM journal WHERE seq = 1')).toThrow('never removed')
  })
})

test('a rebuild from the journal gives the same rows', async () => {
  await playMainJob(practice, '2026-11-23')
  const entries = practice.office.head().seq
  await writing((connection) => {
    connection.exec(
      "DELETE FROM asset; UPDATE ledger_balance SET debit_dong = debit_dong + 7 WHERE account = '1111'"
    )
    expect(rebuild(connection)).toBe(entries)
  })
  const connection = openReadOnly({ directory: practice.directory, keyHex: practiceKeyHex })
  expect((await verify(connection)).faults).toEqual([])
  connection.close()
})

test('when the clock runs backwards, the entry keeps the last time and records by how much', async () => {
  const before = practice.office.head()
  practice.passMs(-2 * hourMs)
  await practice.call('clerk', 'intake.receiveFile', requestFile(1, '2026-11-23'))
  const [entry] = reading((connection) => readEntries(connection, before.seq, 1))
  expect(entry?.at).toBe(before.at)
  expect(entry?.skewMs).toBeGreaterThan(1.9 * hourMs)
})

test('a clock that jumped by more than a day needs a person to vouch for it', async () => {
  const { seq } = practice.office.head()
  practice.passMs(25 * hourMs)
  const input = { userName: 'clerk', password: 'mật khẩu luyện tập' }
  expect(refusalOf(await practice.attempt('admin', 'identity.signIn', input))).toBe('CLOCK_JUMPED')
  expect(practice.office.head().seq).toBe(seq)
  await practice.call('admin', 'identity.signIn', { ...input, confirmedDay: '2026-11-24' })
  const kinds = reading((connection) => readEntries(connection, seq, 9).map(({ kind }) => kind))
  expect(kinds).toEqual(['identity.ClockConfirmed', 'identity.SignedIn'])
})

test('each entry is chained to the one before by the hash of all its fields', async () => {
  await playMainJob(practice, '2026-11-23')
  const entries = reading((connection) => [...journalRows(connection)].map(entryOf))
  for (const [index, entry] of entries.entries()) {
    expect(entry.seq).toBe(index + 1)
    expect(entry.prevHash).toBe(entries[index - 1]?.hash ?? '0'.repeat(64))
    expect(entry.hash).toBe(hashOf(entry))
  }
})
