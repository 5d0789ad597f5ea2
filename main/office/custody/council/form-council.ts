// Forming a destruction council over approved releases, and taking a thing off its list while it still exists
// (NĐ 152/2026 Art 40, 41.5).
import { addDays } from '@shared/calendar'
import { foldMarks } from '@shared/search-fold'
import { oneLine } from '@shared/one-line'
import type { Act, Decide } from '../../act'
import { issuePaper } from '../../documents'
import { refuse } from '../../refusal'
import { refuseFutureDay } from '../release/recipients'
import { missAgain } from '../incidents/report-incident'
import { releaseRow, type ReleasedFrom, type ReleaseRow } from '../release/release-row'
import { councilDueOn } from '../terms/councils-due'
import { openCouncil, type ItemRow } from './councils'

/** Members at least (Art 40.2), and days from forming to having destroyed (Art 40.1). */
const membersMin = 3
const daysToDestroy = 20
const decisionCopies = 3
const itemsInFirstEntry = 150

export const formCouncil: Decide<'custody.formCouncil'> = (act, input) => {
  refuseFutureDay(act, input.decision, input.procuracy)
  const members = input.members.map(({ fullName, body, capacity }) => ({
    fullName: oneLine(fullName),
    body: oneLine(body),
    capacity: oneLine(capacity)
  }))
  if (new Set(members.map(({ fullName }) => foldMarks(fullName))).size < members.length) {
    refuse('COUNCIL_MEMBER_TWICE')
  }
  if (members.length < membersMin) refuse('COUNCIL_TOO_SMALL', { needed: membersMin })
  const releases = [...new Set(input.releaseIds)].map((releaseId) => releaseForCouncil(act, releaseId))
  const late = releases.some(({ ground_day }) => act.today > councilDueOn(act, ground_day ?? act.today))
  const dueOn = addDays(act.today, daysToDestroy)
  const councilId = act.newId()
  const all = releases.map(({ release_id, asset_id }) => ({ releaseId: release_id, assetId: asset_id }))
  // Beside members of the longest names the first entry has room for so many.
  const items = all.slice(0, itemsInFirstEntry)
  act.append({
    kind: 'custody.DestructionCouncilFormed',
    subject: `council:${councilId}`,
    payload: {
      councilId,
      decision: input.decision,
      formedOn: act.today,
      dueOn,
      late,
      procuracy: input.procuracy,
      method: input.method,
      methodNote: oneLine(input.methodNote),
      place: oneLine(input.place),
      members,
      items
    }
  })
  if (all.length > items.length) {
    act.append({
      kind: 'custody.DestructionItemsListed',
      subject: `council:${councilId}`,
      payload: { councilId, items: all.slice(itemsInFirstEntry) }
    })
  }
  const printJobId = issuePaper(act, {
    form: 'DESTRUCTION_DECISION',
    subject: `council:${councilId}`,
    copies: decisionCopies
  })
  return { councilId, late, dueOn, printJobId }
}

/** Only what was ordered to be destroyed, and is on no other list. */
function releaseForCouncil(act: Act, releaseId: string): ReleaseRow {
  const release = releaseRow(act, releaseId)
  if (release.outcome !== 'DESTROYED') refuse('RELEASE_NOT_DESTRUCTION')
  if (release.state !== 'APPROVED') refuse('RELEASE_STATE', { state: release.state })
  if (release.council_id !== null) refuse('RELEASE_WITH_COUNCIL')
  return release
}

export const removeFromDestruction: Decide<'custody.removeFromDestruction'> = (act, input) => {
  const { councilId, releaseId, reason } = input
  openCouncil(act, councilId)
  const item = act.get<ItemRow>(
    'SELECT * FROM destruction_item WHERE council_id = ? AND release_id = ? AND removed_at IS NULL',
    councilId,
    releaseId
  )
  if (!item) refuse('COUNCIL_ITEM_UNKNOWN')
  const release = releaseRow(act, releaseId)
  act.append({
    kind: 'custody.DestructionItemRemoved',
    subject: `asset:${item.asset_id}`,
    reason,
    payload: {
      councilId,
      releaseId,
      assetId: item.asset_id,
      from: 'OUT_ORDERED',
      to: release.from_state as ReleasedFrom
    }
  })
  missAgain(act, item.asset_id)
  return {}
}
