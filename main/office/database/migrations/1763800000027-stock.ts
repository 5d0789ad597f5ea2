// Runs of labels, bundles of other offices, photos taken later, and what an import looks for: numbers that one thing
// bears. A label that goes to the printer must be the valid one of a thing that waits for it.
import { SqlMigration } from './sql-migration'

const field = (name: string): string =>
  `CASE WHEN json_valid(details) THEN json_extract(details, '$.${name}') END`
/** Without spaces and dashes, in capitals: one number is one number however it was typed. */
const bare = (name: string): string =>
  `upper(replace(replace(replace(${field(name)}, ' ', ''), '-', ''), '.', ''))`

const here = `('RECEIVED', 'IN_OWN_STORE', 'HELD_BY_OTHER', 'RELEASE_PROPOSED', 'OUT_ORDERED')`

export class Stock1763800000027 extends SqlMigration {
  readonly name = 'Stock1763800000027'
  protected readonly statements = [
    `CREATE TABLE label_run (
      run_id TEXT NOT NULL PRIMARY KEY,
      run_number TEXT NOT NULL UNIQUE,
      size TEXT NOT NULL,
      label_count INTEGER NOT NULL CHECK (label_count BETWEEN 1 AND 500),
      resumes_run_id TEXT,
      printed_at TEXT NOT NULL,
      printed_by TEXT NOT NULL
    ) WITHOUT ROWID`,
    'CREATE INDEX label_run_printed ON label_run (printed_at)',
    `CREATE TABLE label_run_line (
      run_id TEXT NOT NULL,
      position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 500),
      asset_id TEXT NOT NULL,
      tag TEXT NOT NULL,
      issue INTEGER NOT NULL CHECK (issue >= 1),
      PRIMARY KEY (run_id, position),
      UNIQUE (run_id, asset_id)
    ) WITHOUT ROWID`,
    'CREATE INDEX label_run_line_asset ON label_run_line (asset_id)',
    `CREATE TRIGGER label_run_prints_what_waits BEFORE INSERT ON label_run_line
    WHEN NOT EXISTS (SELECT 1 FROM asset WHERE asset_id = NEW.asset_id AND tag = NEW.tag
      AND label_state = 'UNREAD' AND place_id IS NOT NULL AND state <> 'MISSING')
    BEGIN SELECT RAISE(ABORT, 'a run prints the valid labels of things that wait for them'); END`,
    `CREATE TRIGGER label_run_stands BEFORE UPDATE ON label_run_line
    BEGIN SELECT RAISE(ABORT, 'what was printed stays what was printed'); END`,
    `CREATE TABLE asset_origin (
      asset_id TEXT NOT NULL PRIMARY KEY,
      office_code TEXT NOT NULL,
      office_name TEXT NOT NULL,
      tag TEXT NOT NULL,
      head_seq INTEGER NOT NULL CHECK (head_seq >= 1),
      head_hash TEXT NOT NULL CHECK (length(head_hash) = 64),
      sha256 TEXT NOT NULL UNIQUE,
      kept_at TEXT NOT NULL,
      kept_by TEXT NOT NULL
    ) WITHOUT ROWID`,
    `CREATE TRIGGER asset_origin_of_what_came BEFORE INSERT ON asset_origin
    WHEN NOT EXISTS (SELECT 1 FROM asset WHERE asset_id = NEW.asset_id AND source = 'OTHER_OFFICE')
    BEGIN SELECT RAISE(ABORT, 'only what came from another office brings its bundle'); END`,
    `CREATE TRIGGER asset_origin_stands BEFORE UPDATE ON asset_origin
    BEGIN SELECT RAISE(ABORT, 'where a thing came from stays as it was written'); END`,
    `CREATE TRIGGER photo_of_what_is_here BEFORE INSERT ON asset_photo
    WHEN NEW.moment IN ('ADDED', 'BEFORE', 'AFTER') AND (
      NOT EXISTS (SELECT 1 FROM asset WHERE asset_id = NEW.asset_id AND state IN ${here})
      OR (SELECT count(*) FROM asset_photo WHERE asset_id = NEW.asset_id) >= 100)
    BEGIN SELECT RAISE(ABORT, 'photos are added to what is here, a hundred at most'); END`,
    `CREATE TRIGGER photo_stands BEFORE UPDATE ON asset_photo
    BEGIN SELECT RAISE(ABORT, 'a photo is never altered'); END`,
    ...['imei', 'serial', 'chassis', 'engine', 'plate'].map(
      (name) => `CREATE INDEX asset_by_${name} ON asset (${bare(name)})
        WHERE ${field(name)} IS NOT NULL`
    )
  ]
}
