// The ways of a file: those of the table and those that the database knows are the same.
import { expect, test } from 'vitest'
import { fileTransitions, isOpen, leadsTo } from '@domain/intake/life/transitions'
import { fileStates, openFileStates } from '@shared/contract/file-shapes'
import { migrations } from '../../../../main/office/database/migrations'

test('what is open is what leads on', () => {
  expect(fileStates.filter(isOpen)).toEqual([...openFileStates])
})

test('the database knows the same ways and no other', async () => {
  const statements: string[] = []
  const runner = { query: (sql: string) => Promise.resolve(statements.push(sql)) }
  for (const Migration of migrations) await new Migration().up(runner as never)
  const trigger = statements.findLast((sql) => sql.includes('intake_file_ways')) ?? ''
  const known = [...trigger.matchAll(/'([A-Z_]+)>([A-Z_]+)'/g)].map(([, from, to]) => `${from}>${to}`)
  const ways = fileStates.flatMap((from) => fileTransitions[from].map((to) => `${from}>${to}`))
  expect(known.sort()).toEqual(ways.sort())
  expect(leadsTo('RETURNED', 'RECEIVED')).toBe(false)
})
