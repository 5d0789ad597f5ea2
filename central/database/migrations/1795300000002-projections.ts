// The projections of every office, as `domain/tables.ts` describes them, the office before each key.
import type { MigrationInterface, QueryRunner } from 'typeorm'

const statements = [
  `CREATE TABLE counter (
    office TEXT NOT NULL,
    series TEXT NOT NULL,
    period TEXT NOT NULL,
    last BIGINT NOT NULL,
    PRIMARY KEY (office, series, period)
  )`,
  `CREATE TABLE timeline (
    office TEXT NOT NULL,
    subject TEXT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (office, subject, seq)
  )`,
  `CREATE TABLE office (
    office TEXT NOT NULL,
    office_code TEXT NOT NULL,
    name TEXT NOT NULL,
    superior TEXT NOT NULL,
    seat TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    PRIMARY KEY (office, office_code)
  )`,
  `CREATE TABLE station (
    office TEXT NOT NULL,
    station_id TEXT NOT NULL,
    name TEXT NOT NULL,
    paired_at TEXT NOT NULL,
    revoked BIGINT NOT NULL,
    PRIMARY KEY (office, station_id)
  )`,
  `CREATE TABLE user_role (
    office TEXT NOT NULL,
    user_id TEXT NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (office, user_id, role)
  )`,
  `CREATE TABLE app_user (
    office TEXT NOT NULL,
    user_id TEXT NOT NULL,
    user_name TEXT NOT NULL,
    full_name TEXT NOT NULL,
    added_at TEXT NOT NULL,
    PRIMARY KEY (office, user_id)
  )`,
  `CREATE TABLE party (
    office TEXT NOT NULL,
    seq BIGINT NOT NULL,
    party_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    full_name TEXT NOT NULL,
    number TEXT,
    birth_date TEXT,
    gender TEXT,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    search_text TEXT NOT NULL,
    PRIMARY KEY (office, party_id)
  )`,
  `CREATE TABLE intake_file (
    office TEXT NOT NULL,
    seq BIGINT NOT NULL,
    file_id TEXT NOT NULL,
    tag TEXT NOT NULL,
    reception_number TEXT NOT NULL,
    procedure_code TEXT NOT NULL,
    requester_id TEXT NOT NULL,
    capacity TEXT NOT NULL,
    channel TEXT NOT NULL,
    request_date TEXT NOT NULL,
    received_at TEXT NOT NULL,
    received_day TEXT NOT NULL,
    received_by TEXT NOT NULL,
    title_number TEXT NOT NULL,
    title_date TEXT NOT NULL,
    title_court TEXT NOT NULL,
    papers TEXT NOT NULL,
    note TEXT NOT NULL,
    state TEXT NOT NULL,
    due_date TEXT NOT NULL,
    due_rule TEXT NOT NULL,
    due_version TEXT NOT NULL,
    due_clause TEXT NOT NULL,
    PRIMARY KEY (office, file_id)
  )`,
  `CREATE TABLE case_party (
    office TEXT NOT NULL,
    case_id TEXT NOT NULL,
    party_id TEXT NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (office, case_id, party_id, role)
  )`,
  `CREATE TABLE enforcement_case (
    office TEXT NOT NULL,
    seq BIGINT NOT NULL,
    case_id TEXT NOT NULL,
    tag TEXT NOT NULL,
    decision_number TEXT NOT NULL,
    decision_date TEXT NOT NULL,
    file_id TEXT,
    title_number TEXT NOT NULL,
    title_date TEXT NOT NULL,
    title_court TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    search_text TEXT NOT NULL,
    PRIMARY KEY (office, case_id)
  )`,
  `CREATE TABLE obligation (
    office TEXT NOT NULL,
    obligation_id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    creditor_id TEXT NOT NULL,
    debtor_id TEXT NOT NULL,
    category TEXT NOT NULL,
    content TEXT NOT NULL,
    amount_dong BIGINT NOT NULL,
    PRIMARY KEY (office, obligation_id)
  )`,
  `CREATE TABLE asset_photo (
    office TEXT NOT NULL,
    asset_id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    PRIMARY KEY (office, asset_id, sha256)
  )`,
  `CREATE TABLE asset_release (
    office TEXT NOT NULL,
    release_id TEXT NOT NULL,
    asset_id TEXT NOT NULL,
    outcome TEXT NOT NULL,
    recipient_id TEXT NOT NULL,
    ground TEXT NOT NULL,
    reason TEXT NOT NULL,
    state TEXT NOT NULL,
    proposed_by TEXT NOT NULL,
    proposed_at TEXT NOT NULL,
    decided_by TEXT,
    decided_at TEXT,
    decision_reason TEXT,
    order_number TEXT,
    record_number TEXT,
    handed_over_by TEXT,
    handed_over_at TEXT,
    hand_over_condition TEXT,
    seal_intact TEXT,
    PRIMARY KEY (office, release_id)
  )`,
  `CREATE TABLE asset (
    office TEXT NOT NULL,
    seq BIGINT NOT NULL,
    asset_id TEXT NOT NULL,
    tag TEXT NOT NULL,
    name TEXT NOT NULL,
    search_text TEXT NOT NULL,
    kind TEXT NOT NULL,
    unit TEXT NOT NULL,
    quantity BIGINT NOT NULL,
    condition TEXT NOT NULL,
    seal_number TEXT,
    state TEXT NOT NULL,
    place_id TEXT,
    case_id TEXT NOT NULL,
    order_id TEXT NOT NULL,
    order_line BIGINT NOT NULL,
    book_price_dong BIGINT NOT NULL,
    received_at TEXT NOT NULL,
    PRIMARY KEY (office, asset_id)
  )`,
  `CREATE TABLE stock_in_line (
    office TEXT NOT NULL,
    order_id TEXT NOT NULL,
    line_number BIGINT NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    quantity BIGINT NOT NULL,
    received_asset_id TEXT,
    PRIMARY KEY (office, order_id, line_number)
  )`,
  `CREATE TABLE stock_in_order (
    office TEXT NOT NULL,
    order_id TEXT NOT NULL,
    order_number TEXT NOT NULL,
    case_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    delivered_by TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    issued_by TEXT NOT NULL,
    PRIMARY KEY (office, order_id)
  )`,
  `CREATE TABLE storage_place (
    office TEXT NOT NULL,
    place_id TEXT NOT NULL,
    tag TEXT NOT NULL,
    parent_id TEXT,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (office, place_id)
  )`,
  `CREATE TABLE cash_day (
    office TEXT NOT NULL,
    business_day TEXT NOT NULL,
    in_dong BIGINT NOT NULL,
    out_dong BIGINT NOT NULL,
    PRIMARY KEY (office, business_day)
  )`,
  `CREATE TABLE ledger_balance (
    office TEXT NOT NULL,
    account TEXT NOT NULL,
    case_id TEXT NOT NULL,
    party_id TEXT NOT NULL,
    debit_dong BIGINT NOT NULL,
    credit_dong BIGINT NOT NULL,
    reserved_dong BIGINT NOT NULL,
    PRIMARY KEY (office, account, case_id, party_id)
  )`,
  `CREATE TABLE obligation_money (
    office TEXT NOT NULL,
    obligation_id TEXT NOT NULL,
    owed_dong BIGINT NOT NULL,
    collected_dong BIGINT NOT NULL,
    paid_dong BIGINT NOT NULL,
    fee_dong BIGINT NOT NULL,
    PRIMARY KEY (office, obligation_id)
  )`,
  `CREATE TABLE payment (
    office TEXT NOT NULL,
    payment_id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    obligation_id TEXT NOT NULL,
    payee_id TEXT NOT NULL,
    gross_dong BIGINT NOT NULL,
    fee_dong BIGINT NOT NULL,
    net_dong BIGINT NOT NULL,
    fee_clause TEXT NOT NULL,
    reason TEXT NOT NULL,
    state TEXT NOT NULL,
    proposed_by TEXT NOT NULL,
    proposed_at TEXT NOT NULL,
    checked_by TEXT,
    checked_at TEXT,
    approved_by TEXT,
    approved_at TEXT,
    paid_by TEXT,
    paid_at TEXT,
    declined_by TEXT,
    declined_at TEXT,
    decline_reason TEXT,
    voucher_id TEXT,
    PRIMARY KEY (office, payment_id)
  )`,
  `CREATE TABLE posting (
    office TEXT NOT NULL,
    voucher_id TEXT NOT NULL,
    line_number BIGINT NOT NULL,
    account TEXT NOT NULL,
    side TEXT NOT NULL,
    amount_dong BIGINT NOT NULL,
    case_id TEXT NOT NULL,
    party_id TEXT NOT NULL,
    PRIMARY KEY (office, voucher_id, line_number)
  )`,
  `CREATE TABLE voucher (
    office TEXT NOT NULL,
    seq BIGINT NOT NULL,
    voucher_id TEXT NOT NULL,
    tag TEXT NOT NULL,
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    posted_at TEXT NOT NULL,
    business_day TEXT NOT NULL,
    amount_dong BIGINT NOT NULL,
    content TEXT NOT NULL,
    counterpart_name TEXT NOT NULL,
    counterpart_number TEXT,
    counterpart_address TEXT NOT NULL,
    case_id TEXT,
    receipt_symbol TEXT,
    receipt_number TEXT,
    posted_by TEXT NOT NULL,
    PRIMARY KEY (office, voucher_id)
  )`,
  `CREATE TABLE paper (
    office TEXT NOT NULL,
    form TEXT NOT NULL,
    subject TEXT NOT NULL,
    issues BIGINT NOT NULL,
    PRIMARY KEY (office, form, subject)
  )`,
  `CREATE TABLE enrolment (
    office TEXT NOT NULL,
    centre_url TEXT NOT NULL,
    office_key TEXT NOT NULL,
    centre_key TEXT NOT NULL,
    enrolled_at TEXT NOT NULL,
    PRIMARY KEY (office, centre_url)
  )`
]

export class Projections1795300000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement)
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the centre goes forward only; restore a backup instead'))
  }
}
