// The decision that forms a destruction council and the minutes of the destruction, drawn from committed rows.
import { dayOf, formatDay, formatInstant } from '@shared/calendar'
import { solidTag } from '@shared/tags'
import { paperWords } from '@shared/words/vi/papers'
import { releasePaperWords } from '@shared/words/vi/release-papers'
import type { Reads } from '../../database/read'
import { type DrawPaper, idOf, officialPaperHtml } from '../../documents'
import { officeHeading, userFullName } from '../../identity'
import { refuse } from '../../refusal'
import { assetRow } from '../assets/asset-row'
import { copiesOf, fileNumber, markOf, signaturesOf, wayOf } from '../release/release-papers'
import { releaseRow } from '../release/release-row'
import { councilRow, listedItems, membersOf, type CouncilRow, type ItemRow } from './councils'

const words = releasePaperWords.council
const signersInRow = 3

export const destructionDecision: DrawPaper = (reads, { subject, copies, reprint }) => {
  const council = councilRow(reads, idOf(subject))
  const office = officeHeading(reads)
  const items = reads.all<ItemRow>(
    'SELECT * FROM destruction_item WHERE council_id = ? ORDER BY release_id',
    council.council_id
  )
  const paper = officialPaperHtml({
    office,
    number: council.decision_number,
    seat: office.seat,
    day: council.decision_day,
    title: words.decisionTitle,
    subject: words.decisionSubject,
    authority: words.authority(office.name),
    grounds: [words.law, ...grounds(reads, items)],
    verdict: words.verdict,
    paragraphs: [words.form, ...memberLines(reads, council)],
    table: tableOf(reads, items, false),
    closing: [
      words.task(twoFigures(items.length), methodOf(council), council.place),
      words.due(formatDay(council.due_on)),
      words.invited,
      ...(council.late === 'YES' ? [words.late] : [])
    ],
    signers: [
      [
        {
          title: releasePaperWords.signers.head,
          note: paperWords.signatures.signAndStamp,
          name: userFullName(reads, council.formed_by)
        }
      ]
    ],
    copies: copiesOf(copies, words.decisionHolders),
    tag: null,
    reprint
  })
  return { kind: 'html', fileName: `hoi-dong-tieu-huy-${fileNumber(council.decision_number)}.pdf`, paper }
}

export const destructionMinutes: DrawPaper = (reads, { subject, copies, reprint }) => {
  const council = councilRow(reads, idOf(subject))
  if (council.minutes_number === null || council.closed_at === null) refuse('PAPER_UNKNOWN')
  const office = officeHeading(reads)
  const items = listedItems(reads, council.council_id)
  const removed =
    reads.get<{ count: number }>(
      'SELECT count(*) AS count FROM destruction_item WHERE council_id = ? AND removed_at IS NOT NULL',
      council.council_id
    )?.count ?? 0
  const paper = officialPaperHtml({
    office,
    number: council.minutes_number,
    seat: office.seat,
    day: dayOf(council.closed_at),
    title: words.minutesTitle,
    subject: words.minutesSubject,
    authority: null,
    grounds: [
      words.law,
      words.decision(council.decision_number, formatDay(council.decision_day)),
      words.invitation(council.procuracy_number, formatDay(council.procuracy_day))
    ],
    verdict: null,
    paragraphs: [
      words.present,
      ...memberLines(reads, council),
      words.done(twoFigures(items.length), methodOf(council), council.place)
    ],
    table: tableOf(reads, items, true),
    closing: [
      words.condition(council.minutes_condition ?? ''),
      ...(removed > 0 ? [words.removed(twoFigures(removed))] : []),
      words.closing(formatInstant(council.closed_at))
    ],
    signers: signerRows(reads, council),
    copies: copiesOf(copies, words.minutesHolders),
    tag: null,
    reprint
  })
  return { kind: 'html', fileName: `bien-ban-tieu-huy-${fileNumber(council.minutes_number)}.pdf`, paper }
}

/** The decisions to destroy, each once. */
function grounds(reads: Reads, items: readonly ItemRow[]): string[] {
  const said = items.map(({ release_id }) => {
    const { ground, ground_day } = releaseRow(reads, release_id)
    return ground_day === null ? ground : releasePaperWords.ground(ground, formatDay(ground_day))
  })
  return [...new Set(said)]
}

function memberLines(reads: Reads, council: CouncilRow): string[] {
  return membersOf(reads, council.council_id).map(({ member_number, full_name, capacity, body }) =>
    words.member({ index: member_number, name: full_name, capacity, body })
  )
}

function methodOf({ method, method_note }: CouncilRow): string {
  const name = releasePaperWords.methods[method as keyof typeof releasePaperWords.methods]
  return method_note === '' ? name : `${name} (${method_note})`
}

function tableOf(reads: Reads, items: readonly ItemRow[], isMinutes: boolean) {
  const { columns } = words
  return {
    columns: [
      { head: columns.ordinal, widthPercent: 7, middle: true },
      { head: columns.name, widthPercent: 42 },
      { head: columns.unit, widthPercent: 12, middle: true },
      { head: columns.quantity, widthPercent: 12, middle: true },
      { head: isMinutes ? columns.scanned : columns.order, widthPercent: 27 }
    ],
    rows: items.map((item, index) => {
      const asset = assetRow(reads, { assetId: item.asset_id })
      const order = releaseRow(reads, item.release_id).order_number ?? ''
      return [
        String(index + 1),
        `${asset.name} · ${solidTag(asset.tag)}`,
        asset.unit,
        twoFigures(asset.quantity),
        isMinutes && item.scanned_at !== null ? formatInstant(item.scanned_at) : order
      ]
    })
  }
}

function signerRows(reads: Reads, council: CouncilRow) {
  const signers = signaturesOf(reads, council.council_id).map((signed, index) => ({
    title: index === 0 ? words.signer.chair : words.signer.member,
    note: wayOf(signed),
    name: signed.full_name,
    mark: markOf(signed)
  }))
  const rows = []
  for (let from = 0; from < signers.length; from += signersInRow)
    rows.push(signers.slice(from, from + signersInRow))
  return rows
}

function twoFigures(count: number): string {
  return String(count).padStart(2, '0')
}
