// The tables that prove what became of a desk file, and the triggers that look back at them. Part of the migration that
// made them, and as fixed as it.

/** A NULL passes a CHECK, so what must be there is asked for by name. */
const said = (column: string): string => `(${column} IS NOT NULL AND trim(${column}) <> '')`

const tables = [
  `CREATE TABLE intake_step (
    file_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    actor TEXT NOT NULL,
    other_id TEXT,
    proposal_kind TEXT,
    state_from TEXT,
    state_to TEXT NOT NULL,
    note TEXT NOT NULL,
    late INTEGER NOT NULL CHECK (late IN (0, 1)),
    PRIMARY KEY (file_id, seq)
  ) WITHOUT ROWID`,
  'CREATE INDEX intake_step_actor ON intake_step (actor, kind)',
  `CREATE TABLE intake_ask (
    ask_id TEXT NOT NULL PRIMARY KEY,
    file_id TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    paper_number TEXT NOT NULL UNIQUE,
    items TEXT NOT NULL CHECK (json_array_length(items) >= 1),
    note TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    asked_day TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    due_date TEXT,
    due_clause TEXT CHECK ((due_clause IS NULL) = (due_date IS NULL)),
    late INTEGER NOT NULL CHECK (late = (due_date IS NOT NULL AND asked_day > due_date)),
    answered_at TEXT,
    UNIQUE (file_id, number)
  ) WITHOUT ROWID`,
  `CREATE TABLE intake_supplement (
    supplement_id TEXT NOT NULL PRIMARY KEY,
    file_id TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    papers TEXT NOT NULL CHECK (json_valid(papers)),
    note TEXT NOT NULL,
    brought_at TEXT NOT NULL,
    brought_day TEXT NOT NULL,
    taken_by TEXT NOT NULL,
    UNIQUE (file_id, number),
    CHECK (json_array_length(papers) >= 1 OR trim(note) <> '')
  ) WITHOUT ROWID`,
  `CREATE TABLE intake_proposal (
    proposal_id TEXT NOT NULL PRIMARY KEY,
    file_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('REFUSAL', 'CANCEL', 'EXTENSION')),
    reason_code TEXT,
    reason_name TEXT,
    clause TEXT,
    explanation TEXT NOT NULL CHECK (trim(explanation) <> ''),
    new_due_date TEXT CHECK ((new_due_date IS NOT NULL) = (kind = 'EXTENSION')),
    due_before TEXT CHECK (kind <> 'EXTENSION' OR (due_before IS NOT NULL AND new_due_date > due_before)),
    proposed_at TEXT NOT NULL,
    proposed_by TEXT NOT NULL CHECK (proposed_by <> ''),
    state TEXT NOT NULL CHECK (state IN ('PROPOSED', 'APPROVED', 'DECLINED', 'TAKEN_BACK')),
    decided_by TEXT CHECK ((decided_by IS NOT NULL) = (state IN ('APPROVED', 'DECLINED'))),
    ended_at TEXT CHECK ((ended_at IS NULL) = (state = 'PROPOSED')),
    words TEXT CHECK (state <> 'DECLINED' OR ${said('words')}),
    paper_number TEXT CHECK ((paper_number IS NOT NULL) = (state = 'APPROVED' AND kind <> 'CANCEL')),
    paper_day TEXT CHECK ((paper_day IS NULL) = (paper_number IS NULL)),
    CHECK (CASE WHEN kind = 'REFUSAL'
      THEN ${said('reason_code')} AND ${said('reason_name')} AND ${said('clause')}
      ELSE reason_code IS NULL AND reason_name IS NULL AND clause IS NULL END),
    CHECK (decided_by IS NULL OR (decided_by <> proposed_by AND decided_by <> ''))
  ) WITHOUT ROWID`,
  "CREATE UNIQUE INDEX intake_proposal_open ON intake_proposal (file_id) WHERE state = 'PROPOSED'",
  'CREATE INDEX intake_proposal_file ON intake_proposal (file_id)',
  `CREATE TABLE intake_withdrawal (
    file_id TEXT NOT NULL PRIMARY KEY,
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    signer_name TEXT NOT NULL CHECK (trim(signer_name) <> ''),
    signature TEXT NOT NULL CHECK (json_valid(signature)),
    withdrawn_at TEXT NOT NULL,
    taken_by TEXT NOT NULL
  ) WITHOUT ROWID`,
  `CREATE TABLE intake_result (
    file_id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    number TEXT NOT NULL CHECK (trim(number) <> ''),
    result_date TEXT NOT NULL,
    summary TEXT NOT NULL,
    reported_at TEXT NOT NULL,
    reported_by TEXT NOT NULL
  ) WITHOUT ROWID`,
  `CREATE TABLE intake_return (
    file_id TEXT NOT NULL PRIMARY KEY,
    way TEXT NOT NULL CHECK (way IN ('COUNTER', 'POST', 'ONLINE')),
    receiver_kind TEXT NOT NULL CHECK (receiver_kind IN ('REQUESTER', 'MANDATED')),
    receiver_name TEXT NOT NULL CHECK (trim(receiver_name) <> ''),
    receiver_number TEXT CHECK (way <> 'COUNTER' OR ${said('receiver_number')}),
    mandate TEXT CHECK (CASE receiver_kind WHEN 'MANDATED' THEN ${said('mandate')} ELSE mandate IS NULL END),
    signature TEXT CHECK ((way <> 'COUNTER' OR signature IS NOT NULL) AND (signature IS NULL OR json_valid(signature))),
    reference TEXT NOT NULL CHECK (way = 'COUNTER' OR trim(reference) <> ''),
    returned_at TEXT NOT NULL,
    returned_by TEXT NOT NULL
  ) WITHOUT ROWID`
]

const stays = (table: string, what: string): string =>
  `CREATE TRIGGER ${table}_stays BEFORE UPDATE ON ${table} BEGIN SELECT RAISE(ABORT, '${what} is never changed'); END`

/** A file reaches a state only where the table that proves it has its row. */
const proved = (state: string, proof: string): string =>
  `CREATE TRIGGER intake_file_${state.toLowerCase()} BEFORE UPDATE ON intake_file
  WHEN NEW.state = '${state}' AND OLD.state <> '${state}' AND NOT EXISTS (${proof})
  BEGIN SELECT RAISE(ABORT, 'a file is not ${state} without its proof'); END`

const approved = (kind: string, also = ''): string =>
  `SELECT 1 FROM intake_proposal WHERE file_id = NEW.file_id AND kind = '${kind}' AND state = 'APPROVED'${also}`

const triggers = [
  stays('intake_step', 'a step'),
  stays('intake_supplement', 'a supplement'),
  stays('intake_withdrawal', 'a withdrawal'),
  stays('intake_return', 'what was given out'),
  `CREATE TRIGGER intake_ask_stays BEFORE UPDATE ON intake_ask
  WHEN OLD.answered_at IS NOT NULL OR NEW.items IS NOT OLD.items OR NEW.file_id IS NOT OLD.file_id
    OR NEW.asked_day IS NOT OLD.asked_day OR NEW.asked_by IS NOT OLD.asked_by OR NEW.due_date IS NOT OLD.due_date
    OR NEW.paper_number IS NOT OLD.paper_number OR NEW.number IS NOT OLD.number
  BEGIN SELECT RAISE(ABORT, 'what was asked for is never changed'); END`,
  `CREATE TRIGGER intake_proposal_begins BEFORE INSERT ON intake_proposal WHEN NEW.state <> 'PROPOSED'
  BEGIN SELECT RAISE(ABORT, 'nothing is decided before it is proposed'); END`,
  `CREATE TRIGGER intake_proposal_stays BEFORE UPDATE ON intake_proposal
  WHEN OLD.state <> 'PROPOSED' OR NEW.kind IS NOT OLD.kind OR NEW.file_id IS NOT OLD.file_id
    OR NEW.proposed_by IS NOT OLD.proposed_by OR NEW.reason_code IS NOT OLD.reason_code
    OR NEW.clause IS NOT OLD.clause OR NEW.explanation IS NOT OLD.explanation
    OR NEW.new_due_date IS NOT OLD.new_due_date
  BEGIN SELECT RAISE(ABORT, 'what was proposed is only decided'); END`,
  `CREATE TRIGGER intake_proposal_received BEFORE UPDATE ON intake_proposal
  WHEN NEW.kind = 'REFUSAL' AND NEW.decided_by IS NOT NULL
    AND NEW.decided_by = (SELECT received_by FROM intake_file WHERE file_id = NEW.file_id)
  BEGIN SELECT RAISE(ABORT, 'who received a file does not refuse it'); END`,
  proved(
    'REFUSED',
    approved(
      'REFUSAL',
      ` AND reason_code = NEW.refusal_reason AND clause = NEW.refusal_clause
      AND trim(reason_code) <> '' AND trim(clause) <> '' AND decided_by <> proposed_by
      AND proposed_by = NEW.refusal_proposed_by AND decided_by = NEW.refusal_decided_by`
    )
  ),
  `CREATE TRIGGER intake_file_refusal_stays BEFORE UPDATE ON intake_file
  WHEN OLD.state = 'REFUSED' AND (NEW.refusal_reason IS NOT OLD.refusal_reason
    OR NEW.refusal_clause IS NOT OLD.refusal_clause OR NEW.refusal_proposed_by IS NOT OLD.refusal_proposed_by
    OR NEW.refusal_decided_by IS NOT OLD.refusal_decided_by OR NEW.received_by IS NOT OLD.received_by)
  BEGIN SELECT RAISE(ABORT, 'what a file was refused for is never changed'); END`,
  proved('CANCELLED', approved('CANCEL')),
  proved('INCOMPLETE', 'SELECT 1 FROM intake_ask WHERE file_id = NEW.file_id AND answered_at IS NULL'),
  proved('WITHDRAWN', 'SELECT 1 FROM intake_withdrawal WHERE file_id = NEW.file_id'),
  proved('RESULT_READY', 'SELECT 1 FROM intake_result WHERE file_id = NEW.file_id'),
  proved('RETURNED', 'SELECT 1 FROM intake_return WHERE file_id = NEW.file_id'),
  `CREATE TRIGGER intake_result_returned BEFORE UPDATE ON intake_result
  WHEN EXISTS (SELECT 1 FROM intake_return WHERE file_id = OLD.file_id)
  BEGIN SELECT RAISE(ABORT, 'what was given out is never changed'); END`,
  `CREATE TRIGGER intake_file_extended BEFORE UPDATE ON intake_file
  WHEN NEW.extended_by IS NOT OLD.extended_by AND NOT EXISTS (SELECT 1 FROM intake_proposal
    WHERE proposal_id = NEW.extended_by AND file_id = NEW.file_id AND kind = 'EXTENSION' AND state = 'APPROVED'
      AND new_due_date = NEW.due_date)
  BEGIN SELECT RAISE(ABORT, 'a day is moved on only by the head'); END`
]

export const fileEnds: readonly string[] = [...tables, ...triggers]
