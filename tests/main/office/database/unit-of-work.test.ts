// One write at a time, whole or not at all, and the next one goes on after a failure.
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Connection } from '../../../../main/office/database/connection'
import { unitOfWorkQueue, type UnitOfWorkQueue } from '../../../../main/office/database/unit-of-work'

let connection: Connection
let queue: UnitOfWorkQueue
let undone: number

beforeEach(() => {
  connection = new Database(':memory:')
  connection.exec('CREATE TABLE note (text TEXT NOT NULL)')
  undone = 0
  queue = unitOfWorkQueue(connection, () => {
    undone += 1
  })
})
afterEach(() => connection.close())

const write = (text: string | null) => connection.prepare('INSERT INTO note VALUES (?)').run(text)
const notes = () =>
  connection
    .prepare<[], { text: string }>('SELECT text FROM note')
    .all()
    .map(({ text }) => text)

test('bodies run in the order in which they came, each in its own transaction', async () => {
  const inside: boolean[] = []
  const turns = ['a', 'b', 'c'].map((text) =>
    queue.run(() => {
      inside.push(connection.inTransaction)
      write(text)
      return text
    })
  )
  expect(notes()).toEqual([])
  expect(await Promise.all(turns)).toEqual(['a', 'b', 'c'])
  expect(notes()).toEqual(['a', 'b', 'c'])
  expect(inside).toEqual([true, true, true])
  expect([connection.inTransaction, undone]).toEqual([false, 0])
})

test('what a body throws undoes it, reaches its caller, and holds up nobody', async () => {
  const failing = queue.run(() => {
    write('half')
    throw new Error('stopped in the middle')
  })
  const broken = queue.run(() => {
    write('first')
    write(null)
  })
  const next = queue.run(() => write('next'))
  await expect(failing).rejects.toThrow('stopped in the middle')
  await expect(broken).rejects.toThrow(/NOT NULL/)
  await next
  expect(notes()).toEqual(['next'])
  expect(undone).toBe(2)
})

test('the undoing is told before the next body begins', async () => {
  const seen: number[] = []
  const failing = queue.run(() => {
    throw new Error('no')
  })
  const next = queue.run(() => seen.push(undone))
  await expect(failing).rejects.toThrow('no')
  await next
  expect(seen).toEqual([1])
})

test('a body that wants to wait is refused, with what it wrote', async () => {
  const waiting = queue.run(() => {
    write('before waiting')
    return Promise.resolve('later')
  })
  await expect(waiting).rejects.toThrow('may not wait')
  expect(notes()).toEqual([])
})

test('idle settles when all that came before is done, failed or not', async () => {
  const failing = queue.run(() => {
    throw new Error('no')
  })
  const last = queue.run(() => write('last'))
  await queue.idle()
  expect(notes()).toEqual(['last'])
  await expect(failing).rejects.toThrow('no')
  await last
})
