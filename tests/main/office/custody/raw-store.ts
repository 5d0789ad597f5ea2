// A store opened past the program, to see what the database itself refuses.
import { connectionOf, dataSource, type Connection } from '../../../../main/office/database/connection'
import { rebuild } from '../../../../main/office/journal/rebuild'
import { practiceKeyHex } from '../../../support/staff'
import { storePicture } from '../../../support/store-picture'

/** Runs statements on the file of an office that stays open, in a transaction that is always undone. */
export async function raw(directory: string, run: (connection: Connection) => void): Promise<void> {
  const source = dataSource({ directory, keyHex: practiceKeyHex }, false)
  await source.initialize()
  const connection = connectionOf(source)
  try {
    connection.exec('BEGIN IMMEDIATE')
    run(connection)
  } finally {
    connection.exec('ROLLBACK')
    await source.destroy()
  }
}

/** What is in the store, and what it is after everything was made again from the journal. */
export async function livingAndRebuilt(directory: string) {
  const living = storePicture(directory)
  const source = dataSource({ directory, keyHex: practiceKeyHex }, false)
  await source.initialize()
  rebuild(connectionOf(source))
  await source.destroy()
  return { living, rebuilt: storePicture(directory) }
}
