// The table of assets made again with WRITTEN_OFF among the ends that are nowhere: SQLite changes no CHECK in place, and a
// table that goes takes its indexes and triggers with it, so all of them stand here as they were. New are three words:
// in the CHECK of the whereabouts, and where a loan or an unsigned record would have kept a lost thing for ever.

export const assetWithWriteOff: readonly string[] = [
  'DROP TABLE asset',
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
      CHECK ((place_id IS NOT NULL) + (holder_id IS NOT NULL)
  = CASE WHEN state IN ('DESTROYED', 'SPLIT', 'WRITTEN_OFF') THEN 0 ELSE 1 END),
      CHECK (holding = 'OWN_STORE' OR place_id IS NULL),
      CHECK (holding = 'HELD_BY_OTHER' OR state NOT IN ('HELD_BY_OTHER')),
      CHECK (state <> 'IN_OWN_STORE' OR (place_id IS NOT NULL AND stored_at IS NOT NULL)),
      CHECK (state NOT IN ('LENT_OUT', 'RETURNED', 'CONFISCATED', 'SOLD', 'TRANSFERRED')
      OR holder_id IS NOT NULL),
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
  "CREATE INDEX asset_unread ON asset (label_state) WHERE label_state = 'UNREAD'",
  'CREATE INDEX asset_parent ON asset (parent_id, received_quantity) WHERE parent_id IS NOT NULL',
  'CREATE INDEX asset_moved ON asset (moved_seq)',
  `CREATE INDEX asset_ripe ON asset (decided_on, seq, kind, decided_outcome, state)
      WHERE decided_outcome IS NOT NULL AND state IN ('IN_OWN_STORE', 'HELD_BY_OTHER')`,
  `CREATE INDEX asset_ripe_perishable ON asset (decided_on, seq, decided_outcome, kind, state)
      WHERE decided_outcome IS NOT NULL AND state IN ('IN_OWN_STORE', 'HELD_BY_OTHER') AND kind = 'PERISHABLE'`,
  "CREATE INDEX asset_received_at ON asset (received_at) WHERE state <> 'SPLIT'",
  'CREATE INDEX asset_tag_number ON asset (substr(tag, 9, 6))',
  'CREATE INDEX asset_where ON asset (place_id, kind, state)',
  'CREATE INDEX asset_with ON asset (holder_id, kind, state)',
  'CREATE INDEX asset_kind ON asset (kind, state)',
  'CREATE INDEX asset_standing ON asset (state, holding, kind, book_price_dong)',
  `CREATE INDEX asset_decided ON asset (decided_on) WHERE decided_on IS NOT NULL
      AND state IN ('RECEIVED', 'IN_OWN_STORE', 'HELD_BY_OTHER', 'LENT_OUT', 'MISSING', 'RELEASE_PROPOSED',
  'OUT_ORDERED')`,
  `CREATE INDEX asset_expires ON asset (expires_on) WHERE expires_on IS NOT NULL
      AND state IN ('RECEIVED', 'IN_OWN_STORE', 'HELD_BY_OTHER', 'LENT_OUT', 'MISSING', 'RELEASE_PROPOSED',
  'OUT_ORDERED')`,
  `CREATE INDEX asset_without_fund ON asset (received_at)
      WHERE fund_voucher IS NULL AND kind IN ('CASH', 'FOREIGN_CASH', 'GOLD_GEMS')
      AND state IN ('RECEIVED', 'IN_OWN_STORE', 'HELD_BY_OTHER', 'LENT_OUT', 'MISSING', 'RELEASE_PROPOSED',
  'OUT_ORDERED')`,
  `CREATE INDEX asset_gold ON asset (received_at) WHERE kind = 'GOLD_GEMS'
      AND state IN ('RECEIVED', 'IN_OWN_STORE', 'HELD_BY_OTHER', 'LENT_OUT', 'MISSING', 'RELEASE_PROPOSED',
  'OUT_ORDERED')`,
  `CREATE INDEX asset_held_case ON asset (case_id) WHERE state IN ('RECEIVED', 'IN_OWN_STORE', 'HELD_BY_OTHER',
      'LENT_OUT', 'MISSING', 'RELEASE_PROPOSED',
  'OUT_ORDERED')`,
  `CREATE INDEX asset_held_by ON asset (holder_id) WHERE holder_id IS NOT NULL
      AND state IN ('RECEIVED', 'IN_OWN_STORE', 'HELD_BY_OTHER', 'LENT_OUT', 'MISSING', 'RELEASE_PROPOSED',
  'OUT_ORDERED')`,
  `CREATE TRIGGER asset_quantity_is_received_once BEFORE UPDATE OF received_quantity ON asset
    WHEN NEW.received_quantity <> OLD.received_quantity
    BEGIN SELECT RAISE(ABORT, 'what was received stays what was received'); END`,
  `CREATE TRIGGER asset_lot_pays_out_first BEFORE UPDATE OF split_quantity ON asset
    WHEN NEW.split_quantity <> OLD.split_quantity
      AND (NEW.split_quantity < OLD.split_quantity OR OLD.split_quantity
      <> (SELECT ifnull(sum(received_quantity), 0) FROM asset WHERE parent_id = OLD.asset_id))
    BEGIN SELECT RAISE(ABORT, 'a part that left a lot is an asset before the next part leaves'); END`,
  `CREATE TRIGGER asset_part_left_its_lot AFTER INSERT ON asset WHEN NEW.parent_id IS NOT NULL
      AND (SELECT sum(received_quantity) FROM asset WHERE parent_id = NEW.parent_id)
      IS NOT (SELECT split_quantity FROM asset WHERE asset_id = NEW.parent_id)
    BEGIN SELECT RAISE(ABORT, 'the parts of a lot are what left it'); END`,
  `CREATE TRIGGER asset_taken_over_by_a_signed_record BEFORE UPDATE OF state ON asset
    WHEN (OLD.state = 'RECEIVED' OR (OLD.state = 'MISSING' AND OLD.stored_at IS NULL))
      AND NEW.state NOT IN ('RECEIVED', 'MISSING', 'SPLIT', 'WRITTEN_OFF') AND OLD.source <> 'EXISTING_STOCK'
      AND NOT EXISTS (SELECT 1 FROM stock_in_line JOIN delivery USING (delivery_id)
        WHERE stock_in_line.order_id = OLD.order_id AND line_number = OLD.order_line
      AND delivery.state = 'SIGNED')
    BEGIN SELECT RAISE(ABORT, 'an asset is taken over by a record that both sides signed'); END`,
  `CREATE TRIGGER asset_lies_in_a_place BEFORE UPDATE OF place_id ON asset WHEN NEW.place_id IS NOT NULL
      AND NOT EXISTS (
      SELECT 1 FROM storage_place WHERE place_id = NEW.place_id AND closed_at IS NULL
      AND seal_number IS NULL AND (kind IN ('CELL', 'YARD', 'CONTAINER') OR (kind = 'WAREHOUSE'
      AND NEW.state = 'RECEIVED'))
    ) BEGIN SELECT RAISE(ABORT, 'an asset lies in an open cell, yard or unsealed container'); END`,
  `CREATE TRIGGER asset_begins_in_a_place BEFORE INSERT ON asset WHEN NEW.place_id IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM storage_place WHERE place_id = NEW.place_id AND closed_at IS NULL
      AND seal_number IS NULL AND (kind IN ('CELL', 'YARD', 'CONTAINER') OR (kind = 'WAREHOUSE'
      AND NEW.state = 'RECEIVED'))
    ) BEGIN SELECT RAISE(ABORT, 'an asset begins in an open cell, yard or unsealed container'); END`,
  `CREATE TRIGGER asset_leaves_by_a_release BEFORE UPDATE OF state ON asset
    WHEN NEW.state IN ('RETURNED', 'CONFISCATED', 'DESTROYED', 'SOLD', 'TRANSFERRED') AND NOT EXISTS (
      SELECT 1 FROM asset_release WHERE asset_id = NEW.asset_id AND outcome = NEW.state AND state = 'DONE'
      AND OLD.state = 'OUT_ORDERED' AND order_number IS NOT NULL AND record_number IS NOT NULL
      AND decided_by <> proposed_by AND handed_over_by <> decided_by AND recipient_id IS NEW.holder_id)
    BEGIN SELECT RAISE(ABORT, 'an asset leaves by a release that was decided, ordered and carried out'); END`,
  `CREATE TRIGGER asset_is_proposed_or_ordered_by_a_release BEFORE UPDATE OF state ON asset
    WHEN NEW.state IN ('RELEASE_PROPOSED', 'OUT_ORDERED') AND NOT EXISTS (
      SELECT 1 FROM asset_release WHERE asset_id = NEW.asset_id
      AND state = CASE NEW.state WHEN 'OUT_ORDERED' THEN 'APPROVED' ELSE 'PROPOSED' END)
    BEGIN SELECT RAISE(ABORT, 'an asset waits to leave by an open release'); END`,
  `CREATE TRIGGER asset_gone_stays_gone BEFORE UPDATE OF state, holder_id, place_id ON asset
    WHEN OLD.state IN ('RETURNED', 'CONFISCATED', 'DESTROYED', 'SOLD', 'TRANSFERRED')
    BEGIN SELECT RAISE(ABORT, 'what has left does not come back by itself'); END`,
  `CREATE TRIGGER asset_does_not_begin_gone BEFORE INSERT ON asset
    WHEN NEW.state IN ('RELEASE_PROPOSED', 'OUT_ORDERED', 'RETURNED', 'CONFISCATED', 'DESTROYED', 'SOLD',
      'TRANSFERRED')
    BEGIN SELECT RAISE(ABORT, 'an asset does not begin as one that leaves'); END`,
  `CREATE TRIGGER asset_search_made AFTER INSERT ON asset
    BEGIN INSERT
      OR REPLACE INTO asset_search (rowid, typed, folded) VALUES (NEW.seq, NEW.name, NEW.search_text); END`,
  `CREATE TRIGGER asset_search_changed AFTER UPDATE OF name, search_text ON asset
    BEGIN INSERT
      OR REPLACE INTO asset_search (rowid, typed, folded) VALUES (NEW.seq, NEW.name, NEW.search_text); END`,
  `CREATE TRIGGER asset_search_gone AFTER DELETE ON asset
    BEGIN DELETE FROM asset_search WHERE rowid = OLD.seq; END`,
  `CREATE TRIGGER asset_is_lent_by_an_order BEFORE UPDATE OF state ON asset
    WHEN NEW.state = 'LENT_OUT' AND OLD.state <> 'LENT_OUT' AND NOT EXISTS
      (SELECT 1 FROM asset_loan WHERE asset_id = NEW.asset_id AND state = 'OUT' AND borrower_id = NEW.holder_id)
    BEGIN SELECT RAISE(ABORT, 'an asset is lent by an order only'); END`,
  `CREATE TRIGGER asset_comes_back_by_a_record BEFORE UPDATE OF state ON asset
    WHEN OLD.state = 'LENT_OUT' AND NEW.state NOT IN ('LENT_OUT', 'WRITTEN_OFF') AND EXISTS
      (SELECT 1 FROM asset_loan WHERE asset_id = NEW.asset_id AND state = 'OUT')
    BEGIN SELECT RAISE(ABORT, 'an asset comes back from a loan by a record only'); END`,
  `CREATE TRIGGER asset_on_loan_is_not_released BEFORE UPDATE OF state ON asset
    WHEN NEW.state IN ('RELEASE_PROPOSED', 'OUT_ORDERED') AND OLD.state <> NEW.state AND EXISTS
      (SELECT 1 FROM asset_loan WHERE asset_id = NEW.asset_id AND state IN ('PROPOSED', 'APPROVED', 'OUT'))
    BEGIN SELECT RAISE(ABORT, 'an asset on loan is not released'); END`,
  `CREATE TRIGGER asset_on_the_table_stays BEFORE UPDATE OF place_id, holder_id ON asset
    WHEN (NEW.place_id IS NOT OLD.place_id OR NEW.holder_id IS NOT OLD.holder_id) AND EXISTS
      (SELECT 1 FROM seal_opening WHERE asset_id = NEW.asset_id AND state IN ('BEGUN', 'ATTENDED'))
    BEGIN SELECT RAISE(ABORT, 'what lies on the table stays until it is sealed again'); END`,
  `CREATE TRIGGER asset_on_the_table_is_not_released BEFORE UPDATE OF state ON asset
    WHEN NEW.state IN ('RELEASE_PROPOSED', 'OUT_ORDERED', 'LENT_OUT') AND OLD.state <> NEW.state AND EXISTS
      (SELECT 1 FROM seal_opening WHERE asset_id = NEW.asset_id AND state IN ('BEGUN', 'ATTENDED'))
    BEGIN SELECT RAISE(ABORT, 'what lies on the table is not given away'); END`,
  `CREATE TRIGGER asset_seal_changes_by_a_record BEFORE UPDATE OF seal_number ON asset
    WHEN OLD.seal_number IS NOT NULL AND NEW.seal_number IS NOT OLD.seal_number
      AND NOT EXISTS (SELECT 1 FROM seal_opening WHERE asset_id = NEW.asset_id AND state = 'DONE'
        AND seal_before = OLD.seal_number AND seal_after = NEW.seal_number)
      AND NOT EXISTS (SELECT 1 FROM asset_loan WHERE asset_id = NEW.asset_id AND state = 'BACK'
        AND seal_before = OLD.seal_number AND seal_after IS NEW.seal_number)
    BEGIN SELECT RAISE(ABORT, 'a seal changes by a record of two people'); END`
]
