// The record of opening a seal and sealing again, drawn from its row: who was there, what was found, both seals, the
// photos by their hash, and every signature.
import { dayOf, formatDay, formatInstant } from '@shared/calendar'
import { groupTag } from '@shared/tags'
import { openingPaperWords as words } from '@shared/words/vi/loan-papers'
import type { Reads } from '../../database/read'
import { idOf, officialPaperHtml, type DrawPaper } from '../../documents'
import { officeHeading, userFullName } from '../../identity'
import { refuse } from '../../refusal'
import { assetRow, type AssetRow } from '../assets/asset-row'
import { holderName } from '../holders/holders'
import { photosIn } from '../lending/loans'
import { placePath } from '../places/places'
import { signerOf } from '../receiving/signature-mark'
import type { KeptSignature } from '../receiving/signatures'
import { contentsIn, openingRow, takenOutOf, type OpeningRow } from './openings'

const signersInRow = 3

/** Subject `opening:<id>`. Refuses PAPER_UNKNOWN while the package is not sealed again. */
export const openingRecord: DrawPaper = (reads, { subject, copies, reprint }) => {
  const opening = openingRow(reads, idOf(subject))
  if (opening.record_number === null || opening.finished_at === null) return refuse('PAPER_UNKNOWN')
  const asset = assetRow(reads, { assetId: opening.asset_id })
  const office = officeHeading(reads)
  const signatures = JSON.parse(opening.signatures ?? '[]') as KeptSignature[]
  const paper = officialPaperHtml({
    office,
    number: opening.record_number,
    seat: office.seat,
    day: dayOf(opening.finished_at),
    title: words.title,
    subject: words.subject,
    authority: null,
    grounds: groundsOf(reads, asset, opening),
    verdict: null,
    paragraphs: paragraphsOf(reads, { opening, asset, signatures }),
    table: tableOf(reads, opening),
    closing: closingOf(reads, opening, copies),
    signers: rowsOf(signatures.map((signed) => signerOf(words.signers[signed.side] ?? signed.side, signed))),
    copies: Array.from({ length: copies }, (_, index) => ({
      number: index + 1,
      of: copies,
      holder: words.holders[index] ?? words.holders[1]
    })),
    tag: asset.tag,
    reprint
  })
  return { kind: 'html', fileName: `bien-ban-${opening.record_number.replaceAll('/', '-')}.pdf`, paper }
}

function groundsOf(reads: Reads, asset: AssetRow, { reason }: OpeningRow): string[] {
  const decision = reads.get<{ decision_number: string; decision_date: string }>(
    'SELECT decision_number, decision_date FROM enforcement_case WHERE case_id = ?',
    asset.case_id
  )
  const { grounds } = words
  return [
    grounds.decision(decision?.decision_number ?? '', formatDay(decision?.decision_date ?? '')),
    grounds.reason(reason)
  ]
}

function paragraphsOf(
  reads: Reads,
  { opening, asset, signatures }: { opening: OpeningRow; asset: AssetRow; signatures: KeptSignature[] }
): string[] {
  const place = placePath(reads, asset.place_id) || holderName(reads, asset.holder_id)
  const hour = (at: string | null): string => (at === null ? '' : formatInstant(at))
  const roles: Readonly<Record<string, string>> = {
    KEEPER: words.roles.begun,
    ATTENDANT: `${words.roles.attended} (${userFullName(reads, opening.attended_by)}, ${hour(opening.attended_at)})`
  }
  const present = signatures.map(({ side, fullName, capacity }, index) => {
    const known = [capacity, roles[side] ?? ''].filter((each) => each !== '').join(', ')
    return words.person(index + 1, fullName, known)
  })
  return [
    words.present(place, hour(opening.begun_at), hour(opening.finished_at)),
    ...present,
    words.before({
      name: asset.name,
      tag: groupTag(asset.tag),
      seal: opening.seal_before,
      intact: opening.seal_intact === 'YES',
      condition: opening.condition_before
    }),
    words.found
  ]
}

function tableOf(reads: Reads, opening: OpeningRow) {
  const { columns } = words
  return {
    columns: [
      { head: columns.ordinal, widthPercent: 7, middle: true },
      { head: columns.name, widthPercent: 43 },
      { head: columns.unit, widthPercent: 11, middle: true },
      { head: columns.quantity, widthPercent: 11, middle: true },
      { head: columns.condition, widthPercent: 28 }
    ],
    rows: foundIn(reads, opening).map(({ name, unit, quantity, condition }, index) => [
      String(index + 1),
      name,
      unit,
      String(quantity).padStart(2, '0'),
      condition
    ])
  }
}

/** All that was found; openings of before lines were written had nothing taken out of them. */
function foundIn(reads: Reads, opening: OpeningRow) {
  const lines = reads.all<{ name: string; unit: string; quantity: number; condition: string }>(
    `SELECT name, unit, found AS quantity, condition FROM package_content WHERE opening_id = ? ORDER BY line_number`,
    opening.opening_id
  )
  return lines.length > 0 ? lines : contentsIn(opening)
}

function closingOf(reads: Reads, opening: OpeningRow, copies: number): string[] {
  const hashes = (json: string | null): string[] => photosIn(json).map(({ sha256 }) => sha256.slice(0, 12))
  const { moments } = words
  return [
    ...(opening.difference === null ? [] : [words.difference(opening.difference)]),
    ...takenOutOf(reads, opening).map(({ name, quantity, unit, tag }) =>
      words.takenOut({ name, quantity: String(quantity).padStart(2, '0'), unit, tag: groupTag(tag) })
    ),
    opening.seal_after === null
      ? words.nothingLeft
      : words.sealedAgain(opening.seal_after, opening.condition_after ?? ''),
    words.photos(moments.before, hashes(opening.photos_before)),
    words.photos(moments.after, hashes(opening.photos_after)),
    words.closing(String(copies).padStart(2, '0'))
  ]
}

function rowsOf<Each>(all: readonly Each[]): Each[][] {
  const rows: Each[][] = []
  for (let at = 0; at < all.length; at += signersInRow) rows.push(all.slice(at, at + signersInRow))
  return rows
}
