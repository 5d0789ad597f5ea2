// Everything that stands in a store, to hold two moments against each other.
import { tables } from '@domain/tables'
import { openReadOnly } from '../../main/office/database/connection'
import { practiceKeyHex } from './staff'

/** Every row of every table in key order; money as text. */
export function storePicture(directory: string): Record<string, unknown[]> {
  const connection = openReadOnly({ directory, keyHex: practiceKeyHex })
  try {
    return Object.fromEntries(
      tables.map(({ name, key }) => [
        name,
        connection
          .prepare<[], Record<string, unknown>>(`SELECT * FROM ${name} ORDER BY ${key.join(', ')}`)
          .safeIntegers()
          .all()
          .map((row) =>
            Object.fromEntries(
              Object.entries(row).map(([column, value]) => [
                column,
                typeof value === 'bigint' ? value.toString() : value
              ])
            )
          )
      ])
    )
  } finally {
    connection.close()
  }
}
