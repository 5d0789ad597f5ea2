// A refusal without its reason or its clause, tried with direct SQL in every way that SQLite has to write a row: with a
// proposal of the head's, declined, taken back or none; with CHECKs switched off too. What counts is what stands after.
import type { Connection } from '../../../main/office/database/connection'
import { connectionOf, dataSource } from '../../../main/office/database/connection'
import { practiceKeyHex } from '../../support/staff'

export interface RefusalsReport {
  readonly tried: number
  /** Statements that the database stopped by an error; the others changed nothing that matters. */
  readonly stopped: number
  readonly violations: string[]
}

const columns = ['refusal_reason', 'refusal_clause', 'refusal_proposed_by', 'refusal_decided_by'] as const
const empties = ['NULL', "''", "' '", 'char(160)'] as const
const updates = [
  'UPDATE',
  'UPDATE OR IGNORE',
  'UPDATE OR REPLACE',
  'UPDATE OR FAIL',
  'UPDATE OR ROLLBACK'
] as const

/** Tries them all on the files of a closed store, each undone again. */
export async function tryRefusals(directory: string): Promise<RefusalsReport> {
  const source = await dataSource({ directory, keyHex: practiceKeyHex }, false).initialize()
  const report = { tried: 0, stopped: 0, violations: [] as string[] }
  try {
    const connection = connectionOf(source)
    for (const checks of ['OFF', 'ON']) {
      connection.pragma(`ignore_check_constraints = ${checks}`)
      for (const sql of statements(connection)) {
        report.tried += 1
        connection.exec('BEGIN')
        report.stopped += stops(connection, sql) ? 1 : 0
        for (const file of groundless(connection)) report.violations.push(`${file} by ${sql}`)
        if (connection.inTransaction) connection.exec('ROLLBACK')
      }
    }
    return report
  } finally {
    await source.destroy()
  }
}

function stops(connection: Connection, sql: string): boolean {
  try {
    connection.exec(sql)
    return false
  } catch {
    return true
  }
}

/** Files that are refused and lack what a refusal must have. */
function groundless(connection: Connection): string[] {
  return connection
    .prepare<[], { file_id: string }>(
      `SELECT file_id FROM intake_file WHERE state = 'REFUSED' AND (coalesce(trim(refusal_reason), '') = ''
        OR coalesce(trim(refusal_clause), '') = '' OR coalesce(refusal_proposed_by, '') = ''
        OR coalesce(refusal_decided_by, '') IN ('', refusal_proposed_by, received_by))`
    )
    .all()
    .map(({ file_id }) => file_id)
}

function statements(connection: Connection): string[] {
  const files = connection
    .prepare<[], { file_id: string }>('SELECT file_id FROM intake_file ORDER BY seq')
    .all()
    .map(({ file_id }) => file_id)
  return files.flatMap((fileId) => [...refusing(fileId), ...emptying(fileId), ...replacing(fileId)])
}

/** The file as refused, one of the four missing, or all of them. */
function refusing(fileId: string): string[] {
  const whole: Record<string, string> = {
    refusal_reason: `(SELECT reason_code FROM intake_proposal WHERE file_id = '${fileId}')`,
    refusal_clause: `(SELECT clause FROM intake_proposal WHERE file_id = '${fileId}')`,
    refusal_proposed_by: `(SELECT proposed_by FROM intake_proposal WHERE file_id = '${fileId}')`,
    refusal_decided_by: `(SELECT coalesce(decided_by, 'x') FROM intake_proposal WHERE file_id = '${fileId}')`
  }
  const rows = columns.flatMap((column) => empties.map((empty) => ({ ...whole, [column]: empty })))
  return updates.flatMap((update) => [
    `${update} intake_file SET state = 'REFUSED' WHERE file_id = '${fileId}'`,
    ...rows.map(
      (row) =>
        `${update} intake_file SET state = 'REFUSED', ${Object.entries(row)
          .map(([column, value]) => `${column} = ${value}`)
          .join(', ')} WHERE file_id = '${fileId}'`
    )
  ])
}

/** Of a file that is refused already, the ground taken away; and its proposal's. */
function emptying(fileId: string): string[] {
  return columns.flatMap((column) =>
    empties.flatMap((empty) => [
      ...updates.map(
        (update) => `${update} intake_file SET ${column} = ${empty} WHERE file_id = '${fileId}'`
      ),
      `UPDATE intake_proposal SET reason_code = ${empty}, clause = ${empty}, state = 'APPROVED', decided_by = 'x',
        ended_at = 't', words = 'w', paper_number = 'n', paper_day = 'd' WHERE file_id = '${fileId}';
      UPDATE intake_file SET state = 'REFUSED', ${column} = ${empty} WHERE file_id = '${fileId}'`
    ])
  )
}

/** The row written anew, refused from its beginning. */
function replacing(fileId: string): string[] {
  const row = `SELECT * FROM intake_file WHERE file_id = '${fileId}'`
  const made = `CREATE TEMP TABLE written AS ${row};
    UPDATE temp.written SET state = 'REFUSED', refusal_reason = NULL, refusal_clause = NULL;`
  return [
    `${made} INSERT OR REPLACE INTO intake_file SELECT * FROM temp.written`,
    `${made} REPLACE INTO intake_file SELECT * FROM temp.written`,
    `${made} INSERT INTO intake_file SELECT * FROM temp.written WHERE true ON CONFLICT (file_id) DO UPDATE
      SET state = excluded.state, refusal_reason = NULL, refusal_clause = NULL`,
    `${made} DELETE FROM intake_file WHERE file_id = '${fileId}'; INSERT INTO intake_file SELECT * FROM temp.written`,
    `${made} UPDATE intake_file SET (state, refusal_reason) = (SELECT state, refusal_reason FROM temp.written)
      WHERE file_id = '${fileId}'`
  ]
}
