// Incidents of assets, as `domain/tables.ts` describes them.
import type { MigrationInterface, QueryRunner } from 'typeorm'

const statements = [
  `CREATE TABLE asset_incident (
    office TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    number TEXT NOT NULL,
    asset_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    reported_by TEXT NOT NULL,
    reported_at TEXT NOT NULL,
    noticed_at TEXT NOT NULL,
    noticed_by TEXT NOT NULL,
    last_seen TEXT NOT NULL,
    circumstances TEXT NOT NULL,
    is_disaster TEXT NOT NULL,
    count_number TEXT,
    book_place_id TEXT,
    book_holder_id TEXT,
    book_path TEXT NOT NULL,
    seal_before TEXT,
    left_state TEXT NOT NULL,
    photos TEXT NOT NULL,
    found_place_id TEXT,
    found_path TEXT,
    found_document TEXT,
    found_by TEXT,
    found_at TEXT,
    found_photos TEXT,
    body TEXT,
    body_name TEXT,
    conclusion_number TEXT,
    conclusion_day TEXT,
    act_number TEXT,
    act_day TEXT,
    absent_count_id TEXT,
    absent_count_number TEXT,
    proposal_reason TEXT,
    proposed_by TEXT,
    proposed_at TEXT,
    checked_by TEXT,
    checked_at TEXT,
    return_reason TEXT,
    outcome TEXT,
    ended_by TEXT,
    ended_at TEXT,
    end_reason TEXT,
    decision_number TEXT,
    recover_order TEXT,
    recovered_by TEXT,
    recovered_at TEXT,
    recover_reason TEXT,
    PRIMARY KEY (office, incident_id)
  )`,
  `CREATE TABLE incident_liability (
    office TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    liability_number BIGINT NOT NULL,
    person TEXT NOT NULL,
    amount_dong BIGINT NOT NULL,
    decision_number TEXT NOT NULL,
    decision_day TEXT NOT NULL,
    laid_by TEXT NOT NULL,
    laid_at TEXT NOT NULL,
    PRIMARY KEY (office, incident_id, liability_number)
  )`,
  // What stands was written when five days were all that could be said.
  'ALTER TABLE store_rules ADD COLUMN incident_days BIGINT NOT NULL DEFAULT 5',
  'ALTER TABLE store_rules ALTER COLUMN incident_days DROP DEFAULT'
]

export class Incidents1795300000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement)
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the centre goes forward only; restore a backup instead'))
  }
}
