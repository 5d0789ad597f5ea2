// Parties, desk files and cases.
import { SqlMigration } from './sql-migration'

export class Files1763800000003 extends SqlMigration {
  readonly name = 'Files1763800000003'
  protected readonly statements = [
    `CREATE TABLE party (
      seq INTEGER PRIMARY KEY,
      party_id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      full_name TEXT NOT NULL,
      number TEXT UNIQUE,
      birth_date TEXT,
      gender TEXT,
      address TEXT NOT NULL,
      phone TEXT NOT NULL,
      search_text TEXT NOT NULL
    )`,
    `CREATE TABLE intake_file (
      seq INTEGER PRIMARY KEY,
      file_id TEXT NOT NULL UNIQUE,
      tag TEXT NOT NULL UNIQUE,
      reception_number TEXT NOT NULL UNIQUE,
      procedure_code TEXT NOT NULL,
      requester_id TEXT NOT NULL,
      capacity TEXT NOT NULL,
      channel TEXT NOT NULL,
      request_date TEXT NOT NULL,
      received_at TEXT NOT NULL,
      received_day TEXT NOT NULL,
      received_by TEXT NOT NULL,
      title_number TEXT NOT NULL,
      title_date TEXT NOT NULL,
      title_court TEXT NOT NULL,
      papers TEXT NOT NULL,
      note TEXT NOT NULL,
      state TEXT NOT NULL,
      due_date TEXT NOT NULL,
      due_rule TEXT NOT NULL,
      due_version TEXT NOT NULL,
      due_clause TEXT NOT NULL
    )`,
    'CREATE INDEX intake_file_day ON intake_file (received_day)',
    `CREATE TABLE enforcement_case (
      seq INTEGER PRIMARY KEY,
      case_id TEXT NOT NULL UNIQUE,
      tag TEXT NOT NULL UNIQUE,
      decision_number TEXT NOT NULL,
      decision_date TEXT NOT NULL,
      file_id TEXT,
      title_number TEXT NOT NULL,
      title_date TEXT NOT NULL,
      title_court TEXT NOT NULL,
      opened_at TEXT NOT NULL,
      search_text TEXT NOT NULL
    )`,
    'CREATE UNIQUE INDEX enforcement_case_decision ON enforcement_case (decision_number, decision_date)',
    'CREATE INDEX enforcement_case_file ON enforcement_case (file_id)',
    `CREATE TABLE case_party (
      case_id TEXT NOT NULL,
      party_id TEXT NOT NULL,
      role TEXT NOT NULL,
      PRIMARY KEY (case_id, party_id, role)
    ) WITHOUT ROWID`,
    `CREATE TABLE obligation (
      obligation_id TEXT NOT NULL PRIMARY KEY,
      case_id TEXT NOT NULL,
      creditor_id TEXT NOT NULL,
      debtor_id TEXT NOT NULL,
      category TEXT NOT NULL,
      content TEXT NOT NULL,
      amount_dong INTEGER NOT NULL CHECK (amount_dong > 0)
    ) WITHOUT ROWID`,
    'CREATE INDEX obligation_case ON obligation (case_id)'
  ]
}
