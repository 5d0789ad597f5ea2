// The labels of places and containers: one as a paper of the desk, or a whole rack in one file. It draws what the rows
// say and decides nothing.
import type { Decide, QueryHandler } from '../../act'
import type { Reads } from '../../database/read'
import { idOf, issuePaper, labelSizeOf, labelsPdf, type DrawPaper, type Label } from '../../documents'
import { refuse } from '../../refusal'
import { placesInOrder } from './list-places'
import { placePath, placeRow, type PlaceRow } from './places'

/** A larger file would keep the office waiting while it is drawn, and the printer for hours. */
const labelsMax = 500

export const placeLabel: DrawPaper = (reads, { subject, copies, reprint, stationId }) => {
  const row = placeRow(reads, idOf(subject))
  const label = labelOf(reads, row, reprint?.count ?? 0)
  const content = labelsPdf(
    Array.from({ length: copies }, () => label),
    { size: labelSizeOf(reads, stationId) }
  )
  return { kind: 'pdf', fileName: `nhan-cho-${row.tag}.pdf`, content }
}

export const printPlaceLabel: Decide<'custody.printPlaceLabel'> = (act, { placeId }) => {
  const row = placeRow(act, placeId)
  if (row.closed_at !== null) refuse('PLACE_CLOSED', { path: row.name })
  const subject = `place:${placeId}`
  return { printJobId: issuePaper(act, { form: 'PLACE_LABEL', subject, copies: 1 }) }
}

export const getPlaceLabels: QueryHandler<'custody.getPlaceLabels'> = (reading, { placeId, inside }) => {
  const row = placeRow(reading, placeId)
  if (row.closed_at !== null) refuse('PLACE_CLOSED', { path: row.name })
  const rows = inside ? rowsInside(reading, placeId) : [row]
  if (rows.length > labelsMax) refuse('TOO_MANY_LABELS', { asked: rows.length, most: labelsMax })
  const labels = rows.map((each) => labelOf(reading, each, 0))
  const content = labelsPdf(labels, { size: labelSizeOf(reading, reading.caller.stationId) })
  return {
    fileName: `nhan-cho-${row.tag}.pdf`,
    mediaType: 'application/pdf',
    base64: content.toString('base64')
  }
}

/** A place and everything in use that stands in it, as one walks through them. */
function rowsInside(reads: Pick<Reads, 'get' | 'all'>, placeId: string): PlaceRow[] {
  const within = new Set([placeId])
  return placesInOrder(reads).flatMap(({ row }) => {
    if (row.parent_id !== null && within.has(row.parent_id)) within.add(row.place_id)
    return within.has(row.place_id) ? [row] : []
  })
}

function labelOf(reads: Pick<Reads, 'get'>, row: PlaceRow, reprint: number): Label {
  const { name, tag } = row
  if (row.kind === 'CONTAINER') {
    return { kind: 'container', name, note: null, sealNumber: row.seal_number, since: null, tag, reprint }
  }
  // Its own name stands large: the path above tells only what it stands in.
  return { kind: 'place', name, path: placePath(reads, row.parent_id), tag, reprint }
}
