// Receiving: what differs from the first seizure record comes in with the papers that the law asks or not at all, and
// nothing is taken over by a record that only one side has signed.
import { SqlMigration } from './sql-migration'

const paper = (name: string): string =>
  `CHECK ((${name}_number IS NULL) + (${name}_day IS NULL) + (${name}_signer IS NULL) + (${name}_sha256 IS NULL) IN (0, 4))`

export class Receiving1763800000009 extends SqlMigration {
  readonly name = 'Receiving1763800000009'
  protected override readonly rebuildsProjections = true
  protected readonly statements = [
    'DROP TABLE stock_in_order',
    'DROP TABLE stock_in_line',
    `CREATE TABLE stock_in_order (
      order_id TEXT NOT NULL PRIMARY KEY,
      order_number TEXT NOT NULL UNIQUE,
      case_id TEXT NOT NULL,
      reason TEXT NOT NULL,
      delivered_by TEXT NOT NULL,
      holding TEXT NOT NULL CHECK (holding IN ('OWN_STORE', 'HELD_BY_OTHER')),
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
      CHECK ((holding = 'HELD_BY_OTHER') = (holder_id IS NOT NULL)),
      CHECK (holding = 'OWN_STORE' OR expected_hour IS NOT NULL),
      CHECK ((expected_day IS NULL) = (expected_hour IS NULL))
    ) WITHOUT ROWID`,
    'CREATE INDEX stock_in_order_issued ON stock_in_order (issued_at)',
    `CREATE TABLE stock_in_line (
      order_id TEXT NOT NULL,
      line_number INTEGER NOT NULL,
      name TEXT NOT NULL,
      kind TEXT,
      unit TEXT NOT NULL,
      quantity INTEGER NOT NULL CHECK (quantity > 0),
      seal_number TEXT,
      condition TEXT NOT NULL,
      decided_outcome TEXT,
      decided_on TEXT,
      state TEXT NOT NULL CHECK (state IN ('OPEN', 'RECEIVED', 'REJECTED')),
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
      PRIMARY KEY (order_id, line_number),
      CHECK ((state = 'RECEIVED') = (received_asset_id IS NOT NULL)),
      CHECK ((state = 'REJECTED') = (reject_reason IS NOT NULL)),
      CHECK (delivery_id IS NULL OR state <> 'OPEN'),
      ${paper('confirmation')},
      ${paper('conclusion')},
      CHECK (state <> 'RECEIVED' OR confirmation_number IS NOT NULL OR trim(replace(differences, 'SEAL_TORN', '')) = ''),
      CHECK (state <> 'RECEIVED' OR conclusion_number IS NOT NULL OR instr(differences, 'SEAL_TORN') = 0),
      CHECK (state <> 'RECEIVED' OR found IS NULL OR confirmation_number IS NOT NULL OR (
        json_extract(found, '$.quantity') = quantity AND json_extract(found, '$.conditionSame') = 1
      )),
      CHECK (state <> 'RECEIVED' OR found IS NULL OR conclusion_number IS NOT NULL
        OR json_extract(found, '$.sealIntact') IS NOT 0)
    ) WITHOUT ROWID`,
    'CREATE INDEX stock_in_line_delivery ON stock_in_line (delivery_id) WHERE delivery_id IS NOT NULL',
    `CREATE TABLE stock_in_line_photo (
      order_id TEXT NOT NULL,
      line_number INTEGER NOT NULL,
      sha256 TEXT NOT NULL,
      media_type TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      PRIMARY KEY (order_id, line_number, sha256)
    ) WITHOUT ROWID`,
    'CREATE INDEX stock_in_line_photo_content ON stock_in_line_photo (sha256)',
    `CREATE TABLE delivery (
      delivery_id TEXT NOT NULL PRIMARY KEY,
      number TEXT NOT NULL UNIQUE,
      order_id TEXT NOT NULL,
      holding TEXT NOT NULL CHECK (holding IN ('OWN_STORE', 'HELD_BY_OTHER')),
      place TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('OPEN', 'SIGNED')),
      opened_at TEXT NOT NULL,
      opened_by TEXT NOT NULL,
      signed_at TEXT,
      CHECK ((state = 'SIGNED') = (signed_at IS NOT NULL))
    ) WITHOUT ROWID`,
    'CREATE INDEX delivery_order ON delivery (order_id)',
    `CREATE TABLE delivery_signature (
      delivery_id TEXT NOT NULL,
      side TEXT NOT NULL CHECK (side IN ('GIVER', 'RECEIVER')),
      full_name TEXT NOT NULL,
      capacity TEXT NOT NULL,
      identity_number TEXT,
      way TEXT NOT NULL CHECK (way IN ('SCREEN', 'PAPER', 'FINGERPRINT', 'REFUSED')),
      image_sha256 TEXT,
      image_type TEXT,
      finger TEXT,
      hand TEXT,
      witness TEXT NOT NULL,
      stamped TEXT NOT NULL CHECK (stamped IN ('YES', 'NO')),
      signed_at TEXT NOT NULL,
      PRIMARY KEY (delivery_id, side),
      CHECK (way = 'REFUSED' OR image_sha256 IS NOT NULL),
      CHECK (way <> 'FINGERPRINT' OR (finger IS NOT NULL AND hand IS NOT NULL)),
      CHECK (way NOT IN ('FINGERPRINT', 'REFUSED') OR witness <> '')
    ) WITHOUT ROWID`,
    'CREATE INDEX delivery_signature_image ON delivery_signature (image_sha256) WHERE image_sha256 IS NOT NULL',
    `CREATE TABLE stock_import_row (
      legacy_code TEXT NOT NULL PRIMARY KEY,
      import_id TEXT NOT NULL,
      row_number INTEGER NOT NULL,
      asset_id TEXT NOT NULL UNIQUE
    ) WITHOUT ROWID`,
    'CREATE INDEX stock_import_row_import ON stock_import_row (import_id)',
    `CREATE TRIGGER delivery_begins_unsigned BEFORE INSERT ON delivery WHEN NEW.state <> 'OPEN'
    BEGIN SELECT RAISE(ABORT, 'a record begins unsigned'); END`,
    `CREATE TRIGGER delivery_needs_both_sides BEFORE UPDATE OF state ON delivery
    WHEN NEW.state = 'SIGNED' AND 2 <> (SELECT count(*) FROM delivery_signature WHERE delivery_id = NEW.delivery_id
      AND (NEW.holding = 'OWN_STORE' OR stamped = 'YES'))
    BEGIN SELECT RAISE(ABORT, 'a record is complete when giver and receiver stand, stamped where another holds'); END`,
    `CREATE TRIGGER stock_in_line_stays_on_its_record BEFORE UPDATE ON stock_in_line WHEN OLD.delivery_id IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'what stands on a record stays as it is'); END`,
    // Stock that was there before the program has no giver: the head's import order stands for it.
    // What is lost before that is reported lost, and comes back to where the record left it.
    `CREATE TRIGGER asset_taken_over_by_a_signed_record BEFORE UPDATE OF state ON asset
    WHEN (OLD.state = 'RECEIVED' OR (OLD.state = 'MISSING' AND OLD.stored_at IS NULL))
      AND NEW.state NOT IN ('RECEIVED', 'MISSING', 'SPLIT') AND OLD.source <> 'EXISTING_STOCK'
      AND NOT EXISTS (SELECT 1 FROM stock_in_line JOIN delivery USING (delivery_id)
        WHERE stock_in_line.order_id = OLD.order_id AND line_number = OLD.order_line AND delivery.state = 'SIGNED')
    BEGIN SELECT RAISE(ABORT, 'an asset is taken over by a record that both sides signed'); END`
  ]
}
