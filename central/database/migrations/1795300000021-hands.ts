// Hand-overs between keepings, versions of holders, corrections and values of assets, contents of opened packages, as
// `domain/tables.ts` describes them.
import type { MigrationInterface, QueryRunner } from 'typeorm'
import { applyAllAgain } from '../apply-all-again'

const cancelled = (table: string): string[] =>
  ['cancelled_at', 'cancelled_by', 'cancel_reason'].map(
    (column) => `ALTER TABLE ${table} ADD COLUMN ${column} TEXT`
  )

const statements = [
  applyAllAgain,
  'ALTER TABLE asset ADD COLUMN package_id TEXT',
  'ALTER TABLE seal_opening ADD COLUMN taken_out TEXT',
  'ALTER TABLE seal_opening ADD COLUMN difference TEXT',
  'ALTER TABLE holder ADD COLUMN version BIGINT NOT NULL',
  'ALTER TABLE holder ADD COLUMN closed_at TEXT',
  'ALTER TABLE holder ADD COLUMN closed_reason TEXT',
  ...cancelled('stock_in_order'),
  ...cancelled('delivery'),
  `CREATE TABLE holder_version (
    office TEXT NOT NULL,
    holder_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    contact TEXT NOT NULL,
    contract_number TEXT NOT NULL,
    contract_ends_on TEXT,
    since TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (office, holder_id, version)
  )`,
  `CREATE TABLE holding_transfer (
    office TEXT NOT NULL,
    transfer_id TEXT NOT NULL,
    from_holding TEXT NOT NULL,
    from_holder_id TEXT,
    to_holding TEXT NOT NULL,
    to_holder_id TEXT,
    reason TEXT NOT NULL,
    document TEXT NOT NULL,
    expected_day TEXT NOT NULL,
    expected_hour TEXT NOT NULL,
    state TEXT NOT NULL,
    proposed_by TEXT NOT NULL,
    proposed_at TEXT NOT NULL,
    decided_by TEXT,
    decided_at TEXT,
    decision_reason TEXT,
    order_number TEXT,
    PRIMARY KEY (office, transfer_id)
  )`,
  `CREATE TABLE holding_transfer_item (
    office TEXT NOT NULL,
    transfer_id TEXT NOT NULL,
    asset_id TEXT NOT NULL,
    item_number BIGINT NOT NULL,
    becomes_kind TEXT,
    becomes_details TEXT,
    state TEXT NOT NULL,
    record_id TEXT,
    PRIMARY KEY (office, transfer_id, asset_id)
  )`,
  `CREATE TABLE holding_record (
    office TEXT NOT NULL,
    record_id TEXT NOT NULL,
    transfer_id TEXT NOT NULL,
    record_number TEXT NOT NULL,
    place TEXT NOT NULL,
    items TEXT NOT NULL,
    item_count BIGINT NOT NULL,
    photos TEXT NOT NULL,
    signatures TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at TEXT NOT NULL,
    PRIMARY KEY (office, record_id)
  )`,
  `CREATE TABLE asset_correction (
    office TEXT NOT NULL,
    correction_id TEXT NOT NULL,
    asset_id TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    fields TEXT NOT NULL,
    reason TEXT NOT NULL,
    document TEXT NOT NULL,
    photos TEXT NOT NULL,
    state TEXT NOT NULL,
    proposed_by TEXT NOT NULL,
    proposed_at TEXT NOT NULL,
    decided_by TEXT,
    decided_at TEXT,
    decision_reason TEXT,
    PRIMARY KEY (office, correction_id)
  )`,
  `CREATE TABLE asset_valuation (
    office TEXT NOT NULL,
    valuation_id TEXT NOT NULL,
    asset_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    value_dong BIGINT NOT NULL,
    body TEXT NOT NULL,
    document_number TEXT NOT NULL,
    document_day TEXT NOT NULL,
    noted_by TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    PRIMARY KEY (office, valuation_id)
  )`,
  `CREATE TABLE package_content (
    office TEXT NOT NULL,
    opening_id TEXT NOT NULL,
    line_number BIGINT NOT NULL,
    package_id TEXT NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    found BIGINT NOT NULL,
    taken BIGINT NOT NULL,
    condition TEXT NOT NULL,
    child_id TEXT,
    PRIMARY KEY (office, opening_id, line_number)
  )`
]

export class Hands1795300000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement)
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the centre goes forward only; restore a backup instead'))
  }
}
