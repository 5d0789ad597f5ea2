// Counts and samples, as `domain/tables.ts` describes them.
import type { MigrationInterface, QueryRunner } from 'typeorm'

const statements = [
  `CREATE TABLE stock_count (
    office TEXT NOT NULL,
    opened_seq BIGINT NOT NULL,
    count_id TEXT NOT NULL,
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    period TEXT NOT NULL,
    place_id TEXT,
    holder_id TEXT,
    sample_id TEXT,
    scope TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    opened_by TEXT NOT NULL,
    keeper_id TEXT NOT NULL,
    new_keeper_id TEXT,
    scanned BIGINT NOT NULL,
    matched BIGINT NOT NULL,
    places BIGINT NOT NULL,
    variances BIGINT NOT NULL,
    open_variances BIGINT NOT NULL,
    closed_at TEXT,
    closed_by TEXT,
    PRIMARY KEY (office, count_id)
  )`,
  `CREATE TABLE stock_count_signer (
    office TEXT NOT NULL,
    count_id TEXT NOT NULL,
    user_id TEXT NOT NULL,
    side TEXT NOT NULL,
    signed_at TEXT,
    PRIMARY KEY (office, count_id, user_id)
  )`,
  `CREATE TABLE stock_count_place (
    office TEXT NOT NULL,
    count_id TEXT NOT NULL,
    place_id TEXT NOT NULL,
    path TEXT NOT NULL,
    scanned BIGINT NOT NULL,
    begun_at TEXT NOT NULL,
    finished_at TEXT,
    finished_by TEXT,
    PRIMARY KEY (office, count_id, place_id)
  )`,
  `CREATE TABLE stock_count_scan (
    office TEXT NOT NULL,
    seq BIGINT NOT NULL,
    scan_id TEXT NOT NULL,
    count_id TEXT NOT NULL,
    place_id TEXT NOT NULL,
    place_path TEXT NOT NULL,
    scanned_text TEXT NOT NULL,
    asset_id TEXT,
    name TEXT NOT NULL,
    tag TEXT NOT NULL,
    quantity BIGINT NOT NULL,
    condition TEXT NOT NULL,
    seal_whole TEXT NOT NULL,
    answer TEXT NOT NULL,
    verdict TEXT NOT NULL,
    book_spot_id TEXT,
    book_path TEXT NOT NULL,
    book_quantity BIGINT NOT NULL,
    book_sealed TEXT NOT NULL,
    scanned_at TEXT NOT NULL,
    scanned_by TEXT NOT NULL,
    undone_at TEXT,
    undo_reason TEXT,
    PRIMARY KEY (office, scan_id)
  )`,
  `CREATE TABLE stock_count_photo (
    office TEXT NOT NULL,
    scan_id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    count_id TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    taken_at TEXT NOT NULL,
    PRIMARY KEY (office, scan_id, sha256)
  )`,
  `CREATE TABLE stock_count_variance (
    office TEXT NOT NULL,
    count_id TEXT NOT NULL,
    number BIGINT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    asset_id TEXT,
    scan_id TEXT,
    name TEXT NOT NULL,
    tag TEXT NOT NULL,
    book_spot_id TEXT,
    book_path TEXT NOT NULL,
    seen_place_id TEXT,
    seen_path TEXT NOT NULL,
    book_quantity BIGINT NOT NULL,
    seen_quantity BIGINT NOT NULL,
    note TEXT NOT NULL,
    outcome TEXT,
    document TEXT NOT NULL,
    explanation TEXT NOT NULL,
    proposed_by TEXT,
    proposed_at TEXT,
    settled_by TEXT,
    settled_at TEXT,
    left_state TEXT,
    PRIMARY KEY (office, count_id, number)
  )`,
  `CREATE TABLE stock_sample (
    office TEXT NOT NULL,
    sample_id TEXT NOT NULL,
    state TEXT NOT NULL,
    place_id TEXT NOT NULL,
    scope TEXT NOT NULL,
    commitment TEXT NOT NULL,
    announced_seq BIGINT NOT NULL,
    announced_at TEXT NOT NULL,
    announced_by TEXT NOT NULL,
    drawn_seq BIGINT NOT NULL,
    drawn_at TEXT,
    drawn_by TEXT,
    population BIGINT NOT NULL,
    size BIGINT NOT NULL,
    PRIMARY KEY (office, sample_id)
  )`,
  `CREATE TABLE stock_sample_item (
    office TEXT NOT NULL,
    sample_id TEXT NOT NULL,
    number BIGINT NOT NULL,
    asset_id TEXT NOT NULL,
    place_id TEXT NOT NULL,
    PRIMARY KEY (office, sample_id, number)
  )`
]

export class Counting1795300000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement)
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the centre goes forward only; restore a backup instead'))
  }
}
