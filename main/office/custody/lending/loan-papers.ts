// The records of a loan, going and coming, drawn from its row: with signatures pictured and photos named by their hash.
import { dayOf, formatDay } from '@shared/calendar'
import { loanPaperWords as words } from '@shared/words/vi/loan-papers'
import type { Reads } from '../../database/read'
import { handoverRecordHtml, idOf, type DrawPaper } from '../../documents'
import { officeHeading } from '../../identity'
import { refuse } from '../../refusal'
import { assetRow } from '../assets/asset-row'
import { holderNameAt } from '../holders/holders'
import { signerOf } from '../receiving/signature-mark'
import type { KeptSignature } from '../receiving/signatures'
import { loanRow, photosIn, sealChangeOf, type LoanRow } from './loans'

/** One of the two records with what differs between them. */
interface Way {
  number: string
  at: string
  signatures: KeptSignature[]
  condition: string
  seal: string
  grounds: string[]
  remark: string[]
  photos: string | null
}

/** `loan:<id>` is the record of its going, `return:<id>` of its coming back. Refuses PAPER_UNKNOWN before that step. */
export const loanRecord: DrawPaper = (reads, { subject, copies, reprint }) => {
  const loan = loanRow(reads, idOf(subject))
  const isBack = subject.startsWith('return:')
  const way = isBack ? comingBack(loan) : goingOut(reads, loan)
  const asset = assetRow(reads, { assetId: loan.asset_id })
  const office = officeHeading(reads)
  const body = holderNameAt(reads, loan.borrower_id, way.at)
  const signerBy = (side: 'GIVER' | 'RECEIVER') => way.signatures.find((each) => each.side === side)
  const keeper = words.keeper(signerBy(isBack ? 'RECEIVER' : 'GIVER')?.fullName ?? '')
  const number = isBack ? loan.returned_by_number : loan.messenger_number
  const messenger = words.messenger((isBack ? loan.returned_by : loan.messenger) ?? '', number, body)
  const quantity = String(asset.quantity).padStart(2, '0')
  const paper = handoverRecordHtml({
    direction: isBack ? 'broughtBack' : 'handedOut',
    office,
    number: way.number,
    seat: office.seat,
    beganAt: way.at,
    endedAt: way.at,
    subject: words.subject[isBack ? 'back' : 'out'],
    grounds: way.grounds,
    place: placeOf(reads, loan),
    giver: isBack ? messenger : keeper,
    receiver: isBack ? keeper : messenger,
    comparedWith: isBack ? (way.grounds.at(-1) ?? null) : words.book,
    items: [
      {
        name: asset.name,
        tag: asset.tag,
        unit: asset.unit,
        recordedQuantity: quantity,
        actualQuantity: quantity,
        condition: `${way.condition}; ${way.seal}`
      }
    ],
    remark: [...way.remark, ...(way.photos === null ? [] : [way.photos])].join(' '),
    signers: (['GIVER', 'RECEIVER'] as const).map((side) => signerOf(words.signers[side], signerBy(side))),
    copies: Array.from({ length: copies }, (_, index) => ({
      number: index + 1,
      of: copies,
      holder: words.holders[index] ?? words.holders[2]
    })),
    tag: asset.tag,
    reprint
  })
  return { kind: 'html', fileName: `bien-ban-${way.number.replaceAll('/', '-')}.pdf`, paper }
}

function goingOut(reads: Reads, loan: LoanRow): Way {
  if (loan.record_number === null || loan.lent_at === null) return refuse('PAPER_UNKNOWN')
  const { grounds } = words
  return {
    number: loan.record_number,
    at: loan.lent_at,
    signatures: signaturesIn(loan.out_signatures),
    condition: loan.condition_before ?? '',
    seal: sealWords(loan.seal_before, loan.seal_intact_before),
    grounds: [
      grounds.request(
        holderNameAt(reads, loan.borrower_id, loan.proposed_at),
        loan.request_number,
        formatDay(loan.request_day)
      ),
      grounds.order(loan.order_number ?? '', formatDay(dayOf(loan.decided_at ?? loan.proposed_at))),
      grounds.letter(loan.letter ?? '')
    ],
    remark: [words.purpose(loan.purpose), words.due(formatDay(loan.due_on))],
    photos: photoWords(loan.out_photos)
  }
}

function comingBack(loan: LoanRow): Way {
  if (loan.back_record_number === null || loan.back_at === null) return refuse('PAPER_UNKNOWN')
  const { grounds } = words
  const change = sealChangeOf(loan)
  const sealBefore = sealWords(loan.seal_before, loan.seal_intact_before)
  return {
    number: loan.back_record_number,
    at: loan.back_at,
    signatures: signaturesIn(loan.back_signatures),
    condition: loan.condition_after ?? '',
    seal: sealWords(loan.seal_after, loan.seal_intact_after),
    grounds: [
      grounds.order(loan.order_number ?? '', formatDay(dayOf(loan.decided_at ?? loan.proposed_at))),
      grounds.record(loan.record_number ?? '', formatDay(dayOf(loan.lent_at ?? loan.back_at)))
    ],
    remark: [
      words.before(loan.condition_before ?? '', sealBefore),
      change ? words.changed(change.by, change.document) : words.same,
      words.putBack(loan.back_path ?? '')
    ],
    photos: photoWords(loan.back_photos)
  }
}

function placeOf(reads: Reads, loan: LoanRow): string {
  if (loan.from_holder_id !== null)
    return holderNameAt(reads, loan.from_holder_id, loan.lent_at ?? loan.proposed_at)
  return words.placeOwn(reads.get<{ name: string }>('SELECT name FROM office')?.name ?? '')
}

function sealWords(seal: string | null, intact: string | null): string {
  return seal === null ? words.unsealed : words.sealed(seal, intact === 'YES')
}

function photoWords(json: string | null): string | null {
  const hashes = photosIn(json).map(({ sha256 }) => sha256.slice(0, 12))
  return hashes.length === 0 ? null : words.photos(hashes)
}

function signaturesIn(json: string | null): KeptSignature[] {
  return json === null ? [] : (JSON.parse(json) as KeptSignature[])
}
