// Asking that many things of one case leave together, for one recipient: every line is judged as alone before anything
// is written, and what may not go is named. And what one label says of going beside others, for whoever makes the list.
import type { ReleaseOutcome } from '@shared/contract/custody'
import type { Decide, QueryHandler } from '../../act'
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'
import { assetRow, assetSummary, type AssetRow } from '../assets/asset-row'
import { everyLine, refuseTwice } from '../lot-line'
import { proposeOne, releasable, requireRightRecipient } from './propose-release'
import { refuseFutureDay, resolveRecipient } from './recipients'

export const proposeReleases: Decide<'custody.proposeReleases'> = (act, input) => {
  const { outcome, recipient, decision, reason } = input
  refuseTwice(input.lines.map(({ assetId }) => assetId))
  refuseFutureDay(act, decision)
  const [first] = input.lines
  const beside = assetRow(act, { assetId: first?.assetId ?? '' })
  const lines = everyLine(input.lines, {
    name: ({ assetId }) => nameOf(act, assetId),
    judge: ({ assetId, quantity }) => {
      const whole = releasable(act, assetId, outcome)
      requireRightRecipient(whole, outcome, recipient.kind)
      requireBeside(whole, beside)
      return { whole, quantity }
    }
  })
  const resolved = resolveRecipient(act, { asset: beside, recipient })
  const lotId = act.newId()
  const asked = { ...resolved, outcome, decision, reason }
  // Splitting a part off is judged where it is done: it writes.
  const proposed = everyLine(
    lines.map((line, index) => ({ ...line, lot: { lotId, line: index + 1, of: lines.length } })),
    {
      name: ({ whole }) => whole,
      judge: ({ whole, quantity, lot }) => proposeOne(act, { whole, quantity, asked: { ...asked, lot } })
    }
  )
  return {
    lotId,
    lines: proposed.map(({ releaseId, asset }) => ({ releaseId, assetId: asset.asset_id, tag: asset.tag }))
  }
}

export const checkRelease: QueryHandler<'custody.checkRelease'> = (reading, { tag, outcome, beside }) => {
  const asset = releasable(reading, assetRow(reading, { tag }).asset_id, outcome)
  if (beside !== null) requireBeside(asset, assetRow(reading, { assetId: beside }))
  const decided =
    asset.decided_outcome !== null && asset.decided_on !== null
      ? { outcome: asset.decided_outcome as ReleaseOutcome, on: asset.decided_on }
      : null
  return { asset: assetSummary(reading, asset), decided }
}

/** One act is of one case and at one place: the own store, or one holder's. Refuses LOT_MIXED. */
function requireBeside(asset: AssetRow, beside: AssetRow): void {
  const differs =
    asset.case_id !== beside.case_id ? 'case' : asset.holder_id !== beside.holder_id ? 'holder' : null
  if (differs !== null) refuse('LOT_MIXED', { differs, beside: beside.name })
}

function nameOf(reads: Pick<Reads, 'get'>, assetId: string): { name: string; tag: string } {
  const known = reads.get<{ name: string; tag: string }>(
    'SELECT name, tag FROM asset WHERE asset_id = ?',
    assetId
  )
  return known ?? { name: '', tag: '' }
}
