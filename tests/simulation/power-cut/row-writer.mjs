// Writes rows one commit at a time and says each row's number once its commit has returned: what it has said is
// acknowledged. Arguments: database file, synchronous mode. It runs until it is killed.
import { writeSync } from 'node:fs'

import Database from 'better-sqlite3'

const [file, synchronous] = process.argv.slice(2)
const database = new Database(file)
database.pragma("cipher='sqlcipher'")
database.pragma(`key="raw:${'5a'.repeat(32)}"`)
database.pragma('journal_mode = WAL')
database.pragma(`synchronous = ${synchronous}`)
// Small, so that a run of a few hundred rows passes through several checkpoints and restarts of the WAL.
database.pragma('wal_autocheckpoint = 40')
database.exec('CREATE TABLE IF NOT EXISTS row (number INTEGER PRIMARY KEY, text TEXT NOT NULL)')
const insert = database.prepare('INSERT INTO row (number, text) VALUES (?, ?)')
const last = database.prepare('SELECT coalesce(max(number), 0) AS number FROM row').get()

for (let number = last.number + 1; ; number += 1) {
  insert.run(number, `row ${number} `.repeat(40))
  writeSync(1, `${number}\n`)
}
