// Office, people of the office, stations.
import { SqlMigration } from './sql-migration'

export class Identity1763800000002 extends SqlMigration {
  readonly name = 'Identity1763800000002'
  protected readonly statements = [
    `CREATE TABLE office (
      office_code TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      superior TEXT NOT NULL,
      seat TEXT NOT NULL,
      opened_at TEXT NOT NULL
    ) WITHOUT ROWID`,
    `CREATE TABLE app_user (
      user_id TEXT NOT NULL PRIMARY KEY,
      user_name TEXT NOT NULL UNIQUE,
      full_name TEXT NOT NULL,
      added_at TEXT NOT NULL
    ) WITHOUT ROWID`,
    `CREATE TABLE user_role (
      user_id TEXT NOT NULL,
      role TEXT NOT NULL,
      PRIMARY KEY (user_id, role)
    ) WITHOUT ROWID`,
    `CREATE TABLE station (
      station_id TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      paired_at TEXT NOT NULL,
      revoked INTEGER NOT NULL
    ) WITHOUT ROWID`,
    `CREATE TABLE enrolment (
      centre_url TEXT NOT NULL PRIMARY KEY,
      office_key TEXT NOT NULL,
      centre_key TEXT NOT NULL,
      enrolled_at TEXT NOT NULL
    ) WITHOUT ROWID`,
    `CREATE TABLE paper (
      form TEXT NOT NULL,
      subject TEXT NOT NULL,
      issues INTEGER NOT NULL,
      PRIMARY KEY (form, subject)
    ) WITHOUT ROWID`
  ]
}
