// Writing a lost thing off: one proposes on the conclusion of a competent body, the accountant checks, the head decides.
// None of them keeps the store, has kept it, or reported the loss; a count that was closed after the report must have
// looked where the thing should be and not have seen it, unless a disaster took it and the commune says so; and nobody's
// word that it was found may stand.
import { dayOf } from '@shared/calendar'
import type { Act, Decide } from '../../act'
import type { Reads } from '../../database/read'
import { rolesHeldSince } from '../../identity'
import { refuse } from '../../refusal'
import { assetRow, requireState, type AssetRow } from '../assets/asset-row'
import { holderName } from '../holders/holders'
import { refuseOpenOpening } from '../lending/standing'
import { placePath, placeStanding } from '../places/places'
import { bookExit } from '../release/leaving'
import { refuseOpenTransfer } from '../transfers/standing'
import { refuseStandingFind } from './find-again'
import { incidentRow, type IncidentRow } from './incident-row'

export const proposeWriteOff: Decide<'custody.proposeWriteOff'> = (act, input) => {
  const incident = incidentRow(act, input.incidentId)
  if (incident.kind !== 'LOST') refuse('INCIDENT_KIND', { kind: incident.kind, decision: 'WRITTEN_OFF' })
  if (incident.state !== 'OPEN') refuse('INCIDENT_STATE', { state: incident.state })
  refuseWhoKeeps(act, incident)
  const { conclusion, communeAct } = input
  if (conclusion.issuedOn > act.today || (communeAct?.issuedOn ?? '') > act.today) refuse('DATE_IN_FUTURE')
  if (conclusion.issuedOn < dayOf(incident.noticed_at)) refuse('CONCLUSION_TOO_EARLY')
  const isDisaster = incident.is_disaster === 'YES'
  if (communeAct && !isDisaster) refuse('ACT_WITHOUT_DISASTER')
  const asset = assetRow(act, { assetId: incident.asset_id })
  refuseBusy(act, asset)
  refuseThere(act, incident)
  const absentIn = absentCount(act, asset, incident)
  if (!absentIn && !communeAct) {
    refuse('WRITE_OFF_NOT_COUNTED', { since: incident.reported_at }, 'askLeader')
  }
  act.append({
    kind: 'custody.WriteOffProposed',
    subject: `asset:${incident.asset_id}`,
    payload: {
      incidentId: incident.incident_id,
      assetId: incident.asset_id,
      body: input.body,
      bodyName: input.bodyName.trim(),
      conclusion,
      communeAct,
      absentIn,
      reason: input.reason.trim(),
      from: 'OPEN',
      to: 'PROPOSED'
    }
  })
  return {}
}

export const checkWriteOff: Decide<'custody.checkWriteOff'> = (act, { incidentId, decision, reason }) => {
  const incident = incidentRow(act, incidentId)
  if (incident.state !== 'PROPOSED') refuse('INCIDENT_STATE', { state: incident.state })
  if (incident.proposed_by === act.caller.userId) refuse('SAME_PERSON')
  refuseWhoKeeps(act, incident)
  refuseWhoCounted(act, incident)
  if (decision === 'RETURN') returnWriteOff(act, incident, reason)
  else {
    refuseThere(act, incident)
    act.append({
      kind: 'custody.WriteOffChecked',
      subject: `asset:${incident.asset_id}`,
      reason: reason || null,
      payload: { incidentId, assetId: incident.asset_id, from: 'PROPOSED', to: 'CHECKED' }
    })
  }
  return {}
}

/** Back to where it was: lost, and without a proposal. Refuses REASON_REQUIRED. */
export function returnWriteOff(act: Act, incident: IncidentRow, reason: string): void {
  if (incident.state !== 'PROPOSED' && incident.state !== 'CHECKED') {
    refuse('INCIDENT_STATE', { state: incident.state })
  }
  if (reason.trim() === '') refuse('REASON_REQUIRED')
  act.append({
    kind: 'custody.WriteOffReturned',
    subject: `asset:${incident.asset_id}`,
    reason: reason.trim(),
    payload: {
      incidentId: incident.incident_id,
      assetId: incident.asset_id,
      from: incident.state,
      to: 'OPEN'
    }
  })
}

/** The head's word, by which the thing leaves the books. Answers the number of his decision. */
export function appendWriteOff(act: Act, incident: IncidentRow, reason: string): string {
  if (incident.state !== 'CHECKED') refuse('INCIDENT_STATE', { state: incident.state })
  const { userId } = act.caller
  if (incident.proposed_by === userId || incident.checked_by === userId) refuse('SAME_PERSON')
  refuseWhoKeeps(act, incident)
  const asset = assetRow(act, { assetId: incident.asset_id })
  refuseBusy(act, asset)
  refuseThere(act, incident)
  const year = act.today.slice(0, 4)
  const decisionSerial = act.nextNumber('decision.writeOff', year)
  const decisionNumber = `${decisionSerial}/QĐGG-THADS/${year}`
  act.append({
    kind: 'custody.AssetWrittenOff',
    subject: `asset:${asset.asset_id}`,
    reason: reason || null,
    payload: {
      incidentId: incident.incident_id,
      assetId: asset.asset_id,
      decisionNumber,
      decisionSerial,
      year,
      fromPlaceId: asset.place_id,
      fromHolderId: asset.holder_id,
      fromPath: placePath(act, asset.place_id) || holderName(act, asset.holder_id),
      from: asset.state as 'MISSING' | 'LENT_OUT',
      to: 'WRITTEN_OFF'
    }
  })
  bookExit(act, asset, 'WRITTEN_OFF')
  return decisionNumber
}

/** What is on its way out is first taken back from there; what lies open on the table is first closed. */
function refuseBusy(act: Act, asset: AssetRow): void {
  requireState(asset, 'MISSING', 'LENT_OUT')
  const promised = act.get(
    "SELECT 1 FROM asset_loan WHERE asset_id = ? AND state IN ('PROPOSED', 'APPROVED')",
    asset.asset_id
  )
  if (promised) refuse('LOAN_OPEN')
  refuseOpenTransfer(act, asset.asset_id)
  refuseOpenOpening(act, asset.asset_id)
}

/**
 * Acts of who has a thing in his hands, or looked at it in the hands of another as it came in or lay open. What another
 * holds is received on paper only.
 */
const keepersActs = [
  'custody.AssetReceived',
  'custody.AssetStored',
  'custody.AssetMoved',
  'custody.ContainerMoved',
  'custody.ContainerSealed',
  'custody.AssetRelabelled',
  'custody.AssetSplitOff',
  'custody.AssetLentOut',
  'custody.AssetTakenBack',
  'custody.OpeningBegun',
  'custody.OpeningAttended',
  'custody.SealReplaced',
  'custody.ContentTakenOut',
  'custody.HoldingTransferred',
  'custody.FoundNoted',
  'custody.WitnessAttended'
]

/**
 * Refuses WRITE_OFF_BY_REPORTER and WRITE_OFF_BY_KEEPER: the loss of a store is not judged by who has kept it, or was its
 * keeper in a count, since the thing came, or ever had this thing in his hands, whatever his roles are today.
 */
function refuseWhoKeeps(act: Act, incident: IncidentRow): void {
  const { userId } = act.caller
  if (incident.reported_by === userId) refuse('WRITE_OFF_BY_REPORTER')
  const since = act.get<{ seq: number }>(cameWith, incident.asset_id)?.seq ?? 0
  const keeper =
    act.get(
      'SELECT 1 FROM stock_count WHERE ? IN (keeper_id, new_keeper_id) AND opened_seq > ? LIMIT 1',
      userId,
      since
    ) ??
    act.get(hadInHand, incident.asset_id, userId, ...keepersActs) ??
    act.get(openedItsBox, incident.asset_id, userId) ??
    act.get(sawInItsBox, incident.asset_id, userId)
  if (keeper || rolesHeldSince(act, userId, since).includes('STOREKEEPER')) refuse('WRITE_OFF_BY_KEEPER')
}

/**
 * Refuses WRITE_OFF_BY_COUNTER: who counted and did not see it checks no write-off that rests on that, as long as the office
 * has another accountant. Where there is one, the law asks for him at both.
 */
function refuseWhoCounted(act: Act, { absent_count_id: countId }: IncidentRow): void {
  const { userId } = act.caller
  if (countId === null) return
  const counted = act.get(
    "SELECT 1 FROM stock_count_signer WHERE count_id = ? AND user_id = ? AND side IN ('ACCOUNTANT', 'COUNTER')",
    countId,
    userId
  )
  const other = act.get("SELECT 1 FROM user_role WHERE role = 'ACCOUNTANT' AND user_id <> ? LIMIT 1", userId)
  if (counted && other) refuse('WRITE_OFF_BY_COUNTER')
}

/** An asset (one bound value) and the lots and packages that it was taken out of: who had those in hand had it. */
const itAndItsLots = `WITH RECURSIVE lots (asset_id) AS (
  SELECT ? UNION SELECT ifnull(parent_id, package_id) FROM asset JOIN lots USING (asset_id)
    WHERE ifnull(parent_id, package_id) IS NOT NULL
)`

/** The entry by which a thing came, or the lot or package that it came in. */
const cameWith = `${itAndItsLots} SELECT min(asset.seq) AS seq FROM lots JOIN asset USING (asset_id)`

/**
 * Who asked for a part of a lot to be released has split it in the books only; the officer who delivered it himself has given
 * it out of his hands before the keeper signed.
 */
const hadInHand = `${itAndItsLots} SELECT 1 FROM lots JOIN timeline ON timeline.subject = 'asset:' || lots.asset_id
  JOIN journal ON journal.seq = timeline.seq
  WHERE journal.actor = ? AND journal.kind IN (${keepersActs.map(() => '?').join(', ')})
    AND (journal.kind NOT IN ('custody.AssetReceived', 'custody.HoldingTransferred')
      OR ifnull(journal.payload ->> 'placeId', journal.payload ->> 'fromPlaceId') IS NOT NULL)
    AND (journal.kind <> 'custody.WitnessAttended' OR (journal.payload ->> '$.about.kind' = 'DELIVERY'
      AND NOT EXISTS (SELECT 1 FROM delivery_signature AS gave
        WHERE gave.delivery_id = journal.payload ->> '$.about.id' AND gave.side = 'GIVER'
        AND gave.full_name = journal.payload ->> 'fullName')))
    AND NOT EXISTS (SELECT 1 FROM journal AS asked
      WHERE asked.command = journal.command AND asked.kind = 'custody.ReleaseProposed') LIMIT 1`

/** The cutting of a seal names the box alone; the putting on of that seal has named what was in it. */
const openedItsBox = `${itAndItsLots} SELECT 1 FROM lots JOIN timeline ON timeline.subject = 'asset:' || lots.asset_id
  JOIN journal AS sealed ON sealed.seq = timeline.seq AND sealed.kind = 'custody.ContainerSealed'
  JOIN container_opening AS opening ON opening.place_id = sealed.payload ->> 'placeId'
    AND opening.seal_number = sealed.payload ->> 'sealNumber'
  WHERE ? IN (opening.opened_by, opening.attended_by) LIMIT 1`

/** The second person who looked into a box before its seal was put on: the sealing has named what was in it. */
const sawInItsBox = `${itAndItsLots} SELECT 1 FROM lots JOIN timeline ON timeline.subject = 'asset:' || lots.asset_id
  JOIN journal AS sealed ON sealed.seq = timeline.seq AND sealed.kind = 'custody.ContainerSealed'
  JOIN container_sealing AS sealing ON sealing.place_id = sealed.payload ->> 'placeId'
    AND sealing.seal_number = sealed.payload ->> 'sealNumber'
  WHERE sealing.attended_by = ? LIMIT 1`

/** Refuses what anybody says is still there: FIND_STANDS and WRITE_OFF_SEEN. */
function refuseThere(reads: Pick<Reads, 'get'>, incident: IncidentRow): void {
  refuseStandingFind(incident)
  refuseSeen(reads, incident)
}

/** Refuses WRITE_OFF_SEEN while a scan of the thing after the report stands in any count: it is there. */
function refuseSeen(reads: Pick<Reads, 'get'>, { asset_id, reported_at }: IncidentRow): void {
  const seen = reads.get<{ number: string; place_path: string }>(
    `SELECT stock_count.number, stock_count_scan.place_path FROM stock_count_scan JOIN stock_count USING (count_id)
    WHERE asset_id = ? AND undone_at IS NULL AND scanned_at > ? ORDER BY seq DESC LIMIT 1`,
    asset_id,
    reported_at
  )
  if (seen) {
    refuse('WRITE_OFF_SEEN', { countNumber: seen.number, placePath: seen.place_path }, 'lookAgain')
  }
}

/**
 * The last count, closed after the report, that looked where the books had the thing all the while, and did not see it:
 * it finished that very place or holder, took no seal there for what is behind it, and no scan of the thing stands in
 * it, be it from before the report. What is lent is looked for in the whole warehouse that it was lent from.
 */
function absentCount(
  reads: Pick<Reads, 'get'>,
  asset: AssetRow,
  { reported_at }: IncidentRow
): { countId: string; countNumber: string } | null {
  const lentFrom =
    asset.place_id === null && asset.holding === 'OWN_STORE' ? warehouseLentFrom(reads, asset) : null
  const found = reads.get<{ count_id: string; number: string }>(
    `SELECT count_id, number FROM stock_count
    WHERE closed_at > ? AND sample_id IS NULL AND opened_seq > ?
      AND NOT EXISTS (SELECT 1 FROM stock_count_scan AS scan
        WHERE scan.count_id = stock_count.count_id AND scan.asset_id = ? AND scan.undone_at IS NULL)
      AND (EXISTS (SELECT 1 FROM stock_count_place AS spot
          WHERE spot.count_id = stock_count.count_id AND spot.place_id = ? AND spot.finished_at IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM stock_count_scan AS seal
              WHERE seal.count_id = spot.count_id AND seal.place_id = spot.place_id
                AND seal.verdict = 'SEALED_WHOLE' AND seal.undone_at IS NULL))
        OR place_id = ?)
    ORDER BY opened_seq DESC LIMIT 1`,
    reported_at,
    asset.moved_seq,
    asset.asset_id,
    asset.place_id ?? asset.holder_id,
    lentFrom
  )
  return found ? { countId: found.count_id, countNumber: found.number } : null
}

/** The warehouse of the place that a thing was last lent from; null for what has never left one so. */
function warehouseLentFrom(reads: Pick<Reads, 'get'>, { asset_id: assetId }: AssetRow): string | null {
  const lent = reads.get<{ place_id: string | null }>(
    `SELECT journal.payload ->> 'fromPlaceId' AS place_id FROM timeline JOIN journal ON journal.seq = timeline.seq
    WHERE timeline.subject = 'asset:' || ? AND journal.kind = 'custody.AssetLentOut'
    ORDER BY timeline.seq DESC LIMIT 1`,
    assetId
  )
  return lent?.place_id ? placeStanding(reads, lent.place_id).warehouseId : null
}
