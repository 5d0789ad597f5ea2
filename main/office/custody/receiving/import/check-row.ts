// One row of a warehouse that was there: its cells read and checked against cases, places and seals. Every bad cell is
// named, not only the first. It writes nothing.
import {
  kindsNeverInOwnStore,
  type AssetKind,
  assetKinds,
  type importColumns,
  type importProblems
} from '@shared/contract/custody'
import { kindsThatExpire } from '@shared/custody/kind-fields'
import { oneLine } from '@shared/one-line'
import { foldMarks } from '@shared/search-fold'
import { assetKindWords } from '@shared/words/vi/names'
import type { Reads } from '../../../database/read'
import { RefusalError } from '../../../refusal'
import { assetPlacePath, placeByTag, type PlaceRow } from '../../places/places'
import { sealNumberOf, takenBy } from '../../sealing/seal-number'

export type Column = (typeof importColumns)[number]
export type Problem = (typeof importProblems)[number]
export type Cells = Partial<Record<Column, string>>

export interface ReadyRow {
  legacyCode: string
  caseId: string
  name: string
  kind: AssetKind
  unit: string
  quantity: number
  condition: string
  sealNumber: string | null
  placeId: string
  warehouseId: string
  receivedOn: string | null
  expiresOn: string | null
  bookPriceDong: string
}

export interface BadCell {
  column: Column
  problem: Problem
}

type Looking = Pick<Reads, 'get' | 'all'> & { today: string }

const kindsByWord = new Map<string, AssetKind>(
  assetKinds.map((kind) => [foldMarks(assetKindWords[kind]), kind])
)
const quantityMax = 1_000_000n
const dongMax = 9_999_999_999_999_999n

/** A row that may be imported, or every cell that is in the way. */
export function checkRow(looking: Looking, cells: Cells): { ready: ReadyRow } | { bad: BadCell[] } {
  const bad: BadCell[] = []
  const note = (column: Column, problem: Problem | null): void => {
    if (problem) bad.push({ column, problem })
  }
  const text = (column: Column, max: number): string => {
    const value = oneLine(cells[column] ?? '')
    note(column, value === '' ? 'empty' : value.length > max ? 'long' : null)
    return value
  }
  const legacyCode = text('legacyCode', 60)
  const caseId = found(note, 'decisionNumber', caseOf(looking, cells.decisionNumber ?? ''))
  const name = text('name', 300)
  const kind = found(note, 'kind', kindOf(cells.kind ?? ''))
  const unit = text('unit', 60)
  const quantity = found(note, 'quantity', wholeIn(cells.quantity ?? '', { min: 1n, max: quantityMax }))
  const condition = text('condition', 300)
  const sealNumber = found(note, 'sealNumber', sealOf(looking, cells.sealNumber ?? ''))
  const place = found(note, 'placeTag', placeOf(looking, cells.placeTag ?? ''))
  const receivedOn = found(note, 'receivedOn', dayIn(cells.receivedOn ?? '', looking.today))
  const expiresOn = found(note, 'expiresOn', dayIn(cells.expiresOn ?? '', null))
  if (kind && expiresOn === null && kindsThatExpire.includes(kind)) note('expiresOn', 'expiryMissing')
  const price = found(
    note,
    'bookPriceDong',
    wholeIn(cells.bookPriceDong ?? '', { min: 0n, max: dongMax, empty: 0n })
  )
  if (bad.length > 0 || !caseId || !kind || quantity === undefined || !place || price === undefined)
    return { bad }
  return {
    ready: {
      legacyCode,
      caseId,
      name,
      kind,
      unit,
      quantity: Number(quantity),
      condition,
      sealNumber: sealNumber ?? null,
      ...place,
      receivedOn: receivedOn ?? null,
      expiresOn: expiresOn ?? null,
      bookPriceDong: price.toString()
    }
  }
}

type Outcome<Value> = { value: Value } | { problem: Problem }

function found<Value>(
  note: (column: Column, problem: Problem) => void,
  column: Column,
  outcome: Outcome<Value>
): Value | undefined {
  if ('value' in outcome) return outcome.value
  note(column, outcome.problem)
  return undefined
}

/** A case by the number of its decision, with or without a day that tells two of one number apart. */
function caseOf(looking: Looking, typed: string): Outcome<string> {
  const number = oneLine(typed)
  if (number === '') return { problem: 'empty' }
  const rows = looking.all<{ case_id: string }>(
    'SELECT case_id FROM enforcement_case WHERE decision_number = ? LIMIT 2',
    number
  )
  const [only] = rows
  if (!only) return { problem: 'unknownCase' }
  return rows.length > 1 ? { problem: 'ambiguousCase' } : { value: only.case_id }
}

function kindOf(typed: string): Outcome<AssetKind> {
  if (oneLine(typed) === '') return { problem: 'empty' }
  const kind = kindsByWord.get(foldMarks(oneLine(typed)))
  if (!kind) return { problem: 'unknownKind' }
  return kindsNeverInOwnStore.includes(kind) ? { problem: 'notForOwnStore' } : { value: kind }
}

/** A whole number as people write it: `1200`, `1.200`, `1 200`; never through a number that loses digits. */
function wholeIn(
  typed: string,
  { min, max, empty }: { min: bigint; max: bigint; empty?: bigint }
): Outcome<bigint> {
  const text = oneLine(typed)
  if (text === '') return empty === undefined ? { problem: 'empty' } : { value: empty }
  if (/^-/.test(text)) return { problem: 'negative' }
  const digits = /^\d{1,3}([. ]\d{3})+$/.test(text) ? text.replace(/[. ]/g, '') : text
  if (!/^\d{1,30}$/.test(digits)) return { problem: 'notWhole' }
  const value = BigInt(digits)
  if (value < min) return { problem: 'notWhole' }
  return value > max ? { problem: 'tooLarge' } : { value }
}

/** `2026-11-22` or `22/11/2026`; a day that is none in the calendar is wrong. */
function dayIn(typed: string, notAfter: string | null): Outcome<string | null> {
  const text = oneLine(typed)
  if (text === '') return { value: null }
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  const iso = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const at = new Date(`${iso}T00:00:00.000Z`)
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(iso) ||
    Number.isNaN(at.getTime()) ||
    at.toISOString().slice(0, 10) !== iso
  ) {
    return { problem: 'wrongDay' }
  }
  return notAfter !== null && iso > notAfter ? { problem: 'futureDay' } : { value: iso }
}

function sealOf(looking: Looking, typed: string): Outcome<string | null> {
  if (oneLine(typed) === '') return { value: null }
  if (typed.length > 40) return { problem: 'long' }
  const sealNumber = sealNumberOf(typed)
  const taken = sealNumber !== null && takenBy(looking, sealNumber) !== null
  return taken ? { problem: 'sealTaken' } : { value: sealNumber }
}

function placeOf(looking: Looking, typed: string): Outcome<{ placeId: string; warehouseId: string }> {
  const tag = typed.replace(/\s/g, '')
  if (tag === '') return { problem: 'empty' }
  try {
    const place: PlaceRow = placeByTag(looking, tag)
    return {
      value: { placeId: place.place_id, warehouseId: assetPlacePath(looking, place.place_id).warehouseId }
    }
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error
    return { problem: error.refusal.code === 'PLACE_UNKNOWN' ? 'unknownPlace' : 'notForAssets' }
  }
}
