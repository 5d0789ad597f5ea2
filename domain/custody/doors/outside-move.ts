// What apply writes of a movement that fell into no visit of the door log. Every room whose entries carry a door mark
// may use it; whether the log was kept at all is said by the mark.
import type { OutsideAct } from '@shared/contract/custody'
import { insert, type RowChange } from '../../journal/row-change'
import { outsideMoveTable } from './tables'

interface Mark {
  mark: 'VISIT' | 'OUTSIDE' | 'NOT_KEPT'
}

/** The mark of a movement through two doors: outside where either was. */
export function outsideAny(into: Mark, from: Mark): Mark {
  return from.mark === 'OUTSIDE' ? from : into
}

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
  door,
  act = 'MOVED'
}: {
  seq: number
  at: string
  actor: string
  subject: string
  fromPath: string
  toPath: string
  door: Mark
  act?: OutsideAct
}): RowChange[] {
  if (door.mark !== 'OUTSIDE') return []
  return [
    insert(outsideMoveTable, {
      seq,
      subject,
      act,
      from_path: fromPath,
      to_path: toPath,
      moved_at: at,
      moved_by: actor
    })
  ]
}

/** What was done to an asset in its place, for the same list: both paths are where it lies. */
export function outsideAct(
  act: OutsideAct,
  {
    seq,
    at,
    actor,
    payload: { assetId, path, door }
  }: {
    seq: number
    at: string
    actor: string
    payload: { assetId: string; path: string; door: Mark }
  }
): RowChange[] {
  return outsideMove({ seq, at, actor, subject: `asset:${assetId}`, fromPath: path, toPath: path, door, act })
}
