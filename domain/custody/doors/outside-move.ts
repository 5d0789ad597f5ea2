// What apply writes of a movement that fell into no visit of the door log. Every room whose entries carry a door mark
// may use it; whether the log was kept at all is said by the mark.
import { insert, type RowChange } from '../../journal/row-change'
import { outsideMoveTable } from './tables'

/**
 * A row for the list of movements outside visits, or none. `subject` is `asset:<id>` or `place:<id>`; the path of what
 * comes from outside the store or goes there is the number of its record, or the name of who borrows it.
 */
export function outsideMove({
  seq,
  at,
  actor,
  subject,
  fromPath,
  toPath,
  door
}: {
  seq: number
  at: string
  actor: string
  subject: string
  fromPath: string
  toPath: string
  door: { mark: 'VISIT' | 'OUTSIDE' | 'NOT_KEPT' }
}): RowChange[] {
  if (door.mark !== 'OUTSIDE') return []
  return [
    insert(outsideMoveTable, {
      seq,
      subject,
      from_path: fromPath,
      to_path: toPath,
      moved_at: at,
      moved_by: actor
    })
  ]
}
