// What one person alone could do on paper: an exit before no officer, a destruction that nobody saw, a delivery that
// never came, a seal that its second person did not see put on. The entries of before this rule stay as they are.
import { SqlMigration } from './sql-migration'

/** When the rule began in this store: what was written before is made again from the journal as it was. */
const since = "(SELECT since FROM desk_rule_since WHERE rule = 'TWO_AT_EXITS')"

const cameTo = (kind: string, recordId: string, apart: readonly string[]): string =>
  `EXISTS (SELECT 1 FROM record_witness WHERE about_kind = '${kind}' AND about_id = ${recordId}
    AND attended_at IS NOT NULL AND user_id NOT IN (${apart.join(', ')}))`

const lacking = `((state = 'REJECTED' AND found IS NULL) OR found ->> 'quantity' < quantity)`

/** Who came yesterday and left may be followed by another, who sees what is done today. */
const goesOn = (table: string, same: string): string[] => [
  `DROP TRIGGER ${table}_goes_on`,
  `CREATE TRIGGER ${table}_goes_on BEFORE UPDATE ON ${table}
  WHEN NOT (${same}
    ((OLD.state = 'BEGUN' AND NEW.state IN ('ATTENDED', 'CANCELLED'))
      OR (OLD.state = 'ATTENDED' AND NEW.state = 'ATTENDED' AND NEW.attended_at > OLD.attended_at)
      OR (OLD.state = 'ATTENDED' AND NEW.state IN ('DONE', 'CANCELLED') AND NEW.attended_by = OLD.attended_by)))
  BEGIN SELECT RAISE(ABORT, 'an act of two on a container goes on step by step'); END`
]

export class TwoAtExits1763800000030 extends SqlMigration {
  readonly name = 'TwoAtExits1763800000030'
  protected readonly statements = [
    `CREATE TABLE desk_rule_since (
      rule TEXT NOT NULL PRIMARY KEY,
      since TEXT NOT NULL
    ) WITHOUT ROWID`,
    "INSERT INTO desk_rule_since SELECT 'TWO_AT_EXITS', coalesce(max(at), '') FROM journal",
    'ALTER TABLE seal_opening ADD COLUMN seal_seen TEXT',
    ...goesOn(
      'container_sealing',
      'NEW.place_id = OLD.place_id AND NEW.seal_number = OLD.seal_number AND NEW.contents = OLD.contents AND'
    ),
    ...goesOn('container_opening', ''),
    `CREATE TRIGGER release_done_before_another BEFORE UPDATE OF state ON asset_release
    WHEN NEW.state = 'DONE' AND OLD.state <> 'DONE' AND NEW.council_id IS NULL AND NEW.handed_over_at > ${since}
      AND NOT ${cameTo('RELEASE', 'NEW.release_id', ['NEW.handed_over_by', 'NEW.decided_by'])}
    BEGIN SELECT RAISE(ABORT, 'nothing is handed over before one person alone'); END`,
    `CREATE TRIGGER loan_goes_before_another BEFORE UPDATE OF state ON asset_loan
    WHEN NEW.state = 'OUT' AND OLD.state <> 'OUT' AND NEW.lent_at > ${since}
      AND NOT ${cameTo('LOAN', 'NEW.loan_id', ['NEW.lent_by', 'NEW.decided_by'])}
    BEGIN SELECT RAISE(ABORT, 'nothing is lent before one person alone'); END`,
    `CREATE TRIGGER loan_back_sealed_is_explained BEFORE UPDATE OF state ON asset_loan
    WHEN NEW.state = 'BACK' AND OLD.state <> 'BACK' AND NEW.back_at > ${since}
      AND NEW.seal_after IS NOT NEW.seal_before AND NEW.seal_after IS NOT NULL AND (NEW.seal_change_by IS NULL
      OR NOT ${cameTo('LOAN', 'NEW.loan_id', ['NEW.taken_back_by', 'NEW.decided_by'])})
    BEGIN SELECT RAISE(ABORT, 'a seal that was not there is explained and seen'); END`,
    `CREATE TRIGGER council_closes_before_another BEFORE UPDATE OF state ON destruction_council
    WHEN NEW.state = 'CLOSED' AND OLD.state <> 'CLOSED' AND NEW.closed_at > ${since}
      AND NOT ${cameTo('COUNCIL', 'NEW.council_id', ['NEW.closed_by', 'NEW.formed_by'])}
    BEGIN SELECT RAISE(ABORT, 'nothing is destroyed before one person alone'); END`,
    `CREATE TRIGGER delivery_by_another_than_ordered BEFORE INSERT ON delivery
    WHEN NEW.opened_at > ${since} AND EXISTS (SELECT 1 FROM stock_in_order
      WHERE order_id = NEW.order_id AND issued_by = NEW.opened_by)
    BEGIN SELECT RAISE(ABORT, 'who orders takes nothing over by his own order'); END`,
    `CREATE TRIGGER delivery_lacks_before_another BEFORE UPDATE OF state ON delivery
    WHEN NEW.state = 'SIGNED' AND OLD.state <> 'SIGNED' AND NEW.signed_at > ${since}
      AND EXISTS (SELECT 1 FROM stock_in_line WHERE delivery_id = NEW.delivery_id AND ${lacking})
      AND NOT ${cameTo('DELIVERY', 'NEW.delivery_id', ["''"])}
    BEGIN SELECT RAISE(ABORT, 'that something was not brought is said before another'); END`,
    `CREATE TRIGGER seal_opening_resealed_before_another BEFORE UPDATE OF state ON seal_opening
    WHEN NEW.state = 'DONE' AND OLD.state <> 'DONE' AND NEW.finished_at > ${since}
      AND NEW.seal_seen IS NOT NEW.seal_after
    BEGIN SELECT RAISE(ABORT, 'the second person has seen the new seal put on'); END`
  ]
}
