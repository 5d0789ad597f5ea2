// The life of a desk file: states with their ways on, one owner, the register without gaps, refusals by two people with
// reason and clause, and what proves each end. What the law forbids is refused here too, whoever writes.
import { fileEnds } from './file-ends'
import { SqlMigration } from './sql-migration'

const open = "('RECEIVED', 'INCOMPLETE', 'REGISTERED', 'IN_PROCESS', 'RESULT_READY')"
const registered = "('REGISTERED', 'IN_PROCESS', 'RESULT_READY', 'RETURNED')"
/** A NULL passes a CHECK, so what must be there is asked for by name. */
const said = (column: string): string => `(${column} IS NOT NULL AND trim(${column}) <> '')`

const refusalWhole = `CASE WHEN state = 'REFUSED'
  THEN ${said('refusal_reason')} AND ${said('refusal_clause')} AND ${said('refusal_proposed_by')}
    AND ${said('refusal_decided_by')} AND refusal_proposed_by <> refusal_decided_by
    AND refusal_decided_by <> received_by
  ELSE refusal_reason IS NULL AND refusal_clause IS NULL AND refusal_proposed_by IS NULL
    AND refusal_decided_by IS NULL END`

const fileSql = `CREATE TABLE intake_file (
  seq INTEGER PRIMARY KEY,
  file_id TEXT NOT NULL UNIQUE,
  tag TEXT NOT NULL UNIQUE,
  reception_number TEXT NOT NULL UNIQUE,
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
  state TEXT NOT NULL CHECK (state IN ${open} OR state IN ('RETURNED', 'REFUSED', 'WITHDRAWN', 'CANCELLED')),
  owner_id TEXT NOT NULL CHECK (owner_id <> ''),
  offered_to TEXT CHECK (offered_to IS NULL OR (offered_to <> owner_id AND state IN ${open})),
  offered_at TEXT CHECK ((offered_at IS NULL) = (offered_to IS NULL)),
  offer_note TEXT CHECK ((offer_note IS NULL) = (offered_to IS NULL)),
  offer_escalates_at TEXT CHECK ((offer_escalates_at IS NULL) = (offered_to IS NULL)),
  register_book TEXT CHECK (register_book IS NULL OR register_book <> ''),
  register_year INTEGER CHECK ((register_year IS NULL) = (register_book IS NULL)),
  register_ordinal INTEGER CHECK ((register_ordinal IS NULL) = (register_book IS NULL)
    AND (register_ordinal IS NULL OR register_ordinal >= 1)),
  register_number TEXT CHECK ((register_number IS NULL) = (register_book IS NULL)),
  registered_at TEXT CHECK ((registered_at IS NULL) = (register_book IS NULL)),
  refusal_reason TEXT,
  refusal_clause TEXT,
  refusal_proposed_by TEXT,
  refusal_decided_by TEXT,
  extended_by TEXT,
  due_date TEXT,
  due_rule TEXT,
  due_version TEXT NOT NULL,
  due_clause TEXT,
  promised_date TEXT,
  CHECK ((due_date IS NULL) = (due_rule IS NULL) AND (due_rule IS NULL) = (due_clause IS NULL)
    AND (due_date IS NULL) = (promised_date IS NULL)),
  CHECK (${refusalWhole}),
  CHECK (state NOT IN ${registered} OR register_ordinal IS NOT NULL),
  CHECK (extended_by IS NULL OR due_date IS NOT NULL)
)`

const ways = `'RECEIVED>INCOMPLETE', 'RECEIVED>REGISTERED', 'RECEIVED>REFUSED', 'RECEIVED>WITHDRAWN',
  'RECEIVED>CANCELLED', 'INCOMPLETE>RECEIVED', 'INCOMPLETE>REFUSED', 'INCOMPLETE>WITHDRAWN', 'INCOMPLETE>CANCELLED',
  'REGISTERED>IN_PROCESS', 'REGISTERED>REFUSED', 'REGISTERED>WITHDRAWN', 'REGISTERED>CANCELLED',
  'IN_PROCESS>RESULT_READY', 'IN_PROCESS>WITHDRAWN', 'IN_PROCESS>CANCELLED', 'RESULT_READY>RETURNED',
  'RESULT_READY>CANCELLED'`

/** As the search for related titles asks for it (RelatedSearch). */
const serialOf = "CAST(ltrim(title_number, 'SsOo .:' || char(7888, 7889)) AS INTEGER)"

export class FileLife1763800000022 extends SqlMigration {
  readonly name = 'FileLife1763800000022'
  protected override readonly rebuildsProjections = true
  protected readonly statements = [
    'DROP TABLE intake_file',
    fileSql,
    'CREATE INDEX intake_file_day ON intake_file (received_day)',
    'CREATE INDEX intake_file_due ON intake_file (due_date) WHERE due_date IS NOT NULL',
    'CREATE INDEX intake_file_requester ON intake_file (requester_id)',
    `CREATE INDEX intake_file_title ON intake_file (${serialOf})`,
    'CREATE INDEX intake_file_title_date ON intake_file (title_date)',
    'CREATE INDEX intake_file_owner ON intake_file (owner_id, state)',
    'CREATE INDEX intake_file_offered ON intake_file (offered_to) WHERE offered_to IS NOT NULL',
    'CREATE UNIQUE INDEX intake_file_register ON intake_file (register_book, register_year, register_ordinal)',
    `CREATE TRIGGER intake_file_begins BEFORE INSERT ON intake_file
    WHEN NEW.state <> 'RECEIVED' OR NEW.owner_id <> NEW.received_by OR NEW.register_ordinal IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'a file begins as received, owned by who received it'); END`,
    `CREATE TRIGGER intake_file_ways BEFORE UPDATE ON intake_file
    WHEN OLD.state <> NEW.state AND OLD.state || '>' || NEW.state NOT IN (${ways})
    BEGIN SELECT RAISE(ABORT, 'a file does not go from the one state to the other'); END`,
    `CREATE TRIGGER intake_file_asked BEFORE UPDATE ON intake_file
    WHEN OLD.state <> NEW.state AND EXISTS (SELECT 1 FROM intake_proposal
      WHERE file_id = OLD.file_id AND state = 'PROPOSED')
    BEGIN SELECT RAISE(ABORT, 'a file about which the head is asked stays where it is'); END`,
    `CREATE TRIGGER intake_file_register_follows BEFORE UPDATE ON intake_file
    WHEN NEW.register_ordinal IS NOT OLD.register_ordinal AND (OLD.register_ordinal IS NOT NULL
      OR NEW.register_ordinal IS NOT 1 + coalesce((SELECT max(register_ordinal) FROM intake_file
        WHERE register_book = NEW.register_book AND register_year = NEW.register_year), 0))
    BEGIN SELECT RAISE(ABORT, 'a register has no gaps, and a row of it stays'); END`,
    `CREATE TRIGGER intake_file_register_stays BEFORE UPDATE ON intake_file
    WHEN OLD.register_book IS NOT NULL AND (NEW.register_book IS NOT OLD.register_book
      OR NEW.register_year IS NOT OLD.register_year OR NEW.register_number IS NOT OLD.register_number)
    BEGIN SELECT RAISE(ABORT, 'a register has no gaps, and a row of it stays'); END`,
    ...fileEnds
  ]
}
