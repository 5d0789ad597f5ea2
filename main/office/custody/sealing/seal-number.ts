// The number of a seal: written one way however it was typed, and on one thing at a time.
import { oneLine } from '@shared/one-line'
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'
import type { AssetRow } from '../assets/asset-row'

/** A seal's number as printed on seals: one seal is one number, whatever letters, dashes and spaces it was typed with. */
export function sealAsWritten(typed: string): string {
  return oneLine(typed.normalize('NFKC').replace(/\s*\p{Pd}\s*|\s+/gu, ' '))
    .replaceAll(' ', '-')
    .toUpperCase()
}

/** The number in the form in which it is kept; null for a thing without a seal. Refuses INVALID_INPUT for an empty one. */
export function sealNumberOf(typed: string | null): string | null {
  if (typed === null) return null
  return sealAsWritten(typed) || refuse('INVALID_INPUT', { field: 'sealNumber', problem: 'empty' })
}

/** The asset that bears a seal and that the office still answers for. */
export function assetUnderSeal(reads: Pick<Reads, 'get'>, sealNumber: string): AssetRow | undefined {
  return reads.get<AssetRow>(
    `SELECT * FROM asset WHERE seal_number = ?
    AND state NOT IN ('RETURNED', 'CONFISCATED', 'DESTROYED', 'SOLD', 'TRANSFERRED', 'SPLIT')`,
    sealNumber
  )
}

/** The tag of what bears a seal, a thing or a container; null when it is free, or on the thing that is excepted. */
export function takenBy(
  reads: Pick<Reads, 'get'>,
  sealNumber: string,
  except: string | null = null
): string | null {
  const asset = assetUnderSeal(reads, sealNumber)
  if (asset && asset.asset_id !== except) return asset.tag
  const container = reads.get<{ tag: string }>(
    'SELECT tag FROM storage_place WHERE seal_number = ?',
    sealNumber
  )
  return container?.tag ?? null
}

/**
 * Refuses SEAL_NOT_NEW for a seal that was once cut, be it on a thing or on a container: put on again it would look as
 * if nobody had opened what it is on.
 */
export function refuseCutSeal(reads: Pick<Reads, 'get'>, sealNumber: string | null): void {
  if (sealNumber === null) return
  const cut = reads.get(
    `SELECT 1 FROM seal_opening WHERE seal_before = ? AND state = 'DONE'
    UNION ALL SELECT 1 FROM container_opening WHERE seal_number = ? AND state = 'DONE' LIMIT 1`,
    sealNumber,
    sealNumber
  )
  if (cut) refuse('SEAL_NOT_NEW', { sealNumber })
}

/** Refuses SEAL_NUMBER_TAKEN for a number on a container or on another thing which the office still answers for. */
export function refuseTakenSeal(
  reads: Pick<Reads, 'get'>,
  sealNumber: string | null,
  except: string | null = null
): void {
  if (sealNumber === null) return
  const tag = takenBy(reads, sealNumber, except)
  if (tag !== null) refuse('SEAL_NUMBER_TAKEN', { sealNumber, tag })
}
