// What lines of a lot have in common, held by the database: they were asked for alike, bear one order and one record, and
// no other row bears either. A line is compared with one other of its lot: by induction with all.

interface Numbered {
  number: string
  /** The states in which a row bears it. */
  states: readonly string[]
  /** What rows of one number have in common besides. */
  same: readonly string[]
  /** Rows for which none of this holds. */
  unless?: string
}

const list = (values: readonly string[]): string => values.map((each) => `'${each}'`).join(', ')
const differs = (columns: readonly string[]): string =>
  columns.map((column) => `other.${column} IS NOT NEW.${column}`).join(' OR ')

/** Indexes and triggers for a table with `lot_id` and `lot_line`. */
export function oneLot(
  table: string,
  { key, asked, ordered, gone }: { key: string; asked: readonly string[]; ordered: Numbered; gone: Numbered }
): string[] {
  return [
    `CREATE TRIGGER ${table}_lot_is_asked_alike BEFORE INSERT ON ${table}
    WHEN NEW.lot_id IS NOT NULL AND EXISTS (
      SELECT 1 FROM (SELECT * FROM ${table} WHERE lot_id = NEW.lot_id LIMIT 1) AS other WHERE ${differs(asked)})
    BEGIN SELECT RAISE(ABORT, 'the lines of a lot are asked for alike'); END`,
    ...[ordered, gone].flatMap((numbered) => byOneNumber(table, { key, ...numbered }))
  ]
}

function byOneNumber(
  table: string,
  { key, number, states, same, unless }: Numbered & { key: string }
): string[] {
  const but = (row: string): string => (unless === undefined ? '' : ` AND NOT (${row}${unless})`)
  return [
    `CREATE INDEX ${table}_${number} ON ${table} (${number}) WHERE ${number} IS NOT NULL`,
    `CREATE UNIQUE INDEX ${table}_${number}_alone ON ${table} (${number})
      WHERE ${number} IS NOT NULL AND lot_id IS NULL${but('')}`,
    // A number is one lot's, or one thing's.
    `CREATE TRIGGER ${table}_${number}_is_its_own BEFORE UPDATE OF ${number} ON ${table}
    WHEN NEW.${number} IS NOT NULL${but('NEW.')} AND EXISTS (
      SELECT 1 FROM (SELECT * FROM ${table} WHERE ${number} = NEW.${number} AND ${key} <> NEW.${key} LIMIT 1) AS other
      WHERE other.lot_id IS NULL OR other.lot_id IS NOT NEW.lot_id)
    BEGIN SELECT RAISE(ABORT, 'a number is of one lot or of one thing'); END`,
    // A lot has one of it, by one person.
    `CREATE TRIGGER ${table}_lot_has_one_${number} BEFORE UPDATE OF state ON ${table}
    WHEN NEW.lot_id IS NOT NULL AND NEW.state <> OLD.state AND NEW.state IN (${list(states)})${but('NEW.')} AND EXISTS (
      SELECT 1 FROM (SELECT * FROM ${table} WHERE lot_id = NEW.lot_id AND ${key} <> NEW.${key}
        AND state IN (${list(states)}) LIMIT 1) AS other
      WHERE ${differs([number, ...same])})
    BEGIN SELECT RAISE(ABORT, 'a lot goes by one order and one record'); END`
  ]
}
