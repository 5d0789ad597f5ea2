// What the entries of enforcement cases say, as one Vietnamese sentence each.
import { formatDay } from '../../calendar'
import { formatDong } from '../../money'
import {
  caseDecisionWords,
  caseMoveWords,
  caseStateWords,
  measureWords,
  noticeWayWords,
  paperOfState,
  verificationWords
} from './case-names'

type Payload = Readonly<Record<string, unknown>>
type Sentence = (read: (path: string) => string, payload: Payload) => string

export const caseSentences = {
  'cases.CaseOpened': (of, { obligations, numbering }) =>
    `Lập việc thi hành án theo Quyết định ${of('decisionNumber')}${sourceOf(numbering)}${sumOf(obligations)}`,
  'cases.CaseClosed': (of) =>
    `Kết thúc thi hành án theo Quyết định ${of('decision.number')} ngày ${dayText(of('decision.issuedOn'))}`,
  'cases.NumberRangeAdopted': (of) =>
    `Nhập dải số quyết định ${of('first')}–${of('last')}/${of('symbol')} năm ${of('year')} theo Công văn ${of('letter.number')}`,
  'cases.DecisionNumberSet': (of) => `Số quyết định ${of('from.number')} nay là ${of('to.number')}`,
  'cases.OfficerAssigned': (of, { from }) =>
    from === null || from === undefined
      ? `Phân công chấp hành viên ${of('to.fullName')}`
      : `Phân công lại: ${of('to.fullName')} thay ${of('from.fullName')}`,
  'cases.NoticeGiven': (of, { dues }) =>
    `Thông báo cho ${of('fullName')}: ${lower(nameIn(noticeWayWords, of('way')))}, hợp lệ ngày ${dayText(of('validOn'))}${voluntaryOf(dues)}`,
  'cases.MeansVerified': (of) =>
    `Xác minh điều kiện của ${of('fullName')}: ${lower(nameIn(verificationWords, of('result')))}, Biên bản ${of('minutes')}`,
  'cases.MeasureTaken': (of, { kind }) =>
    `${kind === 'OTHER' ? of('words') : nameIn(measureWords, kind)}: ${of('target.description')}, Quyết định ${of('decision.number')}`,
  'cases.MeasureEnded': (of, { kind }) =>
    `Chấm dứt ${kind === 'OTHER' ? 'biện pháp' : lower(nameIn(measureWords, kind))} từ ${dayText(of('on'))}: ${of('ground')}`,
  'cases.StateChanged': (of, { from, to, decision }) =>
    decision === null || decision === undefined
      ? `${nameIn(caseStateWords, from)} → ${lower(nameIn(caseStateWords, to))}`
      : `${nameIn(caseMoveWords, to)} theo ${paperOfState(to)} ${of('decision.number')} ngày ${dayText(of('decision.issuedOn'))}`,
  'cases.DuesMoved': (of) => `Ngày đến hạn chuyển theo lịch làm việc mới năm ${of('year')}`,
  'cases.CaseRulesSet': (_of, { decidedBy }) => `Đặt thẩm quyền ghi quyết định: ${rulesText(decidedBy)}`
} satisfies Record<string, Sentence>

function nameIn(names: Readonly<Record<string, string>>, code: unknown): string {
  return typeof code === 'string' ? (names[code] ?? code) : '…'
}

function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
}

function dayText(day: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? formatDay(day) : day
}

function sourceOf(numbering: unknown): string {
  const source = (numbering as Payload | undefined)?.['source']
  if (source === 'PROVISIONAL') return ' (số tạm)'
  return source === 'RANGE' ? ' (số lấy từ dải được cấp)' : ''
}

/** The sum of money, or how many obligations there are where none is of money. */
function sumOf(obligations: unknown): string {
  if (!Array.isArray(obligations)) return ''
  const owed = obligations as { amountDong?: unknown }[]
  const amounts = owed.flatMap(({ amountDong }) =>
    typeof amountDong === 'string' ? [BigInt(amountDong)] : []
  )
  const money = amounts.reduce((sum, amount) => sum + amount, 0n)
  const others = owed.length - amounts.length
  return [
    ...(amounts.length > 0 ? [`, ${formatDong(money)}\u00a0₫`] : []),
    ...(others > 0 ? [`, ${others} nghĩa vụ không bằng tiền`] : [])
  ].join('')
}

function voluntaryOf(dues: unknown): string {
  if (!Array.isArray(dues)) return ''
  const change = (dues as { rule?: string; to?: { dueOn?: string } | null }[]).find(
    ({ rule }) => rule === 'VOLUNTARY_PERIOD'
  )
  return change?.to?.dueOn ? `, tự nguyện đến ${dayText(change.to.dueOn)}` : ''
}

function rulesText(decidedBy: unknown): string {
  const officers = Object.entries((decidedBy as Payload | undefined) ?? {}).filter(
    ([, decider]) => decider === 'OFFICER'
  )
  if (officers.length === 0) return 'Thủ trưởng ghi tất cả'
  return `Chấp hành viên ghi ${officers.map(([code]) => nameIn(caseDecisionWords, code)).join(', ')}`
}
