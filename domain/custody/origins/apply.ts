// Entries of bundles of other offices to row changes.
import type { AppliersOf } from '../../journal/entry-kind'
import { insert } from '../../journal/row-change'
import type { originsEntries } from './entries'
import { assetOriginTable } from './tables'

export const applyOrigins: AppliersOf<typeof originsEntries> = {
  'custody.OriginBundleKept': ({ at, actor, payload }) => [
    insert(assetOriginTable, {
      asset_id: payload.assetId,
      office_code: payload.office.code,
      office_name: payload.office.name,
      tag: payload.tag,
      head_seq: payload.head.seq,
      head_hash: payload.head.hash,
      sha256: payload.file.sha256,
      kept_at: at,
      kept_by: actor
    })
  ]
}
