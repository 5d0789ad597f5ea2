// Assets with all that step 2 knows of them, as `domain/tables.ts` describes them.
import type { MigrationInterface, QueryRunner } from 'typeorm'
import { applyAllAgain } from '../apply-all-again'

const statements = [
  applyAllAgain,
  'DROP TABLE asset',
  'DROP TABLE asset_photo',
  `CREATE TABLE asset (
    office TEXT NOT NULL,
    seq BIGINT NOT NULL,
    asset_id TEXT NOT NULL,
    tag TEXT NOT NULL,
    name TEXT NOT NULL,
    search_text TEXT NOT NULL,
    kind TEXT NOT NULL,
    unit TEXT NOT NULL,
    quantity BIGINT NOT NULL,
    received_quantity BIGINT NOT NULL,
    split_quantity BIGINT NOT NULL,
    condition TEXT NOT NULL,
    seal_number TEXT,
    state TEXT NOT NULL,
    holding TEXT NOT NULL,
    label_state TEXT NOT NULL,
    place_id TEXT,
    holder_id TEXT,
    intended_place_id TEXT,
    parent_id TEXT,
    case_id TEXT NOT NULL,
    order_id TEXT NOT NULL,
    order_line BIGINT NOT NULL,
    source TEXT NOT NULL,
    details TEXT NOT NULL,
    expires_on TEXT,
    decided_outcome TEXT,
    decided_on TEXT,
    fund_voucher TEXT,
    book_price_dong BIGINT NOT NULL,
    received_at TEXT NOT NULL,
    stored_at TEXT,
    moved_seq BIGINT NOT NULL,
    PRIMARY KEY (office, asset_id)
  )`,
  `CREATE TABLE asset_tag (
    office TEXT NOT NULL,
    tag TEXT NOT NULL,
    asset_id TEXT NOT NULL,
    state TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    voided_at TEXT,
    void_reason TEXT,
    replaced_by TEXT,
    PRIMARY KEY (office, tag)
  )`,
  `CREATE TABLE asset_photo (
    office TEXT NOT NULL,
    asset_id TEXT NOT NULL,
    taken_seq BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    taken_at TEXT NOT NULL,
    moment TEXT NOT NULL,
    PRIMARY KEY (office, asset_id, taken_seq, sha256)
  )`,
  `CREATE TABLE store_rules (
    office TEXT NOT NULL,
    rules_id TEXT NOT NULL,
    inner_order_number TEXT,
    inner_order_day TEXT,
    door_log TEXT NOT NULL,
    set_at TEXT NOT NULL,
    set_by TEXT NOT NULL,
    PRIMARY KEY (office, rules_id)
  )`,
  `CREATE TABLE holder (
    office TEXT NOT NULL,
    holder_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    contact TEXT NOT NULL,
    contract_number TEXT NOT NULL,
    contract_ends_on TEXT,
    added_at TEXT NOT NULL,
    PRIMARY KEY (office, holder_id)
  )`,
  `CREATE TABLE door_visit (
    office TEXT NOT NULL,
    visit_id TEXT NOT NULL,
    warehouse_id TEXT NOT NULL,
    key_holder TEXT NOT NULL,
    people TEXT NOT NULL,
    purpose TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    left_at TEXT,
    left_by TEXT,
    PRIMARY KEY (office, visit_id)
  )`
]

export class CustodyAssets1795300000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement)
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the centre goes forward only; restore a backup instead'))
  }
}
