// Draws the chain-of-custody report of one asset from its entries: what each changed is told by playing them once
// more, so the paper can say nothing that the journal does not.
import { apply, payloadToday } from '@domain/apply'
import type { JournalEntry } from '@domain/journal/entry'
import { dayOf, formatDay, formatInstant } from '@shared/calendar'
import { formatDong } from '@shared/money'
import { groupTag } from '@shared/tags'
import { chainReportWords as words } from '@shared/words/vi/chain-report'
import { assetKindWords, assetStateWords } from '@shared/words/vi/names'
import { timelineSentence } from '@shared/words/vi/timeline'
import type { QueryHandler, Reading } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import {
  chainReportHtml,
  longDay,
  numberPages,
  type ChainEvent,
  type ChainReport,
  type PaperShell
} from '../../documents'
import { officeHeading } from '../../identity'
import { withoutIdNumbers } from '../../journal/hide-numbers'
import { refuse } from '../../refusal'
import { holderName } from '../holders/holders'
import { placePath } from '../places/places'
import { entriesAbout, getAssetChain } from './asset-chain'
import { namesOf } from './entry-names'
import { getAsset } from './get-asset'
import { smallerJpeg } from '../../blobs/smaller-jpeg'

type Asset = Awaited<ReturnType<typeof getAsset>>

const photosShown = 12
const photoEdge = 700

export function getChainReport(parts: {
  blobs: Blobs
  shell: PaperShell | undefined
}): QueryHandler<'custody.getChainReport'> {
  return async (reading, { assetId }) => {
    if (!parts.shell) return refuse('NO_SHELL')
    const report = await reportOf(reading, assetId, parts.blobs)
    const paper = chainReportHtml(report)
    const content = numberPages(await parts.shell.renderPdf(paper.html, paper.page), paper)
    return {
      fileName: `chuoi-bao-quan-${report.tag}.pdf`,
      mediaType: 'application/pdf',
      base64: content.toString('base64')
    }
  }
}

/** Everything that the report says, without its layout. */
export async function reportOf(reading: Reading, assetId: string, blobs: Blobs): Promise<ChainReport> {
  const asset = await getAsset(reading, { assetId })
  const heading = officeHeading(reading)
  const entries = entriesAbout(reading, `asset:${assetId}`)
  const chain = await getAssetChain(reading, { assetId })
  const proof = [...proofLines(reading, chain), ...originLines(asset)]
  return {
    office: heading,
    dateLine: `${heading.seat}, ${longDay(reading.today)}`,
    name: asset.name,
    tag: asset.tag,
    madeAt: formatInstant(reading.now),
    madeBy: reading.caller.fullName,
    facts: factsOf(asset),
    photos: await photosOf(asset, blobs),
    events: eventsOf(reading, assetId, entries),
    proof,
    broken: !chain.intact
  }
}

function factsOf(asset: Asset): ChainReport['facts'] {
  const { identity } = words
  const received = formatDong(String(asset.receivedQuantity))
  const quantity = identity.quantityOf(formatDong(String(asset.quantity)), asset.unit, received)
  const { title } = asset
  const voided = asset.tags.filter(({ isVoid }) => isVoid).map(({ tag }) => groupTag(tag))
  return [
    [identity.tag, groupTag(asset.tag)],
    [identity.kind, assetKindWords[asset.kind]],
    [identity.quantity, quantity],
    [identity.details, Object.values(asset.details).join(' · ')],
    [identity.condition, asset.condition],
    [identity.seal, asset.sealNumber ?? identity.noSeal],
    [identity.state, assetStateWords[asset.state]],
    [identity.where, asset.placePath === '' ? asset.holderName : asset.placePath],
    [identity.decision, asset.decisionNumber],
    [identity.title, title ? `${title.number}, ${formatDay(title.date)}, ${title.court}` : ''],
    [identity.order, asset.orderNumber],
    [identity.deliveredBy, asset.deliveredBy],
    [identity.bookPrice, asset.bookPriceDong === '0' ? '' : `${formatDong(asset.bookPriceDong)} đ`],
    [identity.voidTags, voided.join(', ')]
  ]
}

async function photosOf({ photos }: Asset, blobs: Blobs): Promise<ChainReport['photos']> {
  return Promise.all(
    photos.map(async ({ sha256, takenAt }, index) => ({
      sha256,
      takenAt: formatInstant(takenAt),
      jpegBase64: index < photosShown ? await smallerJpeg(blobs, sha256, photoEdge) : null
    }))
  )
}

/** What came from another office has its earlier history there: whose bundle proves it, and where their journal stood. */
function originLines({ origin }: Asset): string[] {
  if (!origin) return []
  const { officeCode, officeName, tag, headSeq, headHash, sha256 } = origin
  const { proof } = words
  return [
    proof.origin(`${officeName} (${officeCode})`, groupTag(tag)),
    proof.originHead(formatDong(String(headSeq)), headHash),
    proof.originFile(sha256)
  ]
}

type Cells = Readonly<Record<string, unknown>>

function eventsOf(reading: Reading, assetId: string, entries: readonly JournalEntry[]): ChainEvent[] {
  const names = namesOf(reading, entries)
  let row: Cells = {}
  return entries.map((entry) => {
    const before = row
    for (const change of apply(entry)) {
      if (change.table !== 'asset') continue
      if (change.op === 'insert' && change.row['asset_id'] === assetId) row = change.row
      if (change.op === 'patch' && change.key['asset_id'] === assetId) row = { ...row, ...change.to }
    }
    const payload = withoutIdNumbers(entry.kind, { ...payloadToday(entry) })
    return {
      seq: formatDong(String(entry.seq)),
      at: formatInstant(entry.at),
      sentence: timelineSentence(entry.kind, payload),
      notes: notesOf(entry, payload),
      who: names[entry.actor] ?? entry.actor,
      station: names[entry.station] ?? entry.station,
      changes: changesOf(reading, before, row),
      hash: entry.hash
    }
  })
}

function notesOf({ reason }: JournalEntry, payload: Cells): string[] {
  const signatures = Array.isArray(payload['signatures']) ? (payload['signatures'] as Cells[]) : []
  const signed = signatures.flatMap(({ fullName, witness }) =>
    [fullName, witness].filter((name): name is string => typeof name === 'string' && name !== '')
  )
  return [
    ...(reason === null || reason === '' ? [] : [words.events.reason(reason)]),
    ...(signed.length > 0 ? [words.events.witnesses([...new Set(signed)].join(', '))] : [])
  ]
}

/** What of state, whereabouts, quantity, seal and label an entry changed, from and to. */
function changesOf(reading: Reading, before: Cells, after: Cells): string[] {
  const views: [string, (row: Cells) => string][] = [
    [words.changed.state, ({ state }) => stateWord(state)],
    [words.changed.whereabouts, (row) => whereabouts(reading, row)],
    [words.changed.quantity, ({ quantity }) => textOf(quantity)],
    [words.changed.seal, ({ seal_number }) => textOf(seal_number)],
    [words.changed.tag, ({ tag }) => (typeof tag === 'string' ? groupTag(tag) : '')]
  ]
  const { change, first, nowhere } = words.events
  return views.flatMap(([name, view]) => {
    const [from, to] = [view(before), view(after)]
    if (from === to) return []
    return [from === '' ? first(name, to) : change(name, from, to === '' ? nowhere : to)]
  })
}

function stateWord(state: unknown): string {
  return new Map<unknown, string>(Object.entries(assetStateWords)).get(state) ?? ''
}

function textOf(value: unknown): string {
  if (typeof value === 'number') return formatDong(String(value))
  return typeof value === 'string' ? value : ''
}

function whereabouts(reading: Reading, { place_id, holder_id }: Cells): string {
  if (typeof place_id === 'string') return placePath(reading, place_id)
  return typeof holder_id === 'string' ? holderName(reading, holder_id) : ''
}

function proofLines(reading: Reading, chain: Awaited<ReturnType<typeof getAssetChain>>): string[] {
  const { proof } = words
  const head = reading.get<{ seq: number; hash: string }>(
    'SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1'
  )
  const receipt = reading.get<{ seq: number; received_at: string }>(
    'SELECT seq, received_at FROM desk_centre_receipt ORDER BY epoch DESC, seq DESC LIMIT 1'
  )
  const figures = (count: number): string => formatDong(String(count))
  return [
    chain.intact
      ? proof.intact(figures(chain.entries), figures(head?.seq ?? 0))
      : proof.broken(figures(chain.brokenAt ?? 0)),
    proof.head(head?.hash ?? ''),
    receipt
      ? proof.countersigned(figures(receipt.seq), formatDay(dayOf(receipt.received_at)))
      : proof.notCountersigned,
    proof.bundle
  ]
}
