// Refusing a line of an order: it is not taken in, and what was found and why stays on the record of hand-over.
import { oneLine } from '@shared/one-line'
import { prepared } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import { keepPhotos, type KeptPhoto } from '../assets/keep-photos'
import { differencesOf, foundThing } from './inspection'
import { openLine, orderRow, requireTaker } from './order-rows'

export function rejectLine(blobs: Blobs) {
  return prepared<'custody.rejectLine', KeptPhoto[]>({
    prepare: (_reading, { photos }) => keepPhotos(blobs, photos),
    decide: (act, { orderId, lineNumber, found: typed, reason }, photos) => {
      const order = orderRow(act, orderId)
      requireTaker(act, order)
      const line = openLine(act, orderId, lineNumber)
      const found = typed ? foundThing(typed) : null
      act.append({
        kind: 'custody.LineRejected',
        subject: `order:${orderId}`,
        payload: {
          orderId,
          orderNumber: order.order_number,
          lineNumber,
          caseId: order.case_id,
          name: line.name,
          found,
          differences: found ? differencesOf(line, found) : [],
          reason: oneLine(reason),
          photos
        }
      })
      return {}
    }
  })
}
