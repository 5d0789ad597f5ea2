// One write at a time: a first-in-first-out queue, and inside it one synchronous transaction. Nothing awaits
// within a body, so no two bodies can share a transaction (limits §0.2).
import type { Connection } from './connection'

export interface UnitOfWorkQueue {
  /** Runs the body alone, in one durable transaction. What it throws undoes it and reaches the caller. */
  run: <Result>(body: () => Result) => Promise<Result>
  /** Settles when everything queued so far is done. */
  idle: () => Promise<void>
}

/**
 * A queue of units of work on the writing connection. `undone` is told at once when a transaction was undone, before
 * the next one begins.
 */
export function unitOfWorkQueue(connection: Connection, undone: () => void): UnitOfWorkQueue {
  let last: Promise<unknown> = Promise.resolve()
  const begin = connection.prepare('BEGIN IMMEDIATE')
  const commit = connection.prepare('COMMIT')
  const rollback = connection.prepare('ROLLBACK')

  const transact = <Result>(body: () => Result): Result => {
    begin.run()
    try {
      const result = body()
      if (result instanceof Promise) throw new Error('a unit of work may not wait for anything')
      commit.run()
      return result
    } catch (error) {
      // A full disk may have rolled back already.
      if (connection.inTransaction) rollback.run()
      undone()
      throw error
    }
  }

  return {
    run: <Result>(body: () => Result): Promise<Result> => {
      const turn = last.then(() => transact(body))
      last = turn.catch(() => undefined)
      return turn
    },
    idle: async () => {
      await last
    }
  }
}
