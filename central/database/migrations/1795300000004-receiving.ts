// Receiving at the centre, as `domain/tables.ts` describes it: orders with their first seizure record, lines as found,
// records of hand-over and who signed them.
import type { MigrationInterface, QueryRunner } from 'typeorm'
import { applyAllAgain } from '../apply-all-again'

const statements = [
  applyAllAgain,
  'DROP TABLE stock_in_order',
  'DROP TABLE stock_in_line',
  `CREATE TABLE stock_in_order (
    office TEXT NOT NULL,
    order_id TEXT NOT NULL,
    order_number TEXT NOT NULL,
    case_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    delivered_by TEXT NOT NULL,
    holding TEXT NOT NULL,
    holder_id TEXT,
    source TEXT NOT NULL,
    seizure_number TEXT,
    seizure_day TEXT,
    transfer_decision TEXT NOT NULL,
    deliverer_identity TEXT,
    introduction_letter TEXT NOT NULL,
    expected_day TEXT,
    expected_hour TEXT,
    issued_at TEXT NOT NULL,
    issued_by TEXT NOT NULL,
    PRIMARY KEY (office, order_id)
  )`,
  `CREATE TABLE stock_in_line (
    office TEXT NOT NULL,
    order_id TEXT NOT NULL,
    line_number BIGINT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT,
    unit TEXT NOT NULL,
    quantity BIGINT NOT NULL,
    seal_number TEXT,
    condition TEXT NOT NULL,
    decided_outcome TEXT,
    decided_on TEXT,
    state TEXT NOT NULL,
    received_asset_id TEXT,
    found TEXT,
    contents TEXT,
    differences TEXT NOT NULL,
    confirmation_number TEXT,
    confirmation_day TEXT,
    confirmation_signer TEXT,
    confirmation_sha256 TEXT,
    conclusion_number TEXT,
    conclusion_day TEXT,
    conclusion_signer TEXT,
    conclusion_sha256 TEXT,
    reject_reason TEXT,
    delivery_id TEXT,
    PRIMARY KEY (office, order_id, line_number)
  )`,
  `CREATE TABLE stock_in_line_photo (
    office TEXT NOT NULL,
    order_id TEXT NOT NULL,
    line_number BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    PRIMARY KEY (office, order_id, line_number, sha256)
  )`,
  `CREATE TABLE delivery (
    office TEXT NOT NULL,
    delivery_id TEXT NOT NULL,
    number TEXT NOT NULL,
    order_id TEXT NOT NULL,
    holding TEXT NOT NULL,
    place TEXT NOT NULL,
    state TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    opened_by TEXT NOT NULL,
    signed_at TEXT,
    PRIMARY KEY (office, delivery_id)
  )`,
  `CREATE TABLE delivery_signature (
    office TEXT NOT NULL,
    delivery_id TEXT NOT NULL,
    side TEXT NOT NULL,
    full_name TEXT NOT NULL,
    capacity TEXT NOT NULL,
    identity_number TEXT,
    way TEXT NOT NULL,
    image_sha256 TEXT,
    image_type TEXT,
    finger TEXT,
    hand TEXT,
    witness TEXT NOT NULL,
    stamped TEXT NOT NULL,
    signed_at TEXT NOT NULL,
    PRIMARY KEY (office, delivery_id, side)
  )`,
  `CREATE TABLE stock_import_row (
    office TEXT NOT NULL,
    legacy_code TEXT NOT NULL,
    import_id TEXT NOT NULL,
    row_number BIGINT NOT NULL,
    asset_id TEXT NOT NULL,
    PRIMARY KEY (office, legacy_code)
  )`
]

export class Receiving1795300000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement)
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the centre goes forward only; restore a backup instead'))
  }
}
