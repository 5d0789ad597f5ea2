// A lost thing is there again: whoever has it in hand reads its own label and the place, or brings the holder's word in
// writing; the head confirms, and only then do the books follow.
import type { AssetState } from '@shared/contract/custody'
import { prepared, type Act } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import { refuse } from '../../refusal'
import { assetRow, ownLabel, type AssetRow } from '../assets/asset-row'
import { keepPhotos, refuseOldPhotos, type KeptPhoto } from '../assets/keep-photos'
import { holderName } from '../holders/holders'
import { refuseOpenOpening } from '../lending/standing'
import { refuseFullContainer } from '../places/container-room'
import { assetPlacePath, placeByTag, placePath, placeStanding, refuseSealed } from '../places/places'
import { incidentRow, openIncidentOf, type IncidentRow } from './incident-row'
import { reopenSuperseded } from './report-incident'

export function noteFound(blobs: Blobs) {
  return prepared<'custody.noteFound', KeptPhoto[]>({
    prepare: (_reading, { photos }) => keepPhotos(blobs, photos),
    decide: (act, input, photos) => {
      const incident = incidentRow(act, input.incidentId)
      if (incident.kind !== 'LOST') refuse('INCIDENT_KIND', { kind: incident.kind, decision: 'FOUND' })
      if (incident.state === 'CLOSED') refuse('INCIDENT_STATE', { state: incident.state })
      const asset = assetRow(act, { assetId: incident.asset_id })
      const document = input.document.trim()
      const place = placeFound(act, asset, input.read)
      refuseOldPhotos(act, photos)
      if (place === null && document === '') refuse('FOUND_DOCUMENT_MISSING')
      act.append({
        kind: 'custody.FoundNoted',
        subject: `asset:${asset.asset_id}`,
        payload: {
          incidentId: incident.incident_id,
          assetId: asset.asset_id,
          read: input.read,
          foundPlaceId: place,
          foundPath: place === null ? holderName(act, asset.holder_id) : placePath(act, place),
          document,
          photos,
          notedBefore: incident.found_at
        }
      })
      return {}
    }
  })
}

/**
 * The place that was read with the thing's own label; null for what another has, of which nothing was read here. Refuses
 * FOUND_NOT_PROVED, LABEL_OF_ANOTHER, and INVALID_INPUT for a reading that nobody could compare with the books.
 */
function placeFound(
  act: Act,
  asset: AssetRow,
  read: { tag: string; placeTag: string } | null
): string | null {
  if (asset.place_id === null) {
    if (read !== null) refuse('INVALID_INPUT', { field: 'read', problem: 'unexpected' })
    return null
  }
  if (read === null) return refuse('FOUND_NOT_PROVED', {}, 'readLabel')
  ownLabel(act, asset.asset_id, read.tag)
  const place = placeByTag(act, read.placeTag)
  // Where the books have it may be given up by now; a label is read through no seal anywhere.
  if (place.place_id !== asset.place_id) assetPlacePath(act, place.place_id)
  else refuseSealed(placeStanding(act, place.place_id))
  return place.place_id
}

/** The head judges the find that he has read. Refuses FIND_CHANGED where another was noted since. */
export function refuseOtherFind({ found_at, found_path }: IncidentRow, readAt: string | undefined): void {
  if (found_at !== null && found_at !== readAt)
    refuse('FIND_CHANGED', { path: found_path ?? '' }, 'lookAgain')
}

/** What was noted is not it, or is not there: the head says why. Refuses FOUND_NOT_PROVED, SAME_PERSON, REASON_REQUIRED. */
export function refuseFind(act: Act, incident: IncidentRow, reason: string): void {
  if (incident.found_at === null) return refuse('FOUND_NOT_PROVED', {}, 'readLabel')
  if (incident.found_by === act.caller.userId) refuse('SAME_PERSON')
  if (reason === '') refuse('REASON_REQUIRED')
  act.append({
    kind: 'custody.FindRefused',
    subject: `asset:${incident.asset_id}`,
    reason,
    payload: {
      incidentId: incident.incident_id,
      assetId: incident.asset_id,
      notedAt: incident.found_at,
      foundPath: incident.found_path ?? ''
    }
  })
}

/** Refuses FIND_STANDS: what somebody says is there is not written off before the head has judged that. */
export function refuseStandingFind({ found_at: foundAt, found_path: path }: IncidentRow): void {
  if (foundAt !== null) refuse('FIND_STANDS', { path: path ?? '' }, 'askLeader')
}

/** The books follow what the head has confirmed. Refuses FOUND_NOT_PROVED, and SAME_PERSON for who read the label. */
export function appendFound(act: Act, incident: IncidentRow, reason: string): void {
  if (incident.found_at === null) refuse('FOUND_NOT_PROVED', {}, 'readLabel')
  if (incident.found_by === act.caller.userId) refuse('SAME_PERSON')
  const asset = assetRow(act, { assetId: incident.asset_id })
  const to = stateAfter(asset, incident)
  const placeId = to === 'RECEIVED' || asset.place_id === null ? asset.place_id : incident.found_place_id
  if (placeId !== asset.place_id && placeId !== null) {
    refuseOpenOpening(act, asset.asset_id)
    assetPlacePath(act, placeId)
    refuseFullContainer(act, { placeId, adding: 1 })
  }
  act.append({
    kind: 'custody.AssetFound',
    subject: `asset:${asset.asset_id}`,
    reason: reason || null,
    payload: {
      incidentId: incident.incident_id,
      assetId: asset.asset_id,
      incidentFrom: incident.state as 'OPEN',
      fromPlaceId: asset.place_id,
      placeId,
      placePath: placePath(act, placeId) || holderName(act, asset.holder_id),
      from: asset.state as AssetState,
      to
    }
  })
  reopenSuperseded(act, incident)
}

/** Where it was never made missing it goes on as it is; a release that was turned back has left it in the store. */
function stateAfter(asset: AssetRow, { left_state: left }: IncidentRow): AssetState {
  if (asset.state !== 'MISSING') return asset.state as AssetState
  if (left === 'RECEIVED' || left === 'HELD_BY_OTHER') return left
  return asset.holding === 'OWN_STORE' ? 'IN_OWN_STORE' : 'HELD_BY_OTHER'
}

/**
 * A count found what was reported lost, and the head confirms it: its report is over. Answers the state to which the
 * asset returns, or null where no incident knows one. Refuses SAME_PERSON for whoever reported the loss.
 */
export function closeByCount(act: Act, asset: AssetRow): AssetState | null {
  const open = openIncidentOf(act, asset.asset_id)
  if (open?.kind !== 'LOST') return null
  if (open.reported_by === act.caller.userId) refuse('SAME_PERSON')
  act.append({
    kind: 'custody.IncidentClosed',
    subject: `asset:${asset.asset_id}`,
    payload: {
      incidentId: open.incident_id,
      assetId: asset.asset_id,
      outcome: 'FOUND',
      condition: null,
      from: open.state as 'OPEN',
      to: 'CLOSED'
    }
  })
  return stateAfter(asset, open)
}
