// The warehouse. An asset is somewhere, or it has left by an order: the CHECK knows no third way.
import { SqlMigration } from './sql-migration'

export class Custody1763800000004 extends SqlMigration {
  readonly name = 'Custody1763800000004'
  protected readonly statements = [
    `CREATE TABLE storage_place (
      place_id TEXT NOT NULL PRIMARY KEY,
      tag TEXT NOT NULL UNIQUE,
      parent_id TEXT,
      kind TEXT NOT NULL,
      name TEXT NOT NULL
    ) WITHOUT ROWID`,
    "CREATE UNIQUE INDEX storage_place_name ON storage_place (ifnull(parent_id, ''), name)",
    `CREATE TABLE stock_in_order (
      order_id TEXT NOT NULL PRIMARY KEY,
      order_number TEXT NOT NULL UNIQUE,
      case_id TEXT NOT NULL,
      reason TEXT NOT NULL,
      delivered_by TEXT NOT NULL,
      issued_at TEXT NOT NULL,
      issued_by TEXT NOT NULL
    ) WITHOUT ROWID`,
    `CREATE TABLE stock_in_line (
      order_id TEXT NOT NULL,
      line_number INTEGER NOT NULL,
      name TEXT NOT NULL,
      unit TEXT NOT NULL,
      quantity INTEGER NOT NULL,
      received_asset_id TEXT,
      PRIMARY KEY (order_id, line_number)
    ) WITHOUT ROWID`,
    'CREATE INDEX stock_in_line_open ON stock_in_line (order_id) WHERE received_asset_id IS NULL',
    `CREATE TABLE asset (
      seq INTEGER PRIMARY KEY,
      asset_id TEXT NOT NULL UNIQUE,
      tag TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      search_text TEXT NOT NULL,
      kind TEXT NOT NULL,
      unit TEXT NOT NULL,
      quantity INTEGER NOT NULL CHECK (quantity > 0),
      condition TEXT NOT NULL,
      seal_number TEXT,
      state TEXT NOT NULL,
      place_id TEXT,
      case_id TEXT NOT NULL,
      order_id TEXT NOT NULL,
      order_line INTEGER NOT NULL,
      book_price_dong INTEGER NOT NULL CHECK (book_price_dong >= 0),
      received_at TEXT NOT NULL,
      CHECK ((state = 'RETURNED') = (place_id IS NULL))
    )`,
    "CREATE UNIQUE INDEX asset_seal ON asset (seal_number) WHERE seal_number IS NOT NULL AND state <> 'RETURNED'",
    'CREATE INDEX asset_place ON asset (place_id)',
    'CREATE INDEX asset_case ON asset (case_id)',
    `CREATE TABLE asset_photo (
      asset_id TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      media_type TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      PRIMARY KEY (asset_id, sha256)
    ) WITHOUT ROWID`,
    `CREATE TABLE asset_release (
      release_id TEXT NOT NULL PRIMARY KEY,
      asset_id TEXT NOT NULL,
      outcome TEXT NOT NULL,
      recipient_id TEXT NOT NULL,
      ground TEXT NOT NULL,
      reason TEXT NOT NULL,
      state TEXT NOT NULL,
      proposed_by TEXT NOT NULL,
      proposed_at TEXT NOT NULL,
      decided_by TEXT CHECK (decided_by <> proposed_by),
      decided_at TEXT,
      decision_reason TEXT,
      order_number TEXT UNIQUE,
      record_number TEXT UNIQUE,
      handed_over_by TEXT CHECK (handed_over_by <> decided_by),
      handed_over_at TEXT,
      hand_over_condition TEXT,
      seal_intact TEXT,
      CHECK (state NOT IN ('APPROVED', 'DONE') OR order_number IS NOT NULL)
    ) WITHOUT ROWID`,
    'CREATE INDEX asset_release_asset ON asset_release (asset_id)',
    "CREATE INDEX asset_release_open ON asset_release (proposed_at) WHERE state IN ('PROPOSED', 'APPROVED')"
  ]
}
