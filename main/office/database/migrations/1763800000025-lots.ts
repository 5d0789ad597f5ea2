// Many things out in one act, and to whom confiscated things go by what they are. Lines of a lot are releases and loans
// like others, with every guard of theirs; what they have in common the database compares.
import { loansInLots } from './loans-in-lots'
import { oneLot } from './lots-as-one'
import { SqlMigration } from './sql-migration'

const finalStates = "('RETURNED', 'CONFISCATED', 'DESTROYED', 'SOLD', 'TRANSFERRED')"
/** Written before grounds had a day: there were no signatures, photos and numbers to look for then. */
const sinceGroundsHaveDays = 'NEW.ground_day IS NOT NULL'

const signedBy = (side: string, more = ''): string =>
  `EXISTS (SELECT 1 FROM release_signature WHERE record_id = ifnull(NEW.lot_id, NEW.release_id) AND side = '${side}'${more})`

/** What the law sends to one kind of recipient only, and who receives nothing else (NĐ 152/2026 Art 39). */
const rightRecipient = `(CASE asset_kind WHEN 'WEAPON' THEN recipient_kind = 'DEPOT'
        WHEN 'CASH' THEN recipient_kind = 'TREASURY' ELSE 1 END
        AND (recipient_kind <> 'DEPOT' OR asset_kind IN ('WEAPON', 'HAZARDOUS', 'DRUG'))
        AND (recipient_kind <> 'TREASURY' OR asset_kind IN ('CASH', 'FOREIGN_CASH', 'GOLD_GEMS', 'VALUABLE_PAPER')))`

export class Lots1763800000025 extends SqlMigration {
  readonly name = 'Lots1763800000025'
  protected override readonly rebuildsProjections = true
  protected readonly statements = [
    'DROP TABLE asset_release',
    `CREATE TABLE asset_release (
      release_id TEXT NOT NULL PRIMARY KEY,
      asset_id TEXT NOT NULL,
      outcome TEXT NOT NULL CHECK (outcome IN ${finalStates}),
      recipient_kind TEXT NOT NULL,
      recipient_id TEXT,
      receiver_name TEXT,
      receiver_paper TEXT,
      receiver_number TEXT,
      mandate_number TEXT,
      mandate_day TEXT,
      sale_number TEXT,
      sale_day TEXT,
      payment_voucher TEXT,
      letter_number TEXT,
      letter_day TEXT,
      ground TEXT NOT NULL CHECK (trim(ground) <> ''),
      ground_day TEXT,
      reason TEXT NOT NULL,
      from_state TEXT NOT NULL CHECK (from_state IN ('IN_OWN_STORE', 'HELD_BY_OTHER')),
      from_holder_id TEXT,
      state TEXT NOT NULL CHECK (state IN ('PROPOSED', 'APPROVED', 'DECLINED', 'CANCELLED', 'DONE')),
      proposed_by TEXT NOT NULL,
      proposed_at TEXT NOT NULL,
      decided_by TEXT CHECK (decided_by <> proposed_by),
      decided_at TEXT,
      decision_reason TEXT,
      order_number TEXT,
      hand_over_at TEXT,
      cancelled_by TEXT,
      cancelled_at TEXT,
      cancel_reason TEXT,
      council_id TEXT,
      record_number TEXT,
      handed_over_by TEXT CHECK (handed_over_by <> decided_by),
      handed_over_at TEXT,
      hand_over_condition TEXT,
      seal_intact TEXT,
      read_number TEXT,
      scanned_tag TEXT,
      carrier_name TEXT,
      carrier_title TEXT,
      asset_kind TEXT,
      lot_id TEXT,
      lot_line INTEGER CHECK (lot_line BETWEEN 1 AND 500),
      CHECK ((from_holder_id IS NOT NULL) = (from_state = 'HELD_BY_OTHER')),
      CHECK ((recipient_id IS NULL) = (outcome = 'DESTROYED')),
      CHECK (CASE outcome WHEN 'RETURNED' THEN recipient_kind = 'PARTY' WHEN 'SOLD' THEN recipient_kind = 'BUYER'
        WHEN 'CONFISCATED' THEN recipient_kind IN ('COMMUNE', 'FINANCE', 'DEPOT', 'TREASURY')
        WHEN 'TRANSFERRED' THEN recipient_kind = 'OFFICE' ELSE recipient_kind = 'COUNCIL' END),
      CHECK (outcome <> 'CONFISCATED' OR asset_kind IS NULL OR ${rightRecipient}),
      CHECK (recipient_kind NOT IN ('FINANCE', 'DEPOT') OR letter_number IS NOT NULL),
      CHECK (recipient_kind <> 'TREASURY' OR payment_voucher IS NOT NULL),
      CHECK (recipient_kind NOT IN ('FINANCE', 'DEPOT', 'TREASURY') OR asset_kind IS NOT NULL),
      CHECK ((lot_id IS NULL) = (lot_line IS NULL)),
      CHECK (receiver_number IS NOT NULL OR outcome = 'DESTROYED' OR ground_day IS NULL),
      CHECK (outcome NOT IN ('CONFISCATED', 'TRANSFERRED') OR mandate_number IS NOT NULL),
      CHECK (outcome <> 'SOLD' OR (sale_number IS NOT NULL AND payment_voucher IS NOT NULL)),
      CHECK (outcome <> 'TRANSFERRED' OR letter_number IS NOT NULL),
      CHECK (state NOT IN ('APPROVED', 'DONE') OR (order_number IS NOT NULL AND decided_by IS NOT NULL)),
      CHECK (state NOT IN ('APPROVED', 'DONE') OR from_state <> 'HELD_BY_OTHER' OR hand_over_at IS NOT NULL),
      CHECK ((state = 'CANCELLED') = (cancel_reason IS NOT NULL)),
      CHECK ((state = 'DONE') = (record_number IS NOT NULL)),
      CHECK (state <> 'DONE' OR handed_over_by IS NOT NULL),
      CHECK (state <> 'DONE' OR outcome = 'DESTROYED' OR read_number = ifnull(receiver_number, read_number)),
      CHECK (state <> 'DONE' OR outcome = 'DESTROYED' OR read_number IS NOT NULL),
      CHECK (state <> 'DONE' OR scanned_tag IS NOT NULL OR ground_day IS NULL),
      CHECK (state <> 'DONE' OR outcome <> 'DESTROYED' OR council_id IS NOT NULL),
      CHECK (state <> 'DONE' OR outcome = 'DESTROYED' OR (from_state = 'HELD_BY_OTHER') = (carrier_name IS NOT NULL))
    ) WITHOUT ROWID`,
    'CREATE INDEX asset_release_asset ON asset_release (asset_id)',
    `CREATE UNIQUE INDEX asset_release_one_open ON asset_release (asset_id)
      WHERE state IN ('PROPOSED', 'APPROVED')`,
    "CREATE INDEX asset_release_open ON asset_release (proposed_at) WHERE state IN ('PROPOSED', 'APPROVED')",
    'CREATE INDEX asset_release_proposed ON asset_release (proposed_at)',
    "CREATE INDEX asset_release_done ON asset_release (handed_over_at, outcome) WHERE state = 'DONE'",
    'CREATE UNIQUE INDEX asset_release_lot ON asset_release (lot_id, lot_line) WHERE lot_id IS NOT NULL',
    `CREATE TRIGGER release_begins_proposed BEFORE INSERT ON asset_release
    WHEN NEW.state <> 'PROPOSED' OR NEW.decided_by IS NOT NULL OR NEW.handed_over_by IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'a release begins as a proposal'); END`,
    `CREATE TRIGGER release_goes_step_by_step BEFORE UPDATE OF state ON asset_release
    WHEN OLD.state || '>' || NEW.state NOT IN
      ('PROPOSED>APPROVED', 'PROPOSED>DECLINED', 'APPROVED>CANCELLED', 'APPROVED>DONE')
    BEGIN SELECT RAISE(ABORT, 'a release goes step by step, and an ended one stays'); END`,
    `CREATE TRIGGER release_is_what_was_decided BEFORE UPDATE OF asset_id, asset_kind, lot_id, lot_line, outcome,
      recipient_kind, recipient_id, receiver_name, receiver_paper, receiver_number, ground, ground_day, from_state, proposed_by ON asset_release
    BEGIN SELECT RAISE(ABORT, 'what was proposed is what is decided and carried out'); END`,
    `CREATE TRIGGER release_done_is_signed BEFORE UPDATE OF state ON asset_release
    WHEN NEW.state = 'DONE' AND NEW.outcome <> 'DESTROYED' AND ${sinceGroundsHaveDays} AND NOT (
      ${signedBy('GIVER')} AND ${signedBy('RECEIVER')} AND EXISTS
        (SELECT 1 FROM asset_photo WHERE asset_id = NEW.asset_id AND moment = 'RELEASED')
      AND EXISTS (SELECT 1 FROM asset_tag WHERE tag = NEW.scanned_tag AND asset_id = NEW.asset_id AND state = 'VALID'))
    BEGIN SELECT RAISE(ABORT, 'a release is done with its own label, both signatures and a photo'); END`,
    `CREATE TRIGGER release_confiscated_is_stamped BEFORE UPDATE OF state ON asset_release
    WHEN NEW.state = 'DONE' AND NEW.outcome = 'CONFISCATED' AND NOT (
      ${signedBy('GIVER', " AND stamped = 'YES'")} AND ${signedBy('RECEIVER', " AND stamped = 'YES'")})
    BEGIN SELECT RAISE(ABORT, 'what goes to the state goes with both stamps'); END`,
    `CREATE TRIGGER release_destroyed_by_its_council BEFORE UPDATE OF state ON asset_release
    WHEN NEW.state = 'DONE' AND NEW.outcome = 'DESTROYED' AND NOT EXISTS (
      SELECT 1 FROM destruction_item JOIN destruction_council USING (council_id)
      WHERE destruction_item.council_id = NEW.council_id AND release_id = NEW.release_id
      AND scanned_at IS NOT NULL AND removed_at IS NULL AND destruction_council.state = 'CLOSED'
      AND minutes_number = NEW.record_number)
    BEGIN SELECT RAISE(ABORT, 'a thing is destroyed by the minutes of the council that read its label'); END`,
    `CREATE TRIGGER release_is_of_its_kind BEFORE INSERT ON asset_release
    WHEN NEW.asset_kind IS NOT NULL AND NEW.asset_kind IS NOT (SELECT kind FROM asset WHERE asset_id = NEW.asset_id)
    BEGIN SELECT RAISE(ABORT, 'a release names the kind of its thing'); END`,
    `CREATE TRIGGER release_at_the_keepers_before_an_officer BEFORE UPDATE OF state ON asset_release
    WHEN NEW.state = 'DONE' AND NEW.outcome <> 'DESTROYED' AND NEW.from_state = 'HELD_BY_OTHER'
      AND NEW.asset_kind IS NOT NULL AND NOT ${signedBy('OFFICER', " AND way <> 'REFUSED'")}
    BEGIN SELECT RAISE(ABORT, 'what others hold leaves before an enforcement officer'); END`,
    ...oneLot('asset_release', {
      key: 'release_id',
      asked: [
        'outcome',
        'recipient_kind',
        'recipient_id',
        'receiver_name',
        'receiver_number',
        'ground',
        'ground_day',
        'from_state',
        'from_holder_id',
        'proposed_by'
      ],
      ordered: { number: 'order_number', states: ['APPROVED', 'DONE'], same: ['decided_by', 'hand_over_at'] },
      gone: {
        number: 'record_number',
        states: ['DONE'],
        same: ['handed_over_by', 'read_number'],
        // Minutes of a destruction are the council's, whatever lots its things were asked for in.
        unless: "outcome = 'DESTROYED'"
      }
    }),
    `CREATE TRIGGER release_lot_is_of_one_case BEFORE INSERT ON asset_release
    WHEN NEW.lot_id IS NOT NULL AND EXISTS (
      SELECT 1 FROM (SELECT asset_id FROM asset_release WHERE lot_id = NEW.lot_id LIMIT 1) AS other
      JOIN asset AS one ON one.asset_id = other.asset_id JOIN asset AS new_one ON new_one.asset_id = NEW.asset_id
      WHERE one.case_id <> new_one.case_id)
    BEGIN SELECT RAISE(ABORT, 'a lot is of one case'); END`,
    ...loansInLots,
    'DROP TABLE record_witness',
    `CREATE TABLE record_witness (
      witness_id TEXT NOT NULL PRIMARY KEY,
      about_kind TEXT NOT NULL CHECK (about_kind IN ('DELIVERY', 'RELEASE', 'RELEASE_LOT', 'LOAN',
        'LOAN_LOT', 'COUNCIL')),
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
}
