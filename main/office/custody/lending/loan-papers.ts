// The records of a loan, going and coming, drawn from its row: with signatures pictured and photos named by their hash.
import { dayOf, formatDay } from '@shared/calendar'
import { loanPaperWords as words } from '@shared/words/vi/loan-papers'
import type { Reads } from '../../database/read'
import { handoverRecordHtml, idOf, type DrawPaper } from '../../documents'
import { officeHeading } from '../../identity'
import { refuse } from '../../refusal'
import { assetRow, type AssetRow } from '../assets/asset-row'
import { holderNameAt } from '../holders/holders'
import { signerOf } from '../receiving/signature-mark'
import type { KeptSignature } from '../receiving/signatures'
import { loanRow, lotLoans, photosIn, sealChangeOf, type LoanRow } from './loans'

/** One of the two records with what differs between them. */
interface Way {
  number: string
  at: string
  signatures: KeptSignature[]
  condition: string
  seal: string
  grounds: string[]
  /** Of one thing alone; and of many, what stands under the list and what beside each. */
  remark: string[]
  common: string[]
  own: string[]
  photos: string | null
}

/** What a record is about: one loan, the lines of a lot that went by it, or those that came back by one record. */
function loansOf(reads: Reads, subject: string): LoanRow[] {
  const id = idOf(subject)
  if (subject.startsWith('loan-lot:')) {
    return lotLoans(reads, id).filter(({ record_number }) => record_number !== null)
  }
  const loan = loanRow(reads, id)
  if (!subject.startsWith('return-lot:') || loan.lot_id === null) return [loan]
  return lotLoans(reads, loan.lot_id).filter((each) => each.back_record_number === loan.back_record_number)
}

/**
 * `loan:<id>` and `loan-lot:<lot>` are the record of its going; of its coming back `return:<id>`, and `return-lot:<id>` of
 * any loan of a part. Refuses PAPER_UNKNOWN before that step.
 */
export const loanRecord: DrawPaper = (reads, { subject, copies, reprint }) => {
  const isBack = subject.startsWith('return')
  const lines = loansOf(reads, subject).map((loan) => ({
    way: isBack ? comingBack(loan) : goingOut(reads, loan),
    loan,
    asset: assetRow(reads, { assetId: loan.asset_id })
  }))
  const [first] = lines
  if (!first) return refuse('PAPER_UNKNOWN')
  const { way, loan, asset } = first
  const office = officeHeading(reads)
  const body = holderNameAt(reads, loan.borrower_id, way.at)
  const signerBy = (side: 'GIVER' | 'RECEIVER') => way.signatures.find((each) => each.side === side)
  const keeper = words.keeper(signerBy(isBack ? 'RECEIVER' : 'GIVER')?.fullName ?? '')
  const number = isBack ? loan.returned_by_number : loan.messenger_number
  const messenger = words.messenger((isBack ? loan.returned_by : loan.messenger) ?? '', number, body)
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
    items: lines.map(itemOf),
    // What is said of one thing stands with it; of many only what they have in common follows the list.
    remark: [
      ...(lines.length === 1 ? way.remark : way.common),
      ...(way.photos === null ? [] : [way.photos])
    ].join(' '),
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

function itemOf({ way, asset }: { way: Way; asset: AssetRow }, _index: number, all: readonly unknown[]) {
  const quantity = String(asset.quantity).padStart(2, '0')
  const said = all.length === 1 ? [] : way.own
  return {
    name: asset.name,
    tag: asset.tag,
    unit: asset.unit,
    recordedQuantity: quantity,
    actualQuantity: quantity,
    condition: [`${way.condition}; ${way.seal}`, ...said].join('. ')
  }
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
    common: [words.purpose(loan.purpose), words.due(formatDay(loan.due_on))],
    own: [],
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
    common: [],
    own: [
      ...(change ? [words.changed(change.by, change.document)] : []),
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
