// Page manifests of files and their pages, as `domain/tables.ts` describes them.
import type { MigrationInterface, QueryRunner } from 'typeorm'

const statements = [
  `CREATE TABLE intake_manifest (
    office TEXT NOT NULL,
    file_id TEXT NOT NULL,
    number BIGINT NOT NULL,
    manifest_id TEXT NOT NULL,
    code TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    previous_sha256 TEXT,
    body TEXT NOT NULL,
    scans BIGINT NOT NULL,
    pages BIGINT NOT NULL,
    closed_at TEXT NOT NULL,
    closed_by TEXT NOT NULL,
    PRIMARY KEY (office, file_id, number)
  )`,
  `CREATE TABLE intake_page (
    office TEXT NOT NULL,
    file_id TEXT NOT NULL,
    manifest BIGINT NOT NULL,
    position BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    media_type TEXT NOT NULL,
    PRIMARY KEY (office, file_id, manifest, position)
  )`
]

export class PageManifests1795300000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement)
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the centre goes forward only; restore a backup instead'))
  }
}
