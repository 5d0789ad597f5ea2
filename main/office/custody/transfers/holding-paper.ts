// The record of a hand-over between keepings, drawn from its rows: both sides, every thing with its condition and seal,
// signatures pictured, photos by their hash.
import { dayOf, formatDay } from '@shared/calendar'
import type { AssetKind } from '@shared/contract/custody'
import { assetKindWords } from '@shared/words/vi/names'
import { holdingPaperWords as words } from '@shared/words/vi/holding-papers'
import type { Reads } from '../../database/read'
import { handoverRecordHtml, idOf, type DrawPaper } from '../../documents'
import { officeHeading } from '../../identity'
import { refuse } from '../../refusal'
import { assetRow } from '../assets/asset-row'
import { photosIn } from '../lending/loans'
import { signerOf } from '../receiving/signature-mark'
import type { KeptSignature } from '../receiving/signatures'
import {
  becomesOf,
  itemsOf,
  sideOf,
  transferRow,
  type HoldingRecordRow,
  type TransferRow
} from './transfer-row'

interface Went {
  assetId: string
  tag: string
  condition: string
  sealIntact: boolean | null
}

/** Subject `holding:<id>`. Refuses PAPER_UNKNOWN. */
export const holdingRecord: DrawPaper = (reads, { subject, copies, reprint }) => {
  const record =
    reads.get<HoldingRecordRow>('SELECT * FROM holding_record WHERE record_id = ?', idOf(subject)) ??
    refuse('PAPER_UNKNOWN')
  const row = transferRow(reads, record.transfer_id)
  const office = officeHeading(reads)
  const signatures = JSON.parse(record.signatures) as KeptSignature[]
  const went = JSON.parse(record.items) as Went[]
  const from = bodyOf(reads, row, 'from')
  const to = bodyOf(reads, row, 'to')
  const signerBy = (side: string) => signatures.find((signed) => signed.side === side)
  const sides = (['GIVER', 'RECEIVER', 'OFFICER'] as const).filter((side) => signerBy(side) !== undefined)
  const paper = handoverRecordHtml({
    direction: row.to_holding === 'OWN_STORE' ? 'takenIn' : 'handedOut',
    office,
    number: record.record_number,
    seat: office.seat,
    beganAt: record.made_at,
    endedAt: record.made_at,
    subject: words.subject,
    grounds: [
      words.grounds.order(row.order_number ?? '', formatDay(dayOf(row.decided_at ?? record.made_at))),
      words.grounds.document(row.document)
    ],
    place: record.place,
    giver: words.side(signerBy('GIVER')?.fullName ?? '', from),
    receiver: words.side(signerBy('RECEIVER')?.fullName ?? '', to),
    comparedWith: words.book,
    items: went.map((thing) => itemOf(reads, thing)),
    remark: remarkOf(reads, { row, record, to, officer: signerBy('OFFICER')?.fullName ?? null }),
    signers: sides.map((side) => signerOf(words.signers[side], signerBy(side))),
    copies: Array.from({ length: copies }, (_, index) => ({
      number: index + 1,
      of: copies,
      holder: words.holders[index] ?? words.holders[3]
    })),
    tag: went[0]?.tag ?? '',
    reprint
  })
  return { kind: 'html', fileName: `bien-ban-${record.record_number.replaceAll('/', '-')}.pdf`, paper }
}

function bodyOf(reads: Reads, row: TransferRow, side: 'to' | 'from'): string {
  const { holding, name } = sideOf(reads, row, side)
  if (holding === 'HELD_BY_OTHER') return name
  return words.office(reads.get<{ name: string }>('SELECT name FROM office')?.name ?? '')
}

function itemOf(reads: Reads, { assetId, tag, condition, sealIntact }: Went) {
  const asset = assetRow(reads, { assetId })
  const quantity = String(asset.quantity).padStart(2, '0')
  const seal =
    asset.seal_number === null || sealIntact === null
      ? words.unsealed
      : words.sealed(asset.seal_number, sealIntact)
  return {
    name: asset.name,
    tag,
    unit: asset.unit,
    recordedQuantity: quantity,
    actualQuantity: quantity,
    condition: `${condition}; ${seal}`
  }
}

function remarkOf(
  reads: Reads,
  {
    row,
    record,
    to,
    officer
  }: { row: TransferRow; record: HoldingRecordRow; to: string; officer: string | null }
): string {
  const renamed = itemsOf(reads, row.transfer_id).flatMap((item) => {
    const becomes = item.record_id === record.record_id ? becomesOf(item) : null
    if (becomes === null) return []
    const kind: AssetKind = becomes.kind
    return [words.becomes(assetRow(reads, { assetId: item.asset_id }).name, assetKindWords[kind])]
  })
  const hashes = photosIn(record.photos).map(({ sha256 }) => sha256.slice(0, 12))
  return [
    words.grounds.reason(`${row.reason}.`),
    ...renamed,
    words.keeps(to),
    ...(officer === null ? [] : [words.officer(officer)]),
    words.photos(hashes)
  ].join(' ')
}
