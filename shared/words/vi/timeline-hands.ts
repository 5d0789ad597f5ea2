// Sentences of the time line about things that change hands, books put right and packages opened.
import { formatDay } from '../../calendar'
import { formatDong } from '../../money'
import { groupTag } from '../../tags'
import { correctedFieldWords, valuationKindWords } from './custody-hands-names'
import { kindFieldWords } from './custody-receiving'

type Payload = Readonly<Record<string, unknown>>
type Read = (path: string) => string

const keeping = (name: string): string => (name === '' || name === '…' ? 'kho của cơ quan' : name)
const count = (value: unknown): number => (Array.isArray(value) ? value.length : 0)
const dayOf = (day: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? formatDay(day) : day)
const dong = (amount: string): string => (/^\d+$/.test(amount) ? `${formatDong(amount)} đồng` : amount)

export const handsSentences = {
  'custody.HolderChanged': (of: Read, { from, to }: Payload) => {
    const change = holderChange(from, to)
    return `Sửa thông tin nơi giữ ${of('to.name')}${change === '' ? '' : `: ${change}`}`
  },
  'custody.HolderClosed': (of: Read) => `Thôi dùng nơi giữ ${of('name')}`,
  'custody.HoldingTransferProposed': (of: Read, { items }: Payload) =>
    `Đề nghị chuyển nơi giữ ${count(items)} món: ${keeping(of('from.name'))} → ${keeping(of('to.name'))}`,
  'custody.HoldingTransferApproved': (of: Read) => `Duyệt chuyển nơi giữ, ra Lệnh ${of('orderNumber')}`,
  'custody.HoldingTransferDeclined': () => 'Không duyệt chuyển nơi giữ',
  'custody.HoldingTransferCancelled': () => 'Hủy việc chuyển nơi giữ, tài sản giữ nguyên chỗ cũ',
  'custody.HoldingRecordSigned': (of: Read, { items }: Payload) =>
    `Hai bên ký Biên bản chuyển nơi giữ ${of('recordNumber')}, ${count(items)} món`,
  'custody.HoldingTransferred': (of: Read) =>
    `Chuyển nơi giữ ${of('fromPath')} → ${of('placePath')}, Lệnh ${of('orderNumber')}, Biên bản ${of('recordNumber')}`,
  'custody.CorrectionProposed': (_of: Read, { before, after, fields }: Payload) =>
    `Đề nghị sửa sổ: ${changes(before, after, fields)}`,
  'custody.CorrectionWithdrawn': () => 'Rút đề nghị sửa sổ',
  'custody.CorrectionDeclined': () => 'Không xác nhận đề nghị sửa sổ',
  'custody.AssetCorrected': (_of: Read, { from, to, fields }: Payload) =>
    `SỬA SỔ: ${changes(from, to, fields)}`,
  'custody.AssetValued': (of: Read) =>
    `${nameIn(valuationKindWords, of('kind'))} ${dong(of('valueDong'))}, ${of('body')}, văn bản ${of('documentNumber')} ngày ${dayOf(of('documentDay'))}`,
  'custody.StockInOrderCancelled': (of: Read, { lines }: Payload) =>
    `Hủy phần chưa nhận của Lệnh nhập kho ${of('orderNumber')}, ${count(lines)} dòng`,
  'custody.DeliveryCancelled': (of: Read) => `Hủy Biên bản giao nhận ${of('number')} chưa ký đủ`,
  'custody.ReceiptUndone': (of: Read) =>
    `Hoàn lại việc nhận ${of('name')}, dòng ${of('orderLine')} của Lệnh ${of('orderNumber')}, hủy nhãn`,
  'custody.ContentsFound': (_of: Read, { lines }: Payload) =>
    `Mở gói, kiểm đếm ${count(lines)} loại vật bên trong`,
  'custody.ContentTakenOut': (of: Read) =>
    `Lấy ra ${of('quantity')} ${of('unit')} ${of('name')}, theo dõi riêng với mã thẻ ${groupTag(of('tag'))}`
} as const

function nameIn(names: Readonly<Record<string, string>>, key: string): string {
  return names[key] ?? key
}

/** `Tên: “cũ” → “mới”` for each field that was changed. */
function changes(before: unknown, after: unknown, fields: unknown): string {
  const names = Array.isArray(fields) ? fields.filter((each): each is string => typeof each === 'string') : []
  return names
    .flatMap((field) =>
      field === 'details'
        ? detailChanges(partOf(before)['details'], partOf(after)['details'])
        : [
            `${nameIn(correctedFieldWords, field)} “${shown(partOf(before)[field])}” → “${shown(partOf(after)[field])}”`
          ]
    )
    .join('; ')
}

function detailChanges(before: unknown, after: unknown): string[] {
  const one = partOf(before)
  const other = partOf(after)
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((name) => one[name] !== other[name])
    .map((name) => `${nameIn(kindFieldWords, name)} “${shown(one[name])}” → “${shown(other[name])}”`)
}

function holderChange(from: unknown, to: unknown): string {
  const one = partOf(from)
  const other = partOf(to)
  return Object.keys(holderFieldWords)
    .filter((name) => one[name] !== other[name])
    .map((name) => `${nameIn(holderFieldWords, name)} “${shown(one[name])}” → “${shown(other[name])}”`)
    .join('; ')
}

const holderFieldWords: Readonly<Record<string, string>> = {
  name: 'tên',
  address: 'địa chỉ',
  contact: 'liên hệ',
  contractNumber: 'số hợp đồng',
  contractEndsOn: 'hạn hợp đồng'
}

function shown(value: unknown): string {
  if (typeof value !== 'string') return ''
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDay(value)
  return value
}

function partOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
