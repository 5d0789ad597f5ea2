// Who began a place of a count, and every giving and taking of a role: who kept the store since a thing came has no part in
// its write-off.
// The entries of before a rule stay as they are. A picture that has to be a new one is looked for among those of counts.
import { beginRule, ruleSince } from './rule-since'
import { SqlMigration } from './sql-migration'

/** Whether somebody keeps the store, or has kept it or was the keeper in a count since the thing came. */
const kept = (
  user: string
): string => `(EXISTS (SELECT 1 FROM user_role WHERE user_id = ${user} AND role = 'STOREKEEPER')
  OR EXISTS (SELECT 1 FROM role_change JOIN asset ON asset_id = NEW.asset_id AND role_change.seq > asset.seq
    WHERE user_id = ${user} AND role = 'STOREKEEPER')
  OR EXISTS (SELECT 1 FROM stock_count JOIN asset ON asset_id = NEW.asset_id AND opened_seq > asset.seq
    WHERE ${user} IN (keeper_id, new_keeper_id)))`

const since = ruleSince('KEEPERS_APART')

export class GuardedCounts1763800000029 extends SqlMigration {
  readonly name = 'GuardedCounts1763800000029'
  protected override readonly rebuildsProjections = true
  protected readonly statements = [
    `CREATE TABLE desk_rule_since (
      rule TEXT NOT NULL PRIMARY KEY,
      since TEXT NOT NULL
    ) WITHOUT ROWID`,
    beginRule('KEEPERS_APART'),
    `CREATE TRIGGER desk_rule_since_begins_once BEFORE INSERT ON desk_rule_since
    WHEN EXISTS (SELECT 1 FROM desk_rule_since WHERE rule = NEW.rule)
    BEGIN SELECT RAISE(ABORT, 'a rule begins once'); END`,
    `CREATE TRIGGER desk_rule_since_stays BEFORE UPDATE ON desk_rule_since
    BEGIN SELECT RAISE(ABORT, 'a rule begins once'); END`,
    `CREATE TRIGGER desk_rule_since_is_kept BEFORE DELETE ON desk_rule_since
    BEGIN SELECT RAISE(ABORT, 'a rule begins once'); END`,
    `CREATE TABLE role_change (
      user_id TEXT NOT NULL,
      seq INTEGER NOT NULL,
      role TEXT NOT NULL,
      change TEXT NOT NULL CHECK (change IN ('GRANTED', 'TAKEN')),
      changed_at TEXT NOT NULL,
      PRIMARY KEY (user_id, seq, role)
    ) WITHOUT ROWID`,
    'DROP TABLE stock_count_place',
    `CREATE TABLE stock_count_place (
      count_id TEXT NOT NULL,
      place_id TEXT NOT NULL,
      path TEXT NOT NULL,
      scanned INTEGER NOT NULL CHECK (scanned >= 0),
      begun_at TEXT NOT NULL,
      finished_at TEXT,
      finished_by TEXT,
      begun_by TEXT NOT NULL,
      PRIMARY KEY (count_id, place_id),
      CHECK ((finished_at IS NULL) = (finished_by IS NULL))
    ) WITHOUT ROWID`,
    'CREATE INDEX stock_count_photo_content ON stock_count_photo (sha256)',
    'DROP TRIGGER write_off_not_by_its_keepers',
    `CREATE TRIGGER write_off_not_by_its_keepers BEFORE UPDATE OF proposed_by, checked_by, ended_by ON asset_incident
    WHEN (NEW.proposed_by IS NOT OLD.proposed_by AND NEW.proposed_at > ${since} AND ${kept('NEW.proposed_by')})
      OR (NEW.checked_by IS NOT OLD.checked_by AND NEW.checked_at > ${since} AND ${kept('NEW.checked_by')})
      OR (NEW.outcome = 'WRITTEN_OFF' AND OLD.outcome IS NULL AND NEW.ended_at > ${since} AND ${kept('NEW.ended_by')})
    BEGIN SELECT RAISE(ABORT, 'who keeps the store has no part in a write-off'); END`
  ]
}
