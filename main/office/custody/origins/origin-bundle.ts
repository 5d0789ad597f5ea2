// The bundle that another office gave with a thing: checked by the verifier that strangers use, kept whole, and named by
// an entry with where that office's journal stood. What it says of the thing stays that office's word.
import type { PayloadOf } from '@domain/journal/entry-kind'
import type { originsEntries } from '@domain/custody/origins/entries'
import type { assetOriginTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import { verifyBundle, type Checked } from '@domain/custody/assets/verify-bundle'
import type { Act } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'

export type OriginRow = RowIn<typeof assetOriginTable>
/** What an entry says of a bundle; the asset is known only once it is received. */
export type KeptOrigin = Omit<PayloadOf<typeof originsEntries, 'custody.OriginBundleKept'>, 'assetId'>

/** Checks and keeps a bundle, for the `prepare` step of a command. Refuses BUNDLE_REFUSED with the first flaw. */
export async function keepOrigin(blobs: Blobs, base64: string): Promise<KeptOrigin> {
  const content = Buffer.from(base64, 'base64')
  const { accepted, bundle, flaws, entries } = openBundle(content)
  if (!accepted || !bundle) {
    const [flaw] = flaws
    return refuse('BUNDLE_REFUSED', { flaw: flaw?.code ?? 'NOT_A_BUNDLE', at: flaw?.at ?? '' })
  }
  const receipts = bundle.countersigned.map(({ receipt }) => receipt.seq)
  return {
    file: await blobs.save(content),
    office: bundle.office,
    tag: bundle.standing.tag,
    name: bundle.name,
    exportedAt: bundle.exportedAt,
    entries: entries.length,
    head: bundle.head,
    countersignedTo: receipts.length === 0 ? null : Math.max(...receipts)
  }
}

/** A bundle is UTF-8 of one form only; photos that lie beside it are not brought along. */
function openBundle(content: Buffer): Checked {
  try {
    return verifyBundle(new TextDecoder('utf-8', { fatal: true }).decode(content))
  } catch {
    return { accepted: false, flaws: [{ code: 'NOT_A_BUNDLE', at: '' }], bundle: null, entries: [] }
  }
}

/** Names the bundle for a thing that was just received. Refuses BUNDLE_KNOWN: one file vouches for one thing. */
export function appendOrigin(act: Act, assetId: string, origin: KeptOrigin): void {
  const known = act.get<{ tag: string }>(
    'SELECT asset.tag FROM asset_origin JOIN asset USING (asset_id) WHERE asset_origin.sha256 = ?',
    origin.file.sha256
  )
  if (known) refuse('BUNDLE_KNOWN', { tag: known.tag })
  act.append({
    kind: 'custody.OriginBundleKept',
    subject: `asset:${assetId}`,
    payload: { assetId, ...origin }
  })
}

/** From which office it came with its history; undefined for what began here. */
export function originOfAsset(reads: Pick<Reads, 'get'>, assetId: string): OriginRow | undefined {
  return reads.get<OriginRow>('SELECT * FROM asset_origin WHERE asset_id = ?', assetId)
}
