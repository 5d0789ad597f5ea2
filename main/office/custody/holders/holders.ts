// Those who hold assets for us, on loan or for good: recorded once, named by every asset that they have.
import type { holderTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import type { OutputOf } from '@shared/contract'
import { oneLine } from '@shared/one-line'
import type { Act, Decide, QueryHandler } from '../../act'
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'

export type HolderRow = RowIn<typeof holderTable>
type Holder = OutputOf<'custody.listHolders'>['holders'][number]

export const addHolder: Decide<'custody.addHolder'> = (act, input) => recordHolder(act, input)

/** Records a holder; refuses a second one of the same kind and name. */
export function recordHolder(act: Act, typed: Omit<Holder, 'holderId'>): { holderId: string } {
  const name = oneLine(typed.name)
  refuseKnownHolder(act, { kind: typed.kind, name })
  const holderId = act.newId()
  act.append({
    kind: 'custody.HolderAdded',
    subject: `holder:${holderId}`,
    payload: { holderId, ...typed, name }
  })
  return { holderId }
}

/** Refuses HOLDER_KNOWN for a name that another open holder of this kind bears. */
export function refuseKnownHolder(
  reads: Pick<Reads, 'get'>,
  { kind, name, except = '' }: { kind: string; name: string; except?: string }
): void {
  const other = reads.get(
    'SELECT 1 FROM holder WHERE kind = ? AND name = ? AND closed_at IS NULL AND holder_id <> ?',
    kind,
    name,
    except
  )
  if (other) refuse('HOLDER_KNOWN', { name })
}

export const listHolders: QueryHandler<'custody.listHolders'> = (reading) => ({
  holders: reading.all<HolderRow>('SELECT * FROM holder WHERE closed_at IS NULL ORDER BY name').map(holderOf)
})

/** A holder as lists show it. */
export function holderOf(row: HolderRow): Holder {
  return {
    holderId: row.holder_id,
    kind: row.kind as Holder['kind'],
    name: row.name,
    address: row.address,
    contact: shownContact(row),
    contractNumber: row.contract_number,
    contractEndsOn: row.contract_ends_on
  }
}

/** A buyer's is the number of an identity paper, which tells two of one name apart and is nobody's to read. */
export function shownContact({ kind, contact }: Pick<HolderRow, 'kind' | 'contact'>): string {
  return kind === 'BUYER' ? '' : contact
}

/** A holder's row. Refuses HOLDER_UNKNOWN. */
export function holderRow(reads: Pick<Reads, 'get'>, holderId: string): HolderRow {
  return (
    reads.get<HolderRow>('SELECT * FROM holder WHERE holder_id = ?', holderId) ?? refuse('HOLDER_UNKNOWN')
  )
}

/** A holder that things may still be given to. Refuses HOLDER_UNKNOWN and HOLDER_CLOSED. */
export function openHolder(reads: Pick<Reads, 'get'>, holderId: string): HolderRow {
  const row = holderRow(reads, holderId)
  if (row.closed_at !== null) refuse('HOLDER_CLOSED', { name: row.name })
  return row
}

/** The name of whoever has an asset, a holder or a party; empty for nobody. */
export function holderName(reads: Pick<Reads, 'get'>, holderId: string | null): string {
  if (holderId === null) return ''
  const row = reads.get<{ name: string }>(
    `SELECT name FROM holder WHERE holder_id = ?
    UNION ALL SELECT full_name FROM party WHERE party_id = ?`,
    holderId,
    holderId
  )
  return row?.name ?? ''
}

/** The same as it was called at an instant: a paper names a body as it did when it was signed. */
export function holderNameAt(reads: Pick<Reads, 'get'>, holderId: string | null, at: string): string {
  const then = reads.get<{ name: string }>(
    `SELECT name FROM holder_version WHERE holder_id = ? AND since <= ? ORDER BY version DESC LIMIT 1`,
    holderId ?? '',
    at
  )
  return then?.name ?? holderName(reads, holderId)
}
