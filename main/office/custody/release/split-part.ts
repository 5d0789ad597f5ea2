// Part of a lot that leaves alone: it becomes an asset of its own, where the lot lies, before it is proposed.
import { formatTag } from '@shared/tags'
import type { EntryPayload } from '@domain/entries'
import type { Act } from '../../act'
import { refuse } from '../../refusal'
import { assetRow, type AssetRow } from '../assets/asset-row'

type Split = EntryPayload<'custody.AssetSplitOff'>

/**
 * Splits a part off and answers its row. Refuses QUANTITY_ABOVE_HELD, and PACKAGE_SEALED: what lies under a seal is
 * not divided before the seal is opened by two.
 */
export function splitPart(act: Act, lot: AssetRow, quantity: number): AssetRow {
  if (quantity >= lot.quantity) refuse('QUANTITY_ABOVE_HELD', { held: lot.quantity })
  if (lot.seal_number !== null) refuse('PACKAGE_SEALED', { sealNumber: lot.seal_number })
  const assetId = act.newId()
  const year = act.today.slice(2, 4)
  const tagNumber = act.nextNumber('tag.asset', year)
  const state = lot.state as Split['like']['state'] & Split['parent']['stateTo']
  act.append({
    kind: 'custody.AssetSplitOff',
    subject: `asset:${assetId}`,
    payload: {
      assetId,
      tag: formatTag({ type: 'asset', office: act.officeCode, year, number: tagNumber }),
      tagNumber,
      parentId: lot.asset_id,
      name: lot.name,
      quantity,
      sealNumber: null,
      details: JSON.parse(lot.details) as Split['details'],
      like: {
        kind: lot.kind as Split['like']['kind'],
        unit: lot.unit,
        condition: lot.condition,
        holding: lot.holding as Split['like']['holding'],
        placeId: lot.place_id,
        holderId: lot.holder_id,
        caseId: lot.case_id,
        orderId: lot.order_id,
        orderLine: lot.order_line,
        source: lot.source as Split['like']['source'],
        expiresOn: lot.expires_on,
        decided:
          lot.decided_outcome === null || lot.decided_on === null
            ? null
            : {
                outcome: lot.decided_outcome as NonNullable<Split['like']['decided']>['outcome'],
                on: lot.decided_on
              },
        receivedAt: lot.received_at,
        storedAt: lot.stored_at,
        state
      },
      parent: {
        quantityFrom: lot.quantity,
        quantityTo: lot.quantity - quantity,
        splitFrom: lot.split_quantity,
        splitTo: lot.split_quantity + quantity,
        stateTo: state
      }
    }
  })
  return assetRow(act, { assetId })
}
