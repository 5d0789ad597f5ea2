// How a table is described: once, for the migrations test, the typed reads and the writers of rows at the
// office and at the centre. A description knows no database.
import { EntitySchema, EntitySchemaOptions, type EntitySchemaColumnOptions } from 'typeorm'

interface Column<Value> {
  readonly type: 'text' | 'integer' | 'dong'
  readonly nullable: boolean
  readonly carries?: Value
}

/** A text column. */
export const text = (): Column<string> => ({ type: 'text', nullable: false })
export const textOrNull = (): Column<string | null> => ({ type: 'text', nullable: true })
/** A whole number that is no money: counts, flags, sequence numbers. */
export const integer = (): Column<number> => ({ type: 'integer', nullable: false })
export const integerOrNull = (): Column<number | null> => ({ type: 'integer', nullable: true })
/** Đồng: INTEGER in SQLite, BIGINT in PostgreSQL, bigint in code. */
export const dongColumn = (): Column<bigint> => ({ type: 'dong', nullable: false })
/** Đồng, or null where there is no sum of money at all. */
export const dongOrNull = (): Column<bigint | null> => ({ type: 'dong', nullable: true })

/** The row of a described table. */
export type RowIn<Of> = Of extends Table<infer Row> ? Row : never

type Columns = Record<string, Column<string | number | bigint | null>>
type ValueOf<Described> = Described extends Column<infer Value> ? Value : never
type RowOf<Described extends Columns> = { [Name in keyof Described]: ValueOf<Described[Name]> }

/** Journal, projection (only `apply` writes it) or desk table (kept here, neither replicated nor rebuilt). */
export type TableClass = 'journal' | 'projection' | 'desk'

export interface Table<Row extends object = Record<string, string | number | bigint | null>> {
  readonly name: string
  readonly tableClass: TableClass
  /** The columns that name a row in a change. */
  readonly key: readonly string[]
  /** The column that SQLite keeps as its INTEGER PRIMARY KEY: the seq that created the row; null for others. */
  readonly rowId: string | null
  readonly columns: Columns
  readonly schema: EntitySchema<Row>
}

/** Describes a table. `key` names a row; `rowId` only where the table is searched, newest first. */
export function defineTable<Described extends Columns>(
  name: string,
  shape: {
    tableClass: TableClass
    key: readonly (keyof Described & string)[]
    rowId?: keyof Described & string
    columns: Described
  }
): Table<RowOf<Described>> {
  const primary: readonly string[] = shape.rowId ? [shape.rowId] : shape.key
  const columns = Object.fromEntries(
    Object.entries(shape.columns).map(([column, described]): [string, EntitySchemaColumnOptions] => [
      column,
      {
        type: described.type === 'text' ? 'text' : 'integer',
        nullable: described.nullable,
        primary: primary.includes(column)
      }
    ])
  )
  return {
    name,
    tableClass: shape.tableClass,
    key: shape.key,
    rowId: shape.rowId ?? null,
    columns: shape.columns,
    schema: entitySchema<RowOf<Described>>(name, columns)
  }
}

/** The columns are built from the description, which the types of TypeORM cannot follow. */
function entitySchema<Row extends object>(
  name: string,
  columns: Record<string, EntitySchemaColumnOptions>
): EntitySchema<Row> {
  const options = new EntitySchemaOptions<Row>()
  return new EntitySchema<Row>(Object.assign(options, { name, tableName: name, columns }))
}
