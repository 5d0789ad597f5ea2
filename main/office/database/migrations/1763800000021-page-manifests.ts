// The pages of a file: manifests that are only ever added to, and the scans that wait for one.
import { SqlMigration } from './sql-migration'

export class PageManifests1763800000021 extends SqlMigration {
  readonly name = 'PageManifests1763800000021'
  protected readonly statements = [
    `CREATE TABLE intake_manifest (
      file_id TEXT NOT NULL,
      number INTEGER NOT NULL CHECK (number >= 1),
      manifest_id TEXT NOT NULL UNIQUE,
      code TEXT NOT NULL UNIQUE,
      sha256 TEXT NOT NULL UNIQUE,
      previous_sha256 TEXT,
      body TEXT NOT NULL CHECK (json_valid(body)),
      scans INTEGER NOT NULL CHECK (scans >= 1),
      pages INTEGER NOT NULL CHECK (pages >= scans),
      closed_at TEXT NOT NULL,
      closed_by TEXT NOT NULL,
      PRIMARY KEY (file_id, number),
      CHECK ((number = 1) = (previous_sha256 IS NULL))
    ) WITHOUT ROWID`,
    `CREATE TRIGGER intake_manifest_follows BEFORE INSERT ON intake_manifest
    WHEN NEW.number > 1 AND NOT EXISTS (SELECT 1 FROM intake_manifest
      WHERE file_id = NEW.file_id AND number = NEW.number - 1 AND sha256 = NEW.previous_sha256)
    BEGIN SELECT RAISE(ABORT, 'a later manifest names the one before it'); END`,
    `CREATE TRIGGER intake_manifest_stands BEFORE UPDATE ON intake_manifest
    BEGIN SELECT RAISE(ABORT, 'a manifest is never replaced'); END`,
    `CREATE TABLE intake_page (
      file_id TEXT NOT NULL,
      manifest INTEGER NOT NULL,
      position INTEGER NOT NULL CHECK (position >= 1),
      sha256 TEXT NOT NULL,
      media_type TEXT NOT NULL,
      PRIMARY KEY (file_id, manifest, position)
    ) WITHOUT ROWID`,
    'CREATE INDEX intake_page_content ON intake_page (sha256)',
    `CREATE TABLE desk_intake_scan (
      scan_id TEXT NOT NULL PRIMARY KEY,
      lot_id TEXT NOT NULL,
      item INTEGER NOT NULL,
      position INTEGER NOT NULL,
      sha256 TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      media_type TEXT NOT NULL,
      pages INTEGER NOT NULL,
      file_name TEXT NOT NULL,
      kept_at TEXT NOT NULL,
      kept_by TEXT NOT NULL
    ) WITHOUT ROWID`,
    'CREATE INDEX desk_intake_scan_lot ON desk_intake_scan (lot_id, item, position)',
    'CREATE INDEX desk_intake_scan_content ON desk_intake_scan (sha256)'
  ]
}
