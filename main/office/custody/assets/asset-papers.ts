// The label of an asset and the record of handing it over, drawn from their rows.
import { dayOf, formatDay } from '@shared/calendar'
import { paperPhrases } from '@shared/words/vi/paper-phrases'
import { paperWords } from '@shared/words/vi/papers'
import type { Reads } from '../../database/read'
import { type DrawPaper, assetLabelsPdf, handoverRecordHtml, idOf } from '../../documents'
import { officeHeading, userFullName } from '../../identity'
import { partyById } from '../../people'
import { refuse } from '../../refusal'
import { assetRow, type AssetRow } from './asset-row'
import { placePath } from '../places/places'
import { releaseRow, type ReleaseRow } from '../release/release'

const words = paperPhrases.handOver

export const assetLabel: DrawPaper = (reads, { subject, copies, reprint }) => {
  const asset = assetRow(reads, { assetId: idOf(subject) })
  const label = labelOf(reads, asset, reprint)
  const content = assetLabelsPdf(Array.from({ length: copies }, () => label))
  return { kind: 'pdf', fileName: `nhan-${asset.tag}.pdf`, content }
}

/** What the label of an asset says, for one label or a row of them. */
export function labelOf(reads: Reads, asset: AssetRow, reprint: { count: number } | null) {
  const enforcement = caseOfAsset(reads, asset)
  return {
    thing: asset.name,
    caseNumber: enforcement.title_number,
    decisionNumber: enforcement.decision_number,
    sealNumber: asset.seal_number,
    place: placeOnLabel(reads, asset.place_id),
    receivedOn: dayOf(asset.received_at),
    tag: asset.tag,
    reprint: reprint?.count ?? 0
  }
}

interface CaseOfAsset {
  title_number: string
  decision_number: string
  decision_date: string
}

function caseOfAsset(reads: Reads, asset: AssetRow): CaseOfAsset {
  const row = reads.get<CaseOfAsset>(
    'SELECT title_number, decision_number, decision_date FROM enforcement_case WHERE case_id = ?',
    asset.case_id
  )
  return row ?? refuse('CASE_UNKNOWN')
}

/** The two narrowest places are read from afar, the rest stands small above. */
function placeOnLabel(
  reads: Reads,
  placeId: string | null
): { where: string; shelf: string; cell: string } | null {
  const names = placePath(reads, placeId).split(' · ')
  if (placeId === null || names.length < 2) return null
  const cell = names.at(-1) ?? ''
  const shelf = names.at(-2) ?? ''
  return { where: names.slice(0, -2).join(' · '), shelf, cell }
}

export const handOverRecord: DrawPaper = (reads, { subject, copies, reprint }) => {
  const release = releaseRow(reads, idOf(subject))
  if (release.state !== 'DONE' || !release.handed_over_at || !release.record_number) refuse('PAPER_UNKNOWN')
  const asset = assetRow(reads, { assetId: release.asset_id })
  const enforcement = caseOfAsset(reads, asset)
  const recipient = partyById(reads, release.recipient_id) ?? refuse('PARTY_UNKNOWN')
  const office = officeHeading(reads)
  const order = reads.get<{ order_number: string }>(
    'SELECT order_number FROM stock_in_order WHERE order_id = ?',
    asset.order_id
  )
  const keeper = userFullName(reads, release.handed_over_by)
  const quantity = String(asset.quantity).padStart(2, '0')
  const paper = handoverRecordHtml({
    direction: 'handedOut',
    office,
    number: release.record_number,
    seat: office.seat,
    beganAt: release.handed_over_at,
    endedAt: release.handed_over_at,
    subject: words.subject,
    grounds: [
      words.grounds.ground(release.ground),
      words.grounds.decision(enforcement.decision_number, formatDay(enforcement.decision_date)),
      words.grounds.order(
        release.order_number ?? '',
        formatDay(dayOf(release.decided_at ?? release.proposed_at))
      )
    ],
    place: words.place(officeName(reads)),
    giver: words.giver(keeper),
    receiver: words.receiver(recipient.full_name, recipient.number ?? '', recipient.address),
    comparedWith: words.comparedWith(order?.order_number ?? ''),
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
    signers: signersOf(recipient.full_name, keeper, userFullName(reads, release.decided_by)),
    copies: Array.from({ length: copies }, (_, index) => ({
      number: index + 1,
      of: copies,
      holder: words.holders[index] ?? words.holders[3]
    })),
    tag: asset.tag,
    reprint
  })
  return { kind: 'html', fileName: `bien-ban-${release.record_number.replaceAll('/', '-')}.pdf`, paper }
}

function officeName(reads: Reads): string {
  return reads.get<{ name: string }>('SELECT name FROM office')?.name ?? ''
}

function conditionOf(release: ReleaseRow, sealNumber: string | null): string {
  const condition = release.hand_over_condition ?? ''
  if (!sealNumber) return condition
  const seal = release.seal_intact === 'YES' ? words.sealIntact(sealNumber) : words.sealBroken(sealNumber)
  return `${condition}; ${seal}`
}

function signersOf(receiver: string, keeper: string, head: string) {
  const { sign, signAndStamp } = paperWords.signatures
  return [
    { title: words.signers.receiver, note: sign, name: receiver },
    { title: words.signers.keeper, note: sign, name: keeper },
    { title: words.signers.head, note: signAndStamp, name: head }
  ]
}
