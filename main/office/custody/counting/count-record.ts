// The record of a count, drawn from its rows: when, where, by whom, what was seen of each thing, how it differs from the
// books, what came of that, and who signed.
import { dayOf, formatInstant } from '@shared/calendar'
import { solidTag } from '@shared/tags'
import {
  countKindWords,
  countOutcomeWords,
  countSideWords,
  varianceKindWords
} from '@shared/words/vi/count-names'
import { countRecordWords as words } from '@shared/words/vi/count-record'
import type { CountOutcome, VarianceKind } from '@shared/contract/custody'
import type { Reads } from '../../database/read'
import {
  type DrawPaper,
  idOf,
  officialPaperHtml,
  type OfficialPictures,
  pictureOf,
  type Signer
} from '../../documents'
import { officeHeading } from '../../identity'
import { refuse } from '../../refusal'
import { nameOf, signingOf, type Signing } from './count-head'
import type { CountPlaceRow } from './count-places'
import { countRow, kindOf, type CountRow } from './count-row'
import type { ScanRow } from './count-scans'
import type { VarianceRow } from './variance-row'

/** A longer list of things is summed up by place: nobody signs a thousand pages. */
const listedMax = 2000
const signersInRow = 3
/** More pictures would make a book of a record; their hashes stand in the journal. */
const picturesMax = 60
const pictureHeightMm = 60

export const countRecord: DrawPaper = (reads, { subject, copies, reprint }) => {
  const count = countRow(reads, idOf(subject))
  if (count.closed_at === null || (count.state !== 'SETTLED' && count.state !== 'SIGNED'))
    refuse('PAPER_UNKNOWN')
  const office = officeHeading(reads)
  const signing = signingOf(reads, count.count_id)
  const variances = reads.all<VarianceRow>(
    'SELECT * FROM stock_count_variance WHERE count_id = ? ORDER BY number',
    count.count_id
  )
  const head = nameOf(reads, count.opened_by)
  const paper = officialPaperHtml({
    office,
    number: count.number,
    seat: office.seat,
    day: dayOf(count.closed_at),
    title: words.title,
    subject: words.subject(countKindWords[kindOf(count)], count.scope),
    authority: null,
    grounds: [words.law, words.opened(count.number, formatInstant(count.opened_at), head)],
    verdict: null,
    paragraphs: [
      words.opening({
        from: formatInstant(count.opened_at),
        to: formatInstant(count.closed_at),
        scope: count.scope,
        period: count.period
      }),
      ...signing.map(({ side, name }) => words.person(countSideWords[side], name)),
      words.blind,
      words.summary(count, variances.length),
      variances.length === 0 ? words.equal : words.differences
    ],
    table: { columns: varianceColumns, rows: variances.map(varianceLine) },
    closing: [words.closing],
    signers: signerRows(signing),
    annexes: [annexOf(reads, count)],
    pictures: picturesOf(reads, count),
    copies: words.holders
      .slice(0, Math.max(1, copies))
      .map((holder, index) => ({ number: index + 1, of: Math.max(1, copies), holder })),
    tag: null,
    reprint
  })
  return { kind: 'html', fileName: `bien-ban-kiem-ke-${count.number.replaceAll('/', '-')}.pdf`, paper }
}

const { columns } = words
const varianceColumns = [
  { head: columns.ordinal, widthPercent: 6, middle: true },
  { head: columns.thing, widthPercent: 28 },
  { head: columns.difference, widthPercent: 14 },
  { head: columns.book, widthPercent: 15 },
  { head: columns.seen, widthPercent: 15 },
  { head: columns.outcome, widthPercent: 22 }
]

function varianceLine(row: VarianceRow): string[] {
  const outcome = row.outcome ? countOutcomeWords[row.outcome as CountOutcome] : words.accounted
  return [
    String(row.number),
    thingText(row),
    [varianceKindWords[row.kind as VarianceKind], row.note.startsWith('TAG_VOID') ? '' : row.note]
      .filter((part) => part !== '')
      .join(': '),
    whereAndHowMany(row.book_path, row.book_quantity),
    whereAndHowMany(row.seen_path, row.seen_quantity),
    words.outcome(
      outcome,
      row.document,
      [row.explanation, row.incident_number ?? ''].filter(Boolean).join('; ')
    )
  ]
}

function thingText({ name, tag }: { name: string; tag: string }): string {
  return tag === '' ? name : `${name}; ${solidTag(tag)}`
}

function whereAndHowMany(path: string, quantity: number): string {
  return path === '' ? '' : `${path} (${quantity})`
}

function annexOf(reads: Reads, count: CountRow) {
  if (count.scanned > listedMax) return placesAnnex(reads, count)
  const scans = reads.all<ScanRow>(
    'SELECT * FROM stock_count_scan WHERE count_id = ? AND undone_at IS NULL ORDER BY place_path, seq',
    count.count_id
  )
  return {
    title: words.listTitle,
    table: {
      columns: [
        { head: columns.ordinal, widthPercent: 7, middle: true },
        { head: columns.thing, widthPercent: 38 },
        { head: columns.quantity, widthPercent: 10, middle: true },
        { head: columns.condition, widthPercent: 22 },
        { head: columns.place, widthPercent: 23 }
      ],
      rows: scans.map((scan, index) => [
        String(index + 1),
        thingText(scan),
        String(scan.quantity),
        conditionText(scan),
        scan.place_path
      ])
    }
  }
}

/** What the counters photographed, each under the name and place of what it shows; the rest stand in the journal. */
function picturesOf(reads: Reads, { count_id }: CountRow): OfficialPictures | null {
  const photos = reads.all<{ sha256: string; media_type: string; name: string; place_path: string }>(
    `SELECT photo.sha256, photo.media_type, scan.name, scan.place_path FROM stock_count_photo AS photo
      JOIN stock_count_scan AS scan USING (scan_id) WHERE photo.count_id = ? AND undone_at IS NULL
      ORDER BY scan.seq, photo.sha256`,
    count_id
  )
  if (photos.length === 0) return null
  const shown = photos.slice(0, picturesMax)
  return {
    title: words.picturesTitle,
    note: photos.length > shown.length ? words.picturesLeft(photos.length - shown.length) : null,
    pictures: shown.map(({ sha256, media_type, name, place_path }) => ({
      picture: pictureOf({ sha256, mediaType: media_type, heightMm: pictureHeightMm }),
      caption: words.picture(name, place_path, sha256.slice(0, 12))
    }))
  }
}

function conditionText({ condition, seal_whole }: ScanRow): string {
  const parts = [condition, seal_whole === 'NO' ? words.sealBroken : ''].filter((part) => part !== '')
  return parts.length === 0 ? words.nothingAmiss : parts.join('; ')
}

function placesAnnex(reads: Reads, { count_id }: CountRow) {
  const places = reads.all<CountPlaceRow>(
    'SELECT * FROM stock_count_place WHERE count_id = ? ORDER BY path',
    count_id
  )
  return {
    title: words.placesTitle,
    table: {
      columns: [
        { head: columns.ordinal, widthPercent: 10, middle: true },
        { head: columns.place, widthPercent: 65 },
        { head: words.placeCount, widthPercent: 25, middle: true }
      ],
      rows: places.map(({ path, scanned }, index) => [
        String(index + 1),
        path,
        scanned === 0 ? words.empty : String(scanned)
      ])
    }
  }
}

function signerRows(signing: readonly Signing[]): Signer[][] {
  const signers = signing.map(({ side, name, signedAt }) => ({
    title: countSideWords[side].toLocaleUpperCase('vi'),
    note:
      signedAt === null
        ? words.notSigned
        : (side === 'HOLDER' ? words.signedByHolder : words.signed)(formatInstant(signedAt)),
    name
  }))
  const rows: Signer[][] = []
  for (let from = 0; from < signers.length; from += signersInRow)
    rows.push(signers.slice(from, from + signersInRow))
  return rows
}
