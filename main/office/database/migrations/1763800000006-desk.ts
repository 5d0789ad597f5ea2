// What belongs to this desk and is neither replicated nor rebuilt: answers, credentials, sessions, print jobs,
// devices, keys, receipts of the centre.
import { SqlMigration } from './sql-migration'

export class Desk1763800000006 extends SqlMigration {
  readonly name = 'Desk1763800000006'
  protected readonly statements = [
    `CREATE TABLE desk_command (
      command TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      actor TEXT NOT NULL,
      input_hash TEXT NOT NULL,
      answer TEXT,
      seq INTEGER NOT NULL
    ) WITHOUT ROWID`,
    `CREATE TABLE desk_credential (
      user_id TEXT NOT NULL PRIMARY KEY,
      password_hash TEXT NOT NULL,
      must_change INTEGER NOT NULL
    ) WITHOUT ROWID`,
    `CREATE TABLE desk_session (
      token_hash TEXT NOT NULL PRIMARY KEY,
      user_id TEXT NOT NULL,
      station_id TEXT NOT NULL,
      expires_at TEXT NOT NULL
    ) WITHOUT ROWID`,
    `CREATE TABLE desk_sign_in_failure (
      user_name TEXT NOT NULL PRIMARY KEY,
      failures INTEGER NOT NULL,
      last_at TEXT NOT NULL
    ) WITHOUT ROWID`,
    `CREATE TABLE desk_station_key (
      station_id TEXT NOT NULL PRIMARY KEY,
      key_hex TEXT NOT NULL
    ) WITHOUT ROWID`,
    `CREATE TABLE desk_print_job (
      job_id TEXT NOT NULL PRIMARY KEY,
      form TEXT NOT NULL,
      subject TEXT NOT NULL,
      copies INTEGER NOT NULL,
      reprint INTEGER NOT NULL,
      route TEXT NOT NULL,
      station_id TEXT NOT NULL,
      state TEXT NOT NULL,
      problem TEXT,
      queued_at TEXT NOT NULL,
      queued_by TEXT NOT NULL
    ) WITHOUT ROWID`,
    "CREATE INDEX desk_print_job_open ON desk_print_job (job_id) WHERE state IN ('QUEUED', 'SENT')",
    'CREATE INDEX desk_print_job_subject ON desk_print_job (subject)',
    `CREATE TABLE desk_device (
      device_id TEXT NOT NULL PRIMARY KEY,
      station_id TEXT NOT NULL,
      settings TEXT NOT NULL
    ) WITHOUT ROWID`,
    `CREATE TABLE desk_replication_key (
      name TEXT NOT NULL PRIMARY KEY,
      private_key TEXT NOT NULL
    ) WITHOUT ROWID`,
    `CREATE TABLE desk_centre_receipt (
      epoch INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      receipt TEXT NOT NULL,
      received_at TEXT NOT NULL,
      PRIMARY KEY (epoch, seq)
    ) WITHOUT ROWID`
  ]
}
