// The way out, destruction councils and the end of a case, as `domain/tables.ts` describes them.
import type { MigrationInterface, QueryRunner } from 'typeorm'
import { applyAllAgain } from '../apply-all-again'

const statements = [
  applyAllAgain,
  'DROP TABLE asset_release',
  'DROP TABLE enforcement_case',
  `CREATE TABLE asset_release (
    office TEXT NOT NULL,
    release_id TEXT NOT NULL,
    asset_id TEXT NOT NULL,
    outcome TEXT NOT NULL,
    recipient_kind TEXT NOT NULL,
    recipient_id TEXT,
    receiver_name TEXT,
    receiver_paper TEXT,
    receiver_number TEXT,
    mandate_number TEXT,
    mandate_day TEXT,
    sale_number TEXT,
    sale_day TEXT,
    payment_voucher TEXT,
    letter_number TEXT,
    letter_day TEXT,
    ground TEXT NOT NULL,
    ground_day TEXT,
    reason TEXT NOT NULL,
    from_state TEXT NOT NULL,
    from_holder_id TEXT,
    state TEXT NOT NULL,
    proposed_by TEXT NOT NULL,
    proposed_at TEXT NOT NULL,
    decided_by TEXT,
    decided_at TEXT,
    decision_reason TEXT,
    order_number TEXT,
    hand_over_at TEXT,
    cancelled_by TEXT,
    cancelled_at TEXT,
    cancel_reason TEXT,
    council_id TEXT,
    record_number TEXT,
    handed_over_by TEXT,
    handed_over_at TEXT,
    hand_over_condition TEXT,
    seal_intact TEXT,
    read_number TEXT,
    scanned_tag TEXT,
    carrier_name TEXT,
    carrier_title TEXT,
    PRIMARY KEY (office, release_id)
  )`,
  `CREATE TABLE release_signature (
    office TEXT NOT NULL,
    record_id TEXT NOT NULL,
    signature_number BIGINT NOT NULL,
    side TEXT NOT NULL,
    full_name TEXT NOT NULL,
    capacity TEXT NOT NULL,
    identity_number TEXT,
    way TEXT NOT NULL,
    sha256 TEXT,
    media_type TEXT,
    finger TEXT,
    hand TEXT,
    witness TEXT NOT NULL,
    stamped TEXT NOT NULL,
    PRIMARY KEY (office, record_id, signature_number)
  )`,
  `CREATE TABLE asset_decision (
    office TEXT NOT NULL,
    asset_id TEXT NOT NULL,
    decision_number TEXT NOT NULL,
    decision_day TEXT NOT NULL,
    noted_by TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    PRIMARY KEY (office, asset_id)
  )`,
  `CREATE TABLE destruction_council (
    office TEXT NOT NULL,
    council_id TEXT NOT NULL,
    decision_number TEXT NOT NULL,
    decision_day TEXT NOT NULL,
    formed_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    late TEXT NOT NULL,
    procuracy_number TEXT NOT NULL,
    procuracy_day TEXT NOT NULL,
    method TEXT NOT NULL,
    method_note TEXT NOT NULL,
    place TEXT NOT NULL,
    state TEXT NOT NULL,
    formed_by TEXT NOT NULL,
    formed_at TEXT NOT NULL,
    closed_by TEXT,
    closed_at TEXT,
    minutes_number TEXT,
    minutes_condition TEXT,
    PRIMARY KEY (office, council_id)
  )`,
  `CREATE TABLE destruction_member (
    office TEXT NOT NULL,
    council_id TEXT NOT NULL,
    member_number BIGINT NOT NULL,
    full_name TEXT NOT NULL,
    body TEXT NOT NULL,
    capacity TEXT NOT NULL,
    PRIMARY KEY (office, council_id, member_number)
  )`,
  `CREATE TABLE destruction_item (
    office TEXT NOT NULL,
    council_id TEXT NOT NULL,
    release_id TEXT NOT NULL,
    asset_id TEXT NOT NULL,
    scanned_at TEXT,
    scanned_by TEXT,
    removed_at TEXT,
    removed_reason TEXT,
    PRIMARY KEY (office, council_id, release_id)
  )`,
  `CREATE TABLE destruction_photo (
    office TEXT NOT NULL,
    council_id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    taken_at TEXT NOT NULL,
    PRIMARY KEY (office, council_id, sha256)
  )`,
  `CREATE TABLE enforcement_case (
    office TEXT NOT NULL,
    seq BIGINT NOT NULL,
    case_id TEXT NOT NULL,
    tag TEXT NOT NULL,
    decision_number TEXT NOT NULL,
    decision_date TEXT NOT NULL,
    file_id TEXT,
    title_number TEXT NOT NULL,
    title_date TEXT NOT NULL,
    title_court TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    search_text TEXT NOT NULL,
    closed_on TEXT,
    closed_decision TEXT,
    PRIMARY KEY (office, case_id)
  )`
]

export class Release1795300000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement)
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the centre goes forward only; restore a backup instead'))
  }
}
