// A migration that arrives after later numbers have run, as one does that two rooms of the program made side by side.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dataSource, openReadOnly, type StoreParts } from '../../../../main/office/database/connection'
import { migrate } from '../../../../main/office/database/migrate'
import { migrations } from '../../../../main/office/database/migrations'
import { Cases1763800000023 } from '../../../../main/office/database/migrations/1763800000023-cases'
import { verify } from '../../../../main/office/journal/verify'
import { openOffice } from '../../../../main/office/office'
import { practiceKeyHex } from '../../../support/staff'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'thads-late-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

const logFault = (error: unknown): never => {
  throw error
}

/** Everything that a schema consists of, whatever the order it was made in. */
function schemaOf(folder: string): unknown[] {
  const connection = openReadOnly({ directory: folder, keyHex: practiceKeyHex })
  const made = connection
    .prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name')
    .all()
  connection.close()
  return made
}

/** Brings a store up to date; the names of what ran. */
async function migrated(parts: StoreParts): Promise<string[]> {
  const source = await dataSource(parts, false).initialize()
  const { ran } = await migrate(source, parts.directory)
  await source.destroy()
  return ran
}

test('cases come to a store that knows every later table, and its schema is that of a new one', async () => {
  const [late, inOrder] = ['late', 'in-order'].map((name) => {
    const folder = join(directory, name)
    mkdirSync(folder)
    return { directory: folder, keyHex: practiceKeyHex }
  }) as [StoreParts, StoreParts]
  await migrated({ ...late, migrations: migrations.filter((each) => each !== Cases1763800000023) })
  expect(await migrated(late)).toEqual(['Cases1763800000023'])
  await migrated(inOrder)
  expect(schemaOf(late.directory)).toEqual(schemaOf(inOrder.directory))

  await (await openOffice({ ...late, logFault })).close()
  const connection = openReadOnly(late)
  expect(await verify(connection)).toMatchObject({ faults: [] })
  connection.close()
})
