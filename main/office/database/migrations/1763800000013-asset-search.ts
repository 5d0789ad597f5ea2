// The full-text index of assets, for the office only: no projection, so neither the centre nor a rebuild knows it.
// Triggers keep it, and it holds its own words, so that it can be emptied without the rows that it was made from.
import { SqlMigration } from './sql-migration'

/** What the office still accounts for; queries must say it in the same words to have these indexes. */
const held = `state IN ('RECEIVED', 'IN_OWN_STORE', 'HELD_BY_OTHER', 'LENT_OUT', 'MISSING', 'RELEASE_PROPOSED',
  'OUT_ORDERED')`

export class AssetSearch1763800000013 extends SqlMigration {
  readonly name = 'AssetSearch1763800000013'
  protected readonly statements = [
    // `typed` keeps marks, `folded` has none; detail=column is what words that all must occur need, and no more.
    `CREATE VIRTUAL TABLE asset_search USING fts5(
      typed, folded, content='', contentless_delete=1, detail=column, prefix='1 2 3',
      tokenize="unicode61 remove_diacritics 0"
    )`,
    `CREATE TRIGGER asset_search_made AFTER INSERT ON asset
    BEGIN INSERT OR REPLACE INTO asset_search (rowid, typed, folded) VALUES (NEW.seq, NEW.name, NEW.search_text); END`,
    `CREATE TRIGGER asset_search_changed AFTER UPDATE OF name, search_text ON asset
    BEGIN INSERT OR REPLACE INTO asset_search (rowid, typed, folded) VALUES (NEW.seq, NEW.name, NEW.search_text); END`,
    `CREATE TRIGGER asset_search_gone AFTER DELETE ON asset
    BEGIN DELETE FROM asset_search WHERE rowid = OLD.seq; END`,
    'INSERT INTO asset_search (rowid, typed, folded) SELECT seq, name, search_text FROM asset',
    // The figures that people read aloud from a label: the number without office, year and check digits.
    'CREATE INDEX asset_tag_number ON asset (substr(tag, 9, 6))',
    // The filters of the list are answered from these indexes alone; which one leads is said by list-assets.ts.
    'CREATE INDEX asset_where ON asset (place_id, kind, state)',
    'CREATE INDEX asset_with ON asset (holder_id, kind, state)',
    'CREATE INDEX asset_kind ON asset (kind, state)',
    // Every label of an asset, the void ones too.
    'CREATE INDEX asset_tag_of ON asset_tag (asset_id)',
    // The counts and sums of the store are read from this index alone.
    'CREATE INDEX asset_standing ON asset (state, holding, kind, book_price_dong)',
    `CREATE INDEX asset_decided ON asset (decided_on) WHERE decided_on IS NOT NULL AND ${held}`,
    `CREATE INDEX asset_expires ON asset (expires_on) WHERE expires_on IS NOT NULL AND ${held}`,
    `CREATE INDEX asset_without_fund ON asset (received_at)
      WHERE fund_voucher IS NULL AND kind IN ('CASH', 'FOREIGN_CASH', 'GOLD_GEMS') AND ${held}`,
    `CREATE INDEX asset_gold ON asset (received_at) WHERE kind = 'GOLD_GEMS' AND ${held}`,
    `CREATE INDEX asset_held_case ON asset (case_id) WHERE ${held}`,
    `CREATE INDEX asset_held_by ON asset (holder_id) WHERE holder_id IS NOT NULL AND ${held}`,
    'CREATE INDEX enforcement_case_closed ON enforcement_case (closed_on) WHERE closed_on IS NOT NULL'
  ]
}
