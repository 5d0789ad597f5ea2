// The unit of work with nothing around it: the same rows into the same tables, with their indexes, through the same
// library, key and pragmas, in one transaction. No session, no schema, no hash: what a commit costs by itself.
import { connectionOf, dataSource } from '../../../main/office/database/connection'
import { practiceKeyHex } from '../../support/staff'

export interface BareWriter {
  /** Writes the rows of one move in one durable commit; both ids sort by time, as the office's do. */
  move(ids: { command: string; entry: string }, assetId: string, [from, to]: readonly [string, string]): void
  close(): Promise<void>
}

type Row = Record<string, string | number | null>

/** A writer on a store whose last entry is a move of an asset: its rows are the pattern of all others. */
export async function bareWriter(directory: string): Promise<BareWriter> {
  const source = await dataSource({ directory, keyHex: practiceKeyHex }, false).initialize()
  const connection = connectionOf(source)
  const pattern = connection.prepare<[], Row>('SELECT * FROM journal ORDER BY seq DESC LIMIT 1').get()!
  const remembered = connection
    .prepare<[string], Row>('SELECT * FROM desk_command WHERE command = ?')
    .get(String(pattern['command']))!
  const subjects = connection
    .prepare<[number], { subject: string }>('SELECT subject FROM timeline WHERE seq = ?')
    .all(Number(pattern['seq']))
    .map(({ subject }) => subject)
  const insertInto = (table: string, row: Row) =>
    connection.prepare(
      `INSERT INTO ${table} (${Object.keys(row).join()}) VALUES (${Object.keys(row)
        .map(() => '?')
        .join()})`
    )
  const entry = insertInto('journal', pattern)
  const timeline = connection.prepare('INSERT INTO timeline (subject, seq) VALUES (?, ?)')
  const asset = connection.prepare('UPDATE asset SET place_id = ? WHERE asset_id = ? AND place_id = ?')
  const command = insertInto('desk_command', remembered)
  const begin = connection.prepare('BEGIN IMMEDIATE')
  const commit = connection.prepare('COMMIT')
  let seq = Number(pattern['seq'])
  return {
    move: (ids, assetId, [from, to]) => {
      seq += 1
      begin.run()
      entry.run(...Object.values({ ...pattern, seq, id: ids.entry, command: ids.command }))
      for (const subject of subjects) timeline.run(subject, seq)
      if (asset.run(to, assetId, from).changes !== 1) throw new Error('the bare writer lost the asset')
      command.run(...Object.values({ ...remembered, command: ids.command, seq }))
      commit.run()
    },
    close: () => source.destroy()
  }
}
