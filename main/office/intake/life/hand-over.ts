// Exactly one owner: a file is offered to a colleague and stays with its giver until he accepts. A leader, who sees what
// nobody answered in time, may give any open file to anybody able, with a reason.
import { openFileStates } from '@shared/contract/file-shapes'
import type { Act, Decide } from '../../act'
import { workingDaysIn } from '../../deadlines'
import { userFullName } from '../../identity'
import { refuse } from '../../refusal'
import { fileRow, stateOf, type FileRow } from '../file-row'
import { each, offerOf, openProposal, ownFile, requireAble, requireState } from './guards'
import { handOverRule } from './life-rules'
import { afterOpenMinutes } from './offer-time'

/** Refuses ASSIGNEE_IS_OWNER, ASSIGNEE_UNABLE, USER_UNKNOWN, FILE_STATE, FILE_OFFERED and FILE_NOT_YOURS. */
export const handOver: Decide<'intake.handOver'> = (act, { fileIds, toUserId, note }) => {
  requireAble(act, toUserId)
  const works = workingDaysIn(act)
  const escalations = each(fileIds).map((fileId) => {
    const file = ownFile(act, fileId)
    const state = requireState(file, openFileStates)
    refuseOwner(act, file, toUserId)
    if (file.offered_to !== null) {
      const name = userFullName(act, file.offered_to)
      refuse('FILE_OFFERED', { receptionNumber: file.reception_number, name })
    }
    const escalatesAt = afterOpenMinutes(act.now, handOverRule(act, file), works)
    act.append({
      kind: 'intake.FileOffered',
      subject: `file:${fileId}`,
      payload: { fileId, state, owner: file.owner_id, to: toUserId, note, escalatesAt }
    })
    return escalatesAt
  })
  return { offered: escalations.length, escalatesAt: escalations.sort()[0] ?? act.now }
}

/** Refuses FILE_NOT_OFFERED and FILE_NOT_YOURS. */
export const takeBackOffer: Decide<'intake.takeBackOffer'> = (act, { fileIds }) => {
  for (const fileId of each(fileIds)) {
    const file = ownFile(act, fileId)
    const to = file.offered_to ?? refuseNotOffered(file)
    act.append({
      kind: 'intake.OfferTakenBack',
      subject: `file:${fileId}`,
      payload: { fileId, state: stateOf(file), owner: file.owner_id, to }
    })
  }
  return {}
}

/** A registered file is begun by it, unless the head is asked about it. Refuses FILE_NOT_OFFERED. */
export const acceptFiles: Decide<'intake.acceptFiles'> = (act, { fileIds }) => {
  const accepted = each(fileIds)
  for (const fileId of accepted) {
    const file = offeredFile(act, fileId)
    const state = stateOf(file)
    act.append({
      kind: 'intake.FileAccepted',
      subject: `file:${fileId}`,
      payload: { fileId, state, ownerFrom: file.owner_id, ownerTo: act.caller.userId }
    })
    if (state === 'REGISTERED' && !openProposal(act, fileId)) {
      act.append({
        kind: 'intake.FileBegun',
        subject: `file:${fileId}`,
        payload: { fileId, from: state, to: 'IN_PROCESS' }
      })
    }
  }
  return { accepted: accepted.length }
}

/** Refuses FILE_NOT_OFFERED. */
export const declineFiles: Decide<'intake.declineFiles'> = (act, { fileIds, reason }) => {
  for (const fileId of each(fileIds)) {
    const file = offeredFile(act, fileId)
    act.append({
      kind: 'intake.OfferDeclined',
      subject: `file:${fileId}`,
      reason,
      payload: { fileId, state: stateOf(file), owner: file.owner_id, to: act.caller.userId }
    })
  }
  return {}
}

/** Refuses ASSIGNEE_IS_OWNER, ASSIGNEE_UNABLE, USER_UNKNOWN and FILE_STATE. */
export const assignFile: Decide<'intake.assignFile'> = (act, { fileId, toUserId, reason }) => {
  const file = fileRow(act, { fileId })
  const state = requireState(file, openFileStates)
  requireAble(act, toUserId)
  refuseOwner(act, file, toUserId)
  act.append({
    kind: 'intake.FileAssigned',
    subject: `file:${fileId}`,
    reason,
    payload: { fileId, state, ownerFrom: file.owner_id, ownerTo: toUserId, offer: offerOf(file) }
  })
  return {}
}

function refuseOwner(act: Act, file: FileRow, toUserId: string): void {
  if (file.owner_id !== toUserId) return
  const name = userFullName(act, toUserId)
  refuse('ASSIGNEE_IS_OWNER', { name, receptionNumber: file.reception_number })
}

/** A file that is offered to the caller. */
function offeredFile(act: Act, fileId: string): FileRow {
  const file = fileRow(act, { fileId })
  return file.offered_to === act.caller.userId ? file : refuseNotOffered(file)
}

function refuseNotOffered({ reception_number: receptionNumber }: FileRow): never {
  return refuse('FILE_NOT_OFFERED', { receptionNumber })
}
