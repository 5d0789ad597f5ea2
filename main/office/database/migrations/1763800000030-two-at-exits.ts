// What one person alone could do on paper: an exit before no officer, a destruction that nobody saw, a delivery that
// never came, a seal that its second person did not see put on. The entries of before this rule stay as they are.
import { beginRule, ruleSince } from './rule-since'
import { SqlMigration } from './sql-migration'

const since = ruleSince('TWO_AT_EXITS')

/** Who came to one of these records, but for those who made or decided it. */
const cameTo = (records: readonly { kind: string; id: string }[], apart: readonly string[]): string =>
  `EXISTS (SELECT 1 FROM record_witness WHERE (${records
    .map(({ kind, id }) => `about_kind = '${kind}' AND about_id = ${id}`)
    .join(' OR ')}) AND attended_at IS NOT NULL AND user_id NOT IN (${apart.join(', ')}))`

const release = [
  { kind: 'RELEASE', id: 'NEW.release_id' },
  { kind: 'RELEASE_LOT', id: 'NEW.lot_id' }
]
const loan = [
  { kind: 'LOAN', id: 'NEW.loan_id' },
  { kind: 'LOAN_LOT', id: 'NEW.lot_id' }
]
const council = [{ kind: 'COUNCIL', id: 'NEW.council_id' }]
const delivery = [{ kind: 'DELIVERY', id: 'NEW.delivery_id' }]
const transfer = [{ kind: 'TRANSFER', id: 'NEW.transfer_id' }]

const lacking = `(state = 'REJECTED' OR found ->> 'quantity' < quantity)`

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

/** A change of keepers is one of the records by which one may stand: SQLite changes no CHECK in place. */
const witnesses = [
  'DROP TABLE record_witness',
  `CREATE TABLE record_witness (
    witness_id TEXT NOT NULL PRIMARY KEY,
    about_kind TEXT NOT NULL CHECK (about_kind IN ('DELIVERY', 'RELEASE', 'RELEASE_LOT', 'LOAN',
      'LOAN_LOT', 'TRANSFER', 'COUNCIL')),
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
  BEGIN SELECT RAISE(ABORT, 'a witness comes once, to the record he was asked to'); END`
]

const outgoing = [
  `CREATE TRIGGER release_done_before_another BEFORE UPDATE OF state ON asset_release
  WHEN NEW.state = 'DONE' AND OLD.state <> 'DONE' AND NEW.council_id IS NULL AND NEW.handed_over_at > ${since}
    AND NOT ${cameTo(release, ['NEW.handed_over_by', 'NEW.decided_by'])}
  BEGIN SELECT RAISE(ABORT, 'nothing is handed over before one person alone'); END`,
  `CREATE TRIGGER loan_goes_before_another BEFORE UPDATE OF state ON asset_loan
  WHEN NEW.state = 'OUT' AND OLD.state <> 'OUT' AND NEW.lent_at > ${since}
    AND NOT ${cameTo(loan, ['NEW.lent_by', 'NEW.decided_by'])}
  BEGIN SELECT RAISE(ABORT, 'nothing is lent before one person alone'); END`,
  `CREATE TRIGGER loan_back_sealed_is_explained BEFORE UPDATE OF state ON asset_loan
  WHEN NEW.state = 'BACK' AND OLD.state <> 'BACK' AND NEW.back_at > ${since}
    AND NEW.seal_after IS NOT NEW.seal_before AND NEW.seal_after IS NOT NULL AND (NEW.seal_change_by IS NULL
    OR NOT ${cameTo(loan, ['NEW.taken_back_by', 'NEW.decided_by'])})
  BEGIN SELECT RAISE(ABORT, 'a seal that was not there is explained and seen'); END`,
  `CREATE TRIGGER holding_record_before_another BEFORE INSERT ON holding_record
  WHEN NEW.made_at > ${since}
    AND (SELECT to_holding FROM holding_transfer WHERE transfer_id = NEW.transfer_id) <> 'OWN_STORE'
    AND NOT ${cameTo(transfer, [
      'NEW.made_by',
      '(SELECT decided_by FROM holding_transfer WHERE transfer_id = NEW.transfer_id)'
    ])}
  BEGIN SELECT RAISE(ABORT, 'nothing changes hands before one person alone'); END`,
  `CREATE TRIGGER council_closes_before_another BEFORE UPDATE OF state ON destruction_council
  WHEN NEW.state = 'CLOSED' AND OLD.state <> 'CLOSED' AND NEW.closed_at > ${since}
    AND NOT ${cameTo(council, ['NEW.closed_by', 'NEW.formed_by'])}
  BEGIN SELECT RAISE(ABORT, 'nothing is destroyed before one person alone'); END`
]

export class TwoAtExits1763800000030 extends SqlMigration {
  readonly name = 'TwoAtExits1763800000030'
  protected override readonly rebuildsProjections = true
  protected readonly statements = [
    beginRule('TWO_AT_EXITS'),
    'ALTER TABLE seal_opening ADD COLUMN seen_at TEXT',
    'ALTER TABLE seal_opening ADD COLUMN seal_seen TEXT',
    'ALTER TABLE seal_opening ADD COLUMN taken_seen INTEGER',
    ...goesOn(
      'container_sealing',
      'NEW.place_id = OLD.place_id AND NEW.seal_number = OLD.seal_number AND NEW.contents = OLD.contents AND'
    ),
    ...goesOn('container_opening', ''),
    ...witnesses,
    ...outgoing,
    `CREATE TRIGGER delivery_by_another_than_ordered BEFORE INSERT ON delivery
    WHEN NEW.opened_at > ${since} AND EXISTS (SELECT 1 FROM stock_in_order
      WHERE order_id = NEW.order_id AND issued_by = NEW.opened_by)
    BEGIN SELECT RAISE(ABORT, 'who orders takes nothing over by his own order'); END`,
    `CREATE TRIGGER delivery_lacks_before_another BEFORE UPDATE OF state ON delivery
    WHEN NEW.state = 'SIGNED' AND OLD.state <> 'SIGNED' AND NEW.signed_at > ${since}
      AND EXISTS (SELECT 1 FROM stock_in_line WHERE delivery_id = NEW.delivery_id AND ${lacking})
      AND NOT ${cameTo(delivery, ["''"])}
    BEGIN SELECT RAISE(ABORT, 'that something was not brought is said before another'); END`,
    `CREATE TRIGGER seal_opening_ends_before_another BEFORE UPDATE OF state ON seal_opening
    WHEN NEW.state = 'DONE' AND OLD.state <> 'DONE' AND NEW.finished_at > ${since}
      AND (NEW.seen_at IS NULL OR NEW.seal_seen IS NOT NEW.seal_after
        OR NEW.taken_seen IS NOT (SELECT count(*) FROM package_content
          WHERE opening_id = NEW.opening_id AND child_id IS NOT NULL))
    BEGIN SELECT RAISE(ABORT, 'the second person has seen how the opening ended'); END`
  ]
}
