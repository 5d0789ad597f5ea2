// Who can own files: whom to suggest for some, and whose rights may not be taken while he owns any.
import { openFileStates } from '@shared/contract/file-shapes'
import { permissionsOf, type Role } from '@shared/permissions'
import type { Act, QueryHandler, Reading } from '../../act'
import { dueFileSql } from '../open-files'
import { refuse } from '../../refusal'
import { fileRow } from '../file-row'
import { each } from './guards'

type Colleague = Awaited<ReturnType<QueryHandler<'intake.suggestAssignee'>>>['colleagues'][number]

const openSql = `state IN (${openFileStates.map((state) => `'${state}'`).join(', ')})`

/** The best first: whom most speaks for, then the least load. The owner of all of them is left out. */
export const suggestAssignee: QueryHandler<'intake.suggestAssignee'> = (reading, { fileIds }) => {
  const files = each(fileIds).map((fileId) => fileRow(reading, { fileId }))
  const procedures = each(files.map(({ procedure_code }) => procedure_code))
  const colleagues = ableUsers(reading)
    .filter(({ userId }) => files.some(({ owner_id }) => owner_id !== userId))
    .map((user) => ({ ...user, ...loadOf(reading, user.userId, procedures) }))
  const least = Math.min(...colleagues.map(({ openFiles }) => openFiles))
  return {
    colleagues: colleagues
      .map((colleague) => ({ ...colleague, reasons: reasonsFor(colleague, least) }))
      .sort(
        (one, other) =>
          other.reasons.length - one.reasons.length ||
          one.openFiles - other.openFiles ||
          other.handledSame - one.handledSame ||
          one.fullName.localeCompare(other.fullName, 'vi')
      )
  }
}

function reasonsFor(
  { openFiles, overdueFiles, handledSame }: Omit<Colleague, 'reasons'>,
  least: number
): Colleague['reasons'] {
  return [
    ...(openFiles === least ? (['LEAST_LOAD'] as const) : []),
    ...(handledSame > 0 ? (['HANDLED_SAME'] as const) : []),
    ...(overdueFiles === 0 ? (['NOTHING_OVERDUE'] as const) : [])
  ]
}

function loadOf(
  reading: Reading,
  userId: string,
  procedures: readonly string[]
): Pick<Colleague, 'openFiles' | 'overdueFiles' | 'handledSame'> {
  const load = reading.get<{ open: number; overdue: number }>(
    `SELECT count(*) AS open, coalesce(sum(${dueFileSql} AND due_date < ?), 0) AS overdue
    FROM intake_file WHERE owner_id = ? AND ${openSql}`,
    reading.today,
    userId
  )
  const handled = reading.get<{ count: number }>(
    `SELECT count(DISTINCT file_id) AS count FROM intake_step JOIN intake_file USING (file_id)
    WHERE actor = ? AND kind IN ('ACCEPTED', 'BEGUN', 'RESULT_REPORTED')
      AND procedure_code IN (SELECT value FROM json_each(?))`,
    userId,
    JSON.stringify(procedures)
  )
  return { openFiles: load?.open ?? 0, overdueFiles: load?.overdue ?? 0, handledSame: handled?.count ?? 0 }
}

/** Everybody whose roles let him own a file. */
function ableUsers(reading: Reading): { userId: string; fullName: string }[] {
  const roles = new Map<string, Role[]>()
  for (const { user_id, role } of reading.all<{ user_id: string; role: Role }>('SELECT * FROM user_role')) {
    roles.set(user_id, [...(roles.get(user_id) ?? []), role])
  }
  return reading
    .all<{ userId: string; fullName: string }>(
      'SELECT user_id AS userId, full_name AS fullName FROM app_user'
    )
    .filter(({ userId }) => permissionsOf(roles.get(userId) ?? []).has('intake.own'))
}

/** Refuses OWNS_FILES for roles by which somebody could no longer own the files that he owns. */
export function requireOwnerRoles(act: Act, userId: string, roles: readonly Role[]): void {
  if (permissionsOf(roles).has('intake.own')) return
  const owned = act.get<{ count: number }>(
    `SELECT count(*) AS count FROM intake_file WHERE owner_id = ? AND ${openSql}`,
    userId
  )
  const count = owned?.count ?? 0
  if (count > 0) refuse('OWNS_FILES', { count }, 'handOver')
}
