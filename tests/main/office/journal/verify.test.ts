// Proving a store beside the office that writes it.
import { rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { newId } from '@shared/ids'
import { connectionOf, dataSource, openReadOnly } from '../../../../main/office/database/connection'
import { bulkAppend } from '../../../../main/office/journal/bulk-append'
import { verify } from '../../../../main/office/journal/verify'
import { opensAtMs } from '../../../support/practice-template'
import { practiceKeyHex, practiceOffice } from '../../../support/practice-office'

test('what another process commits while a store is proved does not look like a fault', async () => {
  const practice = await practiceOffice()
  await practice.office.close()
  const store = { directory: practice.directory, keyHex: practiceKeyHex }
  const writing = await dataSource(store, false).initialize()
  const reading = openReadOnly(store)
  const prepare = reading.prepare.bind(reading)
  let committed = 0
  // The moment between playing the journal again and comparing what came of it.
  reading.prepare = (sql: string) => {
    if (sql.includes('FROM party ORDER BY')) committed += recordParty(connectionOf(writing))
    return prepare(sql)
  }
  expect(await verify(reading)).toMatchObject({ ok: true, faults: [] })
  expect(committed).toBe(1)
  expect(reading.inTransaction).toBe(false)
  reading.close()
  await writing.destroy()
  rmSync(practice.directory, { recursive: true })
})

test.each([
  ['t', 'CREATE TRIGGER t AFTER INSERT ON payment BEGIN UPDATE ledger_balance SET reserved_dong = 0; END'],
  ['asset_seal', 'DROP INDEX asset_seal'],
  ['v', 'CREATE VIEW v AS SELECT 1']
])('what the key’s holder does to the schema is named: %s', async (name, sql) => {
  const practice = await practiceOffice()
  await practice.office.close()
  const store = { directory: practice.directory, keyHex: practiceKeyHex }
  const writing = await dataSource(store, false).initialize()
  connectionOf(writing).exec(sql)
  await writing.destroy()
  const reading = openReadOnly(store)
  const { faults } = await verify(reading)
  expect(faults).toEqual([expect.objectContaining({ proof: 'schema', at: name })])
  reading.close()
  rmSync(practice.directory, { recursive: true })
})

test('a rule began with an entry of the journal, or it is not believed', async () => {
  const practice = await practiceOffice()
  await practice.office.close()
  const store = { directory: practice.directory, keyHex: practiceKeyHex }
  const faultsWith = async (since: string) => {
    const writing = await dataSource(store, false).initialize()
    connectionOf(writing).exec('DROP TRIGGER IF EXISTS desk_rule_since_stays')
    connectionOf(writing).exec(`UPDATE desk_rule_since SET since = ${since} WHERE rule = 'TWO_AT_EXITS'`)
    await writing.destroy()
    const reading = openReadOnly(store)
    const { faults } = await verify(reading)
    reading.close()
    return faults.filter(({ proof }) => proof !== 'schema')
  }
  expect(await faultsWith('(SELECT max(at) FROM journal)')).toEqual([])
  expect(await faultsWith("'z'")).toMatchObject([{ proof: 'projections', at: 'rebuild' }])
  rmSync(practice.directory, { recursive: true })
})

function recordParty(connection: ReturnType<typeof connectionOf>): number {
  const partyId = newId()
  const payload = {
    partyId,
    kind: 'INDIVIDUAL' as const,
    fullName: 'Trần Văn Mới',
    number: null,
    birthDate: null,
    gender: null,
    address: 'Tân An',
    phone: ''
  }
  const entry = {
    author: { office: '79007', station: 'host', actor: 'system', command: newId() },
    draft: { kind: 'people.PartyRecorded' as const, subject: `party:${partyId}`, payload }
  }
  return bulkAppend(connection, { now: () => opensAtMs + 60_000, newId }, [entry])
}
