// The number of a seal: written one way however it was typed, and on one thing at a time.
import { oneLine } from '@shared/one-line'
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'

/** A seal's number as printed on seals: one seal is one number, whatever letters, dashes and spaces it was typed with. */
export function sealNumberOf(typed: string | null): string | null {
  if (typed === null) return null
  const number = oneLine(typed.normalize('NFKC').replace(/\s*\p{Pd}\s*|\s+/gu, ' '))
    .replaceAll(' ', '-')
    .toUpperCase()
  return number === '' ? refuse('INVALID_INPUT', { field: 'sealNumber', problem: 'empty' }) : number
}

/** Refuses SEAL_NUMBER_TAKEN for a number on a container or on another thing which the office still answers for. */
export function refuseTakenSeal(
  reads: Pick<Reads, 'get'>,
  sealNumber: string | null,
  except: string | null = null
): void {
  if (!sealNumber) return
  const holder = reads.get<{ asset_id: string; tag: string }>(
    `SELECT asset_id, tag FROM asset WHERE seal_number = ?
    AND state NOT IN ('RETURNED', 'CONFISCATED', 'DESTROYED', 'SOLD', 'TRANSFERRED', 'SPLIT')`,
    sealNumber
  )
  if (holder && holder.asset_id !== except) refuse('SEAL_NUMBER_TAKEN', { sealNumber, tag: holder.tag })
  const container = reads.get<{ tag: string }>(
    'SELECT tag FROM storage_place WHERE seal_number = ?',
    sealNumber
  )
  if (container) refuse('SEAL_NUMBER_TAKEN', { sealNumber, tag: container.tag })
}
