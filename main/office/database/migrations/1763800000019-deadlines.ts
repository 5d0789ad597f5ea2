// Calendars and rule packs that the office takes in while it runs, and files for which the law names no time. The day
// on the receipt stands beside the day that is due, because a new calendar moves only the second.
import { SqlMigration } from './sql-migration'

const dueWhole = `(due_date IS NULL) = (due_rule IS NULL) AND (due_rule IS NULL) = (due_clause IS NULL)
  AND (due_date IS NULL) = (promised_date IS NULL)`

export class Deadlines1763800000019 extends SqlMigration {
  readonly name = 'Deadlines1763800000019'
  protected override readonly rebuildsProjections = true
  protected readonly statements = [
    `CREATE TABLE adopted_calendar (
      seq INTEGER PRIMARY KEY,
      adoption_id TEXT NOT NULL UNIQUE,
      year INTEGER NOT NULL,
      calendar TEXT NOT NULL,
      adopted_at TEXT NOT NULL,
      adopted_by TEXT NOT NULL
    )`,
    `CREATE TABLE rule_pack (
      seq INTEGER PRIMARY KEY,
      version TEXT NOT NULL UNIQUE,
      valid_from TEXT NOT NULL,
      pack TEXT NOT NULL,
      adopted_at TEXT NOT NULL,
      adopted_by TEXT NOT NULL
    )`,
    'CREATE INDEX rule_pack_valid ON rule_pack (valid_from, seq)',
    ...['adopted_calendar', 'rule_pack'].map(
      (table) => `CREATE TRIGGER ${table}_stays BEFORE UPDATE ON ${table}
      BEGIN SELECT RAISE(ABORT, 'what explains a day that was promised is never changed'); END`
    ),
    ...['due_date', 'due_rule', 'due_clause'].map(
      (column) => `ALTER TABLE intake_file DROP COLUMN ${column}`
    ),
    'ALTER TABLE intake_file ADD COLUMN due_date TEXT',
    'ALTER TABLE intake_file ADD COLUMN due_rule TEXT',
    'ALTER TABLE intake_file ADD COLUMN due_clause TEXT',
    `ALTER TABLE intake_file ADD COLUMN promised_date TEXT CHECK (${dueWhole})`,
    'CREATE INDEX intake_file_due ON intake_file (due_date) WHERE due_date IS NOT NULL'
  ]
}
