// The head ends a count that was opened by mistake. What was scanned stays in the journal and can be read; the count is
// never compared with the books, nor does it stand for one that is due.
import type { Decide } from '../../act'
import { countRow, requireCountState } from './count-row'

export const cancelCount: Decide<'custody.cancelCount'> = (act, { countId, reason }) => {
  const count = countRow(act, countId)
  requireCountState(count, 'OPEN')
  act.append({
    kind: 'custody.CountCancelled',
    subject: `count:${countId}`,
    reason: reason.trim(),
    payload: {
      countId,
      number: count.number,
      placeId: count.place_id,
      holderId: count.holder_id,
      sampleId: count.sample_id,
      scanned: count.scanned
    }
  })
  return {}
}
