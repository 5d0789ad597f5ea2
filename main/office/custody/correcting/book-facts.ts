// What the books say of a thing as far as it may be put right, and in which fields two such pictures differ.
import type { z } from 'zod'
import { correctedFields, type bookFacts, type CorrectedField } from '@shared/contract/custody'
import { oneLine } from '@shared/one-line'
import type { Reads } from '../../database/read'
import type { AssetRow } from '../assets/asset-row'

export type BookFacts = z.output<typeof bookFacts>

/** As the books stand now; đồng are read exactly. */
export function factsOf(reads: Pick<Reads, 'getMoney'>, asset: AssetRow): BookFacts {
  const price = reads.getMoney<{ book_price_dong: bigint }>(
    'SELECT book_price_dong FROM asset WHERE seq = ?',
    asset.seq
  )
  return {
    name: asset.name,
    unit: asset.unit,
    details: JSON.parse(asset.details) as Record<string, string>,
    expiresOn: asset.expires_on,
    bookPriceDong: (price?.book_price_dong ?? 0n).toString()
  }
}

/** As typed, in the form in which it is kept: single spaces, no empty detail. */
export function keptFacts(typed: BookFacts): BookFacts {
  return {
    ...typed,
    name: oneLine(typed.name),
    unit: oneLine(typed.unit),
    details: Object.fromEntries(
      Object.entries(typed.details)
        .map(([field, value]) => [field, value.trim()] as const)
        .filter(([, value]) => value !== '')
        .sort(([one], [other]) => (one < other ? -1 : 1))
    )
  }
}

/** The fields in which they differ, in the order of the form. */
export function fieldsThatDiffer(one: BookFacts, other: BookFacts): CorrectedField[] {
  return correctedFields.filter((field) =>
    field === 'details'
      ? detailsThatDiffer(one.details, other.details).length > 0
      : one[field] !== other[field]
  )
}

/** The names of the details in which they differ. */
export function detailsThatDiffer(
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>
): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) => (one[name] ?? '') !== (other[name] ?? '')
  )
}
