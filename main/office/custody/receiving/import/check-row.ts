// One row of a warehouse that was there: its cells read and checked against cases, places, holders and seals. Every bad
// cell is named, not only the first. It writes nothing.
import { kindsNeverInOwnStore, type AssetKind, assetKinds, releaseOutcomes } from '@shared/contract/custody'
import { kindsThatExpire } from '@shared/custody/kind-fields'
import { oneLine } from '@shared/one-line'
import { foldMarks } from '@shared/search-fold'
import { assetKindWords, outcomeWords } from '@shared/words/vi/names'
import { RefusalError } from '../../../refusal'
import { assetPlacePath, placeByTag, type PlaceRow } from '../../places/places'
import { sealNumberOf, takenBy } from '../../sealing/seal-number'
import {
  type BadCell,
  type Cells,
  codeByWord,
  dayIn,
  found,
  type Note,
  type Outcome,
  textIn,
  wholeIn
} from './cells'
import { contentsIn } from './contents-cell'
import { heldIn } from './holder-cells'
import { fieldsIn } from './kind-cells'
import { takenNumbers } from './numbers'
import type { KnownHolders, Looking, ReadyRow } from './ready-row'

const kindsByWord = codeByWord(assetKindWords, assetKinds)
const outcomesByWord = codeByWord(outcomeWords, releaseOutcomes)
const quantityMax = 1_000_000n
const dongMax = 9_999_999_999_999_999n

/** A row that may be imported, or every cell that is in the way. */
export function checkRow(
  looking: Looking,
  cells: Cells,
  holders: KnownHolders
): { ready: ReadyRow } | { bad: BadCell[] } {
  const bad: BadCell[] = []
  const note: Note = (column, problem, other = '') => {
    if (problem) bad.push({ column, problem, other })
  }
  const legacyCode = textIn(note, cells, { column: 'legacyCode', max: 60 })
  const caseId = found(note, 'decisionNumber', caseOf(looking, cells.decisionNumber ?? ''))
  const name = textIn(note, cells, { column: 'name', max: 300 })
  const kind = found(note, 'kind', kindOf(cells.kind ?? ''))
  const unit = textIn(note, cells, { column: 'unit', max: 60 })
  const quantity = found(note, 'quantity', wholeIn(cells.quantity ?? '', { min: 1n, max: quantityMax }))
  const condition = textIn(note, cells, { column: 'condition', max: 300 })
  const sealNumber = found(note, 'sealNumber', sealOf(looking, cells.sealNumber ?? ''))
  const keeping = keepingIn({ looking, cells, holders, note, kind })
  const days = daysIn(looking, cells, { note, kind })
  const price = found(
    note,
    'bookPriceDong',
    wholeIn(cells.bookPriceDong ?? '', { min: 0n, max: dongMax, empty: 0n })
  )
  const decided = decidedIn(looking, cells, note)
  const contents = contentsIn(cells, { note, condition, sealed: oneLine(cells.sealNumber ?? '') !== '' })
  const fields = kind ? fieldsIn(cells, { note, kind, quantity: Number(quantity ?? 0) }) : {}
  for (const taken of takenNumbers(looking, fields)) note(taken.column, 'numberTaken', taken.other)
  if (bad.length > 0 || !caseId || !kind || quantity === undefined || !keeping || price === undefined) {
    return { bad }
  }
  const thing = { legacyCode, caseId, name, kind, unit, quantity: Number(quantity), condition }
  const more = { ...days, bookPriceDong: price.toString(), fields, decided, contents, keeping }
  return { ready: { ...thing, sealNumber: sealNumber ?? null, ...more } }
}

interface KeepingOf {
  looking: Looking
  cells: Cells
  holders: KnownHolders
  note: Note
  kind: AssetKind | undefined
}

/** In a cell of ours, or with a holder: one of them and not both. */
function keepingIn({ looking, cells, holders, note, kind }: KeepingOf): ReadyRow['keeping'] | undefined {
  const isHeld = oneLine(cells.holderName ?? '') !== ''
  const hasPlace = oneLine(cells.placeTag ?? '') !== ''
  if (isHeld) {
    if (hasPlace) note('placeTag', 'placeAndHolder')
    return heldIn(cells, { holders, note, kind })
  }
  if (kind && kindsNeverInOwnStore.includes(kind)) note('kind', 'notForOwnStore')
  for (const column of ['holderKind', 'recordNumber'] as const) {
    if (oneLine(cells[column] ?? '') !== '') note('holderName', 'holderMissing')
  }
  const place = found(note, 'placeTag', placeOf(looking, cells.placeTag ?? ''))
  return place && { holding: 'OWN_STORE', ...place }
}

function daysIn(
  { today }: Looking,
  cells: Cells,
  { note, kind }: { note: Note; kind: AssetKind | undefined }
): Pick<ReadyRow, 'receivedOn' | 'expiresOn'> {
  const receivedOn = found(note, 'receivedOn', dayIn(cells.receivedOn ?? '', today))
  const expiresOn = found(note, 'expiresOn', dayIn(cells.expiresOn ?? '', null))
  if (kind && expiresOn === null && kindsThatExpire.includes(kind)) note('expiresOn', 'expiryMissing')
  return { receivedOn: receivedOn ?? null, expiresOn: expiresOn ?? null }
}

/** What the judgment says is to become of it, with its day, or neither. */
function decidedIn({ today }: Looking, cells: Cells, note: Note): ReadyRow['decided'] {
  const typed = oneLine(cells.decidedOutcome ?? '')
  const outcome = outcomesByWord.get(foldMarks(typed))
  if (typed !== '' && !outcome) note('decidedOutcome', 'unknownOutcome')
  const on = found(note, 'decidedOn', dayIn(cells.decidedOn ?? '', today))
  if (typed !== '' && on === null) note('decidedOn', 'decidedHalf')
  if (typed === '' && on) note('decidedOutcome', 'decidedHalf')
  return outcome && on ? { outcome, on } : null
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
  return kind ? { value: kind } : { problem: 'unknownKind' }
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
