// The tables of things that change hands, of corrected books and of opened packages. Holders and openings of seals are
// made again: SQLite changes no CHECK in place.

/** A state follows only the states that lead to it; a row begins in the first. */
const openingSteps = [
  `CREATE TRIGGER seal_opening_begins BEFORE INSERT ON seal_opening WHEN NEW.state <> 'BEGUN'
  BEGIN SELECT RAISE(ABORT, 'it begins in its first state'); END`,
  `CREATE TRIGGER seal_opening_goes_on BEFORE UPDATE OF state ON seal_opening
  WHEN NEW.state <> OLD.state AND NOT (OLD.state = 'BEGUN' AND NEW.state IN ('ATTENDED', 'CANCELLED')
    OR OLD.state = 'ATTENDED' AND NEW.state IN ('DONE', 'CANCELLED'))
  BEGIN SELECT RAISE(ABORT, 'no step is left out, and none is taken back'); END`
]

const openings = [
  'DROP TABLE seal_opening',
  `CREATE TABLE seal_opening (
    opening_id TEXT NOT NULL PRIMARY KEY,
    asset_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('BEGUN', 'ATTENDED', 'DONE', 'CANCELLED')),
    begun_by TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    attended_by TEXT CHECK (attended_by <> begun_by),
    attended_at TEXT,
    finished_by TEXT CHECK (finished_by <> attended_by),
    finished_at TEXT,
    seal_before TEXT NOT NULL,
    seal_intact TEXT NOT NULL CHECK (seal_intact IN ('YES', 'NO')),
    seal_after TEXT CHECK (seal_after <> seal_before),
    condition_before TEXT NOT NULL,
    condition_after TEXT,
    record_number TEXT UNIQUE,
    cancel_reason TEXT,
    photos_before TEXT NOT NULL CHECK (json_array_length(photos_before) > 0),
    photos_after TEXT,
    contents TEXT,
    signatures TEXT,
    taken_out TEXT,
    difference TEXT,
    CHECK (state NOT IN ('ATTENDED', 'DONE') OR attended_by IS NOT NULL),
    CHECK (
      state <> 'DONE' OR ifnull(
        record_number IS NOT NULL AND finished_by IS NOT NULL AND json_array_length(photos_after) > 0
        AND json_array_length(signatures) >= 2
        AND (seal_after IS NOT NULL AND json_array_length(contents) > 0
          OR seal_after IS NULL AND json_array_length(contents) = 0 AND json_array_length(taken_out) > 0), 0)
    ),
    CHECK (state = 'DONE' OR record_number IS NULL)
  ) WITHOUT ROWID`,
  `CREATE UNIQUE INDEX seal_opening_open ON seal_opening (asset_id) WHERE state IN ('BEGUN', 'ATTENDED')`,
  'CREATE INDEX seal_opening_asset ON seal_opening (asset_id)',
  'CREATE INDEX seal_opening_newest ON seal_opening (begun_at)',
  ...openingSteps,
  `CREATE TABLE package_content (
    opening_id TEXT NOT NULL,
    line_number INTEGER NOT NULL,
    package_id TEXT NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    found INTEGER NOT NULL CHECK (found > 0),
    taken INTEGER NOT NULL CHECK (taken BETWEEN 0 AND found),
    condition TEXT NOT NULL,
    child_id TEXT UNIQUE,
    PRIMARY KEY (opening_id, line_number),
    CHECK ((taken > 0) = (child_id IS NOT NULL))
  ) WITHOUT ROWID`,
  'CREATE INDEX package_content_package ON package_content (package_id)'
]

const holders = [
  'DROP TABLE holder',
  `CREATE TABLE holder (
    holder_id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    contact TEXT NOT NULL,
    contract_number TEXT NOT NULL,
    contract_ends_on TEXT,
    added_at TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    closed_at TEXT,
    closed_reason TEXT,
    CHECK ((closed_at IS NULL) = (closed_reason IS NULL))
  ) WITHOUT ROWID`,
  'CREATE UNIQUE INDEX holder_name ON holder (kind, name) WHERE closed_at IS NULL',
  `CREATE TABLE holder_version (
    holder_id TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    contact TEXT NOT NULL,
    contract_number TEXT NOT NULL,
    contract_ends_on TEXT,
    since TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (holder_id, version),
    CHECK (version = 1 OR trim(reason) <> '')
  ) WITHOUT ROWID`
]

/** How many of the two keepers signed and stamped. */
const stampedSides = `(SELECT count(DISTINCT value ->> 'side') FROM json_each(signatures)
  WHERE value ->> 'side' IN ('GIVER', 'RECEIVER') AND value ->> 'stamped' = 1)`

const transfers = [
  `CREATE TABLE holding_transfer (
    transfer_id TEXT NOT NULL PRIMARY KEY,
    from_holding TEXT NOT NULL CHECK (from_holding IN ('OWN_STORE', 'HELD_BY_OTHER')),
    from_holder_id TEXT,
    to_holding TEXT NOT NULL CHECK (to_holding IN ('OWN_STORE', 'HELD_BY_OTHER')),
    to_holder_id TEXT,
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    document TEXT NOT NULL,
    expected_day TEXT NOT NULL,
    expected_hour TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('PROPOSED', 'APPROVED', 'DECLINED', 'CANCELLED')),
    proposed_by TEXT NOT NULL,
    proposed_at TEXT NOT NULL,
    decided_by TEXT CHECK (decided_by <> proposed_by),
    decided_at TEXT,
    decision_reason TEXT,
    order_number TEXT UNIQUE,
    CHECK ((from_holding = 'HELD_BY_OTHER') = (from_holder_id IS NOT NULL)),
    CHECK ((to_holding = 'HELD_BY_OTHER') = (to_holder_id IS NOT NULL)),
    CHECK (from_holder_id IS NOT to_holder_id),
    CHECK (state <> 'APPROVED' OR (order_number IS NOT NULL AND decided_by IS NOT NULL))
  ) WITHOUT ROWID`,
  'CREATE INDEX holding_transfer_newest ON holding_transfer (proposed_at)',
  `CREATE TABLE holding_transfer_item (
    transfer_id TEXT NOT NULL,
    asset_id TEXT NOT NULL,
    item_number INTEGER NOT NULL,
    becomes_kind TEXT,
    becomes_details TEXT,
    state TEXT NOT NULL CHECK (state IN ('OPEN', 'DONE', 'LEFT')),
    record_id TEXT,
    PRIMARY KEY (transfer_id, asset_id),
    CHECK ((state = 'DONE') = (record_id IS NOT NULL)),
    CHECK ((becomes_kind IS NULL) = (becomes_details IS NULL))
  ) WITHOUT ROWID`,
  `CREATE UNIQUE INDEX holding_transfer_item_open ON holding_transfer_item (asset_id) WHERE state = 'OPEN'`,
  'CREATE INDEX holding_transfer_item_asset ON holding_transfer_item (asset_id)',
  `CREATE TABLE holding_record (
    record_id TEXT NOT NULL PRIMARY KEY,
    transfer_id TEXT NOT NULL,
    record_number TEXT NOT NULL UNIQUE,
    place TEXT NOT NULL,
    items TEXT NOT NULL CHECK (json_array_length(items) > 0),
    item_count INTEGER NOT NULL CHECK (item_count > 0),
    photos TEXT NOT NULL CHECK (json_array_length(photos) > 0),
    signatures TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at TEXT NOT NULL
  ) WITHOUT ROWID`,
  'CREATE INDEX holding_record_transfer ON holding_record (transfer_id)',
  `CREATE TRIGGER holding_record_signed_by_both BEFORE INSERT ON holding_record
  WHEN 2 <> ${stampedSides.replace('json_each(signatures)', 'json_each(NEW.signatures)')}
  BEGIN SELECT RAISE(ABORT, 'both keepers sign a hand-over and put their stamps'); END`
]

const corrections = [
  `CREATE TABLE asset_correction (
    correction_id TEXT NOT NULL PRIMARY KEY,
    asset_id TEXT NOT NULL,
    before TEXT NOT NULL CHECK (json_valid(before)),
    after TEXT NOT NULL CHECK (json_valid(after) AND after <> before),
    fields TEXT NOT NULL CHECK (trim(fields) <> ''),
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    document TEXT NOT NULL,
    photos TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('PROPOSED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN')),
    proposed_by TEXT NOT NULL,
    proposed_at TEXT NOT NULL,
    decided_by TEXT CHECK (decided_by <> proposed_by),
    decided_at TEXT,
    decision_reason TEXT,
    CHECK ((state IN ('CONFIRMED', 'DECLINED')) = (decided_by IS NOT NULL AND decided_at IS NOT NULL))
  ) WITHOUT ROWID`,
  `CREATE UNIQUE INDEX asset_correction_open ON asset_correction (asset_id) WHERE state = 'PROPOSED'`,
  'CREATE INDEX asset_correction_asset ON asset_correction (asset_id)',
  'CREATE INDEX asset_correction_newest ON asset_correction (proposed_at)',
  `CREATE TABLE asset_valuation (
    valuation_id TEXT NOT NULL PRIMARY KEY,
    asset_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('APPRAISAL', 'PRICING')),
    value_dong INTEGER NOT NULL CHECK (value_dong > 0),
    body TEXT NOT NULL CHECK (trim(body) <> ''),
    document_number TEXT NOT NULL CHECK (trim(document_number) <> ''),
    document_day TEXT NOT NULL,
    noted_by TEXT NOT NULL,
    noted_at TEXT NOT NULL
  ) WITHOUT ROWID`,
  'CREATE INDEX asset_valuation_asset ON asset_valuation (asset_id)'
]

export const handsTables: readonly string[] = [...openings, ...holders, ...transfers, ...corrections]
