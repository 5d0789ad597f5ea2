// Entries that end a count and follow its end: cancelled, or closed into variances, what came of them, signatures.
import type { AppliersOf } from '../../journal/entry-kind'
import { insert, patch } from '../../journal/row-change'
import type { countingEntries } from './entries'
import {
  stockCountHolderTable,
  stockCountSignerTable,
  stockCountTable,
  stockCountVarianceTable
} from './tables'

/** What a variance has not got until somebody proposes what came of it. */
const notProposed = {
  proposed_seq: 0,
  record_kind: null,
  record_asset_id: null,
  record_at: null
}

type ClosedKinds =
  | 'custody.CountVariancesFound'
  | 'custody.CountClosed'
  | 'custody.CountCancelled'
  | 'custody.CountOutcomeProposed'
  | 'custody.CountOutcomeConfirmed'
  | 'custody.CountOutcomeReturned'
  | 'custody.CountSettled'
  | 'custody.CountSigned'
  | 'custody.CountSignedByHolder'

export const applyClosedCount: AppliersOf<Pick<typeof countingEntries, ClosedKinds>> = {
  'custody.CountVariancesFound': ({ payload: { countId, variances } }) =>
    variances.map((found) =>
      insert(stockCountVarianceTable, {
        count_id: countId,
        number: found.number,
        kind: found.kind,
        state: found.state,
        asset_id: found.assetId,
        scan_id: found.scanId,
        name: found.name,
        tag: found.tag,
        book_spot_id: found.bookSpotId,
        book_path: found.bookPath,
        seen_place_id: found.seenPlaceId,
        seen_path: found.seenPath,
        book_quantity: found.bookQuantity,
        seen_quantity: found.seenQuantity,
        note: found.note,
        outcome: null,
        document: '',
        explanation: '',
        proposed_by: null,
        proposed_at: null,
        settled_by: null,
        settled_at: null,
        left_state: null,
        ...notProposed,
        incident_number: null
      })
    ),
  'custody.CountClosed': ({ at, actor, payload }) => [
    patch(
      stockCountTable,
      { count_id: payload.countId },
      {
        from: { state: 'OPEN', scanned: payload.scanned },
        to: {
          state: payload.to,
          places: payload.places,
          matched: payload.matched,
          variances: payload.variances,
          open_variances: payload.openVariances,
          closed_at: at,
          closed_by: actor
        }
      }
    )
  ],
  'custody.CountCancelled': ({ at, actor, reason, payload: { countId, scanned } }) => [
    patch(
      stockCountTable,
      { count_id: countId },
      {
        from: { state: 'OPEN', scanned },
        to: { state: 'CANCELLED', cancelled_at: at, cancelled_by: actor, cancel_reason: reason ?? '' }
      }
    )
  ],
  'custody.CountOutcomeProposed': ({ seq, at, actor, payload }) => [
    patch(
      stockCountVarianceTable,
      { count_id: payload.countId, number: payload.number },
      {
        from: { state: payload.from },
        to: {
          state: 'PROPOSED',
          outcome: payload.outcome,
          document: payload.document,
          explanation: payload.explanation,
          proposed_by: actor,
          proposed_at: at,
          proposed_seq: seq,
          record_kind: payload.record?.kind ?? null,
          record_asset_id: payload.record?.assetId ?? null,
          record_at: payload.record?.at ?? null
        }
      }
    )
  ],
  'custody.CountOutcomeConfirmed': ({ at, actor, payload }) => [
    patch(
      stockCountVarianceTable,
      { count_id: payload.countId, number: payload.number },
      {
        from: { state: 'PROPOSED', outcome: payload.outcome },
        to: {
          state: 'SETTLED',
          settled_by: actor,
          settled_at: at,
          left_state: payload.leftState,
          incident_number: payload.incidentNumber
        }
      }
    ),
    patch(
      stockCountTable,
      { count_id: payload.countId },
      { from: { open_variances: payload.openBefore }, to: { open_variances: payload.openBefore - 1 } }
    )
  ],
  'custody.CountOutcomeReturned': ({ payload }) => [
    patch(
      stockCountVarianceTable,
      { count_id: payload.countId, number: payload.number },
      {
        from: { state: 'PROPOSED', outcome: payload.outcome },
        to: {
          state: 'OPEN',
          outcome: null,
          document: '',
          explanation: '',
          proposed_by: null,
          proposed_at: null,
          ...notProposed
        }
      }
    )
  ],
  'custody.CountSettled': ({ payload: { countId } }) => [
    patch(stockCountTable, { count_id: countId }, { from: { state: 'CLOSED' }, to: { state: 'SETTLED' } })
  ],
  'custody.CountSignedByHolder': ({ at, actor, payload: { countId, holderId, signature, from, to } }) => [
    insert(stockCountHolderTable, {
      count_id: countId,
      holder_id: holderId,
      full_name: signature.fullName,
      capacity: signature.capacity,
      identity_number: signature.identityNumber,
      way: signature.way,
      image_sha256: signature.image?.sha256 ?? null,
      image_type: signature.image?.mediaType ?? null,
      stamped: signature.stamped ? 'YES' : 'NO',
      signed_at: at,
      recorded_by: actor
    }),
    patch(stockCountTable, { count_id: countId }, { from: { state: from }, to: { state: to } })
  ],
  'custody.CountSigned': ({ at, actor, payload: { countId, from, to } }) => [
    patch(
      stockCountSignerTable,
      { count_id: countId, user_id: actor },
      { from: { signed_at: null }, to: { signed_at: at } }
    ),
    patch(stockCountTable, { count_id: countId }, { from: { state: from }, to: { state: to } })
  ]
}
