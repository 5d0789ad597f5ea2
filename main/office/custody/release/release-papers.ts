// The order to stock out and the record of handing over, drawn from committed rows.
import { dayOf, formatDay, formatInstant } from '@shared/calendar'
import { foldMarks } from '@shared/search-fold'
import { solidTag } from '@shared/tags'
import { paperPhrases } from '@shared/words/vi/paper-phrases'
import { paperWords } from '@shared/words/vi/papers'
import { releasePaperWords } from '@shared/words/vi/release-papers'
import type { releaseSignatureTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import type { ReleaseOutcome } from '@shared/contract/custody'
import type { Reads } from '../../database/read'
import { type DrawPaper, handoverRecordHtml, idOf, officialPaperHtml, pictureOf } from '../../documents'
import { officeHeading, officeName, userFullName } from '../../identity'
import { partyById } from '../../people'
import { refuse } from '../../refusal'
import { assetRow, type AssetRow } from '../assets/asset-row'
import { holderName } from '../holders/holders'
import { placePath } from '../places/places'
import {
  lotReleases,
  receiverName,
  recipientName,
  recordIdOf,
  releaseRow,
  type ReleaseRow
} from './release-row'

export type SignatureRow = RowIn<typeof releaseSignatureTable>
const words = releasePaperWords
const markHeightMm = 16
const handOverWords = paperPhrases.handOver

/** Who signed a record, in the order in which they signed. */
export function signaturesOf(reads: Pick<Reads, 'all'>, recordId: string): SignatureRow[] {
  return reads.all<SignatureRow>(
    'SELECT * FROM release_signature WHERE record_id = ? ORDER BY signature_number',
    recordId
  )
}

/** How somebody stood by a record, as it is printed under the title of the signature. */
export function wayOf({ way, finger, hand, witness, stamped }: SignatureRow): string {
  const stamp = stamped === 'YES' ? `, ${words.stamped}` : ''
  if (way === 'FINGERPRINT') return words.fingerprint(finger ?? '', hand ?? '', witness) + stamp
  if (way === 'REFUSED') return words.refused(witness) + stamp
  return (way === 'PAPER' ? words.ways.PAPER : words.ways.SCREEN) + stamp
}

/** The kept picture of a signature, for the room under its title. */
export function markOf({ sha256, media_type: mediaType }: SignatureRow) {
  return sha256 && mediaType ? pictureOf({ sha256, mediaType, heightMm: markHeightMm }) : null
}

/** One thing, or what of a lot a paper is about. */
interface Going {
  /** What the lines have in common is read from the first. */
  release: ReleaseRow
  asset: AssetRow
  lines: { release: ReleaseRow; asset: AssetRow }[]
  /** Of the thing, or of the case of a lot. */
  tag: string
}

/** `release:<id>` or `lot:<id>`, of it what `isOn` says. Refuses PAPER_UNKNOWN. */
function goingOf(reads: Reads, subject: string, isOn: (release: ReleaseRow) => boolean): Going {
  const isLot = subject.startsWith('lot:')
  const id = idOf(subject)
  const releases = (isLot ? lotReleases(reads, id) : [releaseRow(reads, id)]).filter(isOn)
  const lines = releases.map((release) => ({
    release,
    asset: assetRow(reads, { assetId: release.asset_id })
  }))
  const [first] = lines
  if (!first) return refuse('PAPER_UNKNOWN')
  const tag = isLot ? caseOf(reads, first.asset.case_id).tag : first.asset.tag
  return { ...first, lines, tag }
}

function quantityOf({ quantity }: AssetRow): string {
  return String(quantity).padStart(2, '0')
}

export const stockOutOrder: DrawPaper = (reads, { subject, copies, reprint }) => {
  const { release, asset, lines, tag } = goingOf(reads, subject, ({ order_number }) => order_number !== null)
  if (release.order_number === null || release.decided_at === null) refuse('PAPER_UNKNOWN')
  const office = officeHeading(reads)
  const { stockOut } = words
  const outcome = release.outcome as ReleaseOutcome
  const proposer = userFullName(reads, release.proposed_by)
  const head = userFullName(reads, release.decided_by)
  const paper = officialPaperHtml({
    office,
    number: release.order_number,
    seat: office.seat,
    day: dayOf(release.decided_at),
    title: stockOut.title,
    subject: stockOut.subject(stockOut.outcomes[outcome]),
    authority: stockOut.authority(office.name),
    grounds: [...groundsOf(reads, release, asset), words.request(proposer, release.reason)],
    verdict: stockOut.verdict,
    paragraphs: paragraphsOf(reads, release),
    table: {
      columns: [
        { head: stockOut.columns.ordinal, widthPercent: 7, middle: true },
        { head: stockOut.columns.name, widthPercent: 42 },
        { head: stockOut.columns.unit, widthPercent: 12, middle: true },
        { head: stockOut.columns.quantity, widthPercent: 12, middle: true },
        { head: stockOut.columns.place, widthPercent: 27 }
      ],
      rows: lines.map((line, index) => [
        String(index + 1),
        `${line.asset.name} · ${solidTag(line.asset.tag)}`,
        line.asset.unit,
        quantityOf(line.asset),
        placePath(reads, line.asset.place_id) || holderName(reads, line.release.from_holder_id)
      ])
    },
    closing: [],
    signers: [
      [
        { title: words.signers.proposer, note: paperWords.signatures.sign, name: proposer },
        { title: words.signers.head, note: paperWords.signatures.signAndStamp, name: head }
      ]
    ],
    copies: copiesOf(copies, stockOut.holders),
    tag,
    reprint
  })
  return { kind: 'html', fileName: `lenh-xuat-kho-${fileNumber(release.order_number)}.pdf`, paper }
}

function paragraphsOf(reads: Reads, release: ReleaseRow): string[] {
  const { stockOut } = words
  const keeper =
    release.from_state === 'HELD_BY_OTHER'
      ? stockOut.keeperOther(holderName(reads, release.from_holder_id))
      : stockOut.keeperOwn
  if (release.outcome === 'DESTROYED') return [stockOut.firstCouncil]
  return [
    stockOut.first(keeper, recipientName(reads, release)),
    ...(release.receiver_number === null ? [] : [stockOut.receiver(personOf(reads, release))]),
    ...(release.hand_over_at === null ? [] : [stockOut.time(formatInstant(release.hand_over_at))]),
    stockOut.second
  ]
}

/** What the exit rests on: the judgment, the case, and the papers of its outcome. */
function groundsOf(reads: Reads, release: ReleaseRow, asset: AssetRow): string[] {
  const enforcement = caseOf(reads, asset.case_id)
  const paper = (
    say: (number: string, day: string) => string,
    number: string | null,
    day: string | null
  ): string[] => (number === null || day === null ? [] : [say(number, formatDay(day))])
  return [
    release.ground_day === null
      ? release.ground
      : words.ground(release.ground, formatDay(release.ground_day)),
    words.caseDecision(enforcement.decision_number, formatDay(enforcement.decision_date)),
    ...paper(words.sale, release.sale_number, release.sale_day),
    ...(release.payment_voucher === null ? [] : [words.payment(release.payment_voucher)]),
    ...paper(words.letter, release.letter_number, release.letter_day),
    ...paper(words.mandate, release.mandate_number, release.mandate_day)
  ]
}

export const handOverRecord: DrawPaper = (reads, { subject, copies, reprint }) => {
  const isOn = ({ state, outcome }: ReleaseRow): boolean => state === 'DONE' && outcome !== 'DESTROYED'
  const { release, asset, lines, tag } = goingOf(reads, subject, isOn)
  if (!release.handed_over_at || !release.record_number) refuse('PAPER_UNKNOWN')
  const office = officeHeading(reads)
  const paper = handoverRecordHtml({
    direction: 'handedOut',
    office,
    number: release.record_number,
    seat: office.seat,
    beganAt: release.handed_over_at,
    endedAt: release.handed_over_at,
    subject: words.subjects[release.outcome as ReleaseOutcome],
    grounds: [
      ...groundsOf(reads, release, asset),
      words.order(release.order_number ?? '', formatDay(dayOf(release.decided_at ?? release.proposed_at)))
    ],
    place:
      release.from_holder_id === null
        ? words.placeOwn(officeName(reads))
        : holderName(reads, release.from_holder_id),
    giver: giverOf(reads, release),
    receiver: personOf(reads, release),
    comparedWith: handOverWords.comparedWith(ordersOf(reads, lines)),
    items: lines.map((line) => ({
      name: line.asset.name,
      tag: line.asset.tag,
      unit: line.asset.unit,
      recordedQuantity: quantityOf(line.asset),
      actualQuantity: quantityOf(line.asset),
      condition: conditionOf(line.release, line.asset.seal_number)
    })),
    remark: lines.length > 1 ? words.total(String(lines.length).padStart(2, '0')) : null,
    signers: signersOf(reads, release),
    copies: copiesOf(copies, handOverWords.holders),
    tag,
    reprint
  })
  return { kind: 'html', fileName: `bien-ban-${fileNumber(release.record_number)}.pdf`, paper }
}

/** The orders by which the things came in, each once. */
function ordersOf(reads: Reads, lines: Going['lines']): string {
  const ids = [...new Set(lines.map(({ asset }) => asset.order_id))]
  const numbers = ids.map(
    (orderId) =>
      reads.get<{ order_number: string }>(
        'SELECT order_number FROM stock_in_order WHERE order_id = ?',
        orderId
      )?.order_number ?? ''
  )
  return numbers.join(', ')
}

function giverOf(reads: Reads, release: ReleaseRow): string {
  if (release.carrier_name === null) return words.giverOwn(userFullName(reads, release.handed_over_by))
  return words.giverOther(
    release.carrier_name,
    release.carrier_title ?? '',
    holderName(reads, release.from_holder_id)
  )
}

/** Who comes, by which paper, for whom, of which address. */
function personOf(reads: Reads, release: ReleaseRow): string {
  const recipient = recipientName(reads, release)
  const name = receiverName(reads, release)
  const party = release.recipient_id === null ? undefined : partyById(reads, release.recipient_id)
  const holder = reads.get<{ address: string }>(
    'SELECT address FROM holder WHERE holder_id = ?',
    release.recipient_id
  )
  const paper =
    words.identityPapers[(release.receiver_paper ?? 'CITIZEN_CARD') as keyof typeof words.identityPapers]
  const number = release.receiver_number ?? release.read_number ?? ''
  const behalf = recipient === name || recipient === '' ? '' : words.onBehalf(recipient)
  const address = words.addressOf(party?.address ?? holder?.address ?? '')
  return words.receiver(name, paper, number) + behalf + address
}

/**
 * Giver, receiver, and the enforcement officer in whose presence it is done: where he signed, and as a place to sign for
 * what goes back to a party or leaves another's store (NĐ 152/2026 Art 37.2, 41.1).
 */
function signersOf(reads: Reads, release: ReleaseRow) {
  const { sign, signAndStamp } = paperWords.signatures
  const signed = signaturesOf(reads, recordIdOf(release))
  const signer = (title: string, side: string, name: string | null) => {
    const own = signed.find((each) => each.side === side)
    return {
      title,
      note: own ? wayOf(own) : sign,
      name: own?.full_name ?? name,
      mark: own ? markOf(own) : null
    }
  }
  const officer = signer(words.signers.officer, 'OFFICER', null)
  const needsOfficer = release.outcome === 'RETURNED' || release.from_state === 'HELD_BY_OTHER'
  return [
    signer(words.signers.receiver, 'RECEIVER', receiverName(reads, release)),
    signer(words.signers.giver, 'GIVER', userFullName(reads, release.handed_over_by)),
    ...(needsOfficer || officer.name !== null ? [officer] : []),
    { title: words.signers.head, note: signAndStamp, name: userFullName(reads, release.decided_by) }
  ]
}

function conditionOf(release: ReleaseRow, sealNumber: string | null): string {
  const condition = release.hand_over_condition ?? ''
  if (sealNumber === null || release.seal_intact === null) return condition
  const { sealIntact, sealBroken } = handOverWords
  return `${condition}; ${release.seal_intact === 'YES' ? sealIntact(sealNumber) : sealBroken(sealNumber)}`
}

interface CaseRow {
  decision_number: string
  decision_date: string
  tag: string
}

function caseOf(reads: Reads, caseId: string): CaseRow {
  return (
    reads.get<CaseRow>(
      'SELECT decision_number, decision_date, tag FROM enforcement_case WHERE case_id = ?',
      caseId
    ) ?? refuse('CASE_UNKNOWN')
  )
}

/** Copies with who keeps each. */
export function copiesOf(copies: number, holders: readonly string[]) {
  return Array.from({ length: copies }, (_, index) => ({
    number: index + 1,
    of: copies,
    holder: holders[index] ?? holders.at(-1) ?? ''
  }))
}

/** A paper's number as it may stand in the name of a file anywhere: a decision's was typed, and may hold any sign. */
export function fileNumber(number: string): string {
  return foldMarks(number)
    .toUpperCase()
    .replace(/[^\w.-]+/g, '-')
}
