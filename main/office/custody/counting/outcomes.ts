// Each variance is closed only with a named outcome: the keeper says what came of it and proves it, the head confirms,
// and only then do the books follow. Who counted has no part in it, and nothing is an error of the records by word alone.
import {
  outcomesByTag,
  outcomesOfVariance,
  type CountOutcome,
  type VarianceKind
} from '@shared/contract/custody'
import type { InputOf } from '@shared/contract'
import { prepared, type Act, type Decide } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import { refuse } from '../../refusal'
import { assetRow } from '../assets/asset-row'
import { keepPhotos, refuseOldPhotos, type KeptPhoto } from '../assets/keep-photos'
import { placePath, placeRow, placeStanding, refuseSealed } from '../places/places'
import { issueRecord } from './close-count'
import { refuseMereNote } from './count-incidents'
import { countRow, requireCountState, type CountRow } from './count-row'
import { recordOfLeaving, recordOfTwin, type ExitRecord } from './exit-record'
import { followBooks } from './follow-books'
import { varianceRow, type VarianceRow } from './variance-row'

export function proposeCountOutcome(blobs: Blobs) {
  return prepared<'custody.proposeCountOutcome', KeptPhoto[]>({
    prepare: (_reading, { photos }) => keepPhotos(blobs, photos ?? []),
    decide: propose
  })
}

function propose(act: Act, input: Input, photos: KeptPhoto[]): Record<string, never> {
  const count = countRow(act, input.countId)
  requireCountState(count, 'CLOSED')
  const variance = varianceRow(act, input.countId, input.number)
  if (variance.state !== 'OPEN' && variance.state !== 'PROPOSED') {
    refuse('COUNT_VARIANCE_STATE', { state: variance.state })
  }
  if (!outcomesOfVariance(quantitiesOf(variance)).includes(input.outcome)) {
    refuse('COUNT_OUTCOME_WRONG', { kind: variance.kind, outcome: input.outcome })
  }
  const proof = provedBy(act, { count, variance, input })
  refuseUnseen(act, { input, read: proof.read, photos })
  act.append({
    kind: 'custody.CountOutcomeProposed',
    subject: `count:${input.countId}`,
    payload: {
      countId: input.countId,
      number: input.number,
      from: variance.state,
      assetId: variance.asset_id,
      name: variance.name,
      outcome: input.outcome,
      document: input.document.trim(),
      explanation: input.explanation.trim(),
      ...proof
    }
  })
  showFind(act, variance, photos)
  return {}
}

type Input = InputOf<'custody.proposeCountOutcome'>

interface Proposal {
  count: CountRow
  variance: VarianceRow
  input: Input
}

function showFind(
  act: Act,
  { count_id: countId, number, asset_id: assetId }: VarianceRow,
  photos: KeptPhoto[]
): void {
  if (assetId === null || photos.length === 0) return
  act.append({
    kind: 'custody.CountFindShown',
    subject: `asset:${assetId}`,
    payload: { countId, number, assetId, photos }
  })
}

/**
 * A tag can be typed by whoever knows it: what is said to be there is photographed where it is. Refuses
 * COUNT_PHOTO_MISSING, and PHOTO_NOT_NEW for a picture that stands in a record already.
 */
function refuseUnseen(
  act: Act,
  { input, read, photos }: { input: Input; read: object | null; photos: readonly KeptPhoto[] }
): void {
  if (input.outcome === 'FOUND_LATER' && read !== null && photos.length === 0) refuse('COUNT_PHOTO_MISSING')
  refuseOldPhotos(act, photos)
}

interface Proof {
  read: { tag: string; placeTag: string } | null
  record: ExitRecord | null
}

const unseenKinds: readonly string[] = ['MISSING', 'MOVED_UNSEEN']

/**
 * What proves an outcome: the tag read in the place of the books, a record by which the thing left, or the number of a
 * document where the law asks for no more.
 */
function provedBy(act: Act, proposal: Proposal): Proof {
  const { count, variance, input } = proposal
  const byTag = outcomesByTag.includes(input.outcome) && count.holder_id === null
  if (byTag) return readInPlace(act, proposal)
  const said =
    input.outcome === 'BOOKS_CORRECTED' || input.outcome === 'INCIDENT_OPENED'
      ? input.document + input.explanation
      : input.document
  if (said.trim() === '') refuse('COUNT_DOCUMENT_MISSING', { outcome: input.outcome })
  if (input.outcome === 'NOTED') refuseMereNote(act, variance)
  if (input.outcome !== 'RECORD_ERROR' || !unseenKinds.includes(variance.kind)) {
    return { read: null, record: null }
  }
  const asset = assetRow(act, { assetId: variance.asset_id ?? '' })
  return { read: null, record: recordOfTwin(act, { count, variance, asset, document: input.document }) }
}

function readInPlace(act: Act, { count, variance, input }: Proposal): Proof {
  const asset = assetRow(act, { assetId: variance.asset_id ?? '' })
  // Given out or lent since the count, its label was read there: no place is left to read it in.
  if (asset.place_id === null && input.document.trim() !== '') {
    return { read: null, record: recordOfLeaving(act, { count, asset, document: input.document }) }
  }
  const { read } = input
  const place = asset.place_id === null ? null : placeRow(act, asset.place_id)
  if (read?.tag !== asset.tag || read.placeTag !== place?.tag) {
    refuse('COUNT_READ_WRONG', { name: asset.name, placePath: placePath(act, asset.place_id) }, 'lookAgain')
  }
  // No label is read through a seal.
  refuseSealed(placeStanding(act, place.place_id))
  return { read, record: null }
}

function quantitiesOf({ kind, book_quantity, seen_quantity }: VarianceRow) {
  return { kind: kind as VarianceKind, bookQuantity: book_quantity, seenQuantity: seen_quantity }
}

export const decideCountOutcomes: Decide<'custody.decideCountOutcomes'> = (act, input) => {
  const count = countRow(act, input.countId)
  requireCountState(count, 'CLOSED')
  if (input.decision === 'RETURN' && input.reason.trim() === '') refuse('REASON_REQUIRED')
  let open = count.open_variances
  const read = new Map(input.outcomes.map((each) => [each.number, each]))
  for (const [number, { outcome, proposedAt }] of read) {
    const variance = varianceRow(act, input.countId, number)
    if (variance.state !== 'PROPOSED') refuse('COUNT_VARIANCE_STATE', { state: variance.state })
    if (variance.outcome !== outcome || variance.proposed_at !== proposedAt) {
      refuse('COUNT_OUTCOME_CHANGED', { number, name: variance.name }, 'lookAgain')
    }
    if (variance.proposed_by === act.caller.userId) refuse('SAME_PERSON')
    if (input.decision === 'RETURN') returnOutcome(act, variance, input.reason)
    else confirmOutcome(act, { count, variance, openBefore: open-- })
  }
  if (open > 0) return { state: 'CLOSED' }
  act.append({
    kind: 'custody.CountSettled',
    subject: `count:${count.count_id}`,
    payload: { countId: count.count_id, number: count.number }
  })
  issueRecord(act, count.count_id)
  return { state: 'SETTLED' }
}

function returnOutcome(act: Act, variance: VarianceRow, reason: string): void {
  act.append({
    kind: 'custody.CountOutcomeReturned',
    subject: `count:${variance.count_id}`,
    reason,
    payload: {
      countId: variance.count_id,
      number: variance.number,
      name: variance.name,
      outcome: variance.outcome as CountOutcome
    }
  })
}

function confirmOutcome(
  act: Act,
  { count, variance, openBefore }: { count: CountRow; variance: VarianceRow; openBefore: number }
): void {
  const { leftState, incidentNumber } = followBooks(act, count, variance)
  act.append({
    kind: 'custody.CountOutcomeConfirmed',
    subject: `count:${count.count_id}`,
    payload: {
      countId: count.count_id,
      number: variance.number,
      assetId: variance.asset_id,
      name: variance.name,
      outcome: variance.outcome as CountOutcome,
      leftState,
      incidentNumber,
      openBefore
    }
  })
}
