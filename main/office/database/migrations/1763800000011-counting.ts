// Counts and samples. The states, what an outcome needs, and that nobody settles what he proposed are CHECKs; the index
// by count and asset is what makes the report of a large store an anti-join and no loop.
import { SqlMigration } from './sql-migration'

const samples = [
  `CREATE TABLE stock_sample (
    sample_id TEXT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('ANNOUNCED', 'DRAWN')),
    place_id TEXT NOT NULL,
    scope TEXT NOT NULL,
    commitment TEXT NOT NULL CHECK (length(commitment) = 64),
    announced_seq INTEGER NOT NULL,
    announced_at TEXT NOT NULL,
    announced_by TEXT NOT NULL,
    drawn_seq INTEGER NOT NULL,
    drawn_at TEXT,
    drawn_by TEXT,
    population INTEGER NOT NULL,
    size INTEGER NOT NULL,
    CHECK ((state = 'DRAWN') = (drawn_at IS NOT NULL)),
    CHECK (state = 'ANNOUNCED' OR (drawn_seq > announced_seq AND size BETWEEN 1 AND population))
  ) WITHOUT ROWID`,
  `CREATE TABLE stock_sample_item (
    sample_id TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    asset_id TEXT NOT NULL,
    place_id TEXT NOT NULL,
    PRIMARY KEY (sample_id, number),
    UNIQUE (sample_id, asset_id)
  ) WITHOUT ROWID`,
  `CREATE TABLE desk_sample_secret (
    sample_id TEXT NOT NULL PRIMARY KEY,
    secret TEXT NOT NULL
  ) WITHOUT ROWID`
]

const variances = `CREATE TABLE stock_count_variance (
  count_id TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 1),
  kind TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('OPEN', 'PROPOSED', 'SETTLED', 'ACCOUNTED')),
  asset_id TEXT,
  scan_id TEXT,
  name TEXT NOT NULL,
  tag TEXT NOT NULL,
  book_spot_id TEXT,
  book_path TEXT NOT NULL,
  seen_place_id TEXT,
  seen_path TEXT NOT NULL,
  book_quantity INTEGER NOT NULL,
  seen_quantity INTEGER NOT NULL,
  note TEXT NOT NULL,
  outcome TEXT,
  document TEXT NOT NULL,
  explanation TEXT NOT NULL,
  proposed_by TEXT,
  proposed_at TEXT,
  settled_by TEXT,
  settled_at TEXT,
  left_state TEXT,
  PRIMARY KEY (count_id, number),
  CHECK ((state IN ('PROPOSED', 'SETTLED')) = (outcome IS NOT NULL)),
  CHECK ((outcome IS NOT NULL) = (proposed_by IS NOT NULL)),
  CHECK ((state = 'SETTLED') = (settled_by IS NOT NULL)),
  CHECK (settled_by IS NULL OR settled_by <> proposed_by),
  CHECK ((state = 'ACCOUNTED') = (kind = 'MOVED_OUT')),
  CHECK (outcome IS NULL OR outcome IN ('FOUND_LATER', 'PUT_BACK') OR document <> '' OR explanation <> '')
) WITHOUT ROWID`

export class Counting1763800000011 extends SqlMigration {
  readonly name = 'Counting1763800000011'
  protected readonly statements = [
    `CREATE TABLE stock_count (
      opened_seq INTEGER PRIMARY KEY,
      count_id TEXT NOT NULL UNIQUE,
      number TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL CHECK (kind IN ('PERIODIC', 'KEEPER_CHANGE', 'UNANNOUNCED', 'SAMPLE', 'HELD_REVIEW')),
      state TEXT NOT NULL CHECK (state IN ('OPEN', 'CLOSED', 'SETTLED', 'SIGNED')),
      period TEXT NOT NULL,
      place_id TEXT,
      holder_id TEXT,
      sample_id TEXT,
      scope TEXT NOT NULL,
      opened_at TEXT NOT NULL,
      opened_by TEXT NOT NULL,
      keeper_id TEXT NOT NULL,
      new_keeper_id TEXT,
      scanned INTEGER NOT NULL CHECK (scanned >= 0),
      matched INTEGER NOT NULL,
      places INTEGER NOT NULL,
      variances INTEGER NOT NULL,
      open_variances INTEGER NOT NULL CHECK (open_variances BETWEEN 0 AND variances),
      closed_at TEXT,
      closed_by TEXT,
      CHECK ((place_id IS NULL) <> (holder_id IS NULL)),
      CHECK ((kind = 'HELD_REVIEW') = (holder_id IS NOT NULL)),
      CHECK ((kind = 'SAMPLE') = (sample_id IS NOT NULL)),
      CHECK ((kind = 'KEEPER_CHANGE') = (new_keeper_id IS NOT NULL)),
      CHECK ((state = 'OPEN') = (closed_at IS NULL)),
      CHECK (state IN ('OPEN', 'CLOSED') OR open_variances = 0)
    )`,
    'CREATE UNIQUE INDEX stock_count_sample ON stock_count (sample_id) WHERE sample_id IS NOT NULL',
    `CREATE TABLE stock_count_signer (
      count_id TEXT NOT NULL,
      user_id TEXT NOT NULL,
      side TEXT NOT NULL CHECK (side IN ('KEEPER', 'NEW_KEEPER', 'ACCOUNTANT', 'COUNTER', 'HEAD')),
      signed_at TEXT,
      PRIMARY KEY (count_id, user_id)
    ) WITHOUT ROWID`,
    'CREATE INDEX stock_count_signer_user ON stock_count_signer (user_id)',
    `CREATE UNIQUE INDEX stock_count_signer_one ON stock_count_signer (count_id, side)
      WHERE side IN ('KEEPER', 'NEW_KEEPER', 'HEAD')`,
    `CREATE TRIGGER stock_count_signed_by_all BEFORE UPDATE OF state ON stock_count WHEN NEW.state = 'SIGNED'
      AND EXISTS (SELECT 1 FROM stock_count_signer WHERE count_id = NEW.count_id AND signed_at IS NULL)
    BEGIN SELECT RAISE(ABORT, 'a count is signed when everybody has signed'); END`,
    `CREATE TRIGGER stock_count_settled_wholly BEFORE UPDATE OF state ON stock_count
    WHEN NEW.state IN ('SETTLED', 'SIGNED') AND EXISTS (SELECT 1 FROM stock_count_variance
      WHERE count_id = NEW.count_id AND state NOT IN ('SETTLED', 'ACCOUNTED'))
    BEGIN SELECT RAISE(ABORT, 'a count is settled when every variance has its outcome'); END`,
    `CREATE TABLE stock_count_place (
      count_id TEXT NOT NULL,
      place_id TEXT NOT NULL,
      path TEXT NOT NULL,
      scanned INTEGER NOT NULL CHECK (scanned >= 0),
      begun_at TEXT NOT NULL,
      finished_at TEXT,
      finished_by TEXT,
      PRIMARY KEY (count_id, place_id),
      CHECK ((finished_at IS NULL) = (finished_by IS NULL))
    ) WITHOUT ROWID`,
    `CREATE TABLE stock_count_scan (
      seq INTEGER PRIMARY KEY,
      scan_id TEXT NOT NULL UNIQUE,
      count_id TEXT NOT NULL,
      place_id TEXT NOT NULL,
      place_path TEXT NOT NULL,
      scanned_text TEXT NOT NULL,
      asset_id TEXT,
      name TEXT NOT NULL,
      tag TEXT NOT NULL,
      quantity INTEGER NOT NULL CHECK (quantity >= 1),
      condition TEXT NOT NULL,
      seal_whole TEXT NOT NULL CHECK (seal_whole IN ('YES', 'NO')),
      answer TEXT NOT NULL,
      verdict TEXT NOT NULL,
      book_spot_id TEXT,
      book_path TEXT NOT NULL,
      book_quantity INTEGER NOT NULL,
      book_sealed TEXT NOT NULL CHECK (book_sealed IN ('YES', 'NO')),
      scanned_at TEXT NOT NULL,
      scanned_by TEXT NOT NULL,
      undone_at TEXT,
      undo_reason TEXT,
      CHECK ((asset_id IS NULL) = (verdict IN ('UNKNOWN', 'VOID_TAG', 'SEALED_WHOLE'))),
      CHECK ((undone_at IS NULL) = (undo_reason IS NULL))
    )`,
    // One thing is counted once in a place, however often it is read.
    `CREATE UNIQUE INDEX stock_count_scan_once ON stock_count_scan (count_id, asset_id, place_id)
      WHERE undone_at IS NULL AND asset_id IS NOT NULL`,
    // A text that nothing bears is looked for among its like, and not among all that was counted.
    `CREATE INDEX stock_count_scan_unknown ON stock_count_scan (count_id, scanned_text)
      WHERE undone_at IS NULL AND asset_id IS NULL`,
    "CREATE INDEX stock_count_scan_sealed ON stock_count_scan (count_id) WHERE verdict = 'SEALED_WHOLE'",
    'CREATE INDEX stock_count_scan_last ON stock_count_scan (count_id, seq)',
    `CREATE INDEX stock_count_scan_odd ON stock_count_scan (count_id)
      WHERE undone_at IS NULL AND (verdict NOT IN ('MATCH', 'SEALED_WHOLE') OR answer <> 'RECORDED')`,
    `CREATE TABLE stock_count_photo (
      scan_id TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      count_id TEXT NOT NULL,
      media_type TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      taken_at TEXT NOT NULL,
      PRIMARY KEY (scan_id, sha256)
    ) WITHOUT ROWID`,
    'CREATE INDEX stock_count_photo_count ON stock_count_photo (count_id)',
    variances,
    "CREATE INDEX stock_count_variance_lost ON stock_count_variance (asset_id) WHERE outcome = 'REPORTED_LOST'",
    'CREATE INDEX asset_moved ON asset (moved_seq)',
    ...samples
  ]
}
