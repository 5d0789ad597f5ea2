// Writes the bundle of one asset: its entries as they were hashed, its photos, where it stands, signed by the office.
// What makes a bundle hold is said in domain/custody/assets/verify-bundle.ts.
import type { KeyObject } from 'node:crypto'
import { sealBundle, type BundleFields } from '@domain/custody/assets/bundle'
import { hashedTextOf } from '@domain/journal/entry'
import type { QueryHandler, Reading } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import { refuse } from '../../refusal'
import { entriesAbout } from './asset-chain'
import { assetRow, type AssetRow } from './asset-row'
import { namesOf } from './entry-names'

/** A file is handed through the window's port and a save dialog: beyond this, photos lie beside it by their hash. */
const photoBytesMax = 32 * 1024 * 1024

export function exportAsset(parts: {
  blobs: Blobs
  officeKey: () => Promise<KeyObject>
}): QueryHandler<'custody.exportAsset'> {
  return async (reading, { assetId }) => {
    const asset = assetRow(reading, { assetId })
    // What is read of the store is read before anything waits, so that it is of one moment.
    const fields = fieldsOf(reading, asset)
    const photos = await photosOf(reading, asset, parts.blobs)
    const text = sealBundle({ ...fields, photos }, await parts.officeKey())
    return {
      fileName: `${asset.tag}-${reading.today}.thads.json`,
      mediaType: 'application/json',
      base64: Buffer.from(text, 'utf8').toString('base64')
    }
  }
}

function fieldsOf(reading: Reading, asset: AssetRow): Omit<BundleFields, 'photos' | 'officeKey' | 'format'> {
  const entries = entriesAbout(reading, `asset:${asset.asset_id}`)
  const head = reading.get<{ seq: number; hash: string }>(
    'SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1'
  )
  const office = reading.get<{ name: string }>('SELECT name FROM office')
  return {
    office: { code: reading.officeCode, name: office?.name ?? '' },
    assetId: asset.asset_id,
    name: asset.name,
    exportedAt: reading.now,
    exportedBy: reading.caller.fullName,
    entries: entries.map((entry) => ({ text: hashedTextOf(entry), hash: entry.hash })),
    standing: {
      tag: asset.tag,
      state: asset.state,
      place_id: asset.place_id,
      holder_id: asset.holder_id,
      quantity: asset.quantity,
      received_quantity: asset.received_quantity,
      split_quantity: asset.split_quantity,
      seal_number: asset.seal_number
    },
    names: namesOf(reading, entries),
    head: head ?? refuse('OFFICE_UNKNOWN', { officeCode: '' }),
    countersigned: countersignedOf(reading)
  }
}

function countersignedOf(reading: Reading): BundleFields['countersigned'] {
  const enrolment = reading.get<{ centre_key: string }>('SELECT centre_key FROM enrolment')
  if (!enrolment) return []
  return reading
    .all<{ receipt: string }>('SELECT receipt FROM desk_centre_receipt ORDER BY epoch, seq')
    .map(({ receipt }) => ({
      receipt: JSON.parse(receipt) as BundleFields['countersigned'][number]['receipt'],
      centreKey: enrolment.centre_key
    }))
}

async function photosOf(reading: Reading, asset: AssetRow, blobs: Blobs): Promise<BundleFields['photos']> {
  const rows = reading.all<{ sha256: string; media_type: string; bytes: number }>(
    `SELECT sha256, media_type, max(bytes) AS bytes FROM asset_photo WHERE asset_id = ? GROUP BY sha256, media_type
    ORDER BY min(taken_seq), sha256`,
    asset.asset_id
  )
  const photos: BundleFields['photos'] = []
  let bytes = 0
  for (const row of rows) {
    bytes += row.bytes
    const content =
      bytes > photoBytesMax ? null : await blobs.read(row.sha256).catch(() => refuse('PHOTO_UNKNOWN'))
    photos.push({
      sha256: row.sha256,
      mediaType: row.media_type,
      base64: content?.toString('base64') ?? null
    })
  }
  return photos
}
