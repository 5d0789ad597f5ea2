// What a scan is to the books of that moment. It is written into the journal and never told to the counter.
import { endedStates, type AssetState, type ScanVerdict } from '@shared/contract/custody'

export interface BookOf {
  state: string
  quantity: number
  sealed: boolean
  /** The place or holder that the books have it in or with. */
  spotId: string | null
  inPlace: boolean
}

export interface Seen {
  quantity: number
  condition: string
  sealWhole: boolean
}

/** The first difference in the order of weight; further ones are read from the scan when the count is closed. */
export function verdictOf(
  book: BookOf,
  { spotId, review }: { spotId: string; review: boolean },
  seen: Seen
): ScanVerdict {
  const gone = endedStates.includes(book.state as AssetState) || book.state === 'LENT_OUT'
  if (gone || book.inPlace === review) return 'NOT_IN_STORE'
  if (book.state === 'MISSING') return 'WAS_MISSING'
  if (book.spotId !== spotId) return review ? 'NOT_IN_STORE' : 'WRONG_PLACE'
  return defectsOf(book, seen)[0] ?? 'MATCH'
}

export type Defect = 'SEAL_BROKEN' | 'WRONG_QUANTITY' | 'WRONG_CONDITION'

/** What is wrong with the thing itself. What is in a whole package is not counted. */
export function defectsOf(book: Pick<BookOf, 'quantity' | 'sealed'>, seen: Seen): Defect[] {
  const open = !book.sealed || !seen.sealWhole
  const defects: Defect[] = []
  if (book.sealed && !seen.sealWhole) defects.push('SEAL_BROKEN')
  if (open && seen.quantity !== book.quantity) defects.push('WRONG_QUANTITY')
  if (seen.condition.trim() !== '') defects.push('WRONG_CONDITION')
  return defects
}
