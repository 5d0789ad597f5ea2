// Entries of incidents to row changes. An incident is closed before its asset changes, and reported before it does:
// the triggers of the store ask the incident whether the asset may.
import type { AppliersOf } from '../../journal/entry-kind'
import { takeNumber } from '../../journal/counter'
import { insert, patch, type RowChange } from '../../journal/row-change'
import { photoRows } from '../assets/photo-rows'
import { assetTable } from '../assets/tables'
import { patchState } from '../release/apply'
import type { incidentsEntries, Reported } from './entries'
import { assetIncidentTable, incidentLiabilityTable } from './tables'

const noProposal = {
  body: null,
  body_name: null,
  conclusion_number: null,
  conclusion_day: null,
  act_number: null,
  act_day: null,
  absent_count_id: null,
  absent_count_number: null,
  proposal_reason: null,
  proposed_by: null,
  proposed_at: null,
  checked_by: null,
  checked_at: null
}

const noFind = {
  found_place_id: null,
  found_path: null,
  found_document: null,
  found_by: null,
  found_at: null,
  found_photos: null
}

/** What an incident has not got when it is reported. */
const notYet = {
  ...noProposal,
  ...noFind,
  return_reason: null,
  outcome: null,
  ended_by: null,
  ended_at: null,
  end_reason: null,
  decision_number: null,
  recover_order: null,
  recovered_by: null,
  recovered_at: null,
  recover_reason: null
}

export const applyIncidents: AppliersOf<typeof incidentsEntries> = {
  'custody.IncidentReported': ({ seq, at, actor, payload }) => [
    takeNumber({ series: 'record.incident', period: payload.year, number: payload.serial }),
    ...(payload.supersedes === null
      ? []
      : [
          patch(
            assetIncidentTable,
            { incident_id: payload.supersedes.incidentId },
            {
              from: { state: payload.supersedes.from, outcome: null },
              to: { state: 'CLOSED', outcome: 'SUPERSEDED', ended_by: actor, ended_at: at }
            }
          )
        ]),
    insert(assetIncidentTable, reportedRow(payload, at)),
    ...photoRows(payload.photos, { assetId: payload.assetId, seq, at, moment: 'INCIDENT' }),
    ...(payload.from === payload.to ? [] : [patchState(payload)])
  ],
  'custody.AssetMissed': ({ payload }) => [patchState(payload)],
  'custody.FoundNoted': ({ seq, at, actor, payload }) => [
    patch(
      assetIncidentTable,
      { incident_id: payload.incidentId },
      {
        from: { found_at: payload.notedBefore, outcome: null },
        to: {
          found_place_id: payload.foundPlaceId,
          found_path: payload.foundPath,
          found_document: payload.document,
          found_by: actor,
          found_at: at,
          found_photos: JSON.stringify(payload.photos)
        }
      }
    ),
    ...photoRows(payload.photos, { assetId: payload.assetId, seq, at, moment: 'FOUND' })
  ],
  'custody.FindRefused': ({ reason, payload }) => [
    patch(
      assetIncidentTable,
      { incident_id: payload.incidentId },
      { from: { found_at: payload.notedAt, outcome: null }, to: { ...noFind, return_reason: reason } }
    )
  ],
  'custody.LiabilityLaid': ({ at, actor, payload }) => [
    insert(incidentLiabilityTable, {
      incident_id: payload.incidentId,
      liability_number: payload.liabilityNumber,
      person: payload.person,
      amount_dong: BigInt(payload.amountDong),
      decision_number: payload.decision.number,
      decision_day: payload.decision.issuedOn,
      laid_by: actor,
      laid_at: at
    })
  ],
  'custody.WriteOffProposed': ({ at, actor, payload }) => [
    patch(
      assetIncidentTable,
      { incident_id: payload.incidentId },
      {
        from: { state: payload.from, proposed_by: null },
        to: {
          state: payload.to,
          body: payload.body,
          body_name: payload.bodyName,
          conclusion_number: payload.conclusion.number,
          conclusion_day: payload.conclusion.issuedOn,
          act_number: payload.communeAct?.number ?? null,
          act_day: payload.communeAct?.issuedOn ?? null,
          absent_count_id: payload.absentIn?.countId ?? null,
          absent_count_number: payload.absentIn?.countNumber ?? null,
          proposal_reason: payload.reason,
          proposed_by: actor,
          proposed_at: at,
          return_reason: null
        }
      }
    )
  ],
  'custody.WriteOffChecked': ({ at, actor, payload }) => [
    patch(
      assetIncidentTable,
      { incident_id: payload.incidentId },
      {
        from: { state: payload.from, checked_by: null },
        to: { state: payload.to, checked_by: actor, checked_at: at }
      }
    )
  ],
  'custody.WriteOffReturned': ({ reason, payload }) => [
    patch(
      assetIncidentTable,
      { incident_id: payload.incidentId },
      { from: { state: payload.from }, to: { ...noProposal, state: payload.to, return_reason: reason } }
    )
  ],
  'custody.IncidentClosed': ({ at, actor, reason, payload }) => [
    closed(payload, { from: payload.from, outcome: payload.outcome, at, actor, reason }),
    ...(payload.condition === null
      ? []
      : [
          patch(
            assetTable,
            { asset_id: payload.assetId },
            { from: { condition: payload.condition.from }, to: { condition: payload.condition.to } }
          )
        ])
  ],
  'custody.AssetFound': ({ seq, at, actor, reason, payload }) => [
    closed(payload, { from: payload.incidentFrom, outcome: 'FOUND', at, actor, reason }),
    patch(
      assetTable,
      { asset_id: payload.assetId },
      {
        from: { state: payload.from, place_id: payload.fromPlaceId },
        // Where it lay all the while may be sealed: only what goes into a place has to find it open.
        to:
          payload.placeId === payload.fromPlaceId
            ? { state: payload.to }
            : { state: payload.to, place_id: payload.placeId, moved_seq: seq }
      }
    )
  ],
  'custody.AssetWrittenOff': ({ seq, at, actor, reason, payload }) => [
    takeNumber({ series: 'decision.writeOff', period: payload.year, number: payload.decisionSerial }),
    closed(payload, {
      from: 'CHECKED',
      outcome: 'WRITTEN_OFF',
      at,
      actor,
      reason,
      decisionNumber: payload.decisionNumber
    }),
    patch(
      assetTable,
      { asset_id: payload.assetId },
      {
        from: { state: payload.from, place_id: payload.fromPlaceId, holder_id: payload.fromHolderId },
        to: { state: payload.to, place_id: null, holder_id: null, moved_seq: seq }
      }
    )
  ],
  'custody.AssetRecovered': ({ seq, at, actor, reason, payload }) => [
    takeNumber({ series: 'order.stockIn', period: payload.year, number: payload.orderSerial }),
    patch(
      assetIncidentTable,
      { incident_id: payload.incidentId },
      {
        from: { outcome: 'WRITTEN_OFF', recovered_at: null },
        to: {
          recover_order: payload.orderNumber,
          recovered_by: actor,
          recovered_at: at,
          recover_reason: reason
        }
      }
    ),
    patch(
      assetTable,
      { asset_id: payload.assetId },
      {
        from: { state: payload.from, place_id: null, holder_id: null, label_state: payload.labelFrom },
        to: {
          state: payload.to,
          place_id: payload.placeId,
          holder_id: payload.holderId,
          label_state: payload.labelTo,
          moved_seq: seq
        }
      }
    )
  ]
}

function reportedRow(payload: Reported, at: string) {
  return {
    ...notYet,
    incident_id: payload.incidentId,
    number: payload.number,
    asset_id: payload.assetId,
    kind: payload.kind,
    state: 'OPEN',
    reported_by: payload.reportedBy,
    reported_at: at,
    noticed_at: payload.noticedAt,
    noticed_by: payload.noticedBy,
    last_seen: payload.lastSeen,
    circumstances: payload.circumstances,
    is_disaster: payload.isDisaster ? 'YES' : 'NO',
    count_number: payload.countNumber,
    book_place_id: payload.bookPlaceId,
    book_holder_id: payload.bookHolderId,
    book_path: payload.bookPath,
    seal_before: payload.sealNumber,
    left_state: payload.leftState,
    photos: JSON.stringify(payload.photos)
  }
}

interface End {
  from: string
  outcome: string
  at: string
  actor: string
  reason: string | null
  decisionNumber?: string
}

function closed({ incidentId }: { incidentId: string }, end: End): RowChange {
  return patch(
    assetIncidentTable,
    { incident_id: incidentId },
    {
      from: { state: end.from, outcome: null },
      to: {
        state: 'CLOSED',
        outcome: end.outcome,
        ended_by: end.actor,
        ended_at: end.at,
        end_reason: end.reason,
        decision_number: end.decisionNumber ?? null
      }
    }
  )
}
