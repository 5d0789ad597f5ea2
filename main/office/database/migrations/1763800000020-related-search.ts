// What finds people, titles and decisions that were written otherwise, for the office only: no projection, so neither
// the centre nor a rebuild knows it. Triggers keep the names; numbers need indexes only, of the parts that one slip of
// the hand leaves whole.
import { SqlMigration } from './sql-migration'

/** The running number that a title or decision begins with, whatever stands before it: `so 012/2026` is 12. */
const serialOf = (column: string): string =>
  `CAST(ltrim(${column}, 'SsOo .:' || char(7888, 7889)) AS INTEGER)`

/** The words of a party's name without marks, and `y1979` for the year of birth, `y0` where nobody knows it. */
const wordsOf = (
  row: string
): string => `substr(${row}search_text, 1, length(${row}search_text) - coalesce(length(${row}number) + 1, 0)) ||
  CASE
    WHEN ${row}birth_date IS NOT NULL THEN ' y' || substr(${row}birth_date, 1, 4)
    WHEN ${row}kind = 'INDIVIDUAL' AND length(${row}number) = 12
      THEN ' y' || (19 + CAST(substr(${row}number, 4, 1) AS INTEGER) / 2) || substr(${row}number, 5, 2)
    ELSE ' y0'
  END`

export class RelatedSearch1763800000020 extends SqlMigration {
  readonly name = 'RelatedSearch1763800000020'
  /** The triggers take the names of an older store in as its rows are made again. */
  protected override readonly rebuildsProjections = true
  protected readonly statements = [
    // detail=none is what single words that all must occur need, and no more.
    `CREATE VIRTUAL TABLE party_search USING fts5(
      words, content='', contentless_delete=1, detail=none, tokenize="unicode61 remove_diacritics 0"
    )`,
    `CREATE TRIGGER party_search_made AFTER INSERT ON party
    BEGIN INSERT OR REPLACE INTO party_search (rowid, words) VALUES (NEW.seq, ${wordsOf('NEW.')}); END`,
    `CREATE TRIGGER party_search_changed AFTER UPDATE ON party
    BEGIN INSERT OR REPLACE INTO party_search (rowid, words) VALUES (NEW.seq, ${wordsOf('NEW.')}); END`,
    `CREATE TRIGGER party_search_gone AFTER DELETE ON party
    BEGIN DELETE FROM party_search WHERE rowid = OLD.seq; END`,
    'CREATE INDEX party_number_tail ON party (substr(number, -5))',
    'CREATE INDEX party_number_ends ON party (substr(number, -2), number)',
    'CREATE INDEX case_party_party ON case_party (party_id)',
    'CREATE INDEX intake_file_requester ON intake_file (requester_id)',
    `CREATE INDEX intake_file_title ON intake_file (${serialOf('title_number')})`,
    'CREATE INDEX intake_file_title_date ON intake_file (title_date)',
    `CREATE INDEX enforcement_case_title ON enforcement_case (${serialOf('title_number')})`,
    'CREATE INDEX enforcement_case_title_date ON enforcement_case (title_date)',
    `CREATE INDEX enforcement_case_serial ON enforcement_case (${serialOf('decision_number')})`,
    'CREATE INDEX enforcement_case_decided ON enforcement_case (decision_date)'
  ]
}
