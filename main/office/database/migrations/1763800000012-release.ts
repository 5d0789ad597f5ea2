// The way out with all its outcomes, destruction councils, and the end of a case. An asset leaves by a release that
// was decided by another than who asked, carried out by another than who decided, and that has what its outcome
// requires: the CHECKs and triggers know no other way out.
import { SqlMigration } from './sql-migration'

const finalStates = "('RETURNED', 'CONFISCATED', 'DESTROYED', 'SOLD', 'TRANSFERRED')"
/** Written before grounds had a day: there were no signatures, photos and numbers to look for then. */
const sinceGroundsHaveDays = 'NEW.ground_day IS NOT NULL'

const signedBy = (side: string, more = ''): string =>
  `EXISTS (SELECT 1 FROM release_signature WHERE record_id = NEW.release_id AND side = '${side}'${more})`

export class Release1763800000012 extends SqlMigration {
  readonly name = 'Release1763800000012'
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
      order_number TEXT UNIQUE,
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
      CHECK ((from_holder_id IS NOT NULL) = (from_state = 'HELD_BY_OTHER')),
      CHECK ((recipient_id IS NULL) = (outcome = 'DESTROYED')),
      CHECK (recipient_kind = CASE outcome WHEN 'RETURNED' THEN 'PARTY' WHEN 'SOLD' THEN 'BUYER'
        WHEN 'CONFISCATED' THEN 'COMMUNE' WHEN 'TRANSFERRED' THEN 'OFFICE' ELSE 'COUNCIL' END),
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
    `CREATE UNIQUE INDEX asset_release_record ON asset_release (record_number)
      WHERE record_number IS NOT NULL AND outcome <> 'DESTROYED'`,
    `CREATE TABLE release_signature (
      record_id TEXT NOT NULL,
      signature_number INTEGER NOT NULL,
      side TEXT NOT NULL,
      full_name TEXT NOT NULL,
      capacity TEXT NOT NULL,
      identity_number TEXT,
      way TEXT NOT NULL CHECK (way IN ('SCREEN', 'PAPER', 'FINGERPRINT', 'REFUSED')),
      sha256 TEXT,
      media_type TEXT,
      finger TEXT,
      hand TEXT,
      witness TEXT NOT NULL,
      stamped TEXT NOT NULL CHECK (stamped IN ('YES', 'NO')),
      PRIMARY KEY (record_id, signature_number),
      CHECK (way = 'REFUSED' OR sha256 IS NOT NULL),
      CHECK (way <> 'FINGERPRINT' OR (finger IS NOT NULL AND hand IS NOT NULL)),
      CHECK (way NOT IN ('FINGERPRINT', 'REFUSED') OR trim(witness) <> '')
    ) WITHOUT ROWID`,
    'CREATE INDEX release_signature_picture ON release_signature (sha256) WHERE sha256 IS NOT NULL',
    `CREATE TABLE asset_decision (
      asset_id TEXT NOT NULL PRIMARY KEY,
      decision_number TEXT NOT NULL,
      decision_day TEXT NOT NULL,
      noted_by TEXT NOT NULL,
      noted_at TEXT NOT NULL
    ) WITHOUT ROWID`,
    `CREATE TABLE destruction_council (
      council_id TEXT NOT NULL PRIMARY KEY,
      decision_number TEXT NOT NULL,
      decision_day TEXT NOT NULL,
      formed_on TEXT NOT NULL,
      due_on TEXT NOT NULL,
      late TEXT NOT NULL CHECK (late IN ('YES', 'NO')),
      procuracy_number TEXT NOT NULL,
      procuracy_day TEXT NOT NULL,
      method TEXT NOT NULL,
      method_note TEXT NOT NULL,
      place TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('OPEN', 'CLOSED')),
      formed_by TEXT NOT NULL,
      formed_at TEXT NOT NULL,
      closed_by TEXT CHECK (closed_by <> formed_by),
      closed_at TEXT,
      minutes_number TEXT UNIQUE,
      minutes_condition TEXT,
      CHECK ((state = 'CLOSED') = (minutes_number IS NOT NULL)),
      CHECK (state = 'OPEN' OR (closed_by IS NOT NULL AND closed_at IS NOT NULL))
    ) WITHOUT ROWID`,
    "CREATE INDEX destruction_council_open ON destruction_council (due_on) WHERE state = 'OPEN'",
    'CREATE INDEX destruction_council_formed ON destruction_council (formed_at)',
    `CREATE TABLE destruction_member (
      council_id TEXT NOT NULL,
      member_number INTEGER NOT NULL,
      full_name TEXT NOT NULL,
      body TEXT NOT NULL,
      capacity TEXT NOT NULL,
      PRIMARY KEY (council_id, member_number)
    ) WITHOUT ROWID`,
    `CREATE TABLE destruction_item (
      council_id TEXT NOT NULL,
      release_id TEXT NOT NULL,
      asset_id TEXT NOT NULL,
      scanned_at TEXT,
      scanned_by TEXT,
      removed_at TEXT,
      removed_reason TEXT,
      PRIMARY KEY (council_id, release_id),
      CHECK ((scanned_at IS NULL) = (scanned_by IS NULL)),
      CHECK ((removed_at IS NULL) = (removed_reason IS NULL))
    ) WITHOUT ROWID`,
    'CREATE UNIQUE INDEX destruction_item_once ON destruction_item (release_id) WHERE removed_at IS NULL',
    `CREATE TABLE destruction_photo (
      council_id TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      media_type TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      taken_at TEXT NOT NULL,
      PRIMARY KEY (council_id, sha256)
    ) WITHOUT ROWID`,
    'CREATE INDEX destruction_photo_content ON destruction_photo (sha256)',

    `CREATE INDEX asset_ripe ON asset (decided_on, seq, kind, decided_outcome, state)
      WHERE decided_outcome IS NOT NULL AND state IN ('IN_OWN_STORE', 'HELD_BY_OTHER')`,
    `CREATE INDEX asset_ripe_perishable ON asset (decided_on, seq, decided_outcome, kind, state)
      WHERE decided_outcome IS NOT NULL AND state IN ('IN_OWN_STORE', 'HELD_BY_OTHER') AND kind = 'PERISHABLE'`,
    "CREATE INDEX asset_received_at ON asset (received_at) WHERE state <> 'SPLIT'",

    `CREATE TRIGGER asset_leaves_by_a_release BEFORE UPDATE OF state ON asset
    WHEN NEW.state IN ${finalStates} AND NOT EXISTS (
      SELECT 1 FROM asset_release WHERE asset_id = NEW.asset_id AND outcome = NEW.state AND state = 'DONE'
      AND OLD.state = 'OUT_ORDERED' AND order_number IS NOT NULL AND record_number IS NOT NULL
      AND decided_by <> proposed_by AND handed_over_by <> decided_by AND recipient_id IS NEW.holder_id)
    BEGIN SELECT RAISE(ABORT, 'an asset leaves by a release that was decided, ordered and carried out'); END`,
    `CREATE TRIGGER asset_is_proposed_or_ordered_by_a_release BEFORE UPDATE OF state ON asset
    WHEN NEW.state IN ('RELEASE_PROPOSED', 'OUT_ORDERED') AND NOT EXISTS (
      SELECT 1 FROM asset_release WHERE asset_id = NEW.asset_id
      AND state = CASE NEW.state WHEN 'OUT_ORDERED' THEN 'APPROVED' ELSE 'PROPOSED' END)
    BEGIN SELECT RAISE(ABORT, 'an asset waits to leave by an open release'); END`,
    `CREATE TRIGGER asset_gone_stays_gone BEFORE UPDATE OF state, holder_id, place_id ON asset
    WHEN OLD.state IN ${finalStates}
    BEGIN SELECT RAISE(ABORT, 'what has left does not come back by itself'); END`,
    `CREATE TRIGGER asset_does_not_begin_gone BEFORE INSERT ON asset
    WHEN NEW.state IN ('RELEASE_PROPOSED', 'OUT_ORDERED', 'RETURNED', 'CONFISCATED', 'DESTROYED', 'SOLD', 'TRANSFERRED')
    BEGIN SELECT RAISE(ABORT, 'an asset does not begin as one that leaves'); END`,

    `CREATE TRIGGER release_begins_proposed BEFORE INSERT ON asset_release
    WHEN NEW.state <> 'PROPOSED' OR NEW.decided_by IS NOT NULL OR NEW.handed_over_by IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'a release begins as a proposal'); END`,
    `CREATE TRIGGER release_goes_step_by_step BEFORE UPDATE OF state ON asset_release
    WHEN OLD.state || '>' || NEW.state NOT IN
      ('PROPOSED>APPROVED', 'PROPOSED>DECLINED', 'APPROVED>CANCELLED', 'APPROVED>DONE')
    BEGIN SELECT RAISE(ABORT, 'a release goes step by step, and an ended one stays'); END`,
    `CREATE TRIGGER release_is_what_was_decided BEFORE UPDATE OF asset_id, outcome, recipient_kind, recipient_id,
      receiver_name, receiver_paper, receiver_number, ground, ground_day, from_state, proposed_by ON asset_release
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

    `CREATE TRIGGER council_begins_open BEFORE INSERT ON destruction_council WHEN NEW.state <> 'OPEN'
    BEGIN SELECT RAISE(ABORT, 'a council begins open'); END`,
    `CREATE TRIGGER council_closed_stays BEFORE UPDATE ON destruction_council WHEN OLD.state = 'CLOSED'
    BEGIN SELECT RAISE(ABORT, 'minutes that are closed stay'); END`,
    `CREATE TRIGGER council_closes_whole BEFORE UPDATE OF state ON destruction_council
    WHEN NEW.state = 'CLOSED' AND (
      NOT EXISTS (SELECT 1 FROM destruction_item WHERE council_id = NEW.council_id AND removed_at IS NULL)
      OR EXISTS (SELECT 1 FROM destruction_item
        WHERE council_id = NEW.council_id AND removed_at IS NULL AND scanned_at IS NULL)
      OR (SELECT count(*) FROM destruction_member WHERE council_id = NEW.council_id) < 3
      OR EXISTS (SELECT 1 FROM destruction_member WHERE council_id = NEW.council_id AND NOT EXISTS
        (SELECT 1 FROM release_signature WHERE record_id = NEW.council_id AND side = 'COUNCIL'
          AND release_signature.full_name = destruction_member.full_name))
      OR NOT EXISTS (SELECT 1 FROM destruction_photo WHERE council_id = NEW.council_id))
    BEGIN SELECT RAISE(ABORT, 'minutes close when all is read, and every member has signed, with photos'); END`,
    `CREATE TRIGGER council_list_is_fixed BEFORE UPDATE ON destruction_item
    WHEN NOT EXISTS (SELECT 1 FROM destruction_council WHERE council_id = OLD.council_id AND state = 'OPEN')
    BEGIN SELECT RAISE(ABORT, 'the list of closed minutes is fixed'); END`,

    'DROP TABLE enforcement_case',
    `CREATE TABLE enforcement_case (
      seq INTEGER PRIMARY KEY,
      case_id TEXT NOT NULL UNIQUE,
      tag TEXT NOT NULL UNIQUE,
      decision_number TEXT NOT NULL,
      decision_date TEXT NOT NULL,
      file_id TEXT,
      title_number TEXT NOT NULL,
      title_date TEXT NOT NULL,
      title_court TEXT NOT NULL,
      opened_at TEXT NOT NULL,
      search_text TEXT NOT NULL,
      closed_on TEXT,
      closed_decision TEXT,
      CHECK ((closed_on IS NULL) = (closed_decision IS NULL)),
      CHECK (closed_on >= decision_date)
    )`,
    'CREATE UNIQUE INDEX enforcement_case_decision ON enforcement_case (decision_number, decision_date)',
    'CREATE INDEX enforcement_case_file ON enforcement_case (file_id)'
  ]
}
