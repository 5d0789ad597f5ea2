// The label of an asset, drawn from its rows.
import { dayOf } from '@shared/calendar'
import type { Reads } from '../../database/read'
import { type DrawPaper, assetLabelsPdf, idOf, labelSizeOf } from '../../documents'
import { refuse } from '../../refusal'
import { assetRow, type AssetRow } from './asset-row'
import { placePath } from '../places/places'

export const assetLabel: DrawPaper = (reads, { subject, copies, reprint, stationId }) => {
  const asset = assetRow(reads, { assetId: idOf(subject) })
  const label = labelOf(reads, asset, reprint)
  const content = assetLabelsPdf(
    Array.from({ length: copies }, () => label),
    labelSizeOf(reads, stationId)
  )
  return { kind: 'pdf', fileName: `nhan-${asset.tag}.pdf`, content }
}

/** What the label of an asset says, for one label or a row of them. */
export function labelOf(reads: Reads, asset: AssetRow, reprint: { count: number } | null) {
  const enforcement = caseOfAsset(reads, asset)
  return {
    thing: asset.name,
    caseNumber: enforcement.title_number,
    decisionNumber: enforcement.decision_number,
    sealNumber: asset.seal_number,
    place: placeOnLabel(reads, asset.state === 'RECEIVED' ? asset.intended_place_id : asset.place_id),
    receivedOn: dayOf(asset.received_at),
    tag: asset.tag,
    reprint: reprint?.count ?? 0
  }
}

interface CaseOfAsset {
  title_number: string
  decision_number: string
  decision_date: string
}

function caseOfAsset(reads: Reads, asset: AssetRow): CaseOfAsset {
  const row = reads.get<CaseOfAsset>(
    'SELECT title_number, decision_number, decision_date FROM enforcement_case WHERE case_id = ?',
    asset.case_id
  )
  return row ?? refuse('CASE_UNKNOWN')
}

/** The two narrowest places are read from afar, the rest stands small above. */
function placeOnLabel(
  reads: Reads,
  placeId: string | null
): { where: string; shelf: string; cell: string } | null {
  const names = placePath(reads, placeId).split(' · ')
  if (placeId === null || names.length < 2) return null
  const cell = names.at(-1) ?? ''
  const shelf = names.at(-2) ?? ''
  return { where: names.slice(0, -2).join(' · '), shelf, cell }
}
