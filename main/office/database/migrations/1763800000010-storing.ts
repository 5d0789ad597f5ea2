// Places with what they are meant for, containers that move, the door log with people, orders to move and records of
// moves. A container is never inside itself, and nothing lies where nothing may lie: the triggers know no other way.
import { SqlMigration } from './sql-migration'

/** Aliases for walking up from a place: as many as places may stand deep (`placeDepthMax`). */
const levels = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8']
const walkUp = levels
  .map((level, index) =>
    index === 0
      ? `storage_place AS ${level}`
      : `LEFT JOIN storage_place AS ${level} ON ${level}.place_id = ${levels[index - 1] ?? ''}.parent_id`
  )
  .join(' ')

const mayLie = (moment: string) => `NEW.place_id IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM storage_place WHERE place_id = NEW.place_id AND closed_at IS NULL
      AND seal_number IS NULL AND (kind IN ('CELL', 'YARD', 'CONTAINER') OR (kind = 'WAREHOUSE' AND NEW.state = 'RECEIVED'))
    ) BEGIN SELECT RAISE(ABORT, 'an asset ${moment} in an open cell, yard or unsealed container'); END`

export class Storing1763800000010 extends SqlMigration {
  readonly name = 'Storing1763800000010'
  protected override readonly rebuildsProjections = true
  protected readonly statements = [
    // The triggers read storage_place by name: they go before it and come again after it.
    'DROP TRIGGER IF EXISTS asset_lies_in_a_place',
    'DROP TRIGGER IF EXISTS asset_begins_in_a_place',
    'DROP TABLE storage_place',
    'DROP TABLE door_visit',
    `CREATE TABLE storage_place (
      place_id TEXT NOT NULL PRIMARY KEY,
      tag TEXT NOT NULL UNIQUE,
      parent_id TEXT,
      kind TEXT NOT NULL CHECK (kind IN ('WAREHOUSE', 'ROOM', 'SHELF', 'CELL', 'YARD', 'CONTAINER')),
      name TEXT NOT NULL,
      capacity INTEGER NOT NULL CHECK (capacity >= 0),
      suits TEXT NOT NULL,
      near_door INTEGER NOT NULL CHECK (near_door IN (0, 1)),
      outdoor INTEGER NOT NULL CHECK (outdoor IN (0, 1)),
      keeper_name TEXT NOT NULL,
      lease_number TEXT NOT NULL,
      lease_ends_on TEXT,
      seal_number TEXT CHECK (seal_number IS NULL OR kind = 'CONTAINER'),
      closed_at TEXT,
      moved_seq INTEGER NOT NULL,
      changed_seq INTEGER NOT NULL,
      CHECK (parent_id <> place_id)
    ) WITHOUT ROWID`,
    `CREATE UNIQUE INDEX storage_place_name ON storage_place (ifnull(parent_id, ''), name)
      WHERE closed_at IS NULL`,
    'CREATE INDEX storage_place_parent ON storage_place (parent_id)',
    'CREATE INDEX storage_place_changed ON storage_place (changed_seq)',
    'CREATE UNIQUE INDEX storage_place_seal ON storage_place (seal_number) WHERE seal_number IS NOT NULL',
    `CREATE INDEX storage_place_lease ON storage_place (lease_ends_on)
      WHERE lease_ends_on IS NOT NULL AND closed_at IS NULL`,
    `CREATE TRIGGER storage_place_holds_itself BEFORE UPDATE OF parent_id ON storage_place
    WHEN NEW.parent_id IS NOT NULL AND EXISTS (
      SELECT 1 FROM ${walkUp} WHERE p1.place_id = NEW.parent_id
      AND (NEW.place_id IN (${levels.map((level) => `${level}.place_id`).join(', ')}) OR p8.parent_id IS NOT NULL)
    ) BEGIN SELECT RAISE(ABORT, 'a container is never inside itself'); END`,
    `CREATE TRIGGER storage_place_only_containers_move BEFORE UPDATE OF parent_id ON storage_place
    WHEN NEW.parent_id IS NOT OLD.parent_id AND OLD.kind <> 'CONTAINER'
    BEGIN SELECT RAISE(ABORT, 'only containers move'); END`,
    `CREATE TRIGGER storage_place_container_stands BEFORE UPDATE OF parent_id ON storage_place
    WHEN NEW.kind = 'CONTAINER' AND NOT EXISTS (
      SELECT 1 FROM storage_place WHERE place_id = NEW.parent_id AND closed_at IS NULL
      AND kind IN ('CELL', 'YARD', 'CONTAINER')
    ) BEGIN SELECT RAISE(ABORT, 'a container stands in an open cell, yard or container'); END`,
    `CREATE TRIGGER storage_place_closed_empty BEFORE UPDATE OF closed_at ON storage_place
    WHEN NEW.closed_at IS NOT NULL AND (
      EXISTS (SELECT 1 FROM asset WHERE place_id = NEW.place_id)
      OR EXISTS (SELECT 1 FROM storage_place WHERE parent_id = NEW.place_id AND closed_at IS NULL)
    ) BEGIN SELECT RAISE(ABORT, 'only an empty place is closed'); END`,
    `CREATE TRIGGER asset_lies_in_a_place BEFORE UPDATE OF place_id ON asset WHEN ${mayLie('lies')}`,
    `CREATE TRIGGER asset_begins_in_a_place BEFORE INSERT ON asset WHEN ${mayLie('begins')}`,
    `CREATE TABLE container_opening (
      opening_id TEXT NOT NULL PRIMARY KEY,
      place_id TEXT NOT NULL,
      reason TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('BEGUN', 'ATTENDED', 'DONE', 'CANCELLED')),
      seal_number TEXT NOT NULL,
      seal_intact TEXT NOT NULL CHECK (seal_intact IN ('YES', 'NO')),
      begun_by TEXT NOT NULL,
      begun_at TEXT NOT NULL,
      attended_by TEXT CHECK (attended_by <> begun_by),
      attended_at TEXT,
      opened_by TEXT CHECK (opened_by <> attended_by),
      opened_at TEXT,
      cancel_reason TEXT,
      CHECK ((attended_by IS NULL) = (attended_at IS NULL)),
      CHECK (state <> 'BEGUN' OR attended_by IS NULL),
      CHECK (state NOT IN ('ATTENDED', 'DONE') OR attended_by IS NOT NULL),
      CHECK ((state = 'DONE') = (opened_by IS NOT NULL AND opened_at IS NOT NULL)),
      CHECK ((state = 'CANCELLED') = (cancel_reason IS NOT NULL))
    ) WITHOUT ROWID`,
    `CREATE UNIQUE INDEX container_opening_open ON container_opening (place_id)
      WHERE state IN ('BEGUN', 'ATTENDED')`,
    'CREATE INDEX container_opening_newest ON container_opening (begun_at)',
    // A seal that was cut is never put on again, so that each opening tells of one seal only.
    `CREATE UNIQUE INDEX container_opening_seal ON container_opening (seal_number) WHERE state = 'DONE'`,
    `CREATE TRIGGER container_opening_begins BEFORE INSERT ON container_opening WHEN NEW.state <> 'BEGUN'
    BEGIN SELECT RAISE(ABORT, 'an opening of a container begins'); END`,
    `CREATE TRIGGER container_opening_goes_on BEFORE UPDATE ON container_opening
    WHEN NOT ((OLD.state = 'BEGUN' AND NEW.state IN ('ATTENDED', 'CANCELLED'))
      OR (OLD.state = 'ATTENDED' AND NEW.state IN ('DONE', 'CANCELLED') AND NEW.attended_by = OLD.attended_by))
    BEGIN SELECT RAISE(ABORT, 'an opening of a container goes on step by step'); END`,
    `CREATE TRIGGER storage_place_seal_opened_by_two BEFORE UPDATE OF seal_number ON storage_place
    WHEN OLD.seal_number IS NOT NULL AND NEW.seal_number IS NOT OLD.seal_number AND (
      NEW.seal_number IS NOT NULL OR NOT EXISTS (
        SELECT 1 FROM container_opening WHERE place_id = OLD.place_id AND seal_number = OLD.seal_number
        AND state = 'DONE'
      )
    ) BEGIN SELECT RAISE(ABORT, 'the seal of a container is opened by two people'); END`,
    // A lot of a thousand pays out each part against the sum of those before: the index alone must tell it.
    'DROP INDEX IF EXISTS asset_parent',
    'CREATE INDEX asset_parent ON asset (parent_id, received_quantity) WHERE parent_id IS NOT NULL',
    `CREATE TABLE door_visit (
      visit_id TEXT NOT NULL PRIMARY KEY,
      warehouse_id TEXT NOT NULL,
      key_holder TEXT NOT NULL,
      people TEXT NOT NULL,
      off_duty INTEGER NOT NULL CHECK (off_duty >= 0),
      purpose TEXT NOT NULL,
      entered_at TEXT NOT NULL,
      entered_by TEXT NOT NULL,
      left_at TEXT,
      left_by TEXT
    ) WITHOUT ROWID`,
    'CREATE UNIQUE INDEX door_visit_open ON door_visit (warehouse_id) WHERE left_at IS NULL',
    'CREATE INDEX door_visit_entered ON door_visit (entered_at)',
    'CREATE INDEX door_visit_off_duty ON door_visit (entered_at) WHERE off_duty > 0',
    `CREATE TABLE outside_move (
      seq INTEGER PRIMARY KEY,
      subject TEXT NOT NULL,
      from_path TEXT NOT NULL,
      to_path TEXT NOT NULL,
      moved_at TEXT NOT NULL,
      moved_by TEXT NOT NULL
    )`,
    `CREATE TABLE move_order (
      order_id TEXT NOT NULL PRIMARY KEY,
      order_number TEXT NOT NULL UNIQUE,
      to_warehouse_id TEXT NOT NULL,
      reason TEXT NOT NULL,
      issued_at TEXT NOT NULL,
      issued_by TEXT NOT NULL,
      cancelled_at TEXT
    ) WITHOUT ROWID`,
    'CREATE INDEX move_order_issued ON move_order (issued_at)',
    `CREATE TABLE move_order_line (
      order_id TEXT NOT NULL,
      asset_id TEXT NOT NULL,
      issued_by TEXT NOT NULL,
      moved_at TEXT,
      moved_by TEXT CHECK (moved_by <> issued_by),
      PRIMARY KEY (order_id, asset_id),
      CHECK ((moved_at IS NULL) = (moved_by IS NULL))
    ) WITHOUT ROWID`,
    'CREATE INDEX move_order_line_open ON move_order_line (asset_id) WHERE moved_at IS NULL',
    `CREATE TABLE move_record (
      record_id TEXT NOT NULL PRIMARY KEY,
      record_number TEXT NOT NULL UNIQUE,
      moves TEXT NOT NULL,
      move_count INTEGER NOT NULL CHECK (move_count > 0),
      made_at TEXT NOT NULL,
      made_by TEXT NOT NULL
    ) WITHOUT ROWID`
  ]
}
