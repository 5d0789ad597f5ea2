// Papers of storing, drawn from rows and entries: the labels of a lot's parts, and the record of moves.
import { payloadToday } from '@domain/apply'
import type { moveRecordTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import type { Reads } from '../../database/read'
import { paperPhrases } from '@shared/words/vi/paper-phrases'
import { paperWords } from '@shared/words/vi/papers'
import { formatDay } from '@shared/calendar'
import {
  assetLabelsPdf,
  idOf,
  labelSizeOf,
  moveRecordHtml,
  type DrawPaper,
  type MovedThing
} from '../../documents'
import { officeHeading, userFullName } from '../../identity'
import { entryOf, type JournalRow } from '../../journal/read-entries'
import { refuse } from '../../refusal'
import { labelOf } from '../assets/asset-papers'
import type { AssetRow } from '../assets/asset-row'

const words = paperPhrases.move

/** The labels of the parts of a lot, or of what was taken out of a package, that nobody has read back yet, in order. */
export const partLabels: DrawPaper = (reads, { subject, copies, reprint, stationId }) => {
  const parts = reads.all<AssetRow>(
    `SELECT * FROM asset WHERE parent_id = ? AND label_state = 'UNREAD'
    UNION ALL SELECT * FROM asset WHERE package_id = ? AND label_state = 'UNREAD' ORDER BY seq`,
    idOf(subject),
    idOf(subject)
  )
  if (parts.length === 0) refuse('PAPER_UNKNOWN')
  const labels = parts.map((part) => labelOf(reads, part, reprint))
  const content = assetLabelsPdf(
    Array.from({ length: copies }, () => labels).flat(),
    labelSizeOf(reads, stationId)
  )
  return { kind: 'pdf', fileName: `nhan-tach-${parts[0]?.tag ?? ''}.pdf`, content }
}

export const moveRecord: DrawPaper = (reads, { subject, copies, reprint }) => {
  const record = reads.get<RowIn<typeof moveRecordTable>>(
    'SELECT * FROM move_record WHERE record_id = ?',
    idOf(subject)
  )
  if (!record) return refuse('PAPER_UNKNOWN')
  const office = officeHeading(reads)
  const told = (JSON.parse(record.moves) as number[]).map((seq) => moveOf(reads, seq))
  const orders = new Set(told.flatMap(({ orderNumber }) => (orderNumber === null ? [] : [orderNumber])))
  const mover = userFullName(reads, record.made_by)
  const { sign, signAndStamp } = paperWords.signatures
  const paper = moveRecordHtml({
    office,
    number: record.record_number,
    seat: office.seat,
    madeAt: record.made_at,
    grounds: [...standingOrder(reads), ...[...orders].map(words.order)],
    mover,
    moves: told,
    signers: [
      { title: words.signers.witness, note: sign, name: null },
      { title: words.signers.keeper, note: sign, name: mover },
      { title: words.signers.head, note: signAndStamp, name: null }
    ],
    copies,
    reprint
  })
  const fileName = `bien-ban-${record.record_number.replaceAll('/', '-')}.pdf`
  return { kind: 'html', fileName, paper }
}

function standingOrder(reads: Reads): string[] {
  const rules = reads.get<{ inner_order_number: string | null; inner_order_day: string | null }>(
    'SELECT inner_order_number, inner_order_day FROM store_rules'
  )
  const { inner_order_number: number = null, inner_order_day: day = null } = rules ?? {}
  return number === null || day === null ? [] : [words.standingOrder(number, formatDay(day))]
}

/** What a movement's entry said, in the shape that is written today. */
function moveOf(reads: Reads, seq: number): MovedThing & { orderNumber: string | null } {
  const row = reads.get<JournalRow>('SELECT * FROM journal WHERE seq = ?', seq)
  if (!row) return refuse('PAPER_UNKNOWN')
  const payload: Readonly<Record<string, unknown>> = { ...payloadToday(entryOf(row)) }
  const [type, subjectId = ''] = row.subject.split(':')
  const thing = reads.get<{ name: string; tag: string }>(
    type === 'asset'
      ? 'SELECT name, tag FROM asset WHERE asset_id = ?'
      : 'SELECT name, tag FROM storage_place WHERE place_id = ?',
    subjectId
  )
  const order = payload['order']
  const text = (name: string): string => {
    const value = payload[name]
    return typeof value === 'string' ? value : ''
  }
  return {
    movedAt: row.at,
    name: thing?.name ?? row.subject,
    tag: thing?.tag ?? '',
    from: text('fromPath'),
    to: text(row.kind === 'custody.AssetStored' ? 'placePath' : 'toPath'),
    reason: text('reason'),
    orderNumber:
      typeof order === 'object' && order !== null && 'orderNumber' in order ? String(order.orderNumber) : null
  }
}
