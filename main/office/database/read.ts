// Reading by prepared statements on a given connection: what a decision needs inside its transaction, and the
// money reads. Numbers come as bigint only where the caller asks for it (limits §0.9).
import type { Connection, Statement } from './connection'

type Bound = readonly (string | number | bigint | null)[]

export interface Reads {
  /** The first row, or undefined. */
  get: <Row extends object>(sql: string, ...values: Bound) => Row | undefined
  all: <Row extends object>(sql: string, ...values: Bound) => Row[]
  /** The same with every INTEGER as bigint: for money. */
  getMoney: <Row extends object>(sql: string, ...values: Bound) => Row | undefined
  allMoney: <Row extends object>(sql: string, ...values: Bound) => Row[]
}

/** Reads on one connection; statements are prepared once. */
export function readsOf(connection: Connection): Reads {
  const plain = new Map<string, Statement>()
  const money = new Map<string, Statement>()
  const statementOf = (sql: string, big: boolean) => {
    const cache = big ? money : plain
    let statement = cache.get(sql)
    if (!statement) cache.set(sql, (statement = connection.prepare(sql).safeIntegers(big)))
    return statement
  }
  return {
    get: <Row extends object>(sql: string, ...values: Bound) =>
      statementOf(sql, false).get(...values) as Row | undefined,
    all: <Row extends object>(sql: string, ...values: Bound) =>
      statementOf(sql, false).all(...values) as Row[],
    getMoney: <Row extends object>(sql: string, ...values: Bound) =>
      statementOf(sql, true).get(...values) as Row | undefined,
    allMoney: <Row extends object>(sql: string, ...values: Bound) =>
      statementOf(sql, true).all(...values) as Row[]
  }
}
