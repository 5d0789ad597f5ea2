// Places, the door log, orders to move and records of moves, as `domain/tables.ts` describes them.
import type { MigrationInterface, QueryRunner } from 'typeorm'
import { applyAllAgain } from '../apply-all-again'

const statements = [
  applyAllAgain,
  'DROP TABLE storage_place',
  'DROP TABLE door_visit',
  `CREATE TABLE storage_place (
    office TEXT NOT NULL,
    place_id TEXT NOT NULL,
    tag TEXT NOT NULL,
    parent_id TEXT,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    capacity BIGINT NOT NULL,
    suits TEXT NOT NULL,
    near_door BIGINT NOT NULL,
    outdoor BIGINT NOT NULL,
    keeper_name TEXT NOT NULL,
    lease_number TEXT NOT NULL,
    lease_ends_on TEXT,
    seal_number TEXT,
    closed_at TEXT,
    moved_seq BIGINT NOT NULL,
    changed_seq BIGINT NOT NULL,
    PRIMARY KEY (office, place_id)
  )`,
  `CREATE TABLE container_opening (
    office TEXT NOT NULL,
    opening_id TEXT NOT NULL,
    place_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    state TEXT NOT NULL,
    seal_number TEXT NOT NULL,
    seal_intact TEXT NOT NULL,
    begun_by TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    attended_by TEXT,
    attended_at TEXT,
    opened_by TEXT,
    opened_at TEXT,
    cancel_reason TEXT,
    PRIMARY KEY (office, opening_id)
  )`,
  `CREATE TABLE door_visit (
    office TEXT NOT NULL,
    visit_id TEXT NOT NULL,
    warehouse_id TEXT NOT NULL,
    key_holder TEXT NOT NULL,
    people TEXT NOT NULL,
    off_duty BIGINT NOT NULL,
    purpose TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    left_at TEXT,
    left_by TEXT,
    PRIMARY KEY (office, visit_id)
  )`,
  `CREATE TABLE outside_move (
    office TEXT NOT NULL,
    seq BIGINT NOT NULL,
    subject TEXT NOT NULL,
    from_path TEXT NOT NULL,
    to_path TEXT NOT NULL,
    moved_at TEXT NOT NULL,
    moved_by TEXT NOT NULL,
    PRIMARY KEY (office, seq)
  )`,
  `CREATE TABLE move_order (
    office TEXT NOT NULL,
    order_id TEXT NOT NULL,
    order_number TEXT NOT NULL,
    to_warehouse_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    issued_by TEXT NOT NULL,
    cancelled_at TEXT,
    PRIMARY KEY (office, order_id)
  )`,
  `CREATE TABLE move_order_line (
    office TEXT NOT NULL,
    order_id TEXT NOT NULL,
    asset_id TEXT NOT NULL,
    issued_by TEXT NOT NULL,
    moved_at TEXT,
    moved_by TEXT,
    PRIMARY KEY (office, order_id, asset_id)
  )`,
  `CREATE TABLE move_record (
    office TEXT NOT NULL,
    record_id TEXT NOT NULL,
    record_number TEXT NOT NULL,
    moves TEXT NOT NULL,
    move_count BIGINT NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    PRIMARY KEY (office, record_id)
  )`
]

export class Storing1795300000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement)
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the centre goes forward only; restore a backup instead'))
  }
}
