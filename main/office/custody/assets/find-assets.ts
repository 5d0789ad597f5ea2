// Lists and searches of the warehouse, the asset page, its photos.
import type { QueryHandler } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import { likePattern } from '../../people'
import { refuse } from '../../refusal'
import { assetRow, assetSummary, type AssetRow } from './asset-row'

const listMax = 300

export const listAssets: QueryHandler<'custody.listAssets'> = (reading, { placeId, caseId, text }) => {
  const wanted: [string, string][] = []
  if (placeId) wanted.push(['place_id = ?', placeId])
  if (caseId) wanted.push(['case_id = ?', caseId])
  if (text) wanted.push(["search_text LIKE ? ESCAPE '\\'", likePattern(text)])
  const where = wanted.length > 0 ? `WHERE ${wanted.map(([condition]) => condition).join(' AND ')}` : ''
  const rows = reading.all<AssetRow>(
    `SELECT * FROM asset ${where} ORDER BY seq DESC LIMIT ?`,
    ...wanted.map(([, value]) => value),
    listMax
  )
  return { assets: rows.map((row) => assetSummary(reading, row)) }
}

export const getAsset: QueryHandler<'custody.getAsset'> = (reading, by) => {
  const row = assetRow(reading, by)
  const order = reading.get<{ order_number: string; delivered_by: string }>(
    'SELECT order_number, delivered_by FROM stock_in_order WHERE order_id = ?',
    row.order_id
  )
  const owner = reading.get<{ full_name: string }>(
    `SELECT full_name FROM case_party JOIN party ON party.party_id = case_party.party_id
    WHERE case_id = ? AND role = 'DEBTOR'`,
    row.case_id
  )
  const release = reading.get<{ release_id: string }>(
    "SELECT release_id FROM asset_release WHERE asset_id = ? AND state <> 'DECLINED' ORDER BY proposed_at DESC LIMIT 1",
    row.asset_id
  )
  const price = reading.getMoney<{ book_price_dong: bigint }>(
    'SELECT book_price_dong FROM asset WHERE seq = ?',
    row.seq
  )
  return {
    ...assetSummary(reading, row),
    condition: row.condition,
    bookPriceDong: (price?.book_price_dong ?? 0n).toString(),
    orderNumber: order?.order_number ?? '',
    deliveredBy: order?.delivered_by ?? '',
    ownerName: owner?.full_name ?? '',
    photos: reading
      .all<{ sha256: string; media_type: string }>(
        'SELECT DISTINCT sha256, media_type FROM asset_photo WHERE asset_id = ? ORDER BY taken_seq, sha256',
        row.asset_id
      )
      .map(({ sha256, media_type }) => ({ sha256, mediaType: media_type })),
    releaseId: release?.release_id ?? null
  }
}

export function getPhoto(blobs: Blobs): QueryHandler<'custody.getPhoto'> {
  return async (reading, { sha256 }) => {
    const row = reading.get<{ media_type: string }>(
      'SELECT media_type FROM asset_photo WHERE sha256 = ?',
      sha256
    )
    if (!row) refuse('PHOTO_UNKNOWN')
    const content = await blobs.read(sha256).catch(() => refuse('PHOTO_UNKNOWN'))
    return { mediaType: row.media_type, base64: content.toString('base64') }
  }
}

export const getStoreSummary: QueryHandler<'custody.getStoreSummary'> = (reading) => {
  const counts = new Map(
    reading
      .all<{ state: string; count: number }>('SELECT state, count(*) AS count FROM asset GROUP BY state')
      .map(({ state, count }) => [state, count])
  )
  const of = (state: AssetRow['state']): number => counts.get(state) ?? 0
  return {
    inStore: of('RECEIVED') + of('IN_OWN_STORE') + of('RELEASE_PROPOSED') + of('OUT_ORDERED'),
    awaitingRelease: of('RELEASE_PROPOSED') + of('OUT_ORDERED'),
    returned: of('RETURNED'),
    asOf: reading.today
  }
}
