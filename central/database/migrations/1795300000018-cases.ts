// Cases with any number of parties and obligations, their numbers, days, states and measures, as `domain/tables.ts`
// describes them.
import type { MigrationInterface, QueryRunner } from 'typeorm'
import { applyAllAgain } from '../apply-all-again'

const statements = [
  applyAllAgain,
  'DROP TABLE enforcement_case',
  'DROP TABLE case_party',
  'DROP TABLE obligation',
  `CREATE TABLE enforcement_case (
    office TEXT NOT NULL,
    seq BIGINT NOT NULL,
    case_id TEXT NOT NULL,
    tag TEXT NOT NULL,
    decision_number TEXT NOT NULL,
    decision_date TEXT NOT NULL,
    number_source TEXT NOT NULL,
    file_id TEXT,
    basis TEXT,
    title_number TEXT NOT NULL,
    title_date TEXT NOT NULL,
    title_court TEXT NOT NULL,
    title_effective_on TEXT,
    title_force TEXT,
    opened_at TEXT NOT NULL,
    search_text TEXT NOT NULL,
    state TEXT NOT NULL,
    state_since TEXT NOT NULL,
    by_agreement TEXT NOT NULL,
    stayed_until TEXT,
    officer_id TEXT,
    officer_since TEXT,
    closed_on TEXT,
    closed_decision TEXT,
    PRIMARY KEY (office, case_id)
  )`,
  `CREATE TABLE case_party (
    office TEXT NOT NULL,
    case_id TEXT NOT NULL,
    party_id TEXT NOT NULL,
    role TEXT NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (office, case_id, party_id, role)
  )`,
  `CREATE TABLE obligation (
    office TEXT NOT NULL,
    obligation_id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    position BIGINT NOT NULL,
    kind TEXT NOT NULL,
    creditor_id TEXT NOT NULL,
    category TEXT,
    content TEXT NOT NULL,
    amount_dong BIGINT,
    liability TEXT NOT NULL,
    interest TEXT,
    PRIMARY KEY (office, obligation_id)
  )`,
  `CREATE TABLE obligation_debtor (
    office TEXT NOT NULL,
    obligation_id TEXT NOT NULL,
    party_id TEXT NOT NULL,
    position BIGINT NOT NULL,
    share_dong BIGINT,
    PRIMARY KEY (office, obligation_id, party_id)
  )`,
  `CREATE TABLE decision_number_range (
    office TEXT NOT NULL,
    seq BIGINT NOT NULL,
    range_id TEXT NOT NULL,
    year BIGINT NOT NULL,
    first BIGINT NOT NULL,
    last BIGINT NOT NULL,
    symbol TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    letter_number TEXT NOT NULL,
    letter_day TEXT NOT NULL,
    adopted_by TEXT NOT NULL,
    adopted_at TEXT NOT NULL,
    PRIMARY KEY (office, range_id)
  )`,
  `CREATE TABLE case_number (
    office TEXT NOT NULL,
    seq BIGINT NOT NULL,
    case_id TEXT NOT NULL,
    number TEXT NOT NULL,
    decision_date TEXT NOT NULL,
    source TEXT NOT NULL,
    range_id TEXT,
    reason TEXT NOT NULL,
    set_by TEXT NOT NULL,
    set_at TEXT NOT NULL,
    PRIMARY KEY (office, seq)
  )`,
  `CREATE TABLE decision_range_number (
    office TEXT NOT NULL,
    range_id TEXT NOT NULL,
    serial BIGINT NOT NULL,
    case_id TEXT NOT NULL,
    PRIMARY KEY (office, range_id, serial)
  )`,
  `CREATE TABLE case_state (
    office TEXT NOT NULL,
    seq BIGINT NOT NULL,
    case_id TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    on_day TEXT NOT NULL,
    decision_number TEXT,
    decision_day TEXT,
    clause TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    by_agreement TEXT NOT NULL,
    until_day TEXT,
    reason TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    PRIMARY KEY (office, seq)
  )`,
  `CREATE TABLE case_due (
    office TEXT NOT NULL,
    case_id TEXT NOT NULL,
    rule TEXT NOT NULL,
    party_id TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    version TEXT NOT NULL,
    PRIMARY KEY (office, case_id, rule, party_id)
  )`,
  `CREATE TABLE case_notice (
    office TEXT NOT NULL,
    seq BIGINT NOT NULL,
    notice_id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    party_id TEXT NOT NULL,
    way TEXT NOT NULL,
    done_on TEXT NOT NULL,
    valid_on TEXT NOT NULL,
    proof TEXT NOT NULL,
    PRIMARY KEY (office, notice_id)
  )`,
  `CREATE TABLE case_verification (
    office TEXT NOT NULL,
    seq BIGINT NOT NULL,
    verification_id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    party_id TEXT NOT NULL,
    done_on TEXT NOT NULL,
    result TEXT NOT NULL,
    minutes TEXT NOT NULL,
    PRIMARY KEY (office, verification_id)
  )`,
  `CREATE TABLE case_measure (
    office TEXT NOT NULL,
    seq BIGINT NOT NULL,
    measure_id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    words TEXT NOT NULL,
    decision_number TEXT NOT NULL,
    decision_day TEXT NOT NULL,
    clause TEXT NOT NULL,
    debtor_id TEXT NOT NULL,
    target_kind TEXT NOT NULL,
    asset_id TEXT,
    target TEXT NOT NULL,
    from_day TEXT NOT NULL,
    ended_on TEXT,
    end_ground TEXT,
    end_decision TEXT,
    PRIMARY KEY (office, measure_id)
  )`,
  `CREATE TABLE case_rules (
    office TEXT NOT NULL,
    rules_id TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    set_by TEXT NOT NULL,
    set_at TEXT NOT NULL,
    PRIMARY KEY (office, rules_id)
  )`
]

export class Cases1795300000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement)
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the centre goes forward only; restore a backup instead'))
  }
}
