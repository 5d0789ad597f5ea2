// What the centre itself keeps: offices and their codes, the journal by office, heads, and what went wrong.
import type { MigrationInterface, QueryRunner } from 'typeorm'

const statements = [
  `CREATE TABLE centre_enrolment_code (
    code_hash TEXT NOT NULL PRIMARY KEY,
    office TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_at TEXT
  )`,
  `CREATE TABLE centre_office (
    office TEXT NOT NULL PRIMARY KEY,
    public_key TEXT NOT NULL,
    code_hash TEXT NOT NULL REFERENCES centre_enrolment_code,
    enrolled_at TEXT NOT NULL
  )`,
  `CREATE TABLE centre_head (
    office TEXT NOT NULL PRIMARY KEY REFERENCES centre_office,
    epoch BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    hash TEXT NOT NULL,
    received_at TEXT
  )`,
  `CREATE TABLE centre_applied (
    office TEXT NOT NULL PRIMARY KEY REFERENCES centre_office,
    seq BIGINT NOT NULL,
    parked_seq BIGINT,
    parked_kind TEXT,
    parked_why TEXT
  )`,
  `CREATE TABLE centre_quarantine (
    office TEXT NOT NULL,
    tail_hash TEXT NOT NULL,
    why TEXT NOT NULL,
    epoch BIGINT NOT NULL,
    from_seq BIGINT NOT NULL,
    to_seq BIGINT NOT NULL,
    header TEXT NOT NULL,
    signature TEXT NOT NULL,
    body TEXT NOT NULL,
    received_at TEXT NOT NULL,
    PRIMARY KEY (office, tail_hash)
  )`,
  `CREATE TABLE journal (
    office TEXT NOT NULL,
    seq BIGINT NOT NULL,
    epoch BIGINT NOT NULL,
    id TEXT NOT NULL,
    at TEXT NOT NULL,
    skew_ms BIGINT NOT NULL,
    station TEXT NOT NULL,
    actor TEXT NOT NULL,
    command TEXT NOT NULL,
    kind TEXT NOT NULL,
    version BIGINT NOT NULL,
    subject TEXT NOT NULL,
    reason TEXT,
    payload TEXT NOT NULL,
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (office, epoch, seq),
    UNIQUE (office, seq)
  )`,
  `CREATE FUNCTION journal_is_only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'the journal is only added to';
  END $$`,
  `CREATE TRIGGER journal_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON journal
    FOR EACH STATEMENT EXECUTE FUNCTION journal_is_only_added_to()`
]

export class Journal1795300000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement)
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the centre goes forward only; restore a backup instead'))
  }
}
