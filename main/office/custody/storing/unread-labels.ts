// What waits for its label to be read back, and labels that are replaced. A thing counts as stored, and is moved, lent
// or given out, only once its own label was read on it.
import { endedStates, type AssetState } from '@shared/contract/custody'
import { formatTag } from '@shared/tags'
import type { Decide, QueryHandler } from '../../act'
import { issuePaper } from '../../documents'
import { likePattern } from '../../people'
import { refuse } from '../../refusal'
import { assetRow, assetSummary, type AssetRow } from '../assets/asset-row'
import { placePath } from '../places/places'

const listMax = 500

export const listUnread: QueryHandler<'custody.listUnread'> = (reading, { text }) => {
  const waits = "FROM asset WHERE label_state = 'UNREAD' AND place_id IS NOT NULL"
  const total = reading.get<{ count: number }>(`SELECT count(*) AS count ${waits}`)?.count ?? 0
  const rows = reading.all<AssetRow>(
    `SELECT * ${waits} ${text ? "AND search_text LIKE ? ESCAPE '\\'" : ''} ORDER BY seq LIMIT ?`,
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
      const intended = row.intended_place_id === null ? null : intendedPlace(row.intended_place_id)
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
  const year = act.today.slice(2, 4)
  const tagNumber = act.nextNumber('tag.asset', year)
  const tag = formatTag({ type: 'asset', office: act.officeCode, year, number: tagNumber })
  act.append({
    kind: 'custody.AssetRelabelled',
    subject: `asset:${assetId}`,
    payload: { assetId, from: { tag: asset.tag }, to: { tag, tagNumber }, reason }
  })
  return { tag, printJobId: issuePaper(act, { form: 'ASSET_LABEL', subject: `asset:${assetId}`, copies: 1 }) }
}
