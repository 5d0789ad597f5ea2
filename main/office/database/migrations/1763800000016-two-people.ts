// What one person alone could do: a seal on a container is put on before a second person, who listed what is in it; a
// witness under a record is a user who said so himself; and the head says how long a thing may be lent.
import { SqlMigration } from './sql-migration'

export class TwoPeople1763800000016 extends SqlMigration {
  readonly name = 'TwoPeople1763800000016'
  // Seals that are on containers already have no row here until the journal is applied again.
  protected override readonly rebuildsProjections = true
  protected readonly statements = [
    `CREATE TABLE container_sealing (
      sealing_id TEXT NOT NULL PRIMARY KEY,
      place_id TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('BEGUN', 'ATTENDED', 'DONE', 'CANCELLED', 'ALONE')),
      seal_number TEXT NOT NULL,
      contents TEXT NOT NULL CHECK (json_valid(contents)),
      begun_by TEXT NOT NULL,
      begun_at TEXT NOT NULL,
      attended_by TEXT CHECK (attended_by <> begun_by),
      attended_at TEXT,
      sealed_by TEXT CHECK (sealed_by <> attended_by),
      sealed_at TEXT,
      cancel_reason TEXT,
      CHECK ((attended_by IS NULL) = (attended_at IS NULL)),
      CHECK (state NOT IN ('BEGUN', 'ALONE') OR attended_by IS NULL),
      CHECK (state NOT IN ('ATTENDED', 'DONE') OR attended_by IS NOT NULL),
      CHECK ((state IN ('DONE', 'ALONE')) = (sealed_by IS NOT NULL AND sealed_at IS NOT NULL)),
      CHECK ((state = 'CANCELLED') = (cancel_reason IS NOT NULL))
    ) WITHOUT ROWID`,
    `CREATE UNIQUE INDEX container_sealing_open ON container_sealing (place_id)
      WHERE state IN ('BEGUN', 'ATTENDED')`,
    'CREATE INDEX container_sealing_newest ON container_sealing (begun_at)',
    'CREATE INDEX container_sealing_place ON container_sealing (place_id, seal_number)',
    `CREATE TRIGGER container_sealing_begins BEFORE INSERT ON container_sealing
    WHEN NEW.state NOT IN ('BEGUN', 'ALONE')
    BEGIN SELECT RAISE(ABORT, 'a sealing of a container begins'); END`,
    `CREATE TRIGGER container_sealing_goes_on BEFORE UPDATE ON container_sealing
    WHEN NOT (NEW.place_id = OLD.place_id AND NEW.seal_number = OLD.seal_number AND NEW.contents = OLD.contents
      AND ((OLD.state = 'BEGUN' AND NEW.state IN ('ATTENDED', 'CANCELLED'))
        OR (OLD.state = 'ATTENDED' AND NEW.state IN ('DONE', 'CANCELLED') AND NEW.attended_by = OLD.attended_by)))
    BEGIN SELECT RAISE(ABORT, 'a sealing of a container goes on step by step'); END`,
    `CREATE TRIGGER storage_place_sealed_by_two BEFORE UPDATE OF seal_number ON storage_place
    WHEN OLD.seal_number IS NULL AND NEW.seal_number IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM container_sealing WHERE place_id = NEW.place_id AND seal_number = NEW.seal_number
      AND state IN ('DONE', 'ALONE')
    ) BEGIN SELECT RAISE(ABORT, 'the seal of a container is put on by two people'); END`,
    `CREATE TABLE record_witness (
      witness_id TEXT NOT NULL PRIMARY KEY,
      about_kind TEXT NOT NULL CHECK (about_kind IN ('DELIVERY', 'RELEASE', 'LOAN', 'COUNCIL')),
      about_id TEXT NOT NULL,
      user_id TEXT NOT NULL CHECK (user_id <> asked_by),
      full_name TEXT NOT NULL,
      asked_by TEXT NOT NULL,
      asked_at TEXT NOT NULL,
      attended_at TEXT
    ) WITHOUT ROWID`,
    'CREATE INDEX record_witness_record ON record_witness (about_id, asked_at)',
    'CREATE INDEX record_witness_person ON record_witness (user_id, asked_at)',
    `CREATE TRIGGER record_witness_is_asked_first BEFORE INSERT ON record_witness WHEN NEW.attended_at IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'a witness is asked first'); END`,
    `CREATE TRIGGER record_witness_comes_once BEFORE UPDATE ON record_witness
    WHEN OLD.attended_at IS NOT NULL OR NEW.attended_at IS NULL OR NEW.user_id <> OLD.user_id
      OR NEW.about_id <> OLD.about_id OR NEW.about_kind <> OLD.about_kind OR NEW.full_name <> OLD.full_name
    BEGIN SELECT RAISE(ABORT, 'a witness comes once, to the record he was asked to'); END`,
    'ALTER TABLE release_signature ADD COLUMN witness_id TEXT',
    `CREATE TRIGGER release_signature_witness_was_there BEFORE INSERT ON release_signature
    WHEN NEW.witness_id IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM record_witness WHERE about_id = NEW.record_id AND user_id = NEW.witness_id
      AND full_name = NEW.witness AND attended_at IS NOT NULL
    ) BEGIN SELECT RAISE(ABORT, 'a witness of the office was there by his own word'); END`,
    `ALTER TABLE store_rules ADD COLUMN loan_days_max INTEGER NOT NULL DEFAULT 90
      CHECK (loan_days_max BETWEEN 1 AND 3650)`
  ]
}
