// What waits for its label to be read back, and labels that are replaced. A thing counts as stored, and is moved, lent
// or given out, only once its own label was read on it.
import { endedStates, type AssetState } from '@shared/contract/custody'
import { formatTag } from '@shared/tags'
import type { Act, Decide, QueryHandler } from '../../act'
import { issuePaper } from '../../documents'
import { likePattern } from '../../people'
import { refuse } from '../../refusal'
import { assetRow, assetSummary, type AssetRow } from '../assets/asset-row'
import { refuseLost } from '../incidents/standing'
import { refuseOpenLoan } from '../lending/standing'
import { placePath, placeStanding, refuseSealed } from '../places/places'
import { refuseOpenTransfer } from '../transfers/standing'
import { atDoorOf } from './door-mark'

const listMax = 500

export const listUnread: QueryHandler<'custody.listUnread'> = (reading, { text, runId }) => {
  const ofRun = runId === undefined ? '' : 'JOIN label_run_line AS line USING (asset_id, tag)'
  const waits = `FROM asset ${ofRun} WHERE label_state = 'UNREAD' AND place_id IS NOT NULL
    ${runId === undefined ? '' : "AND line.run_id = ? AND asset.state <> 'MISSING'"}`
  const run = runId === undefined ? [] : [runId]
  const total = reading.get<{ count: number }>(`SELECT count(*) AS count ${waits}`, ...run)?.count ?? 0
  const rows = reading.all<AssetRow>(
    `SELECT asset.* ${waits} ${text ? "AND search_text LIKE ? ESCAPE '\\'" : ''}
    ORDER BY ${runId === undefined ? 'seq' : 'line.position'} LIMIT ?`,
    ...run,
    ...(text ? [likePattern(text)] : []),
    listMax
  )
  const paths = new Map<string, { path: string; tag: string | null }>()
  const intendedPlace = (placeId: string) => {
    const known = paths.get(placeId)
    if (known) return known
    const row = reading.get<{ tag: string }>('SELECT tag FROM storage_place WHERE place_id = ?', placeId)
    const place = { path: placePath(reading, placeId), tag: row?.tag ?? null }
    paths.set(placeId, place)
    return place
  }
  return {
    total,
    assets: rows.map((row) => {
      // A thing that was stored before goes back to where it lies, not to where it was once meant to.
      const placeId = row.state === 'RECEIVED' ? row.intended_place_id : row.place_id
      const intended = placeId === null ? null : intendedPlace(placeId)
      return {
        ...assetSummary(reading, row),
        intendedPath: intended?.path ?? '',
        intendedTag: intended?.tag ?? null,
        photo:
          reading.get<{ sha256: string }>(
            'SELECT sha256 FROM asset_photo WHERE asset_id = ? LIMIT 1',
            row.asset_id
          )?.sha256 ?? null,
        details: JSON.parse(row.details) as Record<string, string>
      }
    })
  }
}

export const relabelAsset: Decide<'custody.relabelAsset'> = (act, { assetId, reason }) => {
  const asset = assetRow(act, { assetId })
  if (endedStates.includes(asset.state as AssetState)) {
    refuse('ASSET_STATE', { state: asset.state, needed: 'IN_OWN_STORE' })
  }
  // No label is stuck on what lies under a seal, and what a council has read goes under the label that it read.
  if (asset.place_id !== null) refuseSealed(placeStanding(act, asset.place_id))
  refuseReadByCouncil(act, asset)
  // A new label on another thing would be the easiest way to find again what was carried off.
  refuseLost(act, assetId)
  refuseOnItsWay(asset)
  // Ordered, and still here: the order names the label as well.
  refuseOpenLoan(act, assetId)
  refuseOpenTransfer(act, assetId)
  const year = act.today.slice(2, 4)
  const tagNumber = act.nextNumber('tag.asset', year)
  const tag = formatTag({ type: 'asset', office: act.officeCode, year, number: tagNumber })
  act.append({
    kind: 'custody.AssetRelabelled',
    subject: `asset:${assetId}`,
    payload: { assetId, from: { tag: asset.tag }, to: { tag, tagNumber }, reason, ...atDoorOf(act, asset) }
  })
  return { tag, printJobId: issuePaper(act, { form: 'ASSET_LABEL', subject: `asset:${assetId}`, copies: 1 }) }
}

/**
 * Refuses LABEL_ON_ITS_WAY for what is lent, or asked or ordered out: its papers name the label it bears, and a new one
 * could be stuck on anything. What is lent comes back under its number first; an order is taken back first.
 */
function refuseOnItsWay({ state, tag }: AssetRow): void {
  if (['LENT_OUT', 'RELEASE_PROPOSED', 'OUT_ORDERED'].includes(state))
    refuse('LABEL_ON_ITS_WAY', { state, tag })
}

/** Refuses RELEASE_WITH_COUNCIL: the minutes would name a label that nobody read. The head may take it off the list. */
function refuseReadByCouncil(act: Act, { asset_id: assetId, state }: AssetRow): void {
  if (state !== 'OUT_ORDERED') return
  const read = act.get(
    `SELECT 1 FROM asset_release JOIN destruction_item USING (council_id, release_id)
    WHERE asset_release.asset_id = ? AND asset_release.state = 'APPROVED'
    AND scanned_at IS NOT NULL AND removed_at IS NULL`,
    assetId
  )
  if (read) refuse('RELEASE_WITH_COUNCIL')
}
