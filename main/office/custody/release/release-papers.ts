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
import { receiverName, recipientName, releaseRow, type ReleaseRow } from './release-row'

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

export const stockOutOrder: DrawPaper = (reads, { subject, copies, reprint }) => {
  const release = releaseRow(reads, idOf(subject))
  if (release.order_number === null || release.decided_at === null) refuse('PAPER_UNKNOWN')
  const asset = assetRow(reads, { assetId: release.asset_id })
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
      rows: [
        [
          '1',
          `${asset.name} · ${solidTag(asset.tag)}`,
          asset.unit,
          String(asset.quantity).padStart(2, '0'),
          placePath(reads, asset.place_id) || holderName(reads, release.from_holder_id)
        ]
      ]
    },
    closing: [],
    signers: [
      [
        { title: words.signers.proposer, note: paperWords.signatures.sign, name: proposer },
        { title: words.signers.head, note: paperWords.signatures.signAndStamp, name: head }
      ]
    ],
    copies: copiesOf(copies, stockOut.holders),
    tag: asset.tag,
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
  const release = releaseRow(reads, idOf(subject))
  if (release.state !== 'DONE' || !release.handed_over_at || !release.record_number) refuse('PAPER_UNKNOWN')
  if (release.outcome === 'DESTROYED') refuse('PAPER_UNKNOWN')
  const asset = assetRow(reads, { assetId: release.asset_id })
  const office = officeHeading(reads)
  const order = reads.get<{ order_number: string }>(
    'SELECT order_number FROM stock_in_order WHERE order_id = ?',
    asset.order_id
  )
  const quantity = String(asset.quantity).padStart(2, '0')
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
    comparedWith: handOverWords.comparedWith(order?.order_number ?? ''),
    items: [
      {
        name: asset.name,
        tag: asset.tag,
        unit: asset.unit,
        recordedQuantity: quantity,
        actualQuantity: quantity,
        condition: conditionOf(release, asset.seal_number)
      }
    ],
    remark: null,
    signers: signersOf(reads, release),
    copies: copiesOf(copies, handOverWords.holders),
    tag: asset.tag,
    reprint
  })
  return { kind: 'html', fileName: `bien-ban-${fileNumber(release.record_number)}.pdf`, paper }
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

function signersOf(reads: Reads, release: ReleaseRow) {
  const { sign, signAndStamp } = paperWords.signatures
  const signed = signaturesOf(reads, release.release_id)
  const of = (side: string) => signed.find((each) => each.side === side)
  const giver = of('GIVER')
  const receiver = of('RECEIVER')
  return [
    {
      title: words.signers.receiver,
      note: receiver ? wayOf(receiver) : sign,
      name: receiver?.full_name ?? receiverName(reads, release),
      mark: receiver ? markOf(receiver) : null
    },
    {
      title: words.signers.giver,
      note: giver ? wayOf(giver) : sign,
      name: giver?.full_name ?? userFullName(reads, release.handed_over_by),
      mark: giver ? markOf(giver) : null
    },
    { title: words.signers.head, note: signAndStamp, name: userFullName(reads, release.decided_by) }
  ]
}

function conditionOf(release: ReleaseRow, sealNumber: string | null): string {
  const condition = release.hand_over_condition ?? ''
  if (sealNumber === null || release.seal_intact === null) return condition
  const { sealIntact, sealBroken } = handOverWords
  return `${condition}; ${release.seal_intact === 'YES' ? sealIntact(sealNumber) : sealBroken(sealNumber)}`
}

function caseOf(reads: Reads, caseId: string): { decision_number: string; decision_date: string } {
  return (
    reads.get<{ decision_number: string; decision_date: string }>(
      'SELECT decision_number, decision_date FROM enforcement_case WHERE case_id = ?',
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
