// Handing a lot over: everything of it that is still ordered, each thing by its own label, against one reading of the
// receiver's paper and one record that both sides sign. All of it goes or nothing does.
import type { InputOf } from '@shared/contract'
import { lotPhotosMax } from '@shared/contract/custody'
import { prepared, type Act } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import { issuePaper } from '../../documents'
import { refuse } from '../../refusal'
import { assetRow } from '../assets/asset-row'
import { keepPhotos, type KeptPhoto } from '../assets/keep-photos'
import { everyLine, refuseTwice } from '../lot-line'
import { keepSignatures, type KeptSignature } from '../receiving/signatures'
import { seenByOffice } from '../witnessing/seen-by'
import { nextHandOver, recordCopies, recordHandOver, thingInHand } from './hand-over'
import { leavingFrom } from './leaving'
import { lotReleases, type ReleaseRow } from './release-row'
import { requireCarrier, requireReceiver, requireSignatures } from './who-takes-it'

type Input = InputOf<'custody.handOverLot'>
type Line = Input['lines'][number]

interface Evidence {
  photos: KeptPhoto[]
  /** Of single things, by the place of their line in the input. */
  ofLines: KeptPhoto[][]
  signatures: KeptSignature[]
}

export function handOverLot(blobs: Blobs) {
  return prepared<'custody.handOverLot', Evidence>({
    prepare: async (_reading, { photos, lines, signatures }) => {
      const count = lines.reduce((sum, line) => sum + line.photos.length, 0)
      if (count > lotPhotosMax) refuse('LOT_PHOTOS_TOO_MANY', { most: lotPhotosMax })
      const ofLines: KeptPhoto[][] = []
      for (const line of lines) ofLines.push(await keepPhotos(blobs, line.photos))
      return {
        photos: await keepPhotos(blobs, photos),
        ofLines,
        signatures: await keepSignatures(blobs, signatures)
      }
    },
    decide: (act, input, evidence) => {
      const { lotId, carrier } = input
      const ordered = orderedLines(act, input)
      const [first] = ordered
      if (!first) return refuse('LOT_EMPTY')
      if (first.outcome === 'DESTROYED') refuse('RELEASE_BY_COUNCIL')
      if (ordered.some(({ decided_by }) => decided_by === act.caller.userId)) refuse('SAME_PERSON')
      requireReceiver(act, first, input.recipientIdentityNumber)
      requireCarrier(act, first, carrier)
      const about = { kind: 'RELEASE_LOT' as const, id: lotId }
      requireSignatures(act, { release: first, about, carrier, signatures: evidence.signatures })
      const things = thingsInHand(act, input.lines, ordered)
      const seen = seenByOffice(act, about, evidence.signatures)
      const record = nextHandOver(act)
      things.forEach(({ release, asset, line, index }) => {
        const photos = [...evidence.photos, ...(evidence.ofLines[index] ?? [])]
        const said = { ...input, ...line, condition: line.condition ?? input.condition, ...record, ...seen }
        recordHandOver(act, {
          release,
          asset,
          said: { ...said, photos: once(photos), lot: { lotId, line: index + 1, of: things.length } }
        })
      })
      const subject = `lot:${lotId}`
      const printJobId = issuePaper(act, { form: 'HANDOVER_RECORD', subject, copies: recordCopies })
      return { recordNumber: record.recordNumber, printJobId, handedOver: things.length }
    }
  })
}

/**
 * What of a lot is still ordered: all of it is read, or the lot waits. Refuses LOT_UNKNOWN, RELEASE_STATE,
 * LOT_LINE_TWICE, LOT_LINE_UNKNOWN and LOT_UNREAD.
 */
function orderedLines(act: Act, { lotId, lines }: Input): ReleaseRow[] {
  const all = lotReleases(act, lotId)
  const ordered = all.filter(({ state }) => state === 'APPROVED')
  if (ordered.length === 0) refuse('RELEASE_STATE', { state: all[0]?.state ?? '' })
  refuseTwice(lines.map(({ releaseId }) => releaseId))
  const read = new Set(lines.map(({ releaseId }) => releaseId))
  const known = new Set(ordered.map(({ release_id }) => release_id))
  if (lines.some(({ releaseId }) => !known.has(releaseId))) refuse('LOT_LINE_UNKNOWN')
  const unread = ordered.filter(({ release_id }) => !read.has(release_id))
  const [missing] = unread
  if (missing) {
    refuse('LOT_UNREAD', { count: unread.length, name: assetRow(act, { assetId: missing.asset_id }).name })
  }
  return ordered
}

/** Every thing by its own label, out of a box that is not sealed, before the first of them goes. Refuses LOT_LINE. */
function thingsInHand(act: Act, lines: readonly Line[], ordered: readonly ReleaseRow[]) {
  const byId = new Map(ordered.map((release) => [release.release_id, release]))
  return everyLine(
    lines.map((line, index) => ({ line, index, release: byId.get(line.releaseId) })),
    {
      name: ({ release }) => assetRow(act, { assetId: release?.asset_id ?? '' }),
      judge: ({ line, index, release }) => {
        if (!release) return refuse('LOT_LINE_UNKNOWN')
        const asset = thingInHand(act, release, line)
        leavingFrom(act, asset)
        return { line, index, release, asset }
      }
    }
  )
}

/** A picture of one thing that is one of the whole too is kept once. */
function once(photos: readonly KeptPhoto[]): KeptPhoto[] {
  return [...new Map(photos.map((photo) => [photo.sha256, photo])).values()]
}
