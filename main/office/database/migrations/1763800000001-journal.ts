// The journal, which nothing may change, with the time line and the counters.
import { SqlMigration } from './sql-migration'

export class Journal1763800000001 extends SqlMigration {
  readonly name = 'Journal1763800000001'
  protected readonly statements = [
    `CREATE TABLE journal (
      seq INTEGER PRIMARY KEY CHECK (seq > 0),
      epoch INTEGER NOT NULL,
      id TEXT NOT NULL UNIQUE,
      at TEXT NOT NULL,
      skew_ms INTEGER NOT NULL,
      office TEXT NOT NULL,
      station TEXT NOT NULL,
      actor TEXT NOT NULL,
      command TEXT NOT NULL,
      kind TEXT NOT NULL,
      version INTEGER NOT NULL,
      subject TEXT NOT NULL,
      reason TEXT,
      payload TEXT NOT NULL,
      prev_hash TEXT NOT NULL,
      hash TEXT NOT NULL
    )`,
    'CREATE INDEX journal_command ON journal (command)',
    `CREATE TRIGGER journal_never_updated BEFORE UPDATE ON journal
      BEGIN SELECT RAISE(ABORT, 'journal entries are never changed'); END`,
    `CREATE TRIGGER journal_never_deleted BEFORE DELETE ON journal
      BEGIN SELECT RAISE(ABORT, 'journal entries are never removed'); END`,
    `CREATE TABLE timeline (
      subject TEXT NOT NULL,
      seq INTEGER NOT NULL,
      PRIMARY KEY (subject, seq)
    ) WITHOUT ROWID`,
    `CREATE TABLE counter (
      series TEXT NOT NULL,
      period TEXT NOT NULL,
      last INTEGER NOT NULL CHECK (last > 0),
      PRIMARY KEY (series, period)
    ) WITHOUT ROWID`
  ]
}
