// Each variance is closed only with a named outcome: the keeper says what came of it and proves it, the head confirms,
// and only then do the books follow. Who counted has no part in it.
import { outcomesByTag, outcomesOf, type CountOutcome, type VarianceKind } from '@shared/contract/custody'
import type { InputOf } from '@shared/contract'
import type { Act, Decide } from '../../act'
import { refuse } from '../../refusal'
import { assetRow } from '../assets/asset-row'
import { placePath, placeRow } from '../places/places'
import { issueRecord } from './close-count'
import { countRow, requireCountState, type CountRow } from './count-row'
import { followBooks } from './follow-books'
import { varianceRow, type VarianceRow } from './variance-row'

export const proposeCountOutcome: Decide<'custody.proposeCountOutcome'> = (act, input) => {
  const count = countRow(act, input.countId)
  requireCountState(count, 'CLOSED')
  const variance = varianceRow(act, input.countId, input.number)
  if (variance.state !== 'OPEN' && variance.state !== 'PROPOSED') {
    refuse('COUNT_VARIANCE_STATE', { state: variance.state })
  }
  if (!outcomesOf[variance.kind as VarianceKind].includes(input.outcome)) {
    refuse('COUNT_OUTCOME_WRONG', { kind: variance.kind, outcome: input.outcome })
  }
  const read = provedBy(act, { count, variance, input })
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
      read
    }
  })
  return {}
}

interface Proposal {
  count: CountRow
  variance: VarianceRow
  input: InputOf<'custody.proposeCountOutcome'>
}

/** What proves an outcome: the tag read in the place of the books, or the number of a document. */
function provedBy(act: Act, { count, variance, input }: Proposal): { tag: string; placeTag: string } | null {
  const byTag = outcomesByTag.includes(input.outcome) && count.holder_id === null
  if (!byTag) {
    const said = input.outcome === 'BOOKS_CORRECTED' ? input.document + input.explanation : input.document
    if (said.trim() === '') refuse('COUNT_DOCUMENT_MISSING', { outcome: input.outcome })
    return null
  }
  const asset = assetRow(act, { assetId: variance.asset_id ?? '' })
  const { read } = input
  const place = asset.place_id === null ? null : placeRow(act, asset.place_id)
  if (read?.tag !== asset.tag || read.placeTag !== place?.tag) {
    refuse('COUNT_READ_WRONG', { name: asset.name, placePath: placePath(act, asset.place_id) }, 'lookAgain')
  }
  return read
}

export const decideCountOutcomes: Decide<'custody.decideCountOutcomes'> = (act, input) => {
  const count = countRow(act, input.countId)
  requireCountState(count, 'CLOSED')
  if (input.decision === 'RETURN' && input.reason.trim() === '') refuse('REASON_REQUIRED')
  let open = count.open_variances
  for (const number of new Set(input.numbers)) {
    const variance = varianceRow(act, input.countId, number)
    if (variance.state !== 'PROPOSED') refuse('COUNT_VARIANCE_STATE', { state: variance.state })
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
  const leftState = followBooks(act, count, variance)
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
      openBefore
    }
  })
}
