// Assets with all that step 2 knows of them. An asset is in one place, or with one holder, or ended without either:
// the CHECKs and triggers know no other way, and quantities neither appear nor vanish.
import { SqlMigration } from './sql-migration'

/** In one of our places, or with somebody: exactly one of them. Destroyed and wholly split assets have neither. */
const oneWhereabouts = `CHECK ((place_id IS NOT NULL) + (holder_id IS NOT NULL)
  = CASE WHEN state IN ('DESTROYED', 'SPLIT') THEN 0 ELSE 1 END)`

export class CustodyAssets1763800000008 extends SqlMigration {
  readonly name = 'CustodyAssets1763800000008'
  protected override readonly rebuildsProjections = true
  protected readonly statements = [
    'DROP TABLE asset',
    'DROP TABLE asset_photo',
    `CREATE TABLE asset (
      seq INTEGER PRIMARY KEY,
      asset_id TEXT NOT NULL UNIQUE,
      tag TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      search_text TEXT NOT NULL,
      kind TEXT NOT NULL,
      unit TEXT NOT NULL,
      quantity INTEGER NOT NULL CHECK (quantity >= 0),
      received_quantity INTEGER NOT NULL CHECK (received_quantity > 0),
      split_quantity INTEGER NOT NULL CHECK (split_quantity >= 0),
      condition TEXT NOT NULL,
      seal_number TEXT,
      state TEXT NOT NULL,
      holding TEXT NOT NULL CHECK (holding IN ('OWN_STORE', 'HELD_BY_OTHER')),
      label_state TEXT NOT NULL CHECK (label_state IN ('UNREAD', 'READ')),
      place_id TEXT,
      holder_id TEXT,
      intended_place_id TEXT,
      parent_id TEXT,
      case_id TEXT NOT NULL,
      order_id TEXT NOT NULL,
      order_line INTEGER NOT NULL,
      source TEXT NOT NULL,
      details TEXT NOT NULL,
      expires_on TEXT,
      decided_outcome TEXT,
      decided_on TEXT,
      fund_voucher TEXT,
      book_price_dong INTEGER NOT NULL CHECK (book_price_dong >= 0),
      received_at TEXT NOT NULL,
      stored_at TEXT,
      moved_seq INTEGER NOT NULL,
      CHECK (received_quantity = quantity + split_quantity),
      CHECK ((quantity = 0) = (state = 'SPLIT')),
      ${oneWhereabouts},
      CHECK (holding = 'OWN_STORE' OR place_id IS NULL),
      CHECK (holding = 'HELD_BY_OTHER' OR state NOT IN ('HELD_BY_OTHER')),
      CHECK (state <> 'IN_OWN_STORE' OR (place_id IS NOT NULL AND stored_at IS NOT NULL)),
      CHECK (state NOT IN ('LENT_OUT', 'RETURNED', 'CONFISCATED', 'SOLD', 'TRANSFERRED') OR holder_id IS NOT NULL),
      CHECK (
        holding = 'HELD_BY_OTHER'
        OR kind NOT IN ('CASH', 'FOREIGN_CASH', 'GOLD_GEMS', 'WEAPON', 'DRUG', 'HAZARDOUS', 'LIVE')
      )
    )`,
    `CREATE UNIQUE INDEX asset_seal ON asset (seal_number)
      WHERE seal_number IS NOT NULL
      AND state NOT IN ('RETURNED', 'CONFISCATED', 'DESTROYED', 'SOLD', 'TRANSFERRED', 'SPLIT')`,
    'CREATE INDEX asset_place ON asset (place_id)',
    'CREATE INDEX asset_holder ON asset (holder_id) WHERE holder_id IS NOT NULL',
    'CREATE INDEX asset_case ON asset (case_id)',
    'CREATE INDEX asset_state ON asset (state)',
    'CREATE INDEX asset_parent ON asset (parent_id) WHERE parent_id IS NOT NULL',
    "CREATE INDEX asset_unread ON asset (label_state) WHERE label_state = 'UNREAD'",
    `CREATE TABLE asset_tag (
      tag TEXT NOT NULL PRIMARY KEY,
      asset_id TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('VALID', 'VOID')),
      issued_at TEXT NOT NULL,
      voided_at TEXT,
      void_reason TEXT,
      replaced_by TEXT,
      CHECK ((state = 'VOID') = (voided_at IS NOT NULL))
    ) WITHOUT ROWID`,
    "CREATE UNIQUE INDEX asset_tag_valid ON asset_tag (asset_id) WHERE state = 'VALID'",
    `CREATE TRIGGER asset_tag_void_for_ever BEFORE UPDATE ON asset_tag WHEN OLD.state = 'VOID'
    BEGIN SELECT RAISE(ABORT, 'a void tag stays void'); END`,
    `CREATE TABLE asset_photo (
      asset_id TEXT NOT NULL,
      taken_seq INTEGER NOT NULL,
      sha256 TEXT NOT NULL,
      media_type TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      taken_at TEXT NOT NULL,
      moment TEXT NOT NULL,
      PRIMARY KEY (asset_id, taken_seq, sha256)
    ) WITHOUT ROWID`,
    'CREATE INDEX asset_photo_content ON asset_photo (sha256)',
    `CREATE TABLE holder (
      holder_id TEXT NOT NULL PRIMARY KEY,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      address TEXT NOT NULL,
      contact TEXT NOT NULL,
      contract_number TEXT NOT NULL,
      contract_ends_on TEXT,
      added_at TEXT NOT NULL,
      UNIQUE (kind, name)
    ) WITHOUT ROWID`,
    `CREATE TABLE door_visit (
      visit_id TEXT NOT NULL PRIMARY KEY,
      warehouse_id TEXT NOT NULL,
      key_holder TEXT NOT NULL,
      people TEXT NOT NULL,
      purpose TEXT NOT NULL,
      entered_at TEXT NOT NULL,
      entered_by TEXT NOT NULL,
      left_at TEXT,
      left_by TEXT
    ) WITHOUT ROWID`,
    'CREATE UNIQUE INDEX door_visit_open ON door_visit (warehouse_id) WHERE left_at IS NULL',
    `CREATE TABLE store_rules (
      rules_id TEXT NOT NULL PRIMARY KEY CHECK (rules_id = 'store'),
      inner_order_number TEXT,
      inner_order_day TEXT,
      door_log TEXT NOT NULL CHECK (door_log IN ('KEPT', 'NOT_KEPT')),
      set_at TEXT NOT NULL,
      set_by TEXT NOT NULL
    ) WITHOUT ROWID`,
    `CREATE TRIGGER asset_lies_in_a_place BEFORE UPDATE OF place_id ON asset
    WHEN NEW.place_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM storage_place WHERE place_id = NEW.place_id)
    BEGIN SELECT RAISE(ABORT, 'an asset lies in a place that is known'); END`,
    `CREATE TRIGGER asset_begins_in_a_place BEFORE INSERT ON asset
    WHEN NEW.place_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM storage_place WHERE place_id = NEW.place_id)
    BEGIN SELECT RAISE(ABORT, 'an asset begins in a place that is known'); END`,
    `CREATE TRIGGER asset_quantity_is_received_once BEFORE UPDATE OF received_quantity ON asset
    WHEN NEW.received_quantity <> OLD.received_quantity
    BEGIN SELECT RAISE(ABORT, 'what was received stays what was received'); END`,
    // What left a lot must have become an asset before more may leave it…
    `CREATE TRIGGER asset_lot_pays_out_first BEFORE UPDATE OF split_quantity ON asset
    WHEN NEW.split_quantity <> OLD.split_quantity AND (NEW.split_quantity < OLD.split_quantity OR OLD.split_quantity
      <> (SELECT ifnull(sum(received_quantity), 0) FROM asset WHERE parent_id = OLD.asset_id))
    BEGIN SELECT RAISE(ABORT, 'a part that left a lot is an asset before the next part leaves'); END`,
    // …and no part may appear that has not left its lot.
    `CREATE TRIGGER asset_part_left_its_lot AFTER INSERT ON asset WHEN NEW.parent_id IS NOT NULL
      AND (SELECT sum(received_quantity) FROM asset WHERE parent_id = NEW.parent_id)
      IS NOT (SELECT split_quantity FROM asset WHERE asset_id = NEW.parent_id)
    BEGIN SELECT RAISE(ABORT, 'the parts of a lot are what left it'); END`
  ]
}
