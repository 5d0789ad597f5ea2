// Cases with any number of parties and obligations, their numbers, officers, days, states and measures. What the law
// forbids is refused here too: shares that are not the whole, a number given twice, a state that may not follow, a
// decision of the head by somebody else, a thing that is not owed in money on its way to the ledger.
import { SqlMigration } from './sql-migration'

/** Which states may follow which, as they stood when this was merged; a test holds `shared/case-states.ts` to it. */
const running = ['OPEN', 'VOLUNTARY_PERIOD', 'VERIFICATION', 'MEASURES', 'PAYMENT']
const stays = ['POSTPONED', 'SUSPENDED', 'NOT_YET_ENFORCEABLE']
const ends = ['COMPLETED', 'TERMINATED', 'ENTRUSTED']
const ended = [...ends, 'RETURNED_REQUEST']
const later = ['VERIFICATION', 'MEASURES', 'PAYMENT']
const followers: readonly (readonly [string, readonly string[]])[] = [
  ['OPEN', ['VOLUNTARY_PERIOD', ...later, ...stays, ...ends]],
  ['VOLUNTARY_PERIOD', [...later, ...stays, ...ends]],
  ['VERIFICATION', ['MEASURES', 'PAYMENT', ...stays, ...ends]],
  ['MEASURES', ['VERIFICATION', 'PAYMENT', ...stays, ...ends]],
  ['PAYMENT', ['VERIFICATION', 'MEASURES', ...stays, ...ends]],
  ['POSTPONED', [...running, 'SUSPENDED', 'COMPLETED', 'TERMINATED']],
  ['SUSPENDED', [...running, 'COMPLETED', 'TERMINATED']],
  ['NOT_YET_ENFORCEABLE', [...later, 'SEPARATE_WATCH', ...ends, 'RETURNED_REQUEST']],
  ['SEPARATE_WATCH', [...later, ...ends]],
  ...ended.map((state) => [state, ['VERIFICATION']] as const)
]
const listed = (texts: readonly string[]): string => texts.map((text) => `'${text}'`).join(', ')
const allowed = listed(followers.flatMap(([from, to]) => to.map((each) => `${from}>${each}`)))
const isEnded = (state: string): string => `${state} IN (${listed(ended)})`
/** A move between two states of work: the one kind of change that needs no decision. */
const isWork = (from: string, to: string): string =>
  `(${from} IN (${listed(running)}) AND ${to} IN (${listed(running)}))`

const caseTables = [
  `CREATE TABLE enforcement_case (
    seq INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL UNIQUE,
    tag TEXT NOT NULL UNIQUE,
    decision_number TEXT NOT NULL,
    decision_date TEXT NOT NULL,
    number_source TEXT NOT NULL CHECK (number_source IN ('TYPED', 'RANGE', 'PROVISIONAL')),
    file_id TEXT,
    basis TEXT CHECK (basis IN ('EX_OFFICIO', 'ON_REQUEST')),
    title_number TEXT NOT NULL,
    title_date TEXT NOT NULL,
    title_court TEXT NOT NULL,
    title_effective_on TEXT,
    title_force TEXT CHECK (title_force IN ('IN_FORCE', 'AT_ONCE', 'URGENT')),
    opened_at TEXT NOT NULL,
    search_text TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN (${listed(followers.map(([state]) => state))})),
    state_since TEXT NOT NULL,
    by_agreement TEXT NOT NULL CHECK (by_agreement IN ('YES', 'NO')),
    stayed_until TEXT,
    officer_id TEXT,
    officer_since TEXT,
    closed_on TEXT,
    closed_decision TEXT,
    CHECK ((closed_on IS NULL) = (closed_decision IS NULL)),
    CHECK ((${isEnded('state')}) = (closed_on IS NOT NULL)),
    CHECK (closed_on >= decision_date),
    CHECK ((officer_id IS NULL) = (officer_since IS NULL)),
    CHECK (by_agreement = 'NO' OR state = 'POSTPONED'),
    CHECK (stayed_until IS NULL OR state IN ('POSTPONED', 'SUSPENDED')),
    CHECK (state <> 'SEPARATE_WATCH' OR ifnull(basis, 'EX_OFFICIO') = 'EX_OFFICIO'),
    CHECK (state <> 'RETURNED_REQUEST' OR ifnull(basis, 'ON_REQUEST') = 'ON_REQUEST')
  )`,
  'CREATE UNIQUE INDEX enforcement_case_decision ON enforcement_case (decision_number, decision_date)',
  'CREATE INDEX enforcement_case_file ON enforcement_case (file_id)',
  'CREATE INDEX enforcement_case_closed ON enforcement_case (closed_on) WHERE closed_on IS NOT NULL',
  'CREATE INDEX enforcement_case_officer ON enforcement_case (officer_id, seq) WHERE officer_id IS NOT NULL',
  `CREATE INDEX enforcement_case_unassigned ON enforcement_case (seq)
    WHERE officer_id IS NULL AND closed_on IS NULL`,
  `CREATE TABLE case_party (
    case_id TEXT NOT NULL,
    party_id TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('CREDITOR', 'DEBTOR', 'RELATED')),
    position INTEGER NOT NULL,
    PRIMARY KEY (case_id, party_id, role)
  ) WITHOUT ROWID`,
  'CREATE INDEX case_party_party ON case_party (party_id)',
  'CREATE INDEX case_party_order ON case_party (case_id, role, position)',
  `CREATE TRIGGER related_is_no_party BEFORE INSERT ON case_party
  WHEN EXISTS (SELECT 1 FROM case_party WHERE case_id = NEW.case_id AND party_id = NEW.party_id
    AND (role = 'RELATED' OR NEW.role = 'RELATED'))
  BEGIN SELECT RAISE(ABORT, 'who is a party of a case is no other person of it'); END`
]

/** The running number that a title or decision begins with, as the finder asks for it (migration 20). */
const serialOf = (column: string): string =>
  `CAST(ltrim(${column}, 'SsOo .:' || char(7888, 7889)) AS INTEGER)`
const finderIndexes = [
  `CREATE INDEX enforcement_case_title ON enforcement_case (${serialOf('title_number')})`,
  'CREATE INDEX enforcement_case_title_date ON enforcement_case (title_date)',
  `CREATE INDEX enforcement_case_serial ON enforcement_case (${serialOf('decision_number')})`,
  'CREATE INDEX enforcement_case_decided ON enforcement_case (decision_date)'
]

const obligationTables = [
  `CREATE TABLE obligation_debtor (
    obligation_id TEXT NOT NULL,
    party_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    share_dong INTEGER CHECK (share_dong > 0),
    PRIMARY KEY (obligation_id, party_id)
  ) WITHOUT ROWID`,
  `CREATE TABLE obligation (
    obligation_id TEXT NOT NULL PRIMARY KEY,
    case_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('MONEY', 'PROPERTY', 'DOCUMENTS', 'ACT', 'PROHIBITION')),
    creditor_id TEXT NOT NULL,
    category TEXT,
    content TEXT NOT NULL CHECK (trim(content) <> ''),
    amount_dong INTEGER CHECK (amount_dong > 0),
    liability TEXT NOT NULL CHECK (liability IN ('JOINT', 'SHARES')),
    interest TEXT CHECK (json_valid(interest)),
    CHECK ((kind = 'MONEY') = (amount_dong IS NOT NULL)),
    CHECK ((kind = 'MONEY') = (category IS NOT NULL)),
    CHECK (kind = 'MONEY' OR (liability = 'JOINT' AND interest IS NULL))
  ) WITHOUT ROWID`,
  'CREATE INDEX obligation_case ON obligation (case_id, position)',
  `CREATE TRIGGER obligation_is_owed_whole BEFORE INSERT ON obligation
  WHEN NOT EXISTS (SELECT 1 FROM obligation_debtor WHERE obligation_id = NEW.obligation_id)
    OR EXISTS (SELECT 1 FROM obligation_debtor WHERE obligation_id = NEW.obligation_id
      AND ((NEW.liability = 'SHARES') = (share_dong IS NULL) OR party_id = NEW.creditor_id))
    OR (NEW.liability = 'SHARES' AND NEW.amount_dong IS NOT (
      SELECT sum(share_dong) FROM obligation_debtor WHERE obligation_id = NEW.obligation_id))
  BEGIN SELECT RAISE(ABORT, 'the shares of an obligation are the whole of it'); END`,
  `CREATE TRIGGER obligation_sides_stand BEFORE INSERT ON obligation
  WHEN NOT EXISTS (SELECT 1 FROM case_party
      WHERE case_id = NEW.case_id AND party_id = NEW.creditor_id AND role = 'CREDITOR')
    OR EXISTS (SELECT 1 FROM obligation_debtor AS owing WHERE owing.obligation_id = NEW.obligation_id
      AND NOT EXISTS (SELECT 1 FROM case_party
        WHERE case_id = NEW.case_id AND party_id = owing.party_id AND role = 'DEBTOR'))
  BEGIN SELECT RAISE(ABORT, 'who owes and who is owed are parties of the case'); END`,
  `CREATE TRIGGER obligation_debtors_fixed BEFORE INSERT ON obligation_debtor
  WHEN EXISTS (SELECT 1 FROM obligation WHERE obligation_id = NEW.obligation_id)
  BEGIN SELECT RAISE(ABORT, 'who owes stands with what is owed'); END`,
  ...['obligation', 'obligation_debtor'].map(
    (table) => `CREATE TRIGGER ${table}_stays BEFORE UPDATE ON ${table}
  BEGIN SELECT RAISE(ABORT, 'what the title says is never changed'); END`
  ),
  `CREATE TRIGGER ledger_takes_money_only BEFORE INSERT ON obligation_money
  WHEN EXISTS (SELECT 1 FROM obligation WHERE obligation_id = NEW.obligation_id
    AND (kind <> 'MONEY' OR amount_dong <> NEW.owed_dong))
  BEGIN SELECT RAISE(ABORT, 'only a sum of money reaches the ledger'); END`
]

/** Another case that bears the number within the days of a range to which both decisions belong. */
const bornTwice = `EXISTS (SELECT 1 FROM enforcement_case AS other JOIN decision_number_range AS leased
    ON NEW.decision_date BETWEEN leased.starts_on AND leased.ends_on
    AND other.decision_date BETWEEN leased.starts_on AND leased.ends_on
  WHERE other.decision_number = NEW.decision_number AND other.case_id <> NEW.case_id)`

const numberTables = [
  `CREATE TABLE decision_number_range (
    seq INTEGER PRIMARY KEY,
    range_id TEXT NOT NULL UNIQUE,
    year INTEGER NOT NULL,
    first INTEGER NOT NULL CHECK (first >= 1),
    last INTEGER NOT NULL CHECK (last >= first),
    symbol TEXT NOT NULL CHECK (trim(symbol) <> ''),
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL CHECK (ends_on >= starts_on),
    letter_number TEXT NOT NULL,
    letter_day TEXT NOT NULL,
    adopted_by TEXT NOT NULL,
    adopted_at TEXT NOT NULL
  )`,
  `CREATE TRIGGER decision_ranges_apart BEFORE INSERT ON decision_number_range
  WHEN EXISTS (SELECT 1 FROM decision_number_range WHERE symbol = NEW.symbol
    AND first <= NEW.last AND last >= NEW.first
    AND (year = NEW.year OR (starts_on <= NEW.ends_on AND ends_on >= NEW.starts_on)))
  BEGIN SELECT RAISE(ABORT, 'leased numbers do not overlap'); END`,
  `CREATE TRIGGER decision_range_stays BEFORE UPDATE ON decision_number_range
  BEGIN SELECT RAISE(ABORT, 'what the province leased stays as its letter says'); END`,
  `CREATE TABLE decision_range_number (
    range_id TEXT NOT NULL,
    serial INTEGER NOT NULL CHECK (serial >= 1),
    case_id TEXT NOT NULL,
    PRIMARY KEY (range_id, serial)
  ) WITHOUT ROWID`,
  `CREATE TRIGGER decision_number_of_its_range BEFORE INSERT ON decision_range_number
  WHEN NOT EXISTS (SELECT 1 FROM decision_number_range
      WHERE range_id = NEW.range_id AND first + NEW.serial - 1 <= last)
    OR NEW.serial <> 1 + (SELECT count(*) FROM decision_range_number WHERE range_id = NEW.range_id)
  BEGIN SELECT RAISE(ABORT, 'numbers of a range are taken one after the other'); END`,
  `CREATE TABLE case_number (
    seq INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL,
    number TEXT NOT NULL,
    decision_date TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('TYPED', 'RANGE', 'PROVISIONAL')),
    range_id TEXT CHECK ((range_id IS NOT NULL) = (source = 'RANGE')),
    reason TEXT NOT NULL,
    set_by TEXT NOT NULL,
    set_at TEXT NOT NULL
  )`,
  'CREATE INDEX case_number_case ON case_number (case_id, seq)',
  `CREATE TRIGGER case_number_stays BEFORE UPDATE ON case_number
  BEGIN SELECT RAISE(ABORT, 'the numbers that a decision bore are kept'); END`,
  `CREATE TRIGGER decision_number_once BEFORE INSERT ON enforcement_case WHEN ${bornTwice}
  BEGIN SELECT RAISE(ABORT, 'a number is given once in the days of its range'); END`,
  `CREATE TRIGGER decision_number_set_once BEFORE UPDATE OF decision_number, decision_date ON enforcement_case
  WHEN ${bornTwice} OR OLD.number_source = 'RANGE' OR NOT EXISTS (SELECT 1 FROM case_number
    WHERE case_id = NEW.case_id AND number = NEW.decision_number AND decision_date = NEW.decision_date
    AND trim(reason) <> '')
  BEGIN SELECT RAISE(ABORT, 'a number changes with its reason, and one taken from a range never'); END`
]

const stateTables = [
  `CREATE TABLE case_state (
    seq INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    on_day TEXT NOT NULL,
    decision_number TEXT CHECK (trim(decision_number) <> ''),
    decision_day TEXT,
    clause TEXT NOT NULL,
    decided_by TEXT NOT NULL CHECK (decided_by IN ('HEAD', 'OFFICER')),
    by_agreement TEXT NOT NULL CHECK (by_agreement IN ('YES', 'NO')),
    until_day TEXT CHECK (until_day >= on_day),
    reason TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    CHECK ((decision_number IS NULL) = (decision_day IS NULL)),
    CHECK (decision_day IS NULL OR decision_day = on_day),
    CHECK (decision_number IS NOT NULL OR ${isWork('from_state', 'to_state')}),
    CHECK (decided_by = 'HEAD' OR (to_state <> 'COMPLETED' AND NOT (${isEnded('from_state')})))
  )`,
  'CREATE INDEX case_state_case ON case_state (case_id, seq)',
  `CREATE TRIGGER case_state_stays BEFORE UPDATE ON case_state
  BEGIN SELECT RAISE(ABORT, 'what became of a case is never changed'); END`,
  `CREATE TRIGGER case_state_of_the_head BEFORE INSERT ON case_state
  WHEN NEW.decided_by = 'HEAD' AND NOT EXISTS (SELECT 1 FROM user_role
    WHERE user_id = NEW.changed_by AND role = 'LEADER')
  BEGIN SELECT RAISE(ABORT, 'what the head decides, the head enters'); END`,
  `CREATE TRIGGER case_begins_open BEFORE INSERT ON enforcement_case
  WHEN NEW.state <> 'OPEN' OR NEW.officer_id IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'a case begins open, before anybody has it'); END`,
  `CREATE TRIGGER case_goes_by_the_table BEFORE UPDATE OF state ON enforcement_case
  WHEN OLD.state || '>' || NEW.state NOT IN (${allowed})
  BEGIN SELECT RAISE(ABORT, 'this state does not follow that one'); END`,
  `CREATE TRIGGER case_state_by_its_entry BEFORE UPDATE OF state ON enforcement_case
  WHEN NOT EXISTS (SELECT 1 FROM case_state AS made WHERE made.case_id = NEW.case_id
    AND made.seq = (SELECT max(seq) FROM case_state WHERE case_id = NEW.case_id)
    AND made.from_state = OLD.state AND made.to_state = NEW.state)
  BEGIN SELECT RAISE(ABORT, 'a state changes by the act that is written of it'); END`,
  `CREATE TRIGGER case_officer_is_one BEFORE UPDATE OF officer_id ON enforcement_case
  WHEN NEW.officer_id IS NULL OR NOT EXISTS (SELECT 1 FROM user_role
    WHERE user_id = NEW.officer_id AND role = 'ENFORCEMENT_OFFICER')
  BEGIN SELECT RAISE(ABORT, 'a case is in the hands of an enforcement officer'); END`,
  `CREATE TABLE case_rules (
    rules_id TEXT NOT NULL PRIMARY KEY,
    decided_by TEXT NOT NULL CHECK (json_valid(decided_by)),
    set_by TEXT NOT NULL,
    set_at TEXT NOT NULL
  ) WITHOUT ROWID`
]

const workTables = [
  `CREATE TABLE case_due (
    case_id TEXT NOT NULL,
    rule TEXT NOT NULL,
    party_id TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    due_on TEXT NOT NULL CHECK (due_on >= starts_on),
    version TEXT NOT NULL,
    PRIMARY KEY (case_id, rule, party_id)
  ) WITHOUT ROWID`,
  'CREATE INDEX case_due_day ON case_due (due_on)',
  `CREATE TABLE case_notice (
    seq INTEGER PRIMARY KEY,
    notice_id TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL,
    party_id TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('DIRECT', 'VNEID', 'POSTING', 'POST', 'MASS_MEDIA')),
    done_on TEXT NOT NULL,
    valid_on TEXT NOT NULL CHECK (valid_on >= done_on),
    proof TEXT NOT NULL CHECK (trim(proof) <> ''),
    CHECK (way NOT IN ('DIRECT', 'VNEID', 'POSTING') OR valid_on = done_on)
  )`,
  'CREATE INDEX case_notice_case ON case_notice (case_id, seq)',
  `CREATE TABLE case_verification (
    seq INTEGER PRIMARY KEY,
    verification_id TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL,
    party_id TEXT NOT NULL,
    done_on TEXT NOT NULL,
    result TEXT NOT NULL CHECK (result IN ('HAS_MEANS', 'NO_MEANS', 'NO_MEANS_FAR')),
    minutes TEXT NOT NULL CHECK (trim(minutes) <> '')
  )`,
  'CREATE INDEX case_verification_case ON case_verification (case_id, seq)',
  `CREATE TRIGGER verification_of_a_debtor BEFORE INSERT ON case_verification
  WHEN NOT EXISTS (SELECT 1 FROM case_party
    WHERE case_id = NEW.case_id AND party_id = NEW.party_id AND role = 'DEBTOR')
  BEGIN SELECT RAISE(ABORT, 'the means that are verified are a debtor'); END`,
  `CREATE TABLE case_measure (
    seq INTEGER PRIMARY KEY,
    measure_id TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    words TEXT NOT NULL CHECK (kind <> 'OTHER' OR trim(words) <> ''),
    decision_number TEXT NOT NULL CHECK (trim(decision_number) <> ''),
    decision_day TEXT NOT NULL,
    clause TEXT NOT NULL,
    debtor_id TEXT NOT NULL,
    target_kind TEXT NOT NULL,
    asset_id TEXT,
    target TEXT NOT NULL CHECK (trim(target) <> ''),
    from_day TEXT NOT NULL CHECK (from_day >= decision_day),
    ended_on TEXT CHECK (ended_on >= from_day),
    end_ground TEXT CHECK (trim(end_ground) <> ''),
    end_decision TEXT,
    CHECK ((ended_on IS NULL) = (end_ground IS NULL) AND (ended_on IS NULL) = (end_decision IS NULL))
  )`,
  'CREATE INDEX case_measure_case ON case_measure (case_id, seq)',
  `CREATE TRIGGER measure_against_a_debtor BEFORE INSERT ON case_measure
  WHEN NOT EXISTS (SELECT 1 FROM case_party
      WHERE case_id = NEW.case_id AND party_id = NEW.debtor_id AND role = 'DEBTOR')
    OR (NEW.asset_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM asset
      WHERE asset_id = NEW.asset_id AND case_id = NEW.case_id))
  BEGIN SELECT RAISE(ABORT, 'a measure is taken against a debtor of the case and a thing of it'); END`,
  `CREATE TRIGGER measure_ends_once BEFORE UPDATE ON case_measure WHEN OLD.ended_on IS NOT NULL
    OR NEW.decision_number <> OLD.decision_number OR NEW.kind <> OLD.kind OR NEW.target <> OLD.target
  BEGIN SELECT RAISE(ABORT, 'a measure stays as it was taken, and ends once'); END`
]

export class Cases1763800000023 extends SqlMigration {
  readonly name = 'Cases1763800000023'
  protected override readonly rebuildsProjections = true
  protected readonly statements = [
    ...['enforcement_case', 'case_party', 'obligation'].map((table) => `DROP TABLE ${table}`),
    ...caseTables,
    ...finderIndexes,
    ...obligationTables,
    ...numberTables,
    ...stateTables,
    ...workTables
  ]
}
