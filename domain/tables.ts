// Every table of an office's store, each registered once with its class.
import * as cases from './cases/tables'
import * as custody from './custody/tables'
import * as deadlines from './deadlines/tables'
import * as documents from './documents/tables'
import * as funds from './funds/tables'
import * as identity from './identity/tables'
import * as intake from './intake/tables'
import type { Table } from './journal/table'
import * as journal from './journal/tables'
import * as people from './people/tables'
import * as replication from './replication/tables'

export const tables: readonly Table[] = [
  journal,
  identity,
  people,
  deadlines,
  intake,
  cases,
  custody,
  funds,
  documents,
  replication
].flatMap((domain) => Object.values(domain) as unknown as Table[])

/** The tables that only `apply` writes, that a rebuild must reproduce, and that the centre keeps too. */
export const projections: readonly Table[] = tables.filter(({ tableClass }) => tableClass === 'projection')

export const tablesByName: ReadonlyMap<string, Table> = new Map(tables.map((table) => [table.name, table]))
